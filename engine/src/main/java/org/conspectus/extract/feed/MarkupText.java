package org.conspectus.extract.feed;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/// The text of a piece of HTML such as feeds carry: paragraphs joined by an empty line, white space
/// collapsed, scripts and styles left out. Linear in the piece.
final class MarkupText {
  private static final int MAX_DEPTH = 400;

  private static final Set<String> SILENT =
      Set.of("script", "style", "template", "noscript", "iframe", "svg", "math", "head");

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");

  /// Tags by which a text without them is told from markup.
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "big", "br", "center", "cite", "code", "del", "em", "font",
          "i", "iframe", "img", "ins", "li", "q", "s", "script", "small", "span", "strike",
          "strong", "style", "sub", "sup", "td", "th", "tt", "u");

  private static final String PARAGRAPH = "\n\n";

  private MarkupText() {}

  /// The text of markup that came as characters.
  static String of(String html) {
    Element page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "").body();
    return of(page);
  }

  /// The text of markup that stands in the tree.
  static String of(Element element) {
    Writer writer = new Writer();
    element.traverse(writer);
    return writer.text();
  }

  /// Plain text with the white space of each paragraph collapsed.
  static String ofPlain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (String paragraph : text.strip().split("\\n\\s*\\n", -1)) {
      String line = oneLine(paragraph);
      if (!line.isEmpty()) {
        out.append(out.isEmpty() ? "" : PARAGRAPH).append(line);
      }
    }
    return out.toString();
  }

  /// White space collapsed.
  static String oneLine(String text) {
    Writer writer = new Writer();
    writer.append(text);
    return writer.text();
  }

  /// Whether a text of unknown kind is markup: it has a known tag, or an entity.
  ///
  /// @param strict ask for a closing tag or an entity, as headlines may name a tag
  static boolean isMarkup(String text, boolean strict) {
    int tags = 0;
    int closing = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      int start = at + 1;
      boolean isClosing = start < text.length() && text.charAt(start) == '/';
      start += isClosing ? 1 : 0;
      int end = start;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      String name = text.substring(start, end).toLowerCase(Locale.ROOT);
      if (PARAGRAPHS.contains(name) || INLINE.contains(name)) {
        tags++;
        boolean isEmpty = name.equals("img") || name.equals("br") || name.equals("hr");
        closing += isClosing || isEmpty ? 1 : 0;
      }
    }
    return strict ? closing > 0 || hasEntity(text) : tags > 0 || hasEntity(text);
  }

  private static boolean hasEntity(String text) {
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      int end = at + 1;
      while (end < text.length()
          && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
        end++;
      }
      if (end > at + 1 && end < text.length() && text.charAt(end) == ';') {
        return true;
      }
    }
    return false;
  }

  private static String name(Node node) {
    return node instanceof Element element
        ? element.tag().localName().toLowerCase(Locale.ROOT)
        : "";
  }

  /// Collects text while a tree is walked.
  private static final class Writer implements NodeVisitor {
    private final StringBuilder out = new StringBuilder();
    private String gap = "";
    private int silent;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        if (silent == 0) {
          append(words.getWholeText());
        }
        return;
      }
      String name = name(node);
      silent += SILENT.contains(name) ? 1 : 0;
      boundary(name);
    }

    @Override
    public void tail(Node node, int depth) {
      String name = name(node);
      silent -= SILENT.contains(name) ? 1 : 0;
      if (!name.equals("br")) {
        boundary(name);
      }
    }

    private void boundary(String name) {
      if (PARAGRAPHS.contains(name)) {
        gap = PARAGRAPH;
      } else if (name.equals("br")) {
        gap = gap.startsWith("\n") ? PARAGRAPH : "\n";
      } else if (name.equals("li")) {
        gap = gap.startsWith("\n") ? gap : "\n";
      } else if ((name.equals("td") || name.equals("th")) && gap.isEmpty()) {
        gap = " ";
      }
    }

    void append(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff') {
          gap = gap.isEmpty() ? " " : gap;
        } else if (!Character.isISOControl(c)) {
          out.append(out.isEmpty() ? "" : gap).append(c);
          gap = "";
        }
      }
    }

    String text() {
      return out.toString();
    }
  }
}

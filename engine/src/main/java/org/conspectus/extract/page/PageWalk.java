package org.conspectus.extract.page;

import java.util.Set;
import org.conspectus.extract.page.Block.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The one walk over a page: fills a [PageTree] and a [PageFinds]. Not thread-safe.
final class PageWalk implements NodeFilter {
  /// Hold no text of the page.
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "math",
          "video",
          "audio",
          "canvas",
          "button",
          "select",
          "textarea",
          "title",
          "map",
          "datalist");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final PageTree tree = new PageTree();
  private final PageFinds finds;
  private final ClassWords words = ClassWords.standard();
  private final StringBuilder text = new StringBuilder();
  private int current = -1;
  private int block = -1;
  private int linkCharacters;
  private int linkDepth;
  private boolean brokenOff;

  private PageWalk(PageFinds finds) {
    this.finds = finds;
  }

  static PageTree read(Document page, PageFinds finds) {
    PageWalk walk = new PageWalk(finds);
    walk.traverse(page);
    walk.flush();
    walk.tree.finish();
    return walk.tree;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element entered ? enter(entered) : FilterResult.CONTINUE;
  }

  private FilterResult enter(Element entered) {
    String name = entered.normalName();
    int kinds = kinds(entered);
    finds.see(entered, kinds, tree.size());
    if (SILENT.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("br")) {
      if (brokenOff) {
        flush();
      }
      brokenOff = true;
      space();
    } else if (isBlock(entered)) {
      flush();
    }
    current = tree.add(entered, current, kinds);
    linkDepth += name.equals("a") ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  private int kinds(Element entered) {
    if (entered.attributesSize() == 0) {
      return 0;
    }
    int kinds = 0;
    String classes = entered.className();
    if (!classes.isEmpty()) {
      kinds |= words.kinds(classes);
    }
    String id = entered.id();
    return id.isEmpty() ? kinds : kinds | words.kinds(id);
  }

  private static boolean isBlock(Element element) {
    return element.isBlock();
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element left && !SILENT.contains(left.normalName())) {
      if (left.normalName().equals("a")) {
        linkDepth--;
      }
      if (isBlock(left)) {
        flush();
      }
      tree.close(current);
      current = tree.parent(current);
    }
    return FilterResult.CONTINUE;
  }

  private void append(String whole) {
    int before = text.length();
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (c <= ' ' || c == '\u00a0' || c == '\u200b') {
        space();
      } else {
        text.append(c);
        brokenOff = false;
      }
    }
    int added = text.length() - before;
    if (added > 0 && block < 0) {
      block = current;
    }
    linkCharacters += linkDepth > 0 ? added : 0;
  }

  private void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private void flush() {
    int length = text.length();
    while (length > 0 && text.charAt(length - 1) == ' ') {
      length--;
    }
    if (length > 0 && block >= 0) {
      add(text.substring(0, length));
    }
    text.setLength(0);
    block = -1;
    linkCharacters = 0;
    brokenOff = false;
  }

  private void add(String words) {
    int around = block;
    while (tree.parent(around) >= 0 && !isBlock(tree.element(around))) {
      around = tree.parent(around);
    }
    tree.add(Block.of(around, kind(around), words, linkCharacters));
  }

  /// Inside paragraphs and the like other elements may stand; the nearest one that says something
  /// counts.
  private Kind kind(int around) {
    int at = around;
    for (int level = 0; level < 3 && at >= 0; level++) {
      String name = tree.tag(at);
      if (HEADINGS.contains(name)) {
        return Kind.HEADING;
      }
      switch (name) {
        case "p", "blockquote", "pre" -> {
          return Kind.PARAGRAPH;
        }
        case "li", "dd", "dt" -> {
          return Kind.ITEM;
        }
        case "td", "th", "caption" -> {
          return Kind.CELL;
        }
        default -> at = tree.parent(at);
      }
    }
    return Kind.LOOSE;
  }
}

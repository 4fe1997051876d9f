package org.conspectus.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Cuts a page into blocks of running text, leaving out what is never part of an article:
/// navigation, asides, headers and footers, figures, forms, scripts, and what is hidden or named as
/// comments, sharing or advertising. Time and memory grow with the page. Not thread-safe.
final class PageBlocks implements NodeFilter {
  /// Running text with white space collapsed.
  ///
  /// @param element the innermost block element around it
  /// @param linkCharacters how many of its characters stand in links
  record Block(Element element, String text, int linkCharacters) {
    /// Characters in the measure of an alphabet: an ideograph or syllable counts three.
    int weight() {
      int weight = text.length();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        weight += c >= '\u3040' && c <= '\ud7a3' ? 2 : 0;
      }
      return weight;
    }

    /// In [0, 1].
    double linkDensity() {
      return (double) linkCharacters / text.length();
    }

    boolean isHeading() {
      String name = element.normalName();
      return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    /// Whether the element is meant for running text.
    boolean isParagraph() {
      return PARAGRAPHS.contains(element.normalName());
    }
  }

  private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "pre", "dd");

  private static final Set<String> SKIPPED =
      Set.of(
          "nav",
          "aside",
          "footer",
          "header",
          "figure",
          "figcaption",
          "script",
          "style",
          "form",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "math",
          "video",
          "audio",
          "button",
          "select",
          "textarea",
          "menu",
          "dialog",
          "head",
          "title");

  /// Parts of class names and ids of what surrounds articles and may be long.
  private static final Pattern SURROUNDING =
      named(
          "comments?|disqus|related|recommended|recommendations?|teasers?|sidebar|newsletter"
              + "|breadcrumbs?|cookies?|consent|taboola|outbrain|subscribe|subscription|navigation"
              + "|navbar|footer|pagination|pager|most-?read|read-?more|more-?news");

  /// The same of what stands beside or around articles and is short.
  private static final Pattern SHORT_SURROUNDING =
      named(
          "sharing|share|social|promo|advert(?:isement)?|ads?|sponsored|popup|modal|captions?"
              + "|credits?|gallery|paywall|login|menu|skip-?link|screen-?reader-?text"
              + "|visually-?hidden");

  /// Longest paragraphs of what is short, in characters together.
  private static final int SHORT = 200;

  /// An element with more of the page's paragraphs is not left out because of its name.
  private static final double LARGE_SHARE = 0.5;

  private final Map<Element, Integer> paragraphCharacters;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Element root;
  private @Nullable Element element;
  private int linkCharacters;
  private int linkDepth;
  private boolean brokenOff;

  private PageBlocks(Element root) {
    this.root = root;
    this.paragraphCharacters = paragraphCharacters(root);
  }

  /// The blocks under `root`, in page order; may be empty.
  static List<Block> of(Element root) {
    PageBlocks blocks = new PageBlocks(root);
    blocks.traverse(root);
    blocks.flush();
    return blocks.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof Element entered) {
      if (!entered.equals(root) && isSkipped(entered)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(entered);
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element entered) {
    String name = entered.normalName();
    if (name.equals("a")) {
      linkDepth++;
    } else if (name.equals("br")) {
      if (brokenOff) {
        flush();
      }
      brokenOff = true;
      space();
    } else if (entered.isBlock()) {
      flush();
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element left) {
      if (left.normalName().equals("a")) {
        linkDepth--;
      } else if (left.isBlock()) {
        flush();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void append(TextNode words) {
    String whole = words.getWholeText();
    int before = text.length();
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (c <= ' ' || c == '\u00a0') {
        space();
      } else {
        text.append(c);
        brokenOff = false;
      }
    }
    int added = text.length() - before;
    if (added > 0 && element == null) {
      element = blockAround(words);
    }
    linkCharacters += linkDepth > 0 ? added : 0;
  }

  private void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private Element blockAround(Node node) {
    Element around = node.parent() instanceof Element parent ? parent : root;
    while (!around.equals(root) && !around.isBlock() && around.parent() != null) {
      around = around.parent();
    }
    return around;
  }

  private void flush() {
    String block = text.toString().strip();
    if (!block.isEmpty() && element != null) {
      blocks.add(new Block(element, block, Math.min(linkCharacters, block.length())));
    }
    text.setLength(0);
    element = null;
    linkCharacters = 0;
    brokenOff = false;
  }

  private boolean isSkipped(Element element) {
    String name = element.normalName();
    if (SKIPPED.contains(name) || element.hasAttr("hidden")) {
      // Some sites put the whole page into one form.
      return !name.equals("form") || !isLarge(element);
    }
    String style = element.attr("style");
    if (!style.isEmpty() && style.replace(" ", "").contains("display:none")) {
      return true;
    }
    if (name.equals("article") || name.equals("main") || name.equals("body")) {
      return false;
    }
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    if (names.length() == 1) {
      return false;
    }
    return (SURROUNDING.matcher(names).find() && !isLarge(element))
        || (SHORT_SURROUNDING.matcher(names).find() && characters(element) <= SHORT);
  }

  private static Pattern named(String parts) {
    return Pattern.compile("(?:^|[-_ ])(?:" + parts + ")(?:$|[-_ ])");
  }

  /// A part that holds most of the page's paragraphs is no surrounding, whatever its name.
  private boolean isLarge(Element element) {
    return characters(element) > characters(root) * LARGE_SHARE;
  }

  private int characters(Element element) {
    return paragraphCharacters.getOrDefault(element, 0);
  }

  /// Characters of the `p` elements under each element; elements without any are left out.
  private static Map<Element, Integer> paragraphCharacters(Element root) {
    Map<Element, Integer> characters = new HashMap<>();
    for (Element paragraph : root.select("p")) {
      int length = paragraph.text().length();
      for (Element around = paragraph; around != null; around = around.parent()) {
        characters.merge(around, length, Integer::sum);
      }
    }
    return characters;
  }
}

package org.conspectus.extract.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.nodes.Element;

/// The words of an element that may hold plain text, escaped HTML or HTML as it is, told by `type`
/// and `mode` as Atom has them, else by looks.
final class TextConstruct {
  private TextConstruct() {}

  /// The words on one line.
  static String line(Element element) {
    return MarkupText.oneLine(words(element, true));
  }

  /// The words, paragraphs joined by an empty line.
  static String paragraphs(Element element) {
    return words(element, false);
  }

  private static String words(Element element, boolean strict) {
    String type = element.attributes().getIgnoreCase("type").strip().toLowerCase(Locale.ROOT);
    String mode = element.attributes().getIgnoreCase("mode").strip().toLowerCase(Locale.ROOT);
    if (element.childrenSize() > 0) {
      return MarkupText.of(element);
    }
    String raw = element.wholeText();
    boolean isOpaque = type.startsWith("application/") && !type.contains("ml");
    if (mode.equals("base64") || isOpaque) {
      raw = decoded(raw);
    }
    boolean isMarkup =
        switch (type) {
          case "text", "text/plain" -> false;
          case "html", "text/html", "xhtml", "application/xhtml+xml" -> true;
          default -> MarkupText.isMarkup(raw, strict);
        };
    boolean isTree = mode.equals("xml") || type.contains("xhtml");
    return isMarkup && !isTree ? MarkupText.of(raw) : MarkupText.ofPlain(raw);
  }

  private static String decoded(String text) {
    try {
      return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}

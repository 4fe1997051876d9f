package org.conspectus.cli.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.conspectus.domain.Language;
import org.jspecify.annotations.Nullable;

/// Builds HTML in which every text and attribute is escaped and every element closed, so that no
/// word of an article can become markup. Not thread-safe.
final class Html {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi");
  private static final char REPLACEMENT = '\ufffd';

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// Opens an element; attributes are names and values in turn.
  Html open(String tag, String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /// Closes the element opened last.
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /// Closes the element opened last and ends the line.
  Html closeLine() {
    close();
    out.append('\n');
    return this;
  }

  /// An element that holds a text and nothing else.
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /// An element without content and end tag.
  Html single(String tag, String... attributes) {
    start(tag, attributes);
    return this;
  }

  /// Words of an article in an element that tells their language and direction.
  Html words(String tag, String text, @Nullable Language language, String... attributes) {
    return openWords(tag, language, attributes).text(text).close();
  }

  /// Opens an element for words in a language.
  Html openWords(String tag, @Nullable Language language, String... attributes) {
    start(tag, attributes);
    out.setLength(out.length() - 1);
    if (language == null) {
      attribute("dir", "auto");
    } else {
      attribute("lang", language.code());
      attribute("dir", RIGHT_TO_LEFT.contains(language.code()) ? "rtl" : "ltr");
    }
    out.append('>');
    open.push(tag);
    return this;
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  /// Adds what another builder made.
  Html add(Html other) {
    out.append(other.out);
    return this;
  }

  /// Opens a part that shows only its summary until the reader opens it.
  Html fold(String summary) {
    return open("details", "class", "fold").element("summary", summary);
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    out.append('>');
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name);
    if (!value.isEmpty()) {
      out.append("=\"");
      escape(value);
      out.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> {
          if (Character.isSurrogate(c)) {
            i += surrogate(text, i) - 1;
          } else if (!isUnsafe(c)) {
            out.append(c);
          }
        }
      }
    }
  }

  /// Writes the character at a surrogate, and returns how many units it takes.
  private int surrogate(String text, int index) {
    int codePoint = text.codePointAt(index);
    if (Character.isSupplementaryCodePoint(codePoint)) {
      out.appendCodePoint(codePoint);
      return 2;
    }
    out.append(REPLACEMENT);
    return 1;
  }

  /// Controls, and marks that turn the direction of what follows.
  private static boolean isUnsafe(char c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\ufeff'
        || c >= '\ufffe';
  }

  /// The name of a language in English; its code where there is none.
  static String name(@Nullable Language language) {
    return language == null
        ? "language unknown"
        : Locale.of(language.code()).getDisplayLanguage(Locale.ENGLISH);
  }

  int length() {
    return out.length();
  }

  /// All that was built.
  ///
  /// @throws IllegalStateException if an element is still open
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("<" + Objects.requireNonNull(open.peek()) + "> is open");
    }
    return out.toString();
  }
}

package org.conspectus.cli.view;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/// Text measured in terminal columns: a Chinese character takes two, a combining accent none.
public final class Columns {
  private static final String CUT = "…";
  private static final int LAST_NARROW = 0x10ff;
  private static final int FIRST_PUNCTUATION = 0x2000;
  private static final int FIRST_WIDE_SYMBOL = 0x231a;

  private Columns() {}

  /// How many columns the text takes.
  public static int width(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      columns += width(text.codePointAt(i));
    }
    return columns;
  }

  private static int width(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  private static boolean isWide(int codePoint) {
    if (codePoint <= LAST_NARROW
        || (codePoint >= FIRST_PUNCTUATION && codePoint < FIRST_WIDE_SYMBOL)) {
      return false;
    }
    int value = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return value == UCharacter.EastAsianWidth.WIDE || value == UCharacter.EastAsianWidth.FULLWIDTH;
  }

  /// The text, or as much of it as fits with "…" behind it.
  public static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    int end = fitting(text, 0, Math.max(0, columns - 1));
    return text.substring(0, end).stripTrailing() + CUT;
  }

  /// The text, or as much of its end as fits with "…" before it.
  public static String cutStart(String text, int columns) {
    int start = 0;
    int left = width(text);
    if (left <= columns) {
      return text;
    }
    while (start < text.length() && left > columns - 1) {
      int codePoint = text.codePointAt(start);
      left -= width(codePoint);
      start += Character.charCount(codePoint);
    }
    return CUT + text.substring(start);
  }

  /// The text with spaces behind it up to a width.
  public static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  /// Lines of at most so many columns, broken at spaces, between Chinese, Japanese and Korean
  /// characters, and inside a word only where it is longer than a line. At least one line.
  public static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = fitting(text, start, columns);
      if (end < text.length()) {
        end = breakBefore(text, start, end);
      }
      lines.add(text.substring(start, end).stripTrailing());
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return lines.isEmpty() ? List.of("") : lines;
  }

  /// End of the longest part from `start` that fits; always beyond the first character.
  private static int fitting(String text, int start, int columns) {
    int end = start;
    int used = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      used += width(codePoint);
      if (used > columns && end > start) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  /// The last place in (start, limit] where a line may end; `limit` when there is none.
  private static int breakBefore(String text, int start, int limit) {
    for (int place = limit; place > start; place = text.offsetByCodePoints(place, -1)) {
      int next = text.codePointAt(place);
      int before = text.codePointBefore(place);
      boolean ideographs = isWide(next) && isWide(before) && Character.isLetter(next);
      if (next == ' ' || before == ' ' || ideographs) {
        return place;
      }
    }
    return limit;
  }
}

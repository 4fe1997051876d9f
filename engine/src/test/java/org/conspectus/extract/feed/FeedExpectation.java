package org.conspectus.extract.feed;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conspectus.domain.PublicationTime;
import org.jspecify.annotations.Nullable;

/// What the comment at the head of a feed expects, as far as it speaks of titles, links, ids and
/// dates: `Expect: not bozo and entries[0]['title'] == 'Example'`.
final class FeedExpectation {
  private static final Pattern EXPECT = Pattern.compile("Expect:(?<what>.*)");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?<whose>feed|entries\\[(?<number>\\d+)\\])"
              + "(?:\\['(?<key>\\w+)'\\]|\\.(?<field>\\w+))(?<more>\\['value'\\])?");
  private static final Pattern NUMBERS = Pattern.compile("\\((?<list>[\\d, ]+)\\)");

  private final String expected;

  FeedExpectation(String source) {
    Matcher comment = EXPECT.matcher(source);
    expected = comment.find() ? comment.group("what").strip() : "";
  }

  /// What of it does not hold; null when it speaks of nothing that we read.
  @Nullable List<String> misses(Feed feed) {
    List<String> misses = new ArrayList<>();
    int checked = 0;
    for (String clause : split(expected, " and ")) {
      List<String> sides = split(clause, "==");
      Object value = sides.size() < 2 ? null : value(sides.getLast().strip());
      if (value != null) {
        checked += check(feed, sides.subList(0, sides.size() - 1), value, misses);
      }
    }
    return checked > 0 ? misses : null;
  }

  /// How many of these are ours to read.
  private static int check(Feed feed, List<String> sides, Object value, List<String> misses) {
    int checked = 0;
    for (String side : sides) {
      Matcher subject = SUBJECT.matcher(side.strip());
      if (!subject.matches() || !isOurs(subject)) {
        continue;
      }
      checked++;
      Object actual = actual(feed, subject);
      if (!isSame(actual, value)) {
        misses.add(side.strip() + " is " + actual + ", expected " + value);
      }
    }
    return checked;
  }

  private static String key(Matcher subject) {
    String key = subject.group("key");
    return key == null ? subject.group("field") : key;
  }

  private static boolean isOurs(Matcher subject) {
    boolean isValue = subject.group("more") != null;
    return switch (key(subject)) {
      case "title_detail" -> isValue;
      case "title", "link", "id", "guid" -> !isValue;
      case "updated", "updated_parsed", "published", "published_parsed" -> !isValue;
      case "created", "created_parsed" -> !isValue;
      default -> false;
    };
  }

  private static @Nullable Object actual(Feed feed, Matcher subject) {
    String key = key(subject);
    if (subject.group("number") == null) {
      return switch (key) {
        case "title", "title_detail" -> feed.title();
        case "link" -> feed.url();
        case "id", "guid" -> feed.id();
        default -> feed.updated();
      };
    }
    int number = Integer.parseInt(subject.group("number"));
    if (number >= feed.entries().size()) {
      return null;
    }
    FeedEntry entry = feed.entries().get(number);
    return switch (key) {
      case "title", "title_detail" -> entry.title();
      case "link" -> entry.url();
      case "id", "guid" -> entry.id();
      case "updated", "updated_parsed" ->
          entry.modified() == null ? entry.published() : entry.modified();
      default -> entry.published();
    };
  }

  private static boolean isSame(@Nullable Object actual, Object value) {
    if (value instanceof Instant instant) {
      return actual instanceof PublicationTime time && time.order().equals(instant);
    }
    String text = value.toString();
    if (actual instanceof PublicationTime time) {
      PublicationTime same = FeedDates.parse(text);
      return same != null && same.order().equals(time.order());
    }
    String own = Objects.toString(actual, "");
    // Markup that is taken for text, or the text that is in it.
    return own.equals(MarkupText.oneLine(text))
        || own.equals(MarkupText.oneLine(MarkupText.of(text)));
  }

  /// A string, a time in UTC as a tuple of numbers, or null for anything else.
  private static @Nullable Object value(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      int[] parts =
          Pattern.compile("\\d+")
              .matcher(numbers.group("list"))
              .results()
              .mapToInt(part -> Integer.parseInt(part.group()))
              .toArray();
      return parts.length < 6
          ? null
          : LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5])
              .toInstant(ZoneOffset.UTC);
    }
    StringBuilder string = new StringBuilder();
    for (String part : split(text, "+")) {
      String literal = part.strip();
      literal = literal.startsWith("u") ? literal.substring(1) : literal;
      int last = literal.length() - 1;
      if (last < 1
          || "'\"".indexOf(literal.charAt(0)) < 0
          || literal.charAt(0) != literal.charAt(last)) {
        return null;
      }
      string.append(unescaped(literal.substring(1, last)));
    }
    return string.toString();
  }

  private static String unescaped(String literal) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < literal.length()) {
      char c = literal.charAt(at++);
      if (c != '\\' || at == literal.length()) {
        out.append(c);
        continue;
      }
      char escape = literal.charAt(at++);
      int digits = escape == 'x' ? 2 : escape == 'u' ? 4 : escape == 'U' ? 8 : 0;
      if (digits > 0) {
        out.appendCodePoint(Integer.parseInt(literal.substring(at, at + digits), 16));
        at += digits;
      } else {
        out.append(escape == 'n' ? '\n' : escape == 't' ? '\t' : escape == 'r' ? '\r' : escape);
      }
    }
    return out.toString();
  }

  /// Splits outside of quotes.
  private static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    char quote = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        i += c == '\\' ? 1 : 0;
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (text.startsWith(separator, i)) {
        parts.add(text.substring(from, i));
        i += separator.length() - 1;
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }
}

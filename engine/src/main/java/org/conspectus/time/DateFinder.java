package org.conspectus.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conspectus.domain.Span;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.Words;
import org.jspecify.annotations.Nullable;

/// Finds calendar dates: `18 June 2023`, `June 18, 2023`, `18. Juni`, `2023-06-18`, `14/06/2023`,
/// `October 2018`.
///
/// One pass over the tokens; thread-safe. A day without a year has no value, and its anchor says
/// so.
public final class DateFinder {
  private static final int MIN_YEAR = 1000;
  private static final int MAX_YEAR = 2999;
  private static final int LEAP_YEAR = 2000;
  private static final int MAX_GAP = 4;
  private static final int MONTHS = 12;
  private static final int DAYS = 31;
  private static final Pattern DOTTED =
      Pattern.compile("(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>[12]\\d{3})");

  /// The dates in the words, in order.
  public List<TimeMention> find(Words words, LanguagePack pack) {
    Tokens tokens = words.tokens();
    List<TimeMention> found = new ArrayList<>();
    Scan scan = new Scan(words.text(), tokens, words.forms(), pack.months());
    int token = 0;
    while (token < tokens.size()) {
      Match match = scan.at(token);
      if (match == null) {
        token++;
      } else {
        found.add(match.mention);
        token = match.next;
      }
    }
    return found;
  }

  private record Match(TimeMention mention, int next) {}

  private record Scan(String text, Tokens tokens, String[] forms, Map<String, Integer> months) {
    @Nullable Match at(int i) {
      int number = number(i);
      if (number < 0) {
        return month(i) > 0 ? monthFirst(i) : dotted(i);
      }
      Match numeric = numeric(i, number);
      return numeric != null ? numeric : dayFirst(i, number);
    }

    /// `14.06.2023`, which is one token.
    private @Nullable Match dotted(int i) {
      if (tokens.kind(i) != Tokens.Kind.NUMBER) {
        return null;
      }
      Matcher date = DOTTED.matcher(text).region(tokens.start(i), tokens.end(i));
      if (!date.matches()) {
        return null;
      }
      int year = Integer.parseInt(date.group("year"));
      int month = Integer.parseInt(date.group("month"));
      return match(i, i, day(year, month, Integer.parseInt(date.group("day"))), null);
    }

    /// `2023-06-18`, `14/06/2023`.
    private @Nullable Match numeric(int i, int first) {
      int second = number(i + 1);
      int third = number(i + 2);
      if (second < 1 || third < 1 || !sameSeparator(i)) {
        return null;
      }
      boolean yearFirst = first >= MIN_YEAR;
      String value =
          yearFirst
              ? day(first, second, third)
              : third >= MIN_YEAR ? day(third, second, first) : null;
      if (value == null && !yearFirst && third >= MIN_YEAR) {
        value = day(third, first, second);
      }
      return value == null ? null : match(i, i + 2, value, null);
    }

    private boolean sameSeparator(int i) {
      String one = text.substring(tokens.end(i), tokens.start(i + 1));
      String two = text.substring(tokens.end(i + 1), tokens.start(i + 2));
      return one.equals(two) && (one.equals("-") || one.equals("/"));
    }

    /// `18 June 2023`, `18. Juni`, `1er juin`, `18 de junio de 2023`.
    private @Nullable Match dayFirst(int i, int number) {
      int at = isParticle(i + 1) ? i + 2 : i + 1;
      int month = near(i, at) ? month(at) : 0;
      if (month == 0 || number < 1 || number > DAYS) {
        return null;
      }
      int yearAt = isParticle(at + 1) ? at + 2 : at + 1;
      int year = near(at, yearAt) ? number(yearAt) : -1;
      return year >= MIN_YEAR
          ? match(i, yearAt, day(year, month, number), null)
          : match(i, at, null, anchor(month, number));
    }

    /// `June 18, 2023`, `June 18`, `October 2018`.
    private @Nullable Match monthFirst(int i) {
      int month = month(i);
      int at = isParticle(i + 1) ? i + 2 : i + 1;
      int number = near(i, at) ? number(at) : -1;
      if (number >= MIN_YEAR) {
        return match(i, at, String.format(Locale.ROOT, "%04d-%02d", number, month), null);
      }
      if (number < 1 || number > DAYS || at != i + 1) {
        return null;
      }
      int year = near(at, at + 1) ? number(at + 1) : -1;
      return year >= MIN_YEAR
          ? match(i, at + 1, day(year, month, number), null)
          : match(i, at, null, anchor(month, number));
    }

    private @Nullable Match match(int from, int to, @Nullable String value, @Nullable String open) {
      if (value == null && open == null) {
        return null;
      }
      Span span = new Span(tokens.start(from), tokens.end(to));
      return new Match(new TimeMention(span, TimeType.DATE, value, open), to + 1);
    }

    /// A day of an unknown year; null when no year has it.
    private static @Nullable String anchor(int month, int day) {
      String possible = day(LEAP_YEAR, month, day);
      return possible == null ? null : "XXXX" + possible.substring(4);
    }

    private static @Nullable String day(int year, int month, int day) {
      if (month < 1 || month > MONTHS || day < 1 || day > DAYS || year > MAX_YEAR) {
        return null;
      }
      try {
        return LocalDate.of(year, month, day).toString();
      } catch (DateTimeException impossible) {
        return null;
      }
    }

    /// The whole number a token is, with ordinal endings dropped; -1 for anything else.
    private int number(int i) {
      if (i >= tokens.size() || tokens.kind(i) != Tokens.Kind.NUMBER) {
        return -1;
      }
      int value = 0;
      int at = tokens.start(i);
      for (; at < tokens.end(i) && isDigit(text.charAt(at)) && value <= MAX_YEAR; at++) {
        value = value * 10 + text.charAt(at) - '0';
      }
      boolean ordinal = at < tokens.end(i) && Character.isLetter(text.charAt(at));
      boolean whole = at == tokens.end(i) || (ordinal && value <= DAYS);
      return whole && value <= MAX_YEAR ? value : -1;
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    private int month(int i) {
      if (i >= tokens.size() || tokens.kind(i) != Tokens.Kind.WORD) {
        return 0;
      }
      return months.getOrDefault(forms[i], 0);
    }

    /// A short lower-case word between day, month and year (`de`, `of`, `del`).
    private boolean isParticle(int i) {
      return i < tokens.size()
          && tokens.kind(i) == Tokens.Kind.WORD
          && tokens.end(i) - tokens.start(i) <= 3
          && Character.isLowerCase(text.charAt(tokens.start(i)))
          && month(i) == 0;
    }

    private boolean near(int i, int next) {
      return next < tokens.size()
          && tokens.start(next) - tokens.end(i) <= (next - i) * MAX_GAP
          && text.substring(tokens.end(i), tokens.start(next)).indexOf('\n') < 0;
    }
  }
}

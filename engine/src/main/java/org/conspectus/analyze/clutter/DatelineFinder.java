package org.conspectus.analyze.clutter;

import java.util.List;
import org.conspectus.domain.Dateline;
import org.conspectus.domain.Span;
import org.conspectus.domain.TimeMention;
import org.conspectus.text.Folding;
import org.jspecify.annotations.Nullable;

/// Reads where, when and by whom a report was written: `PEKING (dpa) –` or `(ANSA) - ROMA, 14 GIU
/// -` at the start of the text, `(ANP/Reuters)` or `Bron: Belga` at its end, or a short line of its
/// own near the start or end that holds a full date, such as `14/06/2023 18:16 – Washington (AFP)`.
///
/// An agency must be one of `agencies.tsv`. Thread-safe; looks at the start and the end of the text
/// only.
public final class DatelineFinder {
  private static final int MAX_OFFSET = 160;
  private static final int MAX_PLACE = 40;
  private static final int MAX_HEAD = 90;

  private static final int MAX_LINE = 120;
  private static final int MAX_CREDIT_LINE = 140;
  private static final int MAX_CAPITALS = 30;
  private static final int MAX_WORDS = 3;
  private static final int EDGE_LINES = 4;
  private static final int ISO_DAY = 10;
  private static final String[] WITH = {
    "mit material von ",
    "mit informationen von ",
    "bron: ",
    "bronnen: ",
    "quelle: ",
    "quellen: ",
    "fuente: ",
    "fuentes: ",
    "source: ",
    "source : ",
    "sources : ",
    "sources: ",
    "fonte: ",
    "fonti: ",
    "fontes: ",
    "avec ",
    "con informacion de ",
    "con informaciones de ",
    "com informacoes da ",
    "com informacoes de ",
    "com ",
    "met ",
    "with ",
    "by ",
    "por ",
    "par ",
    "di ",
    "von ",
    "door ",
    "con ",
    "redazione ",
    "redactie ",
    "mit ",
    "credit: ",
    "(con ",
    "(com ",
    "(avec ",
    "(mit ",
    "(met ",
    "(with ",
    "(fonte: ",
    "(bron: ",
    "(quelle: ",
    "(fuente: ",
    "(source: ",
    "(source : "
  };

  private final Agencies agencies;

  private DatelineFinder(Agencies agencies) {
    this.agencies = agencies;
  }

  /// With the agencies of the resource.
  public static DatelineFinder standard() {
    return new DatelineFinder(Agencies.standard());
  }

  /// The dateline of `text`; null when there is none.
  ///
  /// @param from where the body starts, behind a headline
  public @Nullable Dateline find(String text, int from, List<TimeMention> times) {
    Dateline own = opening(text, from);
    TimeMention date = dateAtEdge(text, from, times);
    if (own == null && date != null) {
      own = inParentheses(text, line(text, date.first()));
    }
    if (own == null) {
      own = closing(text, from);
    }
    if (date == null) {
      return own;
    }
    return new Dateline(
        own == null ? null : own.place(),
        own == null ? null : own.agency(),
        date.value(),
        own == null ? line(text, date.first()) : own.span());
  }

  /// What the first line of the body opens with.
  private @Nullable Dateline opening(String text, int from) {
    int start = from;
    while (start < text.length()
        && !Character.isLetterOrDigit(text.charAt(start))
        && text.charAt(start) != '(') {
      start++;
    }
    Span line = line(text, Math.min(start, text.length()));
    Span head = new Span(start, Math.max(start, Math.min(line.end(), start + MAX_OFFSET)));
    Dateline bracket = inParentheses(text, head);
    if (bracket != null) {
      return bracket;
    }
    Dateline dashed = beforeDash(text, head);
    return dashed != null ? dashed : credit(text, line.start() < from ? head : line);
  }

  /// `PLACE, DATE (AGENCY)` or `(AGENCY) - PLACE, DATE -`.
  private @Nullable Dateline inParentheses(String text, Span within) {
    int open = text.indexOf('(', within.start());
    int close = open < 0 ? -1 : text.indexOf(')', open);
    if (close < 0 || close >= within.end() || open - within.start() > MAX_HEAD) {
      return null;
    }
    String agency = text.substring(open + 1, close).strip();
    if (!agencies.isCredit(agency)) {
      return null;
    }
    int start = within.start();
    while (start < open && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    if (start < open && endsSentence(text, open)) {
      return null;
    }
    if (start < open) {
      String place = place(text.substring(start, open));
      boolean prose = place == null && open - start > MAX_PLACE;
      return prose ? null : new Dateline(place, agency, null, new Span(start, close + 1));
    }
    int dash = dash(text, close + 1, Math.min(within.end(), close + MAX_HEAD));
    int next = dash < 0 ? -1 : dash(text, dash + 1, Math.min(within.end(), dash + MAX_HEAD));
    String place = next < 0 ? null : place(text.substring(dash + 1, next));
    int end = place == null ? close + 1 : next;
    return new Dateline(place, agency, null, new Span(open, end));
  }

  /// Whether a full stop stands before the parenthesis.
  private static boolean endsSentence(String text, int open) {
    int before = open - 1;
    while (before > 0 && isSpace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && ".!?".indexOf(text.charAt(before)) >= 0 && !isShort(text, before);
  }

  /// Whether the full stop ends an abbreviated month (`14 giu.`).
  private static boolean isShort(String text, int stop) {
    int word = stop;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return stop - word <= MAX_WORDS && word > 1 && Character.isDigit(text.charAt(word - 2));
  }

  /// `AGENCY - `, `PLACE - AGENCY`, `PLACE, DATE —`, up to the first dash of the line.
  private @Nullable Dateline beforeDash(String text, Span head) {
    int dash = dash(text, head.start(), Math.min(head.end(), head.start() + MAX_HEAD));
    if (dash < 0) {
      return null;
    }
    String words = text.substring(head.start(), dash).strip();
    Span span = new Span(head.start(), head.start() + words.length());
    if (agencies.isCredit(words)) {
      return new Dateline(null, words, null, span);
    }
    int slash = Math.max(words.lastIndexOf('/'), words.lastIndexOf(", "));
    if (slash > 0 && agencies.isCredit(words.substring(slash + 1))) {
      return new Dateline(
          place(words.substring(0, slash)), words.substring(slash + 1).strip(), null, span);
    }
    if (slash > 0 && agencies.isCredit(words.substring(0, slash))) {
      return new Dateline(
          place(words.substring(slash + 1)), words.substring(0, slash).strip(), null, span);
    }
    String place = place(words);
    boolean capitals =
        place != null
            && place.length() <= MAX_CAPITALS
            && place.length() > 2
            && isCapitals(place)
            && place.split(" ", -1).length <= MAX_WORDS;
    return capitals ? new Dateline(place, null, null, span) : null;
  }

  /// Offset of a dash with space beside it, or after a full stop; -1 when none.
  private static int dash(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      boolean dash = c == '-' || c == '–' || c == '—' || c == '―';
      if (dash
          && at > 0
          && (isSpace(text.charAt(at - 1))
              || text.charAt(at - 1) == '.'
              || text.charAt(at - 1) == ')')) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// The words before a comma or digit, if they may be a place.
  private static @Nullable String place(String words) {
    int end = 0;
    while (end < words.length()
        && (Character.isLetter(words.charAt(end)) || " .'’-/".indexOf(words.charAt(end)) >= 0)) {
      end++;
    }
    String place = words.substring(0, end).strip();
    while (place.endsWith("-") || place.endsWith(".") || place.endsWith("/")) {
      place = place.substring(0, place.length() - 1).strip();
    }
    boolean fits = !place.isEmpty() && place.length() <= MAX_PLACE;
    return fits && Character.isUpperCase(place.codePointAt(0)) ? place : null;
  }

  private static boolean isCapitals(String place) {
    for (int at = 0; at < place.length(); at++) {
      if (Character.isLowerCase(place.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /// A credit on one of the last lines, or in parentheses at their end.
  private @Nullable Dateline closing(String text, int from) {
    int end = text.length();
    for (int lines = 0; lines < EDGE_LINES && end > from; ) {
      Span line = line(text, end - 1);
      Span trimmed = Lines.trimmed(text, Math.max(line.start(), from), line.end());
      if (trimmed.length() > 0) {
        lines++;
        Dateline credit = credit(text, trimmed);
        credit = credit == null ? tail(text, trimmed) : credit;
        if (credit != null) {
          return credit;
        }
      }
      end = line.start();
    }
    return null;
  }

  /// A line that is a credit: `ANP/Reuters`, `Bron: Belga`, `Mit Material von dpa`.
  private @Nullable Dateline credit(String text, Span line) {
    if (line.length() > MAX_CREDIT_LINE) {
      return null;
    }
    String words = line.of(text);
    if (agencies.isCredit(bare(words))) {
      return new Dateline(null, bare(words), null, line);
    }
    String folded = Folding.fold(words);
    for (String with : WITH) {
      int at = folded.length() == words.length() ? folded.indexOf(with) : -1;
      boolean apart = at == 0 || (at > 0 && !Character.isLetter(folded.charAt(at - 1)));
      if (apart && agencies.isCredit(bare(words.substring(at + with.length())))) {
        return new Dateline(null, bare(words.substring(at + with.length())), null, line);
      }
    }
    return null;
  }

  /// `(ANP/Reuters)` or `©AFP` at the end of a line.
  private @Nullable Dateline tail(String text, Span line) {
    String words = line.of(text);
    int open = Math.max(words.lastIndexOf('('), words.lastIndexOf('©'));
    if (open < 0 || words.length() - open > MAX_CREDIT_LINE) {
      return null;
    }
    Dateline credit = credit(text, new Span(line.start() + open, line.end()));
    return credit == null ? null : new Dateline(null, credit.agency(), null, credit.span());
  }

  /// Without brackets, signs and years around.
  private static String bare(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && !Character.isLetter(words.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(start, end);
  }

  /// The first date that stands on a short line among the first or last few lines.
  private static @Nullable TimeMention dateAtEdge(String text, int from, List<TimeMention> times) {
    Span line = new Span(0, 0);
    for (TimeMention time : times) {
      if (!isDay(time.value()) || time.first() < from) {
        continue;
      }
      line = line.contains(time.span()) ? line : line(text, time.first());
      boolean atEdge =
          linesIn(text, from, line.start()) <= EDGE_LINES
              || linesIn(text, line.end(), text.length()) <= EDGE_LINES;
      if (atEdge && line.length() <= MAX_LINE && !endsSentence(text, line)) {
        return time;
      }
    }
    return null;
  }

  /// Whether a value is a calendar day, with or without a time of day.
  private static boolean isDay(@Nullable String value) {
    if (value == null || value.length() < ISO_DAY) {
      return false;
    }
    for (int i = 0; i < ISO_DAY; i++) {
      boolean dash = i == 4 || i == 7;
      if (dash ? value.charAt(i) != '-' : !Character.isDigit(value.charAt(i))) {
        return false;
      }
    }
    return value.length() == ISO_DAY || value.charAt(ISO_DAY) == 'T';
  }

  /// Whether the line reads like a sentence of the report.
  private static boolean endsSentence(String text, Span line) {
    Span words = Lines.trimmed(text, line.start(), line.end());
    return words.length() > MAX_HEAD && text.charAt(words.end() - 1) == '.';
  }

  /// Number of line ends between two offsets, empty lines not counted; stops above the limit.
  private static int linesIn(String text, int from, int to) {
    int lines = 0;
    boolean blank = true;
    for (int i = from; i < to && lines <= EDGE_LINES; i++) {
      if (text.charAt(i) != '\n') {
        blank &= Character.isWhitespace(text.charAt(i));
      } else if (!blank) {
        lines++;
        blank = true;
      }
    }
    return blank ? lines : lines + 1;
  }

  private static Span line(String text, int offset) {
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    int end = text.indexOf('\n', offset);
    return new Span(Math.min(start, offset), end < 0 ? text.length() : end);
  }
}

package org.conspectus.analyze;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conspectus.domain.Dateline;
import org.conspectus.domain.Span;
import org.conspectus.domain.TimeMention;
import org.conspectus.lang.ResourceTable;
import org.conspectus.text.Folding;
import org.jspecify.annotations.Nullable;

/// Reads where, when and by whom a report was written: `PEKING (dpa) –` at the start of the text,
/// or a short line of its own near the start or end that holds a full date, such as `14/06/2023
/// 18:16 – Washington (AFP)`.
///
/// An agency must be one of `agencies.tsv`. Thread-safe; looks at the start and the end of the text
/// only.
final class DatelineFinder {
  private static final int MAX_OFFSET = 160;
  private static final int MAX_PLACE = 40;
  private static final int MAX_LINE = 90;
  private static final int EDGE_LINES = 4;
  private static final int ISO_DAY = 10;
  private static final String RESOURCE = "lang/agencies.tsv";

  private final Set<String> agencies;

  private DatelineFinder(Set<String> agencies) {
    this.agencies = Set.copyOf(agencies);
  }

  /// With the agencies of the resource.
  static DatelineFinder standard() {
    Set<String> agencies = new HashSet<>();
    ResourceTable.read(RESOURCE, 1)
        .rows()
        .forEach(row -> agencies.add(Folding.fold(row.getFirst())));
    return new DatelineFinder(agencies);
  }

  /// The dateline of `text`; null when there is none.
  ///
  /// @param from where the body starts, behind a headline
  @Nullable Dateline find(String text, int from, List<TimeMention> times) {
    Dateline opening = opening(text, from);
    TimeMention date = dateAtEdge(text, from, times);
    if (date == null) {
      return opening;
    }
    Span line = line(text, date.first());
    Dateline own = opening == null ? agencyIn(text, line, line.start()) : opening;
    return new Dateline(
        own == null ? null : own.place(),
        own == null ? null : own.agency(),
        date.value(),
        own == null ? line : own.span());
  }

  private @Nullable Dateline opening(String text, int from) {
    Dateline dateline = agencyIn(text, new Span(from, text.length()), from);
    return dateline != null && dateline.span().end() < from + MAX_OFFSET ? dateline : null;
  }

  /// The first date that stands on a short line among the first or last few lines.
  private static @Nullable TimeMention dateAtEdge(String text, int from, List<TimeMention> times) {
    Span line = new Span(0, 0);
    for (TimeMention time : times) {
      String day = time.value();
      if (day == null || day.length() != ISO_DAY || !Character.isDigit(day.charAt(ISO_DAY - 1))) {
        continue;
      }
      line = line.contains(time.span()) ? line : line(text, time.first());
      boolean atEdge =
          linesIn(text, from, line.start()) <= EDGE_LINES
              || linesIn(text, line.end(), text.length()) <= EDGE_LINES;
      if (atEdge && line.length() <= MAX_LINE) {
        return time;
      }
    }
    return null;
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
    int start = text.lastIndexOf('\n', offset) + 1;
    int end = text.indexOf('\n', offset);
    return new Span(start, end < 0 ? text.length() : end);
  }

  /// An agency in parentheses, and the place before it.
  private @Nullable Dateline agencyIn(String text, Span within, int from) {
    int open = text.indexOf('(', from);
    int close = open < 0 ? -1 : text.indexOf(')', open);
    if (close < 0 || close >= within.end()) {
      return null;
    }
    String agency = text.substring(open + 1, close).strip();
    String first = agency.split("[/,]", 2)[0].strip();
    if (!agencies.contains(Folding.fold(first))) {
      return null;
    }
    int start = Math.max(from, text.lastIndexOf('\n', open) + 1);
    while (start < open && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    String place = text.substring(start, open).strip();
    boolean isPlace = !place.isEmpty() && place.length() <= MAX_PLACE && startsCapital(place);
    return new Dateline(isPlace ? place : null, agency, null, new Span(start, close + 1));
  }

  private static boolean startsCapital(String place) {
    return Character.isUpperCase(place.codePointAt(0));
  }
}

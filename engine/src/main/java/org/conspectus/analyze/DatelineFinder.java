package org.conspectus.analyze;

import java.util.HashSet;
import java.util.Set;
import org.conspectus.domain.Dateline;
import org.conspectus.domain.Span;
import org.conspectus.lang.ResourceTable;
import org.conspectus.text.Folding;
import org.jspecify.annotations.Nullable;

/// Reads a dateline at the start of a text: `PEKING (dpa) –`, `Washington (AFP) -`, `(ANP)`.
///
/// Only an agency of `agencies.tsv` in parentheses makes one. The time is left null here.
/// Thread-safe; looks at the first [#MAX_OFFSET] characters.
final class DatelineFinder {
  private static final int MAX_OFFSET = 160;
  private static final int MAX_PLACE = 40;
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

  /// The dateline of `text`, looked for from `from` on; null when there is none.
  @Nullable Dateline find(String text, int from) {
    int limit = Math.min(text.length(), from + MAX_OFFSET);
    int open = text.indexOf('(', from);
    int close = open < 0 ? -1 : text.indexOf(')', open);
    if (close < 0 || close >= limit) {
      return null;
    }
    String agency = text.substring(open + 1, close).strip();
    String first = agency.split("[/,]", 2)[0].strip();
    if (!agencies.contains(Folding.fold(first))) {
      return null;
    }
    int start = Math.max(from, text.lastIndexOf('\n', open) + 1);
    while (start < open && Character.isWhitespace(text.charAt(start))) {
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

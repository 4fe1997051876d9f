package org.conspectus.compare.quantity;

import java.util.List;
import java.util.Locale;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Span;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;

/// Joins durations that are one: `4 hours, 12 minutes and 37 seconds`.
final class SpanJoiner {
  /// Letters between two of them, at most.
  private static final int GAP = 5;

  private final Telling telling;

  SpanJoiner(Telling telling) {
    this.telling = telling;
  }

  /// The last time of the duration that begins with one; the time itself where it stands alone.
  int last(List<TimeMention> times, int first) {
    int last = first;
    while (last + 1 < times.size() && follows(times.get(last), times.get(last + 1))) {
      last++;
    }
    return last;
  }

  private boolean follows(TimeMention time, TimeMention next) {
    double seconds = seconds(time);
    double more = seconds(next);
    int gap = next.first() - time.span().end();
    boolean close =
        gap >= 0
            && gap <= GAP
            && telling.sentenceAt(time.first()) == telling.sentenceAt(next.first());
    return close && more > 0 && seconds > more;
  }

  private static double seconds(TimeMention time) {
    return time.type() == TimeType.DURATION ? Durations.seconds(time.value()) : -1;
  }

  /// The times of a list from one to another as one duration.
  TimeMention joined(List<TimeMention> times, int first, int last) {
    double seconds = 0;
    for (int i = first; i <= last; i++) {
      seconds += seconds(times.get(i));
    }
    Span span = new Span(times.get(first).first(), times.get(last).span().end());
    String value = String.format(Locale.ROOT, "PT%.0fS", seconds);
    return new TimeMention(span, TimeType.DURATION, value, null);
  }
}

package org.conspectus.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// From the first to the last of some instants. Not thread-safe.
final class TimeSpan {
  private static final double SECONDS_PER_DAY = 86_400;

  private @Nullable Instant first;
  private @Nullable Instant last;

  void add(Instant time) {
    first = first == null || time.isBefore(first) ? time : first;
    last = last == null || time.isAfter(last) ? time : last;
  }

  void add(TimeSpan other) {
    if (other.first != null && other.last != null) {
      add(other.first);
      add(other.last);
    }
  }

  boolean isKnown() {
    return first != null;
  }

  /// Null when nothing was added.
  @Nullable Instant first() {
    return first;
  }

  /// Null when nothing was added.
  @Nullable Instant last() {
    return last;
  }

  /// Days from the first to the last; 0 when nothing was added.
  double days() {
    return first == null || last == null
        ? 0
        : (last.getEpochSecond() - first.getEpochSecond()) / SECONDS_PER_DAY;
  }

  /// Days between two spans; 0 where they overlap or one is not known.
  double daysFrom(TimeSpan other) {
    if (first == null || last == null || other.first == null || other.last == null) {
      return 0;
    }
    double gap =
        Math.max(
            first.getEpochSecond() - other.last.getEpochSecond(),
            other.first.getEpochSecond() - last.getEpochSecond());
    return Math.max(0, gap / SECONDS_PER_DAY);
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(first == null ? "" : first.toString());
    out.writeUTF(last == null ? "" : last.toString());
  }

  static TimeSpan read(DataInput in) throws IOException {
    TimeSpan span = new TimeSpan();
    String first = in.readUTF();
    String last = in.readUTF();
    span.first = first.isEmpty() ? null : Instant.parse(first);
    span.last = last.isEmpty() ? null : Instant.parse(last);
    return span;
  }
}

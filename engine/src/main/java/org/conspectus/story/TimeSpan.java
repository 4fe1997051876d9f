package org.conspectus.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// From the first to the last of some instants; both null when there are none.
record TimeSpan(@Nullable Instant first, @Nullable Instant last) {
  /// That of no instant.
  static final TimeSpan UNKNOWN = new TimeSpan(null, null);

  private static final double SECONDS_PER_DAY = 86_400;

  /// This and one instant more.
  TimeSpan with(Instant time) {
    return new TimeSpan(
        first == null || time.isBefore(first) ? time : first,
        last == null || time.isAfter(last) ? time : last);
  }

  /// This and another.
  TimeSpan with(TimeSpan other) {
    return other.first == null || other.last == null ? this : with(other.first).with(other.last);
  }

  boolean isKnown() {
    return first != null;
  }

  /// Days from the first to the last; 0 when there is none.
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
    String first = in.readUTF();
    String last = in.readUTF();
    return first.isEmpty() || last.isEmpty()
        ? UNKNOWN
        : new TimeSpan(Instant.parse(first), Instant.parse(last));
  }
}

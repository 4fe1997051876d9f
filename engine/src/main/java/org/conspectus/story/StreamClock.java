package org.conspectus.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;

/// What day it is in the stream: the median of when its latest articles came out, so that no single
/// wrong date moves it. Not thread-safe.
final class StreamClock {
  private static final int LATEST = 31;
  static final long SECONDS_PER_DAY = 86_400;

  /// Long before any day, and yet days can be counted from it.
  static final long NEVER = Long.MIN_VALUE / 2;

  private final long[] latest = new long[LATEST];
  private int count;
  private long day = NEVER;

  /// Takes note of an article's time.
  ///
  /// @return whether a later day than ever before has come
  boolean observe(Instant time) {
    latest[count % LATEST] = time.getEpochSecond();
    count = count + 1 == 2 * LATEST ? LATEST : count + 1;
    long[] sorted = Arrays.copyOf(latest, Math.min(count, LATEST));
    Arrays.sort(sorted);
    long now = Math.floorDiv(sorted[(sorted.length - 1) / 2], SECONDS_PER_DAY);
    boolean isLater = now > day;
    day = Math.max(day, now);
    return isLater;
  }

  /// The latest day there was, in days since 1970; [#NEVER] before the first.
  long day() {
    return day;
  }

  void write(DataOutput out) throws IOException {
    for (long time : latest) {
      out.writeLong(time);
    }
    out.writeInt(count);
    out.writeLong(day);
  }

  static StreamClock read(DataInput in) throws IOException {
    StreamClock clock = new StreamClock();
    for (int i = 0; i < LATEST; i++) {
      clock.latest[i] = in.readLong();
    }
    clock.count = in.readInt();
    clock.day = in.readLong();
    return clock;
  }
}

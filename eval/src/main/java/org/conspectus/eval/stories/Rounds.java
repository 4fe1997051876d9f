package org.conspectus.eval.stories;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// Times one piece of work over and over: processor time of the whole process, so that compiling
/// and collecting count. The first round is not timed; then there are as many as fit, three at
/// least. For one thread.
final class Rounds {
  private static final int FEWEST = 3;
  private static final double NANOS_PER_SECOND = 1e9;

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final double lastingSeconds;
  private double spentSeconds;
  private double bestSeconds = Double.MAX_VALUE;
  private int done;
  private long startNanos;

  private Rounds(double lastingSeconds) {
    this.lastingSeconds = lastingSeconds;
  }

  /// @param seconds how long to go on, a number; with 0 there is only the round that is not timed
  static Rounds lasting(String seconds) {
    return new Rounds(Double.parseDouble(seconds));
  }

  /// Whether there is another round.
  boolean hasNext() {
    boolean isEnough = done > FEWEST && spentSeconds >= lastingSeconds;
    return done == 0 || (lastingSeconds > 0 && !isEnough);
  }

  void start() {
    startNanos = PROCESS.getProcessCpuTime();
  }

  void end() {
    double seconds = (PROCESS.getProcessCpuTime() - startNanos) / NANOS_PER_SECOND;
    spentSeconds += seconds;
    bestSeconds = done++ == 0 ? bestSeconds : Math.min(bestSeconds, seconds);
  }

  /// Seconds of the best round that was timed; the largest number there is when none was.
  double best() {
    return bestSeconds;
  }
}

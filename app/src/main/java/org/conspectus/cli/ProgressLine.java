package org.conspectus.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.conspectus.cli.view.Facts;

/// One line on a terminal's standard error that tells how far a long run is: rewritten in place at
/// most ten times a second, and only once the run has taken a second. May be cleared from another
/// thread, as when the run is interrupted.
final class ProgressLine implements Newsroom.Progress {
  private static final Duration QUIET = Duration.ofSeconds(1);
  private static final Duration STEP = Duration.ofMillis(100);
  private static final Duration SETTLED = Duration.ofSeconds(2);
  private static final int BAR = 20;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final boolean shown;
  private final InstantSource clock;
  private final Instant start;
  private Instant next;
  private Instant phaseStart;
  private String phase = "";
  private boolean visible;

  /// @param shown false where nobody watches; then nothing is ever printed
  ProgressLine(PrintStream err, boolean shown, InstantSource clock) {
    this.err = err;
    this.shown = shown;
    this.clock = clock;
    this.start = clock.instant();
    this.next = start.plus(QUIET);
    this.phaseStart = start;
  }

  /// @param total -1 when unknown
  private record Share(long done, long total) {
    boolean isKnown() {
      return total > 0 && done <= total;
    }
  }

  @Override
  public void read(long articles, long bytes, long total) {
    if (isDue("reading")) {
      show(line(Facts.count(articles, "article"), articles, new Share(bytes, total)));
    }
  }

  @Override
  public void grouped(long done, long total) {
    if (isDue("grouping")) {
      show(line(Facts.count(done, "article"), done, new Share(done, total)));
    }
  }

  @Override
  public void imported(long items, long bytes, long total) {
    if (isDue("importing")) {
      show(line(Facts.count(items, "item"), items, new Share(bytes, total)));
    }
  }

  @Override
  public void paired(long pairs, long bytes, long total) {
    if (isDue("reading")) {
      show(line(Facts.count(pairs, "pair"), pairs, new Share(bytes, total)));
    }
  }

  @Override
  public void learned(long done, long total) {
    if (isDue("learning")) {
      show(line(Facts.count(done, "round"), done, new Share(done, total)));
    }
  }

  /// Stories told so far.
  void told(long done, long total) {
    if (isDue("comparing")) {
      show(line(Facts.count(done, "story"), done, new Share(done, total)));
    }
  }

  /// Removes the line.
  synchronized void clear() {
    if (visible) {
      err.print(CLEAR);
      err.flush();
      visible = false;
    }
  }

  private boolean isDue(String now) {
    if (!shown) {
      return false;
    }
    Instant instant = clock.instant();
    if (!now.equals(phase)) {
      phase = now;
      phaseStart = instant;
    }
    if (instant.isBefore(next)) {
      return false;
    }
    next = instant.plus(STEP);
    return true;
  }

  private synchronized void show(String line) {
    err.print(CLEAR + line);
    err.flush();
    visible = true;
  }

  /// `grouping ████████░░░░░░░░░░░░ 40 %, 1,234 articles, 56/s, 12 s left`.
  private String line(String counted, long count, Share share) {
    StringBuilder line = new StringBuilder(phase);
    Duration spent = Duration.between(phaseStart, clock.instant());
    if (share.isKnown()) {
      int filled = (int) (share.done() * BAR / share.total());
      line.append(' ').append("█".repeat(filled)).append("░".repeat(BAR - filled));
      line.append(' ').append(share.done() * 100 / share.total()).append(" %");
    }
    line.append(", ").append(counted);
    double seconds = spent.toMillis() / 1000.0;
    if (seconds > 0) {
      line.append(String.format(Locale.ENGLISH, ", %,.0f/s", count / seconds));
    }
    if (share.isKnown() && share.done() > 0 && spent.compareTo(SETTLED) > 0) {
      double rest = seconds * (share.total() - share.done()) / share.done();
      line.append(", ").append(left(rest)).append(" left");
    }
    return line.toString();
  }

  private static String left(double seconds) {
    long whole = Math.round(seconds);
    return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
  }
}

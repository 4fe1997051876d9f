package org.conspectus.eval.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a virtual machine's log of garbage collections says about its heap.
///
/// @param peakMegabytes the most that was in use before any collection, live or not
/// @param keptMegabytes the most that was left after any collection: an upper bound of what is live
public record HeapLog(int peakMegabytes, int keptMegabytes) {

  /// Use before and after a collection, as `24M->3M(256M)` or `1024M(10%)->200M(2%)`.
  private static final Pattern COLLECTION =
      Pattern.compile("(?<before>\\d+)M(?:\\(\\d+%\\))?->(?<after>\\d+)M");

  /// The option that makes the virtual machine write such a log.
  public static String option(Path log) {
    return "-Xlog:gc:file=" + log;
  }

  /// The figures of a log; zeros if nothing was ever collected.
  ///
  /// @throws IOException if the log cannot be read
  public static HeapLog read(Path log) throws IOException {
    return Files.exists(log) ? of(Files.readAllLines(log)) : new HeapLog(0, 0);
  }

  static HeapLog of(List<String> lines) {
    int peak = 0;
    int kept = 0;
    for (String line : lines) {
      Matcher matcher = COLLECTION.matcher(line);
      if (matcher.find()) {
        peak = Math.max(peak, Integer.parseInt(matcher.group("before")));
        kept = Math.max(kept, Integer.parseInt(matcher.group("after")));
      }
    }
    return new HeapLog(peak, kept);
  }
}

package org.conspectus.eval.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conspectus.eval.generate.GeneratorConfig;
import org.conspectus.eval.speed.PinnedProcess;

/// How both writers fare with a stream of one size, in a process of their own: [WriterRun].
///
/// @param articles how many there were
/// @param run what the process printed
public record WriterGrowth(int articles, PinnedProcess run) {
  /// The heap that the process may have.
  public static final String HEAP = "-Xmx3g";

  /// The heading of [#row] and the rule under it.
  public static final List<String> HEADING =
      List.of(
          "| Articles | Families/s | Stories/s | First tenth, µs | Last tenth, µs | Times |"
              + " Settling, s | Kept, MB | Live | Bytes a live article |",
          "|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");

  /// More articles are so many analyzed ones, taken several times.
  private static final int MAX_ANALYZED = 100_000;

  private static final double MICROS_PER_SECOND = 1e6;
  private static final double MEGABYTE = 1 << 20;

  /// Runs, or takes what an earlier run with the same folder printed.
  ///
  /// @param folder where digests and what was printed are kept
  public static WriterGrowth measure(int articles, long seed, Path folder)
      throws IOException, InterruptedException {
    int analyzed = Math.min(MAX_ANALYZED, articles);
    Path digests = folder.resolve("digests-" + analyzed + "-" + seed + ".bin");
    Path printed = folder.resolve("run-" + articles + "-" + seed + ".log");
    if (Files.exists(printed)) {
      List<String> lines = Files.readAllLines(printed, StandardCharsets.UTF_8);
      return new WriterGrowth(articles, new PinnedProcess(printed, lines));
    }
    if (!Files.exists(digests)) {
      DigestStream.write(GeneratorConfig.of(analyzed, seed), digests);
    }
    List<String> command =
        List.of(
            PinnedProcess.java(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+IgnoreUnrecognizedVMOptions", // The next is one of Linux only.
            "-XX:+UseTransparentHugePages",
            HEAP,
            "-XX:NewRatio=20",
            "-XX:MarkSweepAlwaysCompactCount=1",
            "-cp",
            System.getProperty("java.class.path"),
            WriterRun.class.getName(),
            digests.toString(),
            Integer.toString(analyzed),
            Integer.toString(articles / analyzed));
    PinnedProcess run = PinnedProcess.run("the writers", command);
    Files.write(printed, run.log(), StandardCharsets.UTF_8);
    return new WriterGrowth(articles, run);
  }

  /// Microseconds of both writers for an article of a tenth of the stream, from 1 to 10.
  double micros(int tenth) {
    return run.seconds("families-" + tenth) + run.seconds("stories-" + tenth);
  }

  /// Megabytes kept after a tenth of the stream, from 1 to 10.
  double megabytes(int tenth) {
    return run.seconds("heap-" + tenth);
  }

  private double perSecond(String writer) {
    double micros = 0;
    for (int tenth = 1; tenth <= WriterRun.PARTS; tenth++) {
      micros += run.seconds(writer + "-" + tenth);
    }
    return MICROS_PER_SECOND * WriterRun.PARTS / micros;
  }

  /// The run as a line of a table.
  public String row() {
    return String.format(
        Locale.ROOT,
        "| %d | %.0f | %.0f | %.0f | %.0f | %.2f | %.1f | %.0f | %.0f | %.0f |",
        articles,
        perSecond("families"),
        perSecond("stories"),
        micros(1),
        micros(WriterRun.PARTS),
        micros(WriterRun.PARTS) / micros(1),
        run.seconds("settling"),
        run.seconds("heap"),
        run.seconds("live"),
        run.seconds("heap") * MEGABYTE / run.seconds("live"));
  }

  /// Whether some of the articles were made of others.
  public boolean isMultiplied() {
    return articles > MAX_ANALYZED;
  }

  /// The tenths of a run, from 1.
  static List<Integer> tenths() {
    List<Integer> tenths = new ArrayList<>();
    for (int tenth = 1; tenth <= WriterRun.PARTS; tenth++) {
      tenths.add(tenth);
    }
    return tenths;
  }
}

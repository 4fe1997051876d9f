package org.conspectus.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conspectus.eval.command.Options;
import org.conspectus.eval.generate.GeneratorConfig;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Revision;
import org.conspectus.eval.speed.GrowthRun;
import org.conspectus.eval.speed.Machine;
import org.conspectus.eval.speed.Pace;
import org.conspectus.eval.speed.PipelinePace;
import org.conspectus.eval.stream.GrowthChart;
import org.conspectus.eval.stream.WriterGrowth;

/// Times `stories`, and both writers alone, on streams of growing size, and writes
/// `docs/explanation/speed.md` with its chart.
///
/// Options: `--sizes N,N,…` of the whole, by default 2000,20000,100000, or `none` to keep what the
/// page says of it; `--writers N,N,…` of the writers alone, by default 1000,10000,100000,1000000;
/// `--folder DIR`, where the digests for the writers and what their runs printed are kept and found
/// again, so that the largest, which takes half an hour, need not run each time; `--seed S`;
/// `--root DIR`, the repository, by default the working directory. The first run on the smallest
/// size builds the product and warms the disk, and is not counted. Exit code 1 if the product
/// fails, 2 for misuse.
public final class Growth {

  private static final Set<String> OPTIONS = Set.of("sizes", "writers", "folder", "seed", "root");
  private static final String RULE = "|---:|---:|---:|---:|---:|";

  private static final String NONE = "none";

  private static final String TITLE =
      """
      # Speed and growth

      Written by the program `org.conspectus.eval.Growth`; do not edit.

      """;

  private static final String WHOLE =
      """
      ## From file to stories

      Each line is one run of `conspectus stories FILE --format jsonl`, from the start of the
      process to its end, on a stream of invented articles in seven languages over sixty days, about
      350 words each, in a heap of 3 GB at most. *Peak heap* is the most that was in use at any
      moment, garbage included. B³ F1 is against the invented stories, which are easier to tell
      apart than real ones: it may not fall as the stream grows.
      """;

  private static final String WRITERS =
      """
      ## Families and stories alone

      Once an article is analyzed, only its features count. Here such digests are sent through the
      two writers on one thread, in a process of their own with a heap of 3 GB at most; what counts
      is processor time, and the memory that is left after all garbage was collected. *Kept* is all
      that both writers keep, of retired articles too; *live* are those that new ones may still join.

      ![Time and memory](speed.svg)
      """;

  private static final String MULTIPLIED =
      """

      More than 100000 articles are that many, each taken several times: the second and later ones
      differ in all words that fewer than one article in 1000 has, names among them, and so tell
      other stories.
      """;

  private Growth() {}

  /// Measures, prints the table and writes the page.
  public static void main(String[] arguments) throws IOException {
    try {
      run(Options.parse(arguments, OPTIONS));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    } catch (ProductException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      System.exit(1);
    }
  }

  private static String pace(GeneratorConfig config) {
    Pace pace = PipelinePace.measure(config);
    return String.format(
        Locale.ROOT,
        "In one process and on one thread, an article of the first tenth of %d took %.0f"
            + " microseconds, one of the last tenth %.0f.",
        config.articles(),
        pace.firstMicros(),
        pace.lastMicros());
  }

  private static void run(Options options)
      throws IOException, ProductException, InterruptedException {
    Path root = Path.of(options.get("root", "")).toAbsolutePath().normalize();
    Path docs = Files.createDirectories(root.resolve("docs/explanation"));
    Path page = docs.resolve("speed.md");
    long seed = Long.parseLong(options.get("seed", "1"));
    String sizes = options.get("sizes", "2000,20000,100000");
    String whole = sizes.equals(NONE) ? standing(page) : whole(root, sizes, seed);
    Path folder = options.find("folder").map(Path::of).orElse(root.resolve("target/growth"));
    Files.createDirectories(folder);
    List<WriterGrowth> runs = new ArrayList<>();
    for (int size : numbers(options.get("writers", "1000,10000,100000,1000000"))) {
      runs.add(WriterGrowth.measure(size, seed, folder));
      System.out.println(runs.getLast().row());
    }
    Files.writeString(docs.resolve("speed.svg"), GrowthChart.of(runs));
    Files.writeString(page, TITLE + whole + writers(root, runs));
  }

  private static List<Integer> numbers(String list) {
    return Arrays.stream(list.split(",", -1)).map(Integer::valueOf).toList();
  }

  /// What the page says of the whole, from an earlier run.
  private static String standing(Path page) throws IOException {
    String text = Files.readString(page);
    int begin = text.indexOf(WHOLE.lines().findFirst().orElseThrow());
    int end = text.indexOf(WRITERS.lines().findFirst().orElseThrow());
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(page + " has nothing to keep; give --sizes");
    }
    return text.substring(begin, end);
  }

  /// Where and when it was measured; a processor that others use too is slower.
  private static String measured(Path root) {
    return String.format(
        Locale.ROOT,
        "\nMeasured on %s, revision %s, with a load of %.1f at the end.\n\n",
        Machine.description(),
        Revision.of(root),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /// The table of runs of the product, and how the pace of the largest changes.
  private static String whole(Path root, String sizes, long seed)
      throws IOException, ProductException {
    List<GeneratorConfig> configs =
        numbers(sizes).stream().map(size -> GeneratorConfig.of(size, seed)).toList();
    List<String> lines = new ArrayList<>(List.of(GrowthRun.HEADING, RULE));
    GrowthRun.measure(root, configs.getFirst());
    System.out.println(GrowthRun.HEADING);
    for (GeneratorConfig config : configs) {
      lines.add(GrowthRun.measure(root, config).row());
      System.out.println(lines.getLast());
    }
    lines.addAll(List.of("", pace(configs.getLast()), "", ""));
    return WHOLE + measured(root) + String.join("\n", lines);
  }

  private static String writers(Path root, List<WriterGrowth> runs) {
    List<String> lines = new ArrayList<>(WriterGrowth.HEADING);
    runs.forEach(run -> lines.add(run.row()));
    boolean isMultiplied = runs.stream().anyMatch(WriterGrowth::isMultiplied);
    return WRITERS
        + measured(root)
        + String.join("\n", lines)
        + "\n"
        + (isMultiplied ? MULTIPLIED : "");
  }
}

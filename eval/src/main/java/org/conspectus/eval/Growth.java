package org.conspectus.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/// Times `stories` on streams of growing size and writes `docs/explanation/speed.md`.
///
/// Options: `--sizes N,N,…`, by default 2000,20000,100000; `--seed S`; `--root DIR`, the
/// repository, by default the working directory. The first run on the smallest size builds the
/// product and warms the disk, and is not counted. Exit code 1 if the product fails, 2 for misuse.
public final class Growth {

  private static final Set<String> OPTIONS = Set.of("sizes", "seed", "root");
  private static final String RULE = "|---:|---:|---:|---:|---:|---:|";

  private static final String INTRODUCTION =
      """
      # Speed and growth

      Written by the program `org.conspectus.eval.Growth`; do not edit. Each line is one run of
      `conspectus stories FILE --format jsonl`, from the start of the process to its end, on a stream
      of invented articles in seven languages over sixty days, about 350 words each. *Peak heap* is
      the most that was in use at any moment, garbage included; *kept* the most that was left after a
      collection. B³ F1 is against the invented stories, which are easier to tell apart than real
      ones: it may not fall as the stream grows.
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

  private static void run(Options options) throws IOException, ProductException {
    Path root = Path.of(options.get("root", "")).toAbsolutePath().normalize();
    long seed = Long.parseLong(options.get("seed", "1"));
    List<GeneratorConfig> configs = new ArrayList<>();
    for (String size : options.get("sizes", "2000,20000,100000").split(",", -1)) {
      configs.add(GeneratorConfig.of(Integer.parseInt(size), seed));
    }
    List<String> lines = new ArrayList<>(List.of(GrowthRun.HEADING, RULE));
    GrowthRun.measure(root, configs.getFirst());
    System.out.println(GrowthRun.HEADING);
    for (GeneratorConfig config : configs) {
      String row = GrowthRun.measure(root, config).row();
      System.out.println(row);
      lines.add(row);
    }
    String pace = pace(configs.getLast());
    System.out.println(pace);
    lines.addAll(List.of("", pace));
    Path page = root.resolve("docs/explanation/speed.md");
    Files.createDirectories(page.getParent());
    Files.writeString(
        page,
        String.format(
            Locale.ROOT,
            "%s\nMeasured on %s, revision %s.\n\n%s\n",
            INTRODUCTION,
            Machine.description(),
            Revision.of(root),
            String.join("\n", lines)));
  }
}

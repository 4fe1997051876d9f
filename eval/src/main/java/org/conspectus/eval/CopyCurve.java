package org.conspectus.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conspectus.eval.command.Options;
import org.conspectus.eval.copies.CopyFinder;
import org.conspectus.eval.copies.CopyGenerator;
import org.conspectus.eval.copies.CopyKind;
import org.conspectus.eval.copies.CopyScore;
import org.conspectus.eval.copies.CopySources;
import org.conspectus.eval.copies.CopyText;
import org.conspectus.eval.copies.MinHashCopies;
import org.conspectus.eval.copies.OurFamilies;
import org.conspectus.eval.copies.SimHashCopies;
import org.conspectus.eval.product.Revision;
import org.conspectus.eval.speed.Machine;

/// Makes copies of known strength out of articles, finds them with Conspectus and with what others
/// use, in one run, and writes what was found into `docs/explanation/families.md`.
///
/// Options: `--data DIR`, the data sets; `--seed S`; `--root DIR`, the repository, by default the
/// working directory. Exit code 2 for misuse.
public final class CopyCurve {

  private static final Set<String> OPTIONS = Set.of("data", "seed", "root");
  private static final String DEFAULT_DATA = "../shared/bench";
  private static final String BEGIN = "<!-- Written by org.conspectus.eval.CopyCurve: -->\n";
  private static final String END = "<!-- end -->\n";
  private static final int EVERY = 3;
  private static final int STEPS = 7;
  private static final double STEP = 0.1;
  private static final int PEERS_STEP = 2;
  private static final double NANOS_PER_SECOND = 1e9;

  private final List<CopyText> own;
  private final List<CopyText> development;
  private final long seed;

  private CopyCurve(List<CopyText> own, List<CopyText> development, long seed) {
    this.own = own;
    this.development = development;
    this.seed = seed;
  }

  /// Measures, prints the tables and writes them into the page.
  public static void main(String[] arguments) throws IOException {
    try {
      Options options = Options.parse(arguments, OPTIONS);
      Path root = Path.of(options.get("root", "")).toAbsolutePath().normalize();
      Path data = options.find("data").map(Path::of).orElse(root.resolve(DEFAULT_DATA));
      CopyCurve curve =
          new CopyCurve(
              CopySources.own(root),
              some(CopySources.development(data)),
              Long.parseLong(options.get("seed", "1")));
      String section = curve.section(root);
      System.out.println(section);
      write(root.resolve("docs/explanation/families.md"), section);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  /// Every third article, so that a run takes minutes.
  private static List<CopyText> some(List<CopyText> texts) {
    List<CopyText> some = new ArrayList<>();
    for (int i = 0; i < texts.size(); i += EVERY) {
      some.add(texts.get(i));
    }
    return some;
  }

  private static void write(Path page, String section) throws IOException {
    String before = Files.readString(page);
    int begin = before.indexOf(BEGIN);
    int end = before.indexOf(END, Math.max(begin, 0));
    if (begin < 0 || end < 0) {
      throw new IllegalArgumentException(page + ": no line " + BEGIN.strip());
    }
    Files.writeString(
        page,
        before.substring(0, begin + BEGIN.length())
            + "\n"
            + section
            + "\n"
            + before.substring(end));
  }

  private String section(Path root) {
    StringBuilder page = new StringBuilder();
    page.append(
        String.format(
            Locale.ROOT,
            "Measured on %s, revision %s: %d invented articles of our own and %d of wmt-dev.\n",
            Machine.description(),
            Revision.of(root),
            own.size(),
            development.size()));
    CopyFinder ours = new OurFamilies();
    page.append("\nOur own articles:\n\n").append(curve(ours, own));
    page.append("\nwmt-dev:\n\n").append(curve(ours, development));
    page.append("\n### Beside others\n\n").append(peers(ours));
    return page.toString();
  }

  private List<CopyText> pile(List<CopyText> sources, double strength) {
    List<CopyText> pile = new ArrayList<>(sources);
    pile.addAll(new CopyGenerator(seed, sources).copies(strength));
    return pile;
  }

  private String curve(CopyFinder finder, List<CopyText> sources) {
    StringBuilder table = new StringBuilder("| Strength | Precision | Recall |");
    StringBuilder rule = new StringBuilder("|---:|---:|---:|");
    for (CopyKind kind : CopyKind.values()) {
      table.append(' ').append(kind.label()).append(" |");
      rule.append("---:|");
    }
    table.append('\n').append(rule).append('\n');
    for (int step = 0; step < STEPS; step++) {
      double strength = step * STEP;
      List<CopyText> pile = pile(sources, strength);
      CopyScore score = CopyScore.of(pile, finder.groups(pile));
      table.append(
          String.format(
              Locale.ROOT,
              "| %.0f %% | %.3f | %.3f |",
              100 * strength,
              score.precision(),
              score.recall()));
      for (CopyKind kind : CopyKind.values()) {
        double recall = score.recallByKind().getOrDefault(kind, 0.0);
        table.append(String.format(Locale.ROOT, " %.3f |", recall));
      }
      table.append('\n');
    }
    return table.toString();
  }

  private String peers(CopyFinder ours) {
    List<CopyFinder> finders =
        List.of(
            ours,
            new MinHashCopies(0.5),
            new MinHashCopies(0.2),
            new MinHashCopies(0.1),
            new SimHashCopies(3),
            new SimHashCopies(10));
    StringBuilder table = new StringBuilder("| |");
    StringBuilder rule = new StringBuilder("|---|");
    for (int step = 0; step < STEPS; step += PEERS_STEP) {
      table.append(String.format(Locale.ROOT, " %.0f %% |", 100 * step * STEP));
      rule.append("---:|");
    }
    table.append(" articles/s |\n").append(rule).append("---:|\n");
    finders.forEach(finder -> table.append(row(finder)));
    return table.toString();
  }

  private String row(CopyFinder finder) {
    StringBuilder row = new StringBuilder("| ").append(finder.name()).append(" |");
    finder.groups(pile(own, STEP));
    long nanos = 0;
    int articles = 0;
    for (int step = 0; step < STEPS; step += PEERS_STEP) {
      List<CopyText> pile = pile(development, step * STEP);
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      int[] groups = finder.groups(pile);
      nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      articles += pile.size();
      CopyScore score = CopyScore.of(pile, groups);
      row.append(String.format(Locale.ROOT, " %.3f / %.3f |", score.precision(), score.recall()));
    }
    return row.append(String.format(Locale.ROOT, " %.0f |\n", articles * NANOS_PER_SECOND / nanos))
        .toString();
  }
}

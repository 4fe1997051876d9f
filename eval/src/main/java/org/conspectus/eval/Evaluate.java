package org.conspectus.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.conspectus.eval.bench.Baselines;
import org.conspectus.eval.bench.Catalog;
import org.conspectus.eval.bench.Check;
import org.conspectus.eval.bench.DataSets;
import org.conspectus.eval.bench.Finding;
import org.conspectus.eval.bench.Floors;
import org.conspectus.eval.bench.Report;
import org.conspectus.eval.bench.Row;
import org.conspectus.eval.bench.Rows;
import org.conspectus.eval.command.Options;
import org.conspectus.eval.product.Product;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Revision;
import org.conspectus.eval.product.Workbench;

/// Measures the product on every data set that is present, checks floors, and writes the report.
///
/// Options: `--data DIR`, the data sets; `--only NAME`, just the checks whose name starts so, as
/// `stories` or `stories.og2021-dev`; `--root DIR`, the repository, by default the working
/// directory. Exit code 1 if a figure lies below its floor, 2 for misuse, else 0: absent data is no
/// failure, nor is a command that the product does not have yet and no floor asks for.
public final class Evaluate {

  private static final Set<String> OPTIONS = Set.of("data", "only", "root");
  private static final String DEFAULT_DATA = "../shared/bench";

  private final PrintStream out;
  private final Product product;
  private final Rows rows;
  private final Floors floors;
  private final List<Row> measured = new ArrayList<>();
  private int passed;
  private int failed;
  private int skipped;

  private Evaluate(PrintStream out, Product product, Rows rows, Floors floors) {
    this.out = out;
    this.product = product;
    this.rows = rows;
    this.floors = floors;
  }

  /// Runs the evaluation and ends the virtual machine with its exit code.
  public static void main(String[] arguments) throws IOException {
    try {
      System.exit(run(arguments, System.out));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  static int run(String[] arguments, PrintStream out) throws IOException {
    Options options = Options.parse(arguments, OPTIONS);
    Path root = Path.of(options.get("root", "")).toAbsolutePath().normalize();
    Path data = options.find("data").map(Path::of).orElse(root.resolve(DEFAULT_DATA));
    List<Check> catalog = Catalog.of(new DataSets(data, root.resolve("eval/gold")));
    String only = options.get("only", "");
    List<Check> chosen = catalog.stream().filter(c -> c.name().startsWith(only)).toList();
    if (chosen.isEmpty()) {
      throw new IllegalArgumentException("no check is named \"" + only + "\"");
    }
    Floors floors = Floors.read(root.resolve("eval/floors.json"));
    Rows rows = new Rows(Baselines.standard(), Revision.of(root));
    Evaluate evaluation = new Evaluate(out, new Product(root, ""), rows, floors);
    evaluation.refuse(floors.strangers(catalog));
    for (Check check : chosen) {
      evaluation.check(check);
    }
    evaluation.report(root.resolve("docs/evaluation.md"), catalog);
    return evaluation.failed == 0 ? 0 : 1;
  }

  private void refuse(List<String> strangers) {
    for (String name : strangers) {
      failed++;
      out.println("FAILED: floors.json: \"" + name + "\" belongs to no check");
    }
  }

  private void check(Check check) throws IOException {
    Optional<Path> absent = check.absent();
    if (absent.isPresent()) {
      skipped++;
      out.println("skipped: " + check.name() + ": " + absent.get() + " absent");
      return;
    }
    long start = System.nanoTime();
    try (Workbench bench = Workbench.open(product)) {
      List<Finding> findings = check.measurement().measure(bench);
      Duration duration = Duration.ofNanos(System.nanoTime() - start);
      out.println(String.format(Locale.ROOT, "%s (%d s)", check.name(), duration.toSeconds()));
      List<Row> fresh = rows.of(check, findings);
      fresh.forEach(this::print);
      measured.addAll(fresh);
      judge(floors.broken(check, findings), findings.isEmpty());
    } catch (ProductException | IOException e) {
      out.println(check.name() + ": " + Row.NOT_AVAILABLE + ": " + e.getMessage());
      measured.add(rows.notAvailable(check));
      judge(floors.broken(check, List.of()), true);
    }
  }

  private void judge(List<String> broken, boolean isEmpty) {
    broken.forEach(message -> out.println("FAILED: " + message));
    if (!broken.isEmpty()) {
      failed++;
    } else if (isEmpty) {
      skipped++;
    } else {
      passed++;
    }
  }

  private void print(Row row) {
    out.println(
        String.format(
                Locale.ROOT,
                "  %-10s %-38s %10s  %s",
                row.language(),
                row.metric(),
                row.ours(),
                row.baseline())
            .stripTrailing());
  }

  private void report(Path file, List<Check> catalog) throws IOException {
    if (!measured.isEmpty()) {
      Report.write(file, Report.merge(Report.read(file), measured, catalog));
    }
    out.println(
        String.format(Locale.ROOT, "%d passed, %d failed, %d skipped", passed, failed, skipped));
  }
}

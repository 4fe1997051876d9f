package org.conspectus.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conspectus.eval.command.Options;
import org.conspectus.eval.product.Product;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Workbench;
import org.conspectus.eval.speed.Machine;

/// Times the smallest commands, the best of five runs each, and prints a table.
///
/// Option: `--root DIR`, the repository, by default the working directory. Exit code 1 if the
/// product fails, 2 for misuse.
public final class Startup {

  private static final Set<String> OPTIONS = Set.of("root");
  private static final int RUNS = 5;
  private static final double MILLIS_PER_SECOND = 1000.0;
  private static final List<List<String>> COMMANDS =
      List.of(List.of("--help"), List.of("read", "examples"));

  private Startup() {}

  /// Measures and prints.
  public static void main(String[] arguments) throws IOException {
    try {
      Options options = Options.parse(arguments, OPTIONS);
      Path root = Path.of(options.get("root", "")).toAbsolutePath().normalize();
      System.out.println("Best of " + RUNS + " runs; " + Machine.description());
      System.out.println("| Command | Seconds |");
      System.out.println("|---|---:|");
      for (List<String> command : COMMANDS) {
        double seconds = best(new Product(root, ""), command).toMillis() / MILLIS_PER_SECOND;
        String name = "conspectus " + String.join(" ", command);
        System.out.println(String.format(Locale.ROOT, "| `%s` | %.2f |", name, seconds));
      }
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    } catch (ProductException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /// The shortest run, after one that is not counted because it may have to build.
  private static Duration best(Product product, List<String> command)
      throws IOException, ProductException {
    Duration best = Duration.ofDays(1);
    try (Workbench bench = Workbench.open(product)) {
      for (int i = 0; i <= RUNS; i++) {
        Product.Run run = product.run(bench.file("output"), Duration.ofMinutes(10), command);
        if (run.exitCode() != 0) {
          throw new ProductException(
              String.format(
                  Locale.ROOT, "%s: exit code %d: %s", command, run.exitCode(), run.complaint()));
        }
        best = i > 0 && run.wall().compareTo(best) < 0 ? run.wall() : best;
      }
    }
    return best;
  }
}

package org.conspectus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Reads the sources of every module: how long things are, and what no line may hold.
///
/// What must be longer has a line in `architecture/size-exceptions.tsv`.
@Tag("slow")
class SourcesTest {
  private static final int MOST_TYPES_IN_A_PACKAGE = 20;
  private static final Map<Pattern, String> FORBIDDEN =
      Map.of(
          Pattern.compile("^import .*\\*;"), "name what you import",
          Pattern.compile("^\\s*(final )?var \\w+\\s*[=:]|\\((final )?var \\w+\\s*[=:]"),
              "name the type",
          Pattern.compile("@author"), "the history knows",
          Pattern.compile("\\b(TODO|FIXME)\\b(?!\\(#\\d+\\))"), "a TODO names its issue: TODO(#12)",
          Pattern.compile("^\\s*@Disabled"), "mend the test or delete it");

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static List<Path> sources = List.of();
  private static Map<String, String> exceptions = Map.of();

  @BeforeAll
  static void readSources() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path folder :
          modules
              .map(module -> module.resolve("src"))
              .filter(Files::isDirectory)
              .sorted()
              .toList()) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
        }
      }
    }
    sources = List.copyOf(found);
    exceptions = readExceptions();
  }

  @Test
  void findsTheSources() {
    assertThat(sources).anyMatch(file -> file.endsWith("domain/Article.java"));
  }

  @Test
  void keepsToTheSizes() throws IOException {
    List<SourceSizes.Excess> excesses = SourceSizes.of(sources, ROOT);
    excesses.addAll(crowdedPackages());
    assertThat(excesses)
        .filteredOn(excess -> !exceptions.containsKey(excess.where()))
        .as(
            "split it, or give a reason in eval/src/test/resources/architecture/size-exceptions.tsv")
        .isEmpty();
    TreeSet<String> unneeded = new TreeSet<>(exceptions.keySet());
    excesses.forEach(excess -> unneeded.remove(excess.where()));
    assertThat(unneeded).as("lines of size-exceptions.tsv that are not needed any more").isEmpty();
  }

  @Test
  void holdsNothingForbidden() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path source : sources) {
      List<String> lines = Files.readAllLines(source);
      for (int i = 0; i < lines.size() && !source.endsWith("SourcesTest.java"); i++) {
        String place = "%s:%d: ".formatted(ROOT.relativize(source), i + 1);
        forbiddenIn(lines.get(i)).forEach(reason -> found.add(place + reason));
      }
    }
    assertThat(found).isEmpty();
  }

  private static Stream<String> forbiddenIn(String line) {
    return FORBIDDEN.entrySet().stream()
        .filter(rule -> rule.getKey().matcher(line).find())
        .map(rule -> "%s: %s".formatted(rule.getValue(), line.strip()));
  }

  private static List<SourceSizes.Excess> crowdedPackages() {
    Map<String, Integer> types = new TreeMap<>();
    for (Path source : sources) {
      String folder = ROOT.relativize(source).getParent().toString();
      if (folder.contains("src/main")
          && !folder.endsWith("/domain")
          && !source.endsWith("package-info.java")) {
        types.merge(folder, 1, Integer::sum);
      }
    }
    List<SourceSizes.Excess> crowded = new ArrayList<>();
    types.forEach((folder, count) -> {
      if (count > MOST_TYPES_IN_A_PACKAGE) {
        crowded.add(new SourceSizes.Excess(folder, "types", count, MOST_TYPES_IN_A_PACKAGE));
      }
    });
    return crowded;
  }

  private static Map<String, String> readExceptions() throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    Path file = ROOT.resolve("eval/src/test/resources/architecture/size-exceptions.tsv");
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      assertThat(columns).as("'%s': a place, a tab and a reason", line).hasSize(2);
      assertThat(columns[1]).as("reason for '%s'", columns[0]).isNotBlank();
      reasons.put(columns[0], columns[1]);
    }
    return reasons;
  }
}

package org.conspectus.eval.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.eval.copies.CopyGenerator;
import org.conspectus.eval.copies.CopyScore;
import org.conspectus.eval.copies.CopySources;
import org.conspectus.eval.copies.CopyText;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonLines.Property;
import org.conspectus.eval.json.JsonRecord;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Workbench;

/// Checks `copies` on copies of known strength, made of the repository's own articles. Stateless.
final class GeneratedCopyChecks {
  private static final double STRENGTH = 0.4;
  private static final long SEED = 1;

  private GeneratedCopyChecks() {}

  /// @param root the repository
  static List<Check> of(Path root) {
    List<Path> files = List.of(root.resolve("eval/gold/examples.jsonl"));
    return List.of(new Check("copies", "made-40", files, bench -> measure(bench, root)));
  }

  private static List<Finding> measure(Workbench bench, Path root)
      throws IOException, ProductException {
    List<CopyText> sources = CopySources.own(root);
    List<CopyText> pile = new ArrayList<>(sources);
    pile.addAll(new CopyGenerator(SEED, sources).copies(STRENGTH));
    Path input = bench.file("pile.jsonl");
    try (Writer writer = Files.newBufferedWriter(input, StandardCharsets.UTF_8)) {
      for (CopyText text : pile) {
        write(writer, text);
      }
    }
    CopyScore score = CopyScore.of(pile, groups(pile, bench.run("copies", input.toString())));
    List<Finding> findings = new ArrayList<>();
    findings.add(new Finding(Finding.ALL, "P", score.precision(), false, false));
    findings.add(new Finding(Finding.ALL, "R", score.recall(), false, false));
    score.recallByKind().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(kind ->
            findings.add(
                new Finding(
                    Finding.ALL, "R." + kind.getKey().label(), kind.getValue(), false, false)));
    return findings;
  }

  private static void write(Writer writer, CopyText text) throws IOException {
    JsonLines.write(
        writer,
        List.of(
            new Property("id", text.id()),
            new Property("language", text.language()),
            new Property("published", text.kind() == null ? "2024-01-01" : "2024-01-02"),
            new Property("title", text.title().isEmpty() ? null : text.title()),
            new Property("text", text.text())));
  }

  /// The family of each text, and a group of its own for those in none.
  private static int[] groups(List<CopyText> pile, Path output) throws IOException {
    Map<String, Integer> familyOf = new HashMap<>();
    int families = 0;
    for (JsonRecord family : JsonLines.read(output)) {
      families++;
      for (String member : family.texts("members")) {
        familyOf.put(member, families);
      }
    }
    int[] groups = new int[pile.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = familyOf.getOrDefault(pile.get(i).id(), -1 - i);
    }
    return groups;
  }
}

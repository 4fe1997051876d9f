package org.conspectus.eval.metric;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conspectus.eval.json.JsonLines;

/// How often the language of a text is told right. Stateless; linear in the number of texts.
public final class LanguageScores {

  private LanguageScores() {}

  /// `mean`, the mean over the languages of the gold, then `byLanguage.en` and so on. A prediction
  /// with a region or script, as `pt-BR`, counts by what stands before the hyphen.
  ///
  /// @param gold the language of each article
  /// @param output what `annotate --format jsonl` printed
  /// @throws IOException if `output` cannot be read
  public static Score of(List<Gold.Label> gold, Path output) throws IOException {
    Score.Builder languages = Score.builder();
    double sum = 0;
    Map<String, Tally> tallies = tallies(gold, output);
    for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
      double accuracy = Score.share(entry.getValue().right(), entry.getValue().all());
      languages.rounded("byLanguage." + entry.getKey(), accuracy);
      sum += accuracy;
    }
    double mean = sum / Math.max(1, tallies.size());
    return Score.builder().rounded("mean", mean).all(languages.build()).build();
  }

  /// `accuracy`, the share of all texts, whatever their language.
  ///
  /// @throws IOException if `output` cannot be read
  public static Score ofAll(List<Gold.Label> gold, Path output) throws IOException {
    Tally all = tallies(gold, output).values().stream().reduce(new Tally(0, 0), Tally::plus);
    return Score.builder().share("accuracy", all.right(), all.all()).build();
  }

  /// By language of the gold, sorted.
  private static Map<String, Tally> tallies(List<Gold.Label> gold, Path output) throws IOException {
    Map<String, String> predicted = new HashMap<>();
    JsonLines.forEach(
        output, line -> predicted.put(line.text("id"), line.findText("language").orElse("")));
    Map<String, Tally> tallies = new TreeMap<>();
    for (Gold.Label label : gold) {
      String language = predicted.getOrDefault(label.id(), "").split("-", 2)[0];
      boolean isRight = language.equals(label.label());
      tallies.merge(label.label(), new Tally(isRight ? 1 : 0, 1), Tally::plus);
    }
    return tallies;
  }

  private record Tally(int right, int all) {
    Tally plus(Tally other) {
      return new Tally(right + other.right, all + other.all);
    }
  }
}

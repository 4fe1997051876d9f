package org.conspectus.eval.metric;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;

/// Whether times have the same values in translations of one article, line by line.
///
/// Only articles with as many lines in both languages count. Values are compared as multisets; a
/// time without a value counts nowhere.
public final class AgreementScores {

  private AgreementScores() {}

  private record Lines(List<Map<String, Integer>> values) {}

  /// `agreement`, the F1 of values that stand in both lines, and `lines`, how many were compared.
  ///
  /// @param articles with `id`, `language` and `text`
  /// @param groups which of them are translations of each other
  /// @param pair one language and the other, ISO 639-1
  /// @param output what `annotate --format jsonl` printed
  /// @throws IOException if a file cannot be read
  public static Score of(Path articles, List<Gold.Label> groups, String[] pair, Path output)
      throws IOException {
    Map<String, Prediction> predictions = Prediction.read(output);
    Map<String, String> groupOf = new HashMap<>();
    groups.forEach(label -> groupOf.put(label.id(), label.label()));
    Map<String, Map<String, Lines>> byGroup = new TreeMap<>();
    JsonLines.forEach(
        articles,
        article -> {
          String id = article.text("id");
          byGroup
              .computeIfAbsent(groupOf.getOrDefault(id, id), k -> new HashMap<>())
              .put(article.text("language"), lines(article, Prediction.in(predictions, id)));
        });
    int[] sums = new int[4];
    for (Map<String, Lines> versions : byGroup.values()) {
      Lines first = versions.get(pair[0]);
      Lines second = versions.get(pair[1]);
      if (first != null && second != null && first.values.size() == second.values.size()) {
        add(first, second, sums);
      }
    }
    return Score.builder()
        .count("lines", sums[3])
        .precisionRecall("", sums[0], sums[1] - sums[0], sums[2] - sums[0])
        .build();
  }

  private static void add(Lines first, Lines second, int[] sums) {
    for (int i = 0; i < first.values.size(); i++) {
      Map<String, Integer> one = first.values.get(i);
      Map<String, Integer> other = second.values.get(i);
      for (Map.Entry<String, Integer> value : one.entrySet()) {
        sums[0] += Math.min(value.getValue(), other.getOrDefault(value.getKey(), 0));
      }
      sums[1] += one.values().stream().mapToInt(Integer::intValue).sum();
      sums[2] += other.values().stream().mapToInt(Integer::intValue).sum();
      sums[3]++;
    }
  }

  private static Lines lines(JsonRecord article, Prediction prediction) {
    String text = article.text("text");
    List<Map<String, Integer>> values = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Map<String, Integer> here = new TreeMap<>();
      for (Prediction.Time time : prediction.times()) {
        if (time.value() != null && time.span().start() >= start && time.span().start() < end) {
          here.merge(time.value(), 1, Integer::sum);
        }
      }
      values.add(here);
      start = end + 1;
    }
    return new Lines(List.copyOf(values));
  }
}

package org.conspectus.eval.metric;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/// F1 of time expressions, by place and by value, as in TempEval-3 (UzZaman et al., SemEval 2013,
/// §4.1).
///
/// `strict` asks for the same span, `relaxed` for one that overlaps; `strictValue` and
/// `relaxedValue` for the same normalized value as well. White space at the ends of a span does not
/// count. A gold expression is matched with the first free prediction of the same span, else with
/// the first free one that overlaps. Time is the product of both counts in one article.
public final class TimeScores {

  private TimeScores() {}

  private static final class Counts {
    private int gold;
    private int predicted;
    private int relaxed;
    private int strict;
    private int relaxedValue;
    private int strictValue;
  }

  private record Expected(Range span, @Nullable String value) {}

  /// `gold` and `pred`, both counts, then the four F1.
  ///
  /// @param goldFile articles with a list `times` of `start`, `end` and `value`, which may be null
  ///   where a time cannot be anchored
  /// @param output what `annotate --format jsonl` printed
  /// @throws IOException if a file cannot be read
  public static Score of(Path goldFile, Path output) throws IOException {
    Map<String, Prediction> predictions = Prediction.read(output);
    Counts counts = new Counts();
    JsonLines.forEach(
        goldFile,
        article -> count(article, Prediction.in(predictions, article.text("id")), counts));
    return Score.builder()
        .count("gold", counts.gold)
        .count("pred", counts.predicted)
        .rounded("strict", f1(counts.strict, counts))
        .rounded("relaxed", f1(counts.relaxed, counts))
        .rounded("strictValue", f1(counts.strictValue, counts))
        .rounded("relaxedValue", f1(counts.relaxedValue, counts))
        .build();
  }

  private static void count(JsonRecord article, Prediction prediction, Counts counts) {
    CodePoints text = CodePoints.of(article.text("text"));
    List<Prediction.Time> found = new ArrayList<>();
    for (Prediction.Time time : prediction.times()) {
      found.add(new Prediction.Time(text.trim(text.fromUnits(time.span())), time.value()));
    }
    List<Expected> expected = new ArrayList<>();
    for (JsonRecord time : article.objects("times")) {
      Range span = new Range(time.number("start"), time.number("end"));
      expected.add(new Expected(text.trim(span), time.findText("value").orElse(null)));
    }
    counts.gold += expected.size();
    counts.predicted += found.size();
    match(expected, found, counts);
  }

  private static void match(List<Expected> expected, List<Prediction.Time> found, Counts counts) {
    BitSet used = new BitSet(found.size());
    for (Expected gold : expected) {
      int hit = firstFree(found, used, gold.span(), true);
      boolean isStrict = hit >= 0;
      if (!isStrict) {
        hit = firstFree(found, used, gold.span(), false);
      }
      if (hit < 0) {
        continue;
      }
      used.set(hit);
      boolean hasValue = Objects.equals(gold.value(), found.get(hit).value());
      counts.relaxed++;
      counts.strict += isStrict ? 1 : 0;
      counts.relaxedValue += hasValue ? 1 : 0;
      counts.strictValue += isStrict && hasValue ? 1 : 0;
    }
  }

  private static int firstFree(
      List<Prediction.Time> found, BitSet used, Range span, boolean isStrict) {
    for (int k = 0; k < found.size(); k++) {
      Range candidate = found.get(k).span();
      boolean fits = isStrict ? candidate.equals(span) : candidate.overlaps(span);
      if (fits && !used.get(k)) {
        return k;
      }
    }
    return -1;
  }

  private static double f1(int right, Counts counts) {
    return Score.f1(
        (double) right / Math.max(1, counts.predicted), (double) right / Math.max(1, counts.gold));
  }

  private record Lines(List<Map<String, Integer>> values) {}

  /// Whether times have the same values in translations of one article, line by line: `P`, `R` and
  /// `F1` of values that stand in both lines, and `lines`, how many were compared.
  ///
  /// Only articles with as many lines in both languages count. Values are compared as multisets; a
  /// time without a value counts nowhere.
  ///
  /// @param articles with `id`, `language` and `text`
  /// @param groups which of them are translations of each other
  /// @param pair two languages, ISO 639-1
  /// @param output what `annotate --format jsonl` printed
  /// @throws IOException if a file cannot be read
  public static Score agreement(Path articles, List<Gold.Label> groups, String[] pair, Path output)
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

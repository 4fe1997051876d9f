package org.conspectus.eval.metric;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;

/// How well clutter is marked: by letters and digits, and by stretches.
///
/// A gold stretch matches the free predicted one with the largest overlap, |g ∩ p| / |g ∪ p| ≥ 0.7
/// over letters and digits. Time is the product of both counts in one article, times the length of
/// its text in machine words.
public final class ClutterScores {

  /// Smaller overlaps are different stretches. Part of the metric's definition; not tuned.
  private static final double LEAST_OVERLAP = 0.7;

  private ClutterScores() {}

  private static final class Counts {
    private int goldLetters;
    private int predictedLetters;
    private int rightLetters;
    private int letters;
    private int gold;
    private int predicted;
    private int matched;
    private int rightKind;
  }

  private record Stretch(BitSet cells, String kind) {}

  /// `P`, `R`, `F1` over letters; `stretches.P`, `.R`, `.F1`; `kind`.
  ///
  /// @param goldFiles articles with a list `clutter` of `start`, `end` and `kind`
  /// @param output what `annotate --format jsonl` printed
  /// @throws IOException if a file cannot be read
  public static Score of(List<Path> goldFiles, Path output) throws IOException {
    Map<String, Prediction> predictions = Prediction.read(output);
    Counts counts = new Counts();
    for (Path file : goldFiles) {
      JsonLines.forEach(
          file, article -> count(article, Prediction.in(predictions, article.text("id")), counts));
    }
    int wrong = counts.predictedLetters - counts.rightLetters;
    int missed = counts.goldLetters - counts.rightLetters;
    return Score.builder()
        .precisionRecall("", counts.rightLetters, wrong, missed)
        .precisionRecall(
            "stretches.",
            counts.matched,
            counts.predicted - counts.matched,
            counts.gold - counts.matched)
        .share("kind", counts.rightKind, counts.matched)
        .build();
  }

  /// `unmarked`, the share of the letters and digits of texts that is not marked.
  ///
  /// @param articles what the product was given, without clutter
  /// @throws IOException if a file cannot be read
  public static Score ofClean(Path articles, Path output) throws IOException {
    Map<String, Prediction> predictions = Prediction.read(output);
    Counts counts = new Counts();
    JsonLines.forEach(
        articles,
        article -> count(article, Prediction.in(predictions, article.text("id")), counts));
    return Score.builder()
        .share("unmarked", counts.letters - counts.predictedLetters, counts.letters)
        .build();
  }

  private static void count(JsonRecord article, Prediction prediction, Counts counts) {
    String words = article.findText("text").orElse("");
    CodePoints text = CodePoints.of(words);
    List<Stretch> found = new ArrayList<>();
    for (Prediction.Mark mark : prediction.clutter()) {
      found.add(stretch(text, text.fromUnits(mark.span()), mark.kind()));
    }
    List<Stretch> expected = new ArrayList<>();
    for (JsonRecord mark : article.objects("clutter")) {
      Range span = new Range(mark.number("start"), mark.number("end"));
      expected.add(stretch(text, span, mark.text("kind")));
    }
    BitSet gold = union(expected);
    BitSet marked = union(found);
    counts.letters +=
        stretch(text, new Range(0, words.codePointCount(0, words.length())), "")
            .cells()
            .cardinality();
    counts.goldLetters += gold.cardinality();
    counts.predictedLetters += marked.cardinality();
    counts.rightLetters += shared(gold, marked);
    counts.gold += expected.size();
    counts.predicted += found.size();
    match(expected, found, counts);
  }

  private static void match(List<Stretch> expected, List<Stretch> found, Counts counts) {
    BitSet used = new BitSet(found.size());
    for (Stretch gold : expected) {
      int best = -1;
      double most = 0;
      for (int k = 0; k < found.size(); k++) {
        int both = shared(gold.cells(), found.get(k).cells());
        int all = gold.cells().cardinality() + found.get(k).cells().cardinality() - both;
        boolean better = !used.get(k) && all > 0 && (double) both / all > most;
        best = better ? k : best;
        most = better ? (double) both / all : most;
      }
      if (most >= LEAST_OVERLAP) {
        used.set(best);
        counts.matched++;
        counts.rightKind += found.get(best).kind().equals(gold.kind()) ? 1 : 0;
      }
    }
  }

  private static Stretch stretch(CodePoints text, Range span, String kind) {
    return new Stretch(text.lettersAndDigits(List.of(span)), kind);
  }

  private static BitSet union(List<Stretch> stretches) {
    BitSet all = new BitSet();
    stretches.forEach(stretch -> all.or(stretch.cells()));
    return all;
  }

  private static int shared(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }
}

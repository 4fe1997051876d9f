package org.conspectus.eval.metric;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;

/// F1 of quotes and of their speakers, over the letters and digits that a quote covers.
///
/// A gold quote matches the free predicted quote with the largest overlap, |g ∩ p| / |g ∪ p| ≥ 0.7;
/// marks and spaces do not count. Its speaker is right where the predicted words touch the gold
/// ones and at least half of them lie inside. Time is the product of both counts in one article,
/// times the length of its text in machine words.
public final class QuoteScores {

  /// Smaller overlaps are different quotes. Part of the metric's definition; not tuned.
  private static final double LEAST_OVERLAP = 0.7;

  private QuoteScores() {}

  private static final class Counts {
    private int gold;
    private int predicted;
    private int goldDirect;
    private int matched;
    private int matchedDirect;
    private int withSpeaker;
    private int rightSpeaker;
    private int withoutSpeaker;
  }

  /// The positions of letters and digits; `isDirect` if a quote mark opens it.
  private record Cells(BitSet quote, BitSet speaker, boolean isDirect) {}

  private record Match(int index, double overlap) {}

  /// `gold` and `pred`, both counts; `P`, `R`, `F1`; the recall of direct quotes, the share of
  /// right speakers among matched quotes that have one, and the F1 of quotes with their speakers.
  ///
  /// @param goldFile articles with a list `quotes` of `quote` and `speaker`
  /// @param output what `annotate --format jsonl` printed
  /// @throws IOException if a file cannot be read
  public static Score of(Path goldFile, Path output) throws IOException {
    Map<String, Prediction> predictions = Prediction.read(output);
    Counts counts = new Counts();
    JsonLines.forEach(
        goldFile,
        article -> count(article, Prediction.in(predictions, article.text("id")), counts));
    double precision = Score.share(counts.matched, counts.predicted);
    double recall = Score.share(counts.matched, counts.gold);
    double attributed = counts.rightSpeaker + counts.withoutSpeaker;
    return Score.builder()
        .count("gold", counts.gold)
        .count("pred", counts.predicted)
        .rounded("P", precision)
        .rounded("R", recall)
        .rounded("F1", Score.f1(precision, recall))
        .share("directRecall", counts.matchedDirect, counts.goldDirect)
        .share("speakerAccuracy", counts.rightSpeaker, counts.withSpeaker)
        .rounded(
            "withSpeakerF1",
            Score.f1(
                attributed / Math.max(1, counts.predicted), attributed / Math.max(1, counts.gold)))
        .build();
  }

  private static void count(JsonRecord article, Prediction prediction, Counts counts) {
    CodePoints text = CodePoints.of(article.text("text"));
    List<Cells> found = new ArrayList<>();
    for (Prediction.Quote quote : prediction.quotes()) {
      BitSet spoken = text.lettersAndDigits(fromUnits(text, quote.spans()));
      BitSet speaker = text.lettersAndDigits(fromUnits(text, quote.speaker()));
      found.add(new Cells(spoken, speaker, false));
    }
    List<Cells> expected = new ArrayList<>();
    for (JsonRecord quote : article.objects("quotes")) {
      List<Range> spans = Range.listOf(quote.numberLists("quote"));
      BitSet speaker = text.lettersAndDigits(Range.listOf(quote.numberLists("speaker")));
      boolean isDirect = !spans.isEmpty() && text.opensWithQuoteMark(spans.get(0).start());
      expected.add(new Cells(text.lettersAndDigits(spans), speaker, isDirect));
    }
    found.removeIf(cells -> cells.quote().isEmpty());
    expected.removeIf(cells -> cells.quote().isEmpty());
    counts.gold += expected.size();
    counts.predicted += found.size();
    match(expected, found, counts);
  }

  private static void match(List<Cells> expected, List<Cells> found, Counts counts) {
    BitSet used = new BitSet(found.size());
    for (Cells gold : expected) {
      counts.goldDirect += gold.isDirect() ? 1 : 0;
      Match best = best(gold, found, used);
      if (best.overlap() < LEAST_OVERLAP) {
        continue;
      }
      used.set(best.index());
      counts.matched++;
      counts.matchedDirect += gold.isDirect() ? 1 : 0;
      if (gold.speaker().isEmpty()) {
        counts.withoutSpeaker++;
      } else {
        counts.withSpeaker++;
        counts.rightSpeaker += isSpeaker(gold, found.get(best.index())) ? 1 : 0;
      }
    }
  }

  /// The free prediction of the largest overlap, the last of equals.
  private static Match best(Cells gold, List<Cells> found, BitSet used) {
    Match best = new Match(-1, 0);
    for (int k = 0; k < found.size(); k++) {
      if (!used.get(k)) {
        int shared = shared(gold.quote(), found.get(k).quote());
        int union = gold.quote().cardinality() + found.get(k).quote().cardinality() - shared;
        double overlap = (double) shared / union;
        best = overlap >= best.overlap() ? new Match(k, overlap) : best;
      }
    }
    return best;
  }

  private static boolean isSpeaker(Cells gold, Cells found) {
    int shared = shared(gold.speaker(), found.speaker());
    return shared > 0 && 2 * shared >= found.speaker().cardinality();
  }

  private static int shared(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  private static List<Range> fromUnits(CodePoints text, List<Range> ranges) {
    return ranges.stream().map(text::fromUnits).toList();
  }
}

package org.conspectus.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// Learns from sentence pairs which word of one language translates to which feature of the other,
/// by IBM model 1 (Brown, Della Pietra, Della Pietra and Mercer, "The mathematics of statistical
/// machine translation", Computational Linguistics 19(2), 1993, §4.2).
///
/// `t(e|f)` is the probability that `f` translates to `e`; each `e` of a sentence is shared among
/// the `f` of its pair, and a null word, in proportion to their `t(e|f)`, [#ROUNDS] times. Not
/// thread-safe. Memory: 12 bytes for each pair of words that meet in a sentence.
public final class WordAligner {
  static final int ROUNDS = 5;

  /// The null word's number.
  private static final int NULL = 0;

  private final Map<String, Integer> words = new HashMap<>();
  private final List<String> forms = new ArrayList<>(List.of(""));
  private final List<int[]> sources = new ArrayList<>();
  private final List<int[]> targets = new ArrayList<>();

  /// A translation.
  ///
  /// @param probability `t(feature|form)`, in (0, 1]
  /// @param count how many times the form was expected to be translated so
  public record Translation(String form, int feature, double probability, double count) {}

  /// Adds a sentence and its translation.
  public void add(List<String> source, int[] target) {
    if (source.isEmpty() || target.length == 0) {
      return;
    }
    int[] numbers = new int[source.size() + 1];
    numbers[0] = NULL;
    for (int i = 0; i < source.size(); i++) {
      numbers[i + 1] = words.computeIfAbsent(source.get(i), this::number);
    }
    sources.add(numbers);
    targets.add(target.clone());
  }

  private int number(String form) {
    forms.add(form);
    return forms.size() - 1;
  }

  /// The likeliest translation of each word, by word; of equal ones the smaller feature.
  public List<Translation> likeliest() {
    return likeliest(round -> {});
  }

  /// As [#likeliest()], telling each of [#ROUNDS] rounds that is done.
  List<Translation> likeliest(IntConsumer watch) {
    Model model = new Model(pairs());
    for (int round = 1; round <= ROUNDS; round++) {
      model.improve();
      watch.accept(round);
    }
    return model.likeliest();
  }

  /// All pairs of word and feature that meet, sorted, once each.
  private long[] pairs() {
    long[] pairs = new long[1 << 16];
    int size = 0;
    for (int i = 0; i < sources.size(); i++) {
      int most = sources.get(i).length * targets.get(i).length;
      if (size + most > pairs.length) {
        size = distinct(pairs, size);
        pairs = Arrays.copyOf(pairs, Math.max(pairs.length, 2 * (size + most)));
      }
      for (int source : sources.get(i)) {
        for (int target : targets.get(i)) {
          pairs[size++] = pair(source, target);
        }
      }
    }
    return Arrays.copyOf(pairs, distinct(pairs, size));
  }

  private static int distinct(long[] pairs, int size) {
    Arrays.sort(pairs, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[kept++] = pairs[i];
      }
    }
    return kept;
  }

  private static long pair(int source, int target) {
    return (long) source << 32 | (target & 0xffffffffL);
  }

  private final class Model {
    private final long[] pairs;
    private final float[] probabilities;
    private final float[] counts;

    Model(long[] pairs) {
      this.pairs = pairs;
      this.probabilities = new float[pairs.length];
      this.counts = new float[pairs.length];
      Arrays.fill(probabilities, 1);
    }

    void improve() {
      Arrays.fill(counts, 0);
      for (int i = 0; i < sources.size(); i++) {
        for (int target : targets.get(i)) {
          share(sources.get(i), target);
        }
      }
      float[] totals = new float[forms.size()];
      for (int k = 0; k < pairs.length; k++) {
        totals[(int) (pairs[k] >>> 32)] += counts[k];
      }
      for (int k = 0; k < pairs.length; k++) {
        float total = totals[(int) (pairs[k] >>> 32)];
        probabilities[k] = total == 0 ? 0 : counts[k] / total;
      }
    }

    private void share(int[] source, int target) {
      int[] at = new int[source.length];
      float sum = 0;
      for (int j = 0; j < source.length; j++) {
        at[j] = Arrays.binarySearch(pairs, pair(source[j], target));
        sum += probabilities[at[j]];
      }
      for (int place : at) {
        counts[place] += sum == 0 ? 0 : probabilities[place] / sum;
      }
    }

    List<Translation> likeliest() {
      List<Translation> found = new ArrayList<>();
      int best = -1;
      for (int k = 0; k < pairs.length; k++) {
        int word = (int) (pairs[k] >>> 32);
        best = best < 0 || probabilities[k] > probabilities[best] ? k : best;
        boolean last = k + 1 == pairs.length || (int) (pairs[k + 1] >>> 32) != word;
        if (last && word != NULL) {
          found.add(
              new Translation(
                  forms.get(word), (int) pairs[best], probabilities[best], counts[best]));
        }
        best = last ? -1 : best;
      }
      return found;
    }
  }
}

package org.conspectus.compare.claim;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.conspectus.compare.align.StoryWeights;
import org.conspectus.compare.quantity.Measure;
import org.conspectus.compare.quantity.Quantity;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;
import org.conspectus.domain.Tokens;

/// The features around a figure with how strongly each is tied to it: its weight in the story, less
/// the farther it stands from the figure, behind a comma or in the sentence before.
///
/// @param features ascending
/// @param strengths at least 0
/// @param names which of them are of names
public record Surroundings(int[] features, float[] strengths, boolean[] names) {
  /// At this many words from the figure a feature counts half.
  private static final double HALF = 8;

  /// What stands more words away counts nothing, so that no sentence is too long.
  private static final int FAR = 80;

  /// What stands behind a comma or bracket counts so much.
  private static final double BEYOND = 0.75;

  private static final double SENTENCE_BEFORE = 0.25;

  /// Names beside a time tell little of what took place then.
  private static final double NAME_OF_DAY = 0.4;

  /// Beside a figure they tell less than words do.
  private static final double NAME = 0.75;

  private static final String STOPS = ",;:()–—";

  /// What other numbers near a figure weigh, those of one digit and longer ones.
  private static final float SHORT_NUMBER = 0.8f;

  private static final float LONG_NUMBER = 1.8f;
  private static final int LEAST_NUMBER = 3;

  /// What two surroundings have in common.
  ///
  /// @param words the sum over what are no names, of the geometric means of the strengths
  /// @param names the same over names
  /// @param most the largest of these means
  public record Shared(double words, double names, double most) {
    public double all() {
      return words + names;
    }
  }

  /// The surroundings of a figure; its unit tells nothing of what it measures, what it counts does.
  public static Surroundings of(Quantity quantity, StoryWeights weights) {
    Map<Integer, Strength> strongest = new TreeMap<>();
    boolean day = quantity.measure().isPoint() && quantity.measure() != Measure.YEAR;
    double name = day ? NAME_OF_DAY : NAME;
    Reader reader = new Reader(quantity.telling(), weights, strongest, name);
    for (int i = quantity.first();
        quantity.measure() == Measure.COUNT && i < quantity.next();
        i++) {
      reader.take(i, 1);
    }
    reader.around(quantity.first(), quantity.next());
    return of(strongest);
  }

  /// What surrounds the tokens `[first, next)` of an account.
  public static Surroundings of(Telling telling, int first, int next, StoryWeights weights) {
    Map<Integer, Strength> strongest = new TreeMap<>();
    new Reader(telling, weights, strongest, 1).around(first, next);
    return of(strongest);
  }

  private static Surroundings of(Map<Integer, Strength> strongest) {
    int[] features = new int[strongest.size()];
    float[] strengths = new float[features.length];
    boolean[] names = new boolean[features.length];
    int i = 0;
    for (Map.Entry<Integer, Strength> entry : strongest.entrySet()) {
      features[i] = entry.getKey();
      names[i] = entry.getValue().isName;
      strengths[i++] = entry.getValue().value;
    }
    return new Surroundings(features, strengths, names);
  }

  private record Strength(float value, boolean isName) {
    Strength or(Strength other) {
      return other.value > value ? other : this;
    }
  }

  /// What surrounds any of several figures, each feature as strong as it is with one of them.
  public static Surroundings pooled(Collection<Surroundings> all) {
    Map<Integer, Strength> strongest = new TreeMap<>();
    for (Surroundings one : all) {
      for (int i = 0; i < one.features.length; i++) {
        Strength strength = new Strength(one.strengths[i], one.names[i]);
        strongest.merge(one.features[i], strength, Strength::or);
      }
    }
    return of(strongest);
  }

  /// @param name what a name counts
  private record Reader(
      Telling telling, StoryWeights weights, Map<Integer, Strength> strongest, double name) {
    void around(int first, int next) {
      int sentence = telling.sentenceOf()[first];
      walk(first - 1, Math.max(telling.firstToken(sentence), first - FAR) - 1, -1);
      walk(next, Math.min(telling.endToken(sentence), next + FAR), 1);
      if (sentence > 0 && telling.told()[sentence - 1]) {
        int end = telling.endToken(sentence - 1);
        for (int i = Math.max(telling.firstToken(sentence - 1), end - FAR); i < end; i++) {
          take(i, SENTENCE_BEFORE);
        }
      }
    }

    private void walk(int from, int to, int step) {
      double factor = 1;
      int apart = 1;
      for (int i = from; step > 0 ? i < to : i > to; i += step) {
        int gapStart = step > 0 ? telling.tokens().end(i - 1) : telling.tokens().end(i);
        int gapEnd = step > 0 ? telling.tokens().start(i) : telling.tokens().start(i + 1);
        factor *= isStop(gapStart, gapEnd) ? BEYOND : 1;
        take(i, factor * HALF / (HALF + apart));
        apart++;
      }
    }

    private boolean isStop(int from, int to) {
      for (int i = from; i < to; i++) {
        if (STOPS.indexOf(telling.text().charAt(i)) >= 0) {
          return true;
        }
      }
      return false;
    }

    private void take(int token, double factor) {
      int feature = telling.features()[token];
      boolean isName = telling.nameAt()[token] >= 0;
      if (feature != 0) {
        float value = (float) (weights.weight(feature) * (isName ? factor * name : factor));
        strongest.merge(feature, new Strength(value, isName), Strength::or);
      } else {
        takeNumber(token, factor);
      }
    }

    private void takeNumber(int token, double factor) {
      String digits = digits(token);
      if (!digits.isEmpty()) {
        float weight = digits.length() == 1 ? SHORT_NUMBER : LONG_NUMBER;
        Strength strength = new Strength((float) (weight * factor), false);
        strongest.merge(TellingReader.feature("number:" + digits), strength, Strength::or);
      }
    }

    /// The digits of a number in figures or words; empty for what is none, or of one or two.
    private String digits(int token) {
      String form = telling.words().forms()[token];
      double value = telling.pack().numbers().getOrDefault(form, 0d);
      if (value == Math.rint(value) && value > 0) {
        return value < LEAST_NUMBER ? "" : Long.toString((long) value);
      }
      if (telling.tokens().kind(token) != Tokens.Kind.NUMBER) {
        return "";
      }
      StringBuilder digits = new StringBuilder();
      form.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
      boolean few = digits.length() == 1 && digits.charAt(0) < '0' + LEAST_NUMBER;
      return few ? "" : digits.toString();
    }
  }

  /// What both share.
  public Shared shared(Surroundings other) {
    double words = 0;
    double named = 0;
    double most = 0;
    int j = 0;
    for (int i = 0; i < features.length; i++) {
      while (j < other.features.length && other.features[j] < features[i]) {
        j++;
      }
      if (j < other.features.length && other.features[j] == features[i]) {
        double strength = Math.sqrt(strengths[i] * other.strengths[j]);
        words += names[i] ? 0 : strength;
        named += names[i] ? strength : 0;
        most = Math.max(most, strength);
      }
    }
    return new Shared(words, named, most);
  }
}

package org.conspectus.eval.copies;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// Makes one copy of every kind and of one strength out of each of some articles.
///
/// The same seed and articles give the same copies. Only for languages that are written with spaces
/// between words. For one thread.
public final class CopyGenerator {
  private static final double REPLACED = 0.6;
  private static final double LEFT_OUT = 0.2;
  private static final double AT_THE_END = 0.5;

  /// More of another article makes a copy of that one too.
  private static final double MOST_MERGED = 0.4;

  /// Of so many articles of a language one lends sentences to others.
  private static final int LENDER_EVERY = 5;

  private static final String CREDIT = "Northlamp Wire";

  private final long seed;
  private final List<CopyText> sources;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, List<CopyText>> lenders = new HashMap<>();
  private final Set<CopyText> lent = new HashSet<>();

  /// @param sources articles as they were given, in a fixed order
  public CopyGenerator(long seed, List<CopyText> sources) {
    this.seed = seed;
    this.sources = List.copyOf(sources);
    for (CopyText source : sources) {
      List<CopyText> ofLanguage =
          lenders.computeIfAbsent(source.language(), l -> new ArrayList<>());
      if (ofLanguage.size() * LENDER_EVERY <= count(source.language())) {
        ofLanguage.add(source);
        lent.add(source);
      }
      words
          .computeIfAbsent(source.language(), l -> new ArrayList<>())
          .addAll(List.of(source.text().split("\\s+", -1)));
    }
  }

  /// How many articles of a language have been seen.
  private int count(String language) {
    return seen.merge(language, 1, Integer::sum) - 1;
  }

  /// One copy of each kind for every article; those that lend sentences borrow none.
  ///
  /// @param strength in [0, 1]
  public List<CopyText> copies(double strength) {
    List<CopyText> copies = new ArrayList<>();
    for (CopyText source : sources) {
      for (CopyKind kind : CopyKind.values()) {
        if (kind != CopyKind.MERGE || !lent.contains(source)) {
          copies.add(copy(source, kind, strength));
        }
      }
    }
    return copies;
  }

  private CopyText copy(CopyText source, CopyKind kind, double strength) {
    String id = source.id() + "/" + kind.label();
    SplittableRandom random =
        new SplittableRandom(seed * 31 + id.hashCode() + Math.round(strength * 1000));
    List<String> sentences = sentences(source);
    String title = source.title();
    switch (kind) {
      case COPY -> sentences.add(CREDIT);
      case SHORTEN -> shorten(sentences, strength, random);
      case REORDER -> reorder(sentences, strength, random);
      case REWORD -> title = reword(sentences, source, strength, random);
      case MERGE -> merge(sentences, source, Math.min(strength, MOST_MERGED), random);
      case REWRITE -> {
        shorten(sentences, strength / 2, random);
        reorder(sentences, strength / 2, random);
        title = reword(sentences, source, strength, random);
      }
    }
    return new CopyText(
        id, source.root(), kind, source.language(), title, String.join(" ", sentences));
  }

  private static List<String> sentences(CopyText source) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.of(source.language()));
    breaks.setText(source.text());
    List<String> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String sentence = source.text().substring(start, end).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      start = end;
    }
    return sentences;
  }

  private static void shorten(List<String> sentences, double strength, SplittableRandom random) {
    int left = (int) Math.round(sentences.size() * strength);
    boolean atTheEnd = random.nextDouble() < AT_THE_END;
    for (; left > 0 && sentences.size() > 1; left--) {
      sentences.remove(atTheEnd ? sentences.size() - 1 : random.nextInt(sentences.size()));
    }
  }

  private static void reorder(List<String> sentences, double strength, SplittableRandom random) {
    for (int left = (int) Math.round(sentences.size() * strength); left > 0; left--) {
      String moved = sentences.remove(random.nextInt(sentences.size()));
      sentences.add(random.nextInt(sentences.size() + 1), moved);
    }
  }

  /// Changes the sentences and returns the title, changed as much.
  private String reword(
      List<String> sentences, CopyText source, double strength, SplittableRandom random) {
    List<String> others = words.getOrDefault(source.language(), List.of());
    sentences.replaceAll(sentence -> reword(sentence, others, strength, random));
    return reword(source.title(), others, strength, random);
  }

  private static String reword(
      String sentence, List<String> others, double strength, SplittableRandom random) {
    StringBuilder changed = new StringBuilder();
    for (String word : sentence.split("\\s+", -1)) {
      if (random.nextDouble() >= strength) {
        changed.append(word).append(' ');
        continue;
      }
      String other = others.get(random.nextInt(others.size()));
      double die = random.nextDouble();
      if (die < REPLACED) {
        changed.append(other).append(' ');
      } else if (die >= REPLACED + LEFT_OUT) {
        changed.append(word).append(' ').append(other).append(' ');
      }
    }
    return changed.toString().strip();
  }

  private void merge(
      List<String> sentences, CopyText source, double strength, SplittableRandom random) {
    List<CopyText> others = lenders.getOrDefault(source.language(), List.of());
    CopyText other = others.get(random.nextInt(others.size()));
    int length = String.join(" ", sentences).length();
    int wanted = (int) (length * strength / (1 - strength));
    int place = random.nextInt(sentences.size() + 1);
    for (String sentence : sentences(other)) {
      wanted -= sentence.length();
      if (wanted < 0) {
        return;
      }
      sentences.add(place++, sentence);
    }
  }
}

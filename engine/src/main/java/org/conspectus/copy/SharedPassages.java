package org.conspectus.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Clutter;
import org.conspectus.domain.ClutterKind;
import org.conspectus.domain.Passage;
import org.conspectus.domain.Profile;
import org.conspectus.domain.Span;
import org.conspectus.lexicon.StreamWeights;
import org.jspecify.annotations.Nullable;

/// What two related articles share, sentence by sentence, and what only one of them has: the words
/// behind a link, and of two versions of one article the difference.
///
/// In one language the sentences that stand in each other as [Coverage] counts them, in two those
/// that [pair][Pairing]. Clutter and titles that stand apart from the text are left out. Stateless;
/// cost as of one comparison.
public final class SharedPassages {
  private final Analysis first;
  private final Analysis second;
  private final Span[] spansOfFirst;
  private final Span[] spansOfSecond;
  private final int[] partners;

  private SharedPassages(Analysis first, Analysis second) {
    this.first = first;
    this.second = second;
    spansOfFirst = spans(first);
    spansOfSecond = spans(second);
    partners = new int[spansOfSecond.length];
    Arrays.fill(partners, -1);
  }

  /// The passages in the order of the second article; what it dropped stands at the end in one
  /// language, and in two where it stood.
  public static List<Passage> of(Analysis first, Analysis second) {
    SharedPassages shared = new SharedPassages(first, second);
    StreamWeights weights = new StreamWeights();
    Profile profile = second.profile();
    Side side = new Side(profile, weights.rarities(profile));
    Matching matching = new Matching(side, weights);
    matching.match(first.profile());
    return Objects.equals(first.language(), second.language())
        ? shared.inOneLanguage(matching)
        : shared.inTwoLanguages(matching.pairing().pairs());
  }

  private List<Passage> inOneLanguage(Matching matching) {
    matchEqual();
    SentenceFinder back = matching.finder(false);
    back.find(SentenceFinder.SAME_SENTENCE);
    SentenceFinder forth = matching.finder(true);
    forth.find(SentenceFinder.SAME_SENTENCE);
    boolean[] taken = new boolean[spansOfFirst.length];
    for (int sentence = 0; sentence < partners.length; sentence++) {
      if (partners[sentence] < 0) {
        partners[sentence] = back.match(sentence);
      }
      if (partners[sentence] >= 0) {
        taken[partners[sentence]] = true;
      }
    }
    for (int sentence = 0; sentence < taken.length; sentence++) {
      int match = taken[sentence] ? -1 : forth.match(sentence);
      taken[sentence] |= match >= 0;
      if (match >= 0 && partners[match] < 0) {
        partners[match] = sentence;
      }
    }
    return passages(taken);
  }

  /// Makes sentences of equal words partners, the first for the first.
  private void matchEqual() {
    Map<String, List<Integer>> byWords = new HashMap<>();
    for (int sentence = spansOfFirst.length - 1; sentence >= 0; sentence--) {
      byWords.computeIfAbsent(ofFirst(sentence), w -> new ArrayList<>()).add(sentence);
    }
    for (int sentence = 0; sentence < partners.length; sentence++) {
      List<Integer> equal = byWords.getOrDefault(ofSecond(sentence), List.of());
      if (!equal.isEmpty()) {
        partners[sentence] = equal.size() == 1 ? equal.getFirst() : equal.removeLast();
      }
    }
  }

  private String ofFirst(int sentence) {
    return plain(spansOfFirst[sentence].of(first.article().body()));
  }

  private String ofSecond(int sentence) {
    return plain(spansOfSecond[sentence].of(second.article().body()));
  }

  /// Words with single spaces.
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      boolean space = Character.isWhitespace(sign);
      if (!space || (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ')) {
        plain.append(space ? ' ' : sign);
      }
    }
    return plain.toString().strip();
  }

  private List<Passage> passages(boolean[] taken) {
    List<Passage> passages = new ArrayList<>();
    for (int sentence = 0; sentence < partners.length; sentence++) {
      int partner = partners[sentence];
      if (partner < 0) {
        add(passages, Passage.Kind.ADDED, null, spansOfSecond[sentence]);
      } else {
        boolean same = ofFirst(partner).equals(ofSecond(sentence));
        Passage.Kind kind = same ? Passage.Kind.SAME : Passage.Kind.CHANGED;
        add(passages, kind, spansOfFirst[partner], spansOfSecond[sentence]);
      }
    }
    for (int sentence = 0; sentence < taken.length; sentence++) {
      if (!taken[sentence]) {
        add(passages, Passage.Kind.DROPPED, spansOfFirst[sentence], null);
      }
    }
    return passages;
  }

  private List<Passage> inTwoLanguages(List<Pairing.Pair> pairs) {
    List<Passage> passages = new ArrayList<>();
    int ofFirst = 0;
    int ofSecond = 0;
    for (Pairing.Pair pair : pairs) {
      alone(passages, new Pairing.Pair(ofFirst, pair.startInX(), ofSecond, pair.startInY()));
      Span one = joined(spansOfFirst, pair.startInX(), pair.endInX());
      Span other = joined(spansOfSecond, pair.startInY(), pair.endInY());
      add(passages, Passage.Kind.TRANSLATED, one, other);
      ofFirst = pair.endInX();
      ofSecond = pair.endInY();
    }
    int ends = Math.min(SentenceIndex.MAX_SENTENCES, spansOfFirst.length);
    int endsOfSecond = Math.min(SentenceIndex.MAX_SENTENCES, spansOfSecond.length);
    alone(passages, new Pairing.Pair(ofFirst, ends, ofSecond, endsOfSecond));
    return passages;
  }

  /// Adds what stands between two pairs.
  private void alone(List<Passage> passages, Pairing.Pair between) {
    for (int i = between.startInX(); i < between.endInX(); i++) {
      add(passages, Passage.Kind.DROPPED, spansOfFirst[i], null);
    }
    for (int j = between.startInY(); j < between.endInY(); j++) {
      add(passages, Passage.Kind.ADDED, null, spansOfSecond[j]);
    }
  }

  private static Span joined(Span[] spans, int start, int end) {
    return spans[start].length() == 0
        ? spans[end - 1]
        : new Span(spans[start].start(), spans[end - 1].end());
  }

  /// Adds a passage of words that stand in the text; a title apart from it does not.
  private static void add(
      List<Passage> passages, Passage.Kind kind, @Nullable Span one, @Nullable Span other) {
    boolean inText = (one == null || one.length() > 0) && (other == null || other.length() > 0);
    if (inText) {
      passages.add(new Passage(kind, one, other));
    }
  }

  /// Where the sentences of a profile stand in the text: it has those that are no clutter and not
  /// without features, known again by their lengths. Empty for a title.
  private static Span[] spans(Analysis analysis) {
    Profile profile = analysis.profile();
    Span[] spans = new Span[profile.sentences()];
    Arrays.fill(spans, new Span(0, 0));
    List<Span> clutter =
        analysis.clutter().stream()
            .filter(part -> part.kind() != ClutterKind.DATELINE)
            .map(Clutter::span)
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    int next = profile.titleSentences();
    int part = 0;
    for (Span sentence : analysis.sentences()) {
      while (part < clutter.size() && clutter.get(part).end() <= sentence.start()) {
        part++;
      }
      boolean isClutter = part < clutter.size() && clutter.get(part).contains(sentence);
      int length = Math.min(Character.MAX_VALUE, sentence.end() - sentence.start());
      if (!isClutter && next < spans.length && profile.characters(next) == length) {
        spans[next++] = sentence;
      }
    }
    return spans;
  }
}

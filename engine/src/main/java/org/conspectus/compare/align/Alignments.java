package org.conspectus.compare.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.conspectus.compare.reading.Sources;
import org.conspectus.compare.reading.Telling;
import org.conspectus.text.IntCounts;
import org.jspecify.annotations.Nullable;

/// Which sentences of a story tell the same.
///
/// Two sentences are near by the cosine of their language-free features, weighted within the story;
/// within a family, sentences at the same place of both texts are nearer. Each sentence keeps its
/// best match in every other account it meets; those that are each other's best make a pair, and
/// pairs, the nearest first, make statements with at most one sentence of an account.
///
/// Candidates come from an inverted index: a sentence meets those that share one of its [#RARE]
/// weightiest features, at most [#MAX_POSTINGS] for each. So the cost is linear in the sentences.
public final class Alignments {
  /// From this cosine on two sentences of different accounts are taken to tell the same. Range (0,
  /// 1).
  static final double SAME = 0.3;

  private static final int RARE = 12;
  private static final int MAX_POSTINGS = 40;

  /// In stories of more sentences each meets fewer others.
  private static final int MANY = 1500;

  private static final int RARE_OF_MANY = 6;
  private static final int MAX_POSTINGS_OF_MANY = 20;
  private static final int MAX_MATCHES = 12;
  private static final double PLACE_BONUS = 0.25;
  private static final double PLACE_SCALE = 0.08;

  private final StoryWeights weights;
  private final String[] families;
  private final List<Passage> passages = new ArrayList<>();
  private final int[][] numberOf;
  private final List<List<Match>> matches = new ArrayList<>();
  private final int[] group;
  private int rare = RARE;
  private final List<List<Passage>> statements;

  /// @param passage place of the other sentence in the list of all
  private record Match(int passage, double score) {}

  private record Pair(int one, int other, double score) {}

  private Alignments(List<Telling> tellings, StoryWeights weights, Sources sources) {
    this.weights = weights;
    numberOf = new int[tellings.size()][];
    families = new String[tellings.size()];
    for (Telling telling : tellings) {
      families[telling.number()] = Objects.requireNonNullElse(sources.family(telling.id()), "");
      numberOf[telling.number()] = new int[telling.sentences().size()];
      Arrays.fill(numberOf[telling.number()], -1);
      for (int s = 0; s < telling.sentences().size(); s++) {
        if (telling.told()[s]) {
          numberOf[telling.number()][s] = passages.size();
          passages.add(
              new Passage(
                  telling, s, weights.vector(telling, telling.firstToken(s), telling.endToken(s))));
        }
      }
    }
    group = new int[passages.size()];
    match();
    statements = join(pairs());
  }

  /// The alignments of a story.
  ///
  /// @param tellings by their numbers
  public static Alignments of(List<Telling> tellings, StoryWeights weights, Sources sources) {
    return new Alignments(tellings, weights, sources);
  }

  public StoryWeights weights() {
    return weights;
  }

  /// All told sentences by account and place.
  public List<Passage> passages() {
    return passages;
  }

  /// What a sentence is part of: sentences of one number tell the same.
  ///
  /// @return -1 for a sentence that is not told
  public int statement(Telling telling, int sentence) {
    int passage = sentence < 0 ? -1 : numberOf[telling.number()][sentence];
    return passage < 0 ? -1 : group[passage];
  }

  /// The sentence of an account; null when it is not told.
  public @Nullable Passage passage(Telling telling, int sentence) {
    int passage = sentence < 0 ? -1 : numberOf[telling.number()][sentence];
    return passage < 0 ? null : passages.get(passage);
  }

  /// Every group of sentences that tell the same, those of one sentence among them, by first
  /// appearance.
  public List<List<Passage>> statements() {
    return statements;
  }

  /// Hands over the sentences of other accounts that come near a sentence, nearest first.
  public void near(Telling telling, int sentence, Nearby nearby) {
    int passage = sentence < 0 ? -1 : numberOf[telling.number()][sentence];
    if (passage >= 0) {
      matches.get(passage).forEach(m -> nearby.near(passages.get(m.passage), m.score));
    }
  }

  /// Takes what is near.
  public interface Nearby {
    /// @param score in [0, 1]
    void near(Passage passage, double score);
  }

  /// How near two sentences are, in [0, 1].
  public double score(Passage one, Passage other) {
    double cosine = one.vector().cosine(other.vector());
    if (cosine == 0 || !areKin(one.telling(), other.telling())) {
      return cosine;
    }
    double apart = Math.abs(one.place() - other.place());
    return Math.min(1, cosine + PLACE_BONUS * Math.exp(-apart / PLACE_SCALE));
  }

  /// Whether two accounts are of one family.
  public boolean areKin(Telling one, Telling other) {
    String family = families[one.number()];
    return !family.isEmpty() && family.equals(families[other.number()]);
  }

  private void match() {
    boolean many = passages.size() > MANY;
    Index index = new Index(many ? MAX_POSTINGS_OF_MANY : MAX_POSTINGS);
    rare = many ? RARE_OF_MANY : RARE;
    for (int p = 0; p < passages.size(); p++) {
      for (int feature : rare(passages.get(p))) {
        index.add(feature, p);
      }
    }
    for (int p = 0; p < passages.size(); p++) {
      matches.add(matches(p, index));
    }
  }

  private int[] rare(Passage passage) {
    return passage.vector().heaviest(rare);
  }

  private List<Match> matches(int p, Index index) {
    Passage passage = passages.get(p);
    IntCounts seen = new IntCounts();
    List<Match> found = new ArrayList<>();
    for (int feature : rare(passage)) {
      for (int other : index.holders(feature, p)) {
        Passage candidate = passages.get(other);
        boolean fresh = candidate.telling().number() != passage.telling().number();
        double score = fresh && seen.add(other, 1) == 1 ? score(passage, candidate) : 0;
        if (score >= SAME / 2) {
          found.add(new Match(other, score));
        }
      }
    }
    found.sort(Comparator.comparingDouble((Match m) -> -m.score).thenComparingInt(m -> m.passage));
    return List.copyOf(found.subList(0, Math.min(MAX_MATCHES, found.size())));
  }

  /// Sentences that are each other's best match in the other's account.
  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int p = 0; p < passages.size(); p++) {
      for (Match match : matches.get(p)) {
        boolean once = match.passage > p || !isMatch(match.passage, p);
        if (match.score >= SAME
            && once
            && isBest(p, match)
            && isBest(match.passage, back(p, match))) {
          pairs.add(new Pair(p, match.passage, match.score));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.score)
            .thenComparingInt(pair -> pair.one)
            .thenComparingInt(pair -> pair.other));
    return pairs;
  }

  private static Match back(int p, Match match) {
    return new Match(p, match.score);
  }

  private boolean isMatch(int p, int other) {
    for (Match match : matches.get(p)) {
      if (match.passage == other) {
        return true;
      }
    }
    return false;
  }

  /// Whether no other sentence of the match's account comes nearer.
  private boolean isBest(int p, Match match) {
    int account = passages.get(match.passage).telling().number();
    for (Match other : matches.get(p)) {
      if (other.score > match.score && passages.get(other.passage).telling().number() == account) {
        return false;
      }
    }
    return true;
  }

  /// Joins pairs into groups with at most one sentence of an account.
  private List<List<Passage>> join(List<Pair> pairs) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int p = 0; p < passages.size(); p++) {
      group[p] = p;
      groups.add(new ArrayList<>(List.of(p)));
    }
    for (Pair pair : pairs) {
      List<Integer> one = groups.get(group[pair.one]);
      List<Integer> other = groups.get(group[pair.other]);
      if (one != other && fits(one, other)) {
        List<Integer> small = one.size() < other.size() ? one : other;
        List<Integer> large = small == one ? other : one;
        int into = group[large.getFirst()];
        large.addAll(small);
        List.copyOf(small).forEach(p -> group[p] = into);
        small.clear();
      }
    }
    List<List<Passage>> joined = new ArrayList<>();
    for (List<Integer> members : groups) {
      if (!members.isEmpty()) {
        members.forEach(p -> group[p] = joined.size());
        joined.add(members.stream().sorted().map(passages::get).toList());
      }
    }
    return List.copyOf(joined);
  }

  /// Whether no account has a sentence in both, and the two are near on the whole.
  private boolean fits(List<Integer> one, List<Integer> other) {
    List<Integer> small = one.size() < other.size() ? one : other;
    List<Integer> large = small == one ? other : one;
    Set<Integer> accounts = new HashSet<>();
    large.forEach(p -> accounts.add(passages.get(p).telling().number()));
    if (small.stream().anyMatch(p -> accounts.contains(passages.get(p).telling().number()))) {
      return false;
    }
    double sum = 0;
    int count = 0;
    int step = Math.max(1, large.size() / MAX_MATCHES);
    for (int p : small.subList(0, Math.min(MAX_MATCHES, small.size()))) {
      for (int k = 0; k < large.size(); k += step) {
        sum += score(passages.get(p), passages.get(large.get(k)));
        count++;
      }
    }
    return sum / count >= SAME * 2 / 3;
  }
}

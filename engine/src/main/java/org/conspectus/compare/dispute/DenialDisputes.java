package org.conspectus.compare.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.claim.Surroundings;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.domain.Conspectus.DisagreementTopic;

/// Finds what one account says took place or was there, and another says did or was not: a concept
/// right behind a negation in one and without it in the other, with much the same around it.
final class DenialDisputes {
  /// From this much shared around both they are about one thing.
  private static final double NEAR = 2.5;

  /// How many words behind a negation the word it denies can stand.
  private static final int REACH = 4;

  private static final int MAX_COMPARED = 40;

  /// Words that make a negation a limit or a state that ended or has yet to come.
  private static final Set<String> LIMITS =
      Set.of(
          "only",
          "just",
          "longer",
          "yet",
          "until",
          "more",
          "less",
          "fewer",
          "least",
          "before",
          "nur",
          "mehr",
          "erst",
          "noch",
          "vor",
          "weniger",
          "alleen",
          "meer",
          "nog",
          "voor",
          "minder",
          "seulement",
          "plus",
          "encore",
          "avant",
          "moins",
          "que",
          "solo",
          "mas",
          "todavia",
          "aun",
          "antes",
          "menos",
          "soltanto",
          "piu",
          "ancora",
          "prima",
          "meno",
          "so",
          "apenas",
          "mais",
          "ainda");

  private final Scene scene;
  private final List<Word> denied = new ArrayList<>();
  private final Map<Integer, List<Word>> said = new HashMap<>();
  private final Map<Word, Surroundings> surroundings = new HashMap<>();

  /// A concept an account names.
  ///
  /// @param first from the negation on, where there is one
  private record Word(Telling telling, int first, int token, int feature) {
    int sentence() {
      return telling.sentenceOf()[token];
    }
  }

  private DenialDisputes(Scene scene) {
    this.scene = scene;
    for (Telling telling : scene.tellings()) {
      read(telling);
    }
  }

  static List<Disagreement> find(Scene scene) {
    return new DenialDisputes(scene).find();
  }

  private void read(Telling telling) {
    int[] features = telling.features();
    boolean[] negated = new boolean[features.length];
    for (Hit hit : telling.hits()) {
      int end = telling.endToken(telling.sentenceOf()[hit.token()]);
      if (hit.sense().cue() == Cue.NEGATION) {
        int token = denied(telling, hit.next(), Math.min(end, hit.next() + REACH));
        for (int i = hit.token(); i < Math.min(end, hit.next() + REACH); i++) {
          negated[i] = true;
        }
        if (token >= 0) {
          denied.add(new Word(telling, hit.token(), token, features[token]));
        }
      }
    }
    for (int i = 0; i < features.length; i++) {
      if (isConcept(telling, i) && !negated[i] && isFirm(telling, i)) {
        said.computeIfAbsent(features[i], f -> new ArrayList<>())
            .add(new Word(telling, i, i, features[i]));
      }
    }
  }

  /// The first concept among some tokens; -1 when there is none, or the negation is no denial.
  private int denied(Telling telling, int from, int to) {
    for (int i = from; i < to; i++) {
      if (LIMITS.contains(telling.words().forms()[i])) {
        return -1;
      }
      if (isConcept(telling, i)) {
        return isFirm(telling, i) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isConcept(Telling telling, int token) {
    int feature = telling.features()[token];
    return telling.nameAt()[token] < 0
        && telling.told()[telling.sentenceOf()[token]]
        && scene.kinds().isKnown(feature)
        && !scene.kinds().isGeneral(feature);
  }

  /// Whether the sentence is neither a question nor of what is to come or may be.
  private static boolean isFirm(Telling telling, int token) {
    int sentence = telling.sentenceOf()[token];
    String words = telling.sentence(sentence).of(telling.text());
    return !telling.has(sentence, Cue.POSSIBLE)
        && !telling.has(sentence, Cue.FUTURE)
        && words.indexOf('?') < 0;
  }

  private List<Disagreement> find() {
    List<Disagreement> found = new ArrayList<>();
    for (Word word : denied) {
      Surroundings around = around(word);
      Word best = null;
      double most = NEAR;
      int met = 0;
      for (Word other : said.getOrDefault(word.feature, List.of())) {
        boolean apart = !scene.areKin(word.telling, other.telling);
        if (apart && met++ < MAX_COMPARED && Scene.order(word.telling, other.telling) <= 0) {
          double shared = around.shared(around(other));
          best = shared > most ? other : best;
          most = Math.max(most, shared);
        }
      }
      if (best != null && !saysBoth(word, best)) {
        found.add(disagreement(best, word, most));
      }
    }
    return found;
  }

  private Surroundings around(Word word) {
    return surroundings.computeIfAbsent(
        word, w -> Surroundings.of(w.telling, w.first, w.token + 1, scene.alignments().weights()));
  }

  /// Whether the account that denies it also says it, or the other way round.
  private boolean saysBoth(Word denying, Word saying) {
    return said.getOrDefault(denying.feature, List.of()).stream()
            .anyMatch(w -> w.telling.equals(denying.telling) && near(w, denying))
        || denied.stream()
            .anyMatch(w -> w.feature == saying.feature && w.telling.equals(saying.telling));
  }

  private static boolean near(Word one, Word other) {
    return Math.abs(one.sentence() - other.sentence()) <= 1;
  }

  private Disagreement disagreement(Word said, Word denied, double shared) {
    WordClaim one = claim(said, false);
    WordClaim other = claim(denied, true);
    return new Disagreement(
        DisagreementKind.CONFLICT,
        DisagreementTopic.STATE,
        Scene.about(one),
        one.telling().language(),
        Math.min(1, shared / (2 * NEAR)),
        List.of(scene.side(List.of(one)), scene.side(List.of(other))));
  }

  private static WordClaim claim(Word word, boolean isNegated) {
    return new WordClaim(
        word.telling,
        word.sentence(),
        word.telling.span(word.first, word.token),
        "",
        "",
        isNegated);
  }
}

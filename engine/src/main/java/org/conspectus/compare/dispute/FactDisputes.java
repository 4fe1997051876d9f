package org.conspectus.compare.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.clause.Assertion;
import org.conspectus.compare.clause.AssertionReader;
import org.conspectus.compare.clause.Clauses;
import org.conspectus.compare.clause.FactKinds;
import org.conspectus.compare.clause.FactKinds.Kind;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.domain.Conspectus.DisagreementTopic;
import org.conspectus.domain.NameType;

/// Finds what one account affirms and another denies, and facts that exclude each other, such as
/// fog and a clear sky.
///
/// Two assertions are of one thing when enough of what the one's clause speaks of is met in the
/// other's clause, sentence or those beside it, and by what surrounds both words. An event that was
/// denied before it was told has come about since.
final class FactDisputes {
  /// How many others an assertion is compared with.
  private static final int MAX_COMPARED = 60;

  /// What must speak for it that two assertions are of one thing.
  private static final double SURE = 4;

  private static final double SURE_OF_OPPOSITES = 4;
  private static final double SURE_OF_UPDATE = 6;

  /// How much more it takes in a story e times as long.
  private static final double CROWDED = 6;

  /// How much of a denying clause must be met; a thing may be denied of anything.
  private static final double COVERED = 0.4;

  /// How near the sentences must be where an event is denied.
  private static final double NEAR = 0.3;

  /// The same where a thing is denied, in two languages and in one.
  private static final double NEAR_THING = 0.36;

  private static final double NEAR_IN_LANGUAGE = 0.9;

  private final Scene scene;
  private final FactKinds facts;
  private final Clauses clauses;
  private final Bearing bearing;
  private final Subjects subjects;
  private final double crowd;
  private final List<Assertion> assertions;
  private final Map<Integer, List<Assertion>> affirmed = new HashMap<>();
  private final Map<Integer, Map<Telling, List<Assertion>>> denied = new HashMap<>();

  /// @param bearing what is read off the same clauses
  FactDisputes(Scene scene, FactKinds facts, Clauses clauses, Bearing bearing) {
    this.scene = scene;
    this.facts = facts;
    this.clauses = clauses;
    this.bearing = bearing;
    this.subjects = new Subjects(scene.kinds());
    this.crowd = CROWDED * scene.crowd();
    assertions = new AssertionReader(facts).read(clauses);
    for (Assertion assertion : assertions) {
      if (assertion.isDenied()) {
        denied
            .computeIfAbsent(assertion.fact(), f -> new HashMap<>())
            .computeIfAbsent(assertion.telling(), t -> new ArrayList<>())
            .add(assertion);
      } else {
        affirmed.computeIfAbsent(assertion.fact(), f -> new ArrayList<>()).add(assertion);
      }
    }
  }

  /// @param score what speaks for it that both are of one thing
  /// @param isUpdate whether what was denied has come about since, or the other way round
  private record Pair(Assertion one, Assertion other, double score, boolean isUpdate) {}

  List<Disagreement> find() {
    Map<String, List<Pair>> groups = new TreeMap<>();
    for (Assertion one : assertions) {
      for (Pair pair : pairs(one)) {
        String key = pair.isUpdate + " " + Math.min(one.fact(), pair.other.fact());
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(pair);
      }
    }
    List<Disagreement> found = new ArrayList<>();
    groups.values().forEach(pairs -> found.add(disagreement(pairs)));
    return found;
  }

  private List<Pair> pairs(Assertion one) {
    List<Pair> pairs = new ArrayList<>();
    if (one.isDenied()) {
      compare(one, one.fact(), pairs);
    } else {
      facts.opposites(one.fact()).stream()
          .filter(o -> o > one.fact() || !facts.opposites(o).contains(one.fact()))
          .sorted()
          .forEach(o -> compare(one, o, pairs));
    }
    return pairs;
  }

  private void compare(Assertion one, int meaning, List<Pair> pairs) {
    int compared = 0;
    for (Assertion other : affirmed.getOrDefault(meaning, List.of())) {
      if (!scene.areKin(one.telling(), other.telling()) && compared++ < MAX_COMPARED) {
        double score = score(one, other);
        boolean update = isUpdate(one, other);
        boolean sure = score >= (update ? SURE_OF_UPDATE : SURE) + crowd && canDiffer(one, other);
        if (sure && !tellsBoth(one, other, score)) {
          pairs.add(new Pair(one, other, score, update));
        }
      }
    }
  }

  /// Whether the account of the one that affirms denies the same, as near to what is denied.
  private boolean tellsBoth(Assertion one, Assertion other, double score) {
    return one.isDenied()
        && denied
            .getOrDefault(one.fact(), Map.of())
            .getOrDefault(other.telling(), List.of())
            .stream()
            .limit(MAX_COMPARED)
            .anyMatch(d -> score(one, d) >= score);
  }

  /// What speaks for it that two assertions are of one thing; 0 when it is not enough.
  private double score(Assertion one, Assertion other) {
    double kernel = clauses.weight(other.telling().meanings()[other.first()]);
    boolean within = one.clause().first() <= one.first();
    double all = within ? 0 : kernel;
    double met = all;
    for (int meaning : one.clause().meanings()) {
      double weight = clauses.weight(meaning);
      all += weight;
      met +=
          facts.fact(meaning) == one.fact() ? weight : weight * bearing.of(meaning, other.clause());
    }
    if (one.isDenied() && one.kind() != Kind.THING && met < COVERED * all) {
      return 0;
    }
    double near = bearing.near(one, other);
    if (one.isDenied() ? !isOfOne(one, other, near) : areApart(one, other)) {
      return 0;
    }
    double score = met + bearing.around(one, other) + near;
    return score >= (one.isDenied() ? SURE : SURE_OF_OPPOSITES) + crowd ? score : 0;
  }

  /// Whether a denial can be of what is told: their sentences are near, and in one language, where
  /// many words are shared by chance, both are told of one person by name.
  private static boolean isOfOne(Assertion denied, Assertion told, double near) {
    boolean language = Objects.equals(denied.telling().language(), told.telling().language());
    return switch (denied.kind()) {
      case THING -> near >= (language ? NEAR_IN_LANGUAGE : NEAR_THING);
      case EVENT -> near >= NEAR && (!language || Subjects.areOneName(denied, told));
      case STATE -> !language || Subjects.areOneName(denied, told);
    };
  }

  private boolean areApart(Assertion one, Assertion other) {
    return !subjects.shareWord(one, other) || isOfBoth(one, other) || isOfBoth(other, one);
  }

  /// Whether the sentence of one tells the fact of the other too.
  private boolean isOfBoth(Assertion one, Assertion other) {
    return clauses.speaksOf(
        one.telling(), one.sentence(), other.telling().meanings()[other.first()]);
  }

  private boolean canDiffer(Assertion one, Assertion other) {
    return areOfOneTime(one, other)
        && !scene.nameOthers(one, other, NameType.PERSON)
        && !one.clause().namesOther(other.clause(), NameType.PLACE);
  }

  /// Whether both are of what was or both of what is to come; what is denied without a word of the
  /// past may be either, unless it was denied before.
  private static boolean areOfOneTime(Assertion one, Assertion other) {
    boolean open =
        one.isDenied()
            && !one.clause().has(Cue.PAST)
            && Scene.order(one.telling(), other.telling()) <= 0;
    return one.isPlanned() == other.isPlanned() || (open && !one.isPlanned());
  }

  /// Whether what was denied has come about since, or what was told is no more.
  private static boolean isUpdate(Assertion one, Assertion other) {
    if (!one.isDenied() || one.isPlanned()) {
      return false;
    }
    boolean later = Scene.order(one.telling(), other.telling()) > 0;
    return one.clause().has(Cue.LONGER)
        || (one.kind() == Kind.EVENT && later && !Moments.isBefore(other, one.telling()));
  }

  private Disagreement disagreement(List<Pair> pairs) {
    Map<String, Set<Assertion>> sides = new LinkedHashMap<>();
    double score = 0;
    for (Pair pair : pairs) {
      for (Assertion one : List.of(pair.one, pair.other)) {
        sides
            .computeIfAbsent(one.fact() + " " + one.isDenied(), s -> new LinkedHashSet<>())
            .add(one);
      }
      score = Math.max(score, pair.score);
    }
    List<List<Assertion>> byTime = new ArrayList<>();
    sides.values().forEach(side -> byTime.add(List.copyOf(side)));
    byTime.sort(
        Comparator.comparingInt(
            side -> side.stream().mapToInt(a -> a.telling().number()).min().orElse(0)));
    Assertion first = byTime.getFirst().getFirst();
    return new Disagreement(
        pairs.getFirst().isUpdate ? DisagreementKind.UPDATE : DisagreementKind.CONFLICT,
        DisagreementTopic.STATE,
        Scene.about(first),
        first.telling().language(),
        score / (score + SURE),
        byTime.stream().map(scene::side).toList());
  }
}

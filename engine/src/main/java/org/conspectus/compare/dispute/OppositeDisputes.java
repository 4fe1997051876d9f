package org.conspectus.compare.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.clause.Opposite;
import org.conspectus.compare.clause.Opposite.Of;
import org.conspectus.compare.clause.Opposite.Time;
import org.conspectus.compare.clause.Pole;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.domain.Conspectus.DisagreementTopic;
import org.conspectus.domain.NameType;

/// Finds what accounts tell of one thing that cannot both be so: that it was approved and that it
/// was rejected, that somebody escaped and was released.
///
/// What an account tells is held against what is nearest to it in each other account, so that who
/// agrees there agrees. What may have followed since is an update. Cost: each is compared with at
/// most [#MAX_COMPARED] others.
final class OppositeDisputes {
  /// How many others each is compared with.
  private static final int MAX_COMPARED = 60;

  /// How many of its group are looked at for those.
  private static final int MAX_SEEN = 600;

  /// What must speak for it that both are of one thing.
  private static final double SURE = 4;

  /// The same where both are told of one person by name.
  private static final double SURE_OF_NAME = 2;

  /// The same of what is to come, of which a story hardly has two that are put off.
  private static final double SURE_OF_PLAN = 3;

  /// The same where a sentence says little else, so that [Subjects] must be sure.
  private static final double SURE_OF_BARE = 0.5;

  /// How much more it takes in a story e times as long.
  private static final double CROWDED = 4;

  private final Scene scene;
  private final double crowd;
  private final Subjects subjects;
  private final Bearing bearing;
  private final List<Pole> poles;
  private final Map<String, List<Pole>> byGroup = new HashMap<>();
  private final Map<Place, Set<Opposite>> bySentence = new HashMap<>();
  private final Map<Pole, Map<Telling, Pair>> nearest = new HashMap<>();

  OppositeDisputes(Scene scene, Bearing bearing, List<Pole> poles) {
    this.scene = scene;
    this.crowd = CROWDED * scene.crowd();
    this.bearing = bearing;
    this.poles = poles;
    subjects = new Subjects(scene.kinds());
    for (Pole pole : poles) {
      byGroup.computeIfAbsent(pole.opposite().group(), g -> new ArrayList<>()).add(pole);
      bySentence.computeIfAbsent(Place.of(pole), p -> new HashSet<>()).add(pole.opposite());
    }
  }

  /// @param score what speaks for it that both are of one thing
  private record Pair(Pole one, Pole other, double score) {
    Pair nearer(Pair next) {
      return next.score > score ? next : this;
    }
  }

  /// A sentence of an account.
  private record Place(int account, int sentence) {
    static Place of(Pole pole) {
      return new Place(pole.telling().number(), pole.sentence());
    }
  }

  List<Disagreement> find() {
    Map<String, List<Pair>> conflicts = new TreeMap<>();
    Map<String, List<Pair>> updates = new TreeMap<>();
    for (Pole one : poles) {
      for (Pair pair : nearest(one).values()) {
        boolean opposed = one.opposite().excludes(pair.other.opposite());
        boolean near = areToCome(one, pair.other) || isNearest(pair);
        if (opposed && near && areOfOneThing(pair)) {
          Map<String, List<Pair>> groups = isUpdate(pair) ? updates : conflicts;
          groups.computeIfAbsent(one.opposite().group(), g -> new ArrayList<>()).add(pair);
        }
      }
    }
    List<Disagreement> found = new ArrayList<>();
    conflicts.values().forEach(pairs -> found.add(disagreement(DisagreementKind.CONFLICT, pairs)));
    updates.values().forEach(pairs -> found.add(disagreement(DisagreementKind.UPDATE, pairs)));
    return found;
  }

  /// What is nearest to something in each other account.
  private Map<Telling, Pair> nearest(Pole one) {
    return nearest.computeIfAbsent(one, this::compare);
  }

  /// Whether what the other account tells is near to nothing else in that of the first.
  private boolean isNearest(Pair pair) {
    Pair back = nearest(pair.other).get(pair.one.telling());
    return back == null || back.other.opposite().equals(pair.one.opposite());
  }

  private Map<Telling, Pair> compare(Pole one) {
    Map<Telling, Pair> found = new LinkedHashMap<>();
    List<Pole> group = byGroup.getOrDefault(one.opposite().group(), List.of());
    int compared = 0;
    for (int i = 0; i < Math.min(group.size(), MAX_SEEN) && compared < MAX_COMPARED; i++) {
      Pole other = group.get(i);
      if (!scene.areKin(one.telling(), other.telling())) {
        compared++;
        Pair pair = new Pair(one, other, bearing.score(one, other));
        found.merge(other.telling(), pair, Pair::nearer);
      }
    }
    return found;
  }

  /// What must speak for it that both are of one thing.
  private double least(Pole one, Pole other) {
    if (subjects.isBare(one) || subjects.isBare(other)) {
      return SURE_OF_BARE;
    }
    if (areToCome(one, other)) {
      return SURE_OF_PLAN;
    }
    return isSure(one, other) ? SURE_OF_NAME : SURE;
  }

  /// Whether both tell what became of something that was to come.
  private static boolean areToCome(Pole one, Pole other) {
    return one.opposite().time() == Time.COMING && other.opposite().time() == Time.COMING;
  }

  private boolean areOfOneThing(Pair pair) {
    Pole one = pair.one;
    Pole other = pair.other;
    return pair.score >= least(one, other) + crowd
        && areOfOneTime(one, other)
        && (areToCome(one, other) || !one.clause().namesOther(other.clause(), NameType.PLACE))
        && areOfOneEvent(one, other)
        && !hasBoth(one, other)
        && !hasBoth(other, one);
  }

  /// Whether both are told of one thing; figures in common, as of votes, tell that.
  private boolean areOfOneEvent(Pole one, Pole other) {
    return areOfOneVote(one, other)
        || (areToCome(one, other) ? subjects.shareWord(one, other) : subjects.areOne(one, other));
  }

  private static boolean areOfOneVote(Pole one, Pole other) {
    return one.opposite().of() == Of.ACT && Figures.shared(one.clause(), other.clause());
  }

  /// Whether one may have come about since the account of the other.
  private static boolean isUpdate(Pair pair) {
    return !areToCome(pair.one, pair.other)
        && !areOfOneVote(pair.one, pair.other)
        && (follows(pair.one, pair.other) || follows(pair.other, pair.one));
  }

  /// Whether both are told for good of one person by name.
  private static boolean isSure(Pole one, Pole other) {
    return one.opposite().time() == Time.LASTING
        && one.opposite().of() == Of.PERSON
        && Subjects.areOneName(one, other);
  }

  /// Whether the second may have come about since the account of the first.
  private static boolean follows(Pole one, Pole other) {
    return one.opposite().time() != Time.LASTING
        && Scene.order(one.telling(), other.telling()) > 0
        && !Moments.isBefore(other, one.telling());
  }

  private static boolean areOfOneTime(Pole one, Pole other) {
    boolean coming = one.opposite().time() == Time.COMING || other.opposite().time() == Time.COMING;
    return coming ? !isHeldLater(one) && !isHeldLater(other) : one.isPlanned() == other.isPlanned();
  }

  /// Whether the clause goes on to tell what is to come of it.
  private static boolean isHeldLater(Pole one) {
    int end = one.clause().next();
    return one.telling().hit(one.last() + 1, end, Cue.FUTURE) != null
        && one.telling().hit(one.last() + 1, end, Cue.NEGATION) == null;
  }

  /// Whether the sentence of one tells the other too.
  private boolean hasBoth(Pole one, Pole other) {
    return bySentence.getOrDefault(Place.of(one), Set.of()).contains(other.opposite());
  }

  private Disagreement disagreement(DisagreementKind kind, List<Pair> pairs) {
    Map<String, Set<Pole>> sides = new LinkedHashMap<>();
    double score = 0;
    for (Pair pair : pairs) {
      for (Pole one : List.of(pair.one, pair.other)) {
        sides.computeIfAbsent(one.opposite().value(), s -> new LinkedHashSet<>()).add(one);
      }
      score = Math.max(score, pair.score);
    }
    List<List<Pole>> byTime = new ArrayList<>();
    sides.values().forEach(side -> byTime.add(List.copyOf(side)));
    byTime.sort(
        Comparator.comparingInt(
            side -> side.stream().mapToInt(p -> p.telling().number()).min().orElse(0)));
    Pole first = byTime.getFirst().getFirst();
    return new Disagreement(
        kind,
        DisagreementTopic.STATE,
        Scene.about(first),
        first.telling().language(),
        score / (score + SURE),
        byTime.stream().map(scene::side).toList());
  }
}

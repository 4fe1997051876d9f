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
import org.conspectus.compare.align.Vector;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.claim.Surroundings;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.domain.Conspectus.DisagreementTopic;
import org.conspectus.domain.NameType;

/// Finds states that exclude each other, such as canceled and postponed, and different names for
/// one thing, in sentences of different accounts that are near.
final class WordDisputes {
  private static final double NEAR_NAME = 0.22;

  /// What the nearness of the sentences around counts.
  private static final double CONTEXT = 0.8;

  private static final int MAX_COMPARED = 60;
  private static final String SCHEDULE = "schedule";
  private static final String CANCELED = "schedule.cancelled";
  private static final double SAME_OBJECT = 0.26;
  private static final int BESIDE = 4;

  /// How many words behind what was called off can stand that it is to take place.
  private static final int HELD_REACH = 7;

  /// Nearness of sentences of which one denies what the other says.
  private static final double NEAR_DENIAL = 0.42;

  private static final double LIKELY_DENIAL = 0.8;

  /// Groups of states that follow one another as a story goes on.
  private static final Set<String> PASSING =
      Set.of(
          "custody", "fire", "access", "job", "vote", "deal", "verdict", "life", "appeal",
          "liberty", "strike", "suspect", "find");

  /// Groups whose words stand for many things, so that it takes more to join them.
  private static final Set<String> MANY =
      Set.of("claim", "job", "life", "deal", "find", "verdict", "result", "vote", "access");

  /// Groups of states of which a story hardly has two.
  private static final Set<String> ONE =
      Set.of(
          "gate",
          "suspect",
          "schedule",
          "strike",
          "cause",
          "leave",
          "lock",
          "sober",
          "death",
          "harm");

  /// Groups of states of persons.
  private static final Set<String> PERSONAL =
      Set.of(
          "verdict", "custody", "liberty", "job", "leave", "life", "suspect", "harm", "sober",
          "death");

  /// How near a sentence is counts so much beside what surrounds two states.
  private static final double NEAR = 3;

  private static final double SURE = 1.3;
  private static final double SURE_OF_MANY = 4.5;
  private static final double SURE_OF_ONE = 1;

  /// How much more it takes in a story e times as long.
  private static final double CROWDED = 2;

  private final Scene scene;
  private final Map<Telling, Map<Integer, List<WordClaim>>> bySentence = new HashMap<>();
  private final List<WordClaim> claims = new ArrayList<>();
  private final Map<WordClaim, Surroundings> surroundings = new HashMap<>();
  private final Map<WordClaim, Vector> contexts = new HashMap<>();
  private final Map<String, List<WordClaim>> byGroup = new HashMap<>();

  private WordDisputes(Scene scene, Cue cue) {
    this.scene = scene;
    for (Telling telling : scene.tellings()) {
      for (Hit hit : telling.hits()) {
        boolean told = telling.told()[telling.sentenceOf()[hit.token()]];
        if (hit.sense().cue() == cue && told) {
          WordClaim claim = WordClaim.of(telling, hit);
          claims.add(claim);
          byGroup.computeIfAbsent(claim.group(), g -> new ArrayList<>()).add(claim);
          bySentence
              .computeIfAbsent(telling, t -> new HashMap<>())
              .computeIfAbsent(claim.sentence(), s -> new ArrayList<>())
              .add(claim);
        }
      }
    }
  }

  /// States that contradict each other.
  static List<Disagreement> states(Scene scene) {
    WordDisputes disputes = new WordDisputes(scene, Cue.STATE);
    Map<String, Set<WordClaim>> groups = new TreeMap<>();
    Map<String, Double> scores = new HashMap<>();
    double crowd = CROWDED * scene.crowd();
    for (WordClaim claim : disputes.claims) {
      disputes.near(
          claim,
          (other, score) -> {
            double least = least(claim.group()) + crowd;
            double evidence = disputes.shared(claim, other) + NEAR * score;
            boolean sure = evidence >= least && disputes.areFirm(claim, other);
            if (sure && !claim.agrees(other) && disputes.isOpposed(claim, other)) {
              Set<WordClaim> group =
                  groups.computeIfAbsent(claim.group(), g -> new LinkedHashSet<>());
              group.add(claim);
              group.add(other);
              scores.merge(claim.group(), evidence / (evidence + least), Math::max);
            }
          });
    }
    List<Disagreement> found = new ArrayList<>();
    groups.forEach(
        (group, members) -> found.add(disputes.state(members, scores.getOrDefault(group, 0d))));
    return found;
  }

  /// How much must speak for it that two claims of a group are of one thing.
  private static double least(String group) {
    return MANY.contains(group) ? SURE_OF_MANY : ONE.contains(group) ? SURE_OF_ONE : SURE;
  }

  /// Takes a claim of the same group in a near sentence of another account.
  private interface Other {
    void near(WordClaim other, double score);
  }

  private void near(WordClaim claim, Other sink) {
    Set<WordClaim> met = new HashSet<>();
    scene
        .alignments()
        .near(
            claim.telling(),
            claim.sentence(),
            (passage, score) -> {
              for (WordClaim other :
                  bySentence
                      .getOrDefault(passage.telling(), Map.of())
                      .getOrDefault(passage.sentence(), List.of())) {
                if (isRival(claim, other) && met.add(other)) {
                  sink.near(other, score);
                }
              }
            });
    for (WordClaim other : byGroup.getOrDefault(claim.group(), List.of())) {
      if (isRival(claim, other) && met.size() < MAX_COMPARED && met.add(other)) {
        double context = CONTEXT * context(claim).cosine(context(other));
        boolean object = claim.group().equals(SCHEDULE) && shareObject(claim, other);
        sink.near(other, object ? Math.max(context, SAME_OBJECT) : context);
      }
    }
  }

  private Vector context(WordClaim claim) {
    return contexts.computeIfAbsent(claim, scene::context);
  }

  /// Whether the same word, no name, stands right beside both, as `trip` in `canceled his trip` and
  /// `the trip was postponed`.
  private static boolean shareObject(WordClaim one, WordClaim other) {
    Set<Integer> beside = beside(one);
    beside.retainAll(beside(other));
    return !beside.isEmpty();
  }

  private static Set<Integer> beside(WordClaim claim) {
    Telling telling = claim.telling();
    int token = telling.tokens().firstFrom(claim.span().start());
    int next = telling.tokens().firstFrom(claim.span().end());
    Set<Integer> features = new HashSet<>();
    int from = Math.max(telling.firstToken(claim.sentence()), token - BESIDE);
    int to = Math.min(telling.endToken(claim.sentence()), next + BESIDE);
    for (int i = from; i < to; i++) {
      boolean inside = i >= token && i < next;
      if (!inside && telling.features()[i] != 0 && telling.nameAt()[i] < 0) {
        features.add(telling.features()[i]);
      }
    }
    return features;
  }

  private double shared(WordClaim one, WordClaim other) {
    return around(one).shared(around(other)).all();
  }

  private Surroundings around(WordClaim claim) {
    return surroundings.computeIfAbsent(claim, this::read);
  }

  private Surroundings read(WordClaim claim) {
    Telling telling = claim.telling();
    int first = telling.tokens().firstFrom(claim.span().start());
    int next = telling.tokens().firstFrom(claim.span().end());
    return Surroundings.of(telling, first, next, scene.alignments().weights());
  }

  private boolean isRival(WordClaim claim, WordClaim other) {
    return other.group().equals(claim.group()) && !scene.areKin(claim.telling(), other.telling());
  }

  /// Whether neither is said of the future or as a possibility. What is put off or called off was
  /// always to come.
  private boolean areFirm(WordClaim one, WordClaim other) {
    return !Scene.isNear(one, Cue.POSSIBLE)
        && !Scene.isNear(other, Cue.POSSIBLE)
        && (one.group().equals(SCHEDULE)
            || Scene.isNear(one, Cue.FUTURE) == Scene.isNear(other, Cue.FUTURE));
  }

  /// Whether two claims of a group cannot both hold: different states that are both affirmed, or
  /// the same one affirmed and denied; and neither sentence has the other's state too.
  private boolean isOpposed(WordClaim one, WordClaim other) {
    boolean opposed =
        one.value().equals(other.value())
            ? one.isNegated() != other.isNegated() && isDenied(one, other)
            : !one.isNegated() && !other.isNegated();
    return opposed
        && !(PERSONAL.contains(one.group()) && scene.nameOthers(one, other, NameType.PERSON))
        && !isHeldLater(one)
        && !isHeldLater(other)
        && !hasBoth(one, other)
        && !hasBoth(other, one);
  }

  /// Whether the sentence of a claim goes on to say that what was called off is to take place.
  private static boolean isHeldLater(WordClaim claim) {
    Telling telling = claim.telling();
    int next = telling.tokens().firstFrom(claim.span().end());
    int end = Math.min(telling.endToken(claim.sentence()), next + HELD_REACH);
    return claim.value().equals(CANCELED)
        && telling.hit(next, end, Cue.FUTURE) != null
        && telling.hit(next, end, Cue.NEGATION) == null;
  }

  /// Whether one denies what the other says, of one person or thing.
  private boolean isDenied(WordClaim one, WordClaim other) {
    boolean many = MANY.contains(one.group());
    return scene.score(one, other) >= NEAR_DENIAL || (!many && shared(one, other) >= LIKELY_DENIAL);
  }

  private boolean hasBoth(WordClaim claim, WordClaim other) {
    return bySentence
        .getOrDefault(claim.telling(), Map.of())
        .getOrDefault(claim.sentence(), List.of())
        .stream()
        .anyMatch(c -> !c.equals(claim) && c.agrees(other));
  }

  private Disagreement state(Set<WordClaim> members, double score) {
    Map<String, List<WordClaim>> sides = sides(members);
    List<List<WordClaim>> byTime = new ArrayList<>(sides.values());
    byTime.sort(
        Comparator.comparingInt(
            side -> side.stream().mapToInt(c -> c.telling().number()).min().orElse(0)));
    WordClaim first = byTime.getFirst().getFirst();
    boolean passing = PASSING.contains(first.group());
    boolean denied = byTime.getLast().getFirst().isNegated();
    boolean update = passing && !denied && areInOrder(byTime);
    return new Disagreement(
        update ? DisagreementKind.UPDATE : DisagreementKind.CONFLICT,
        DisagreementTopic.STATE,
        Scene.about(first),
        first.telling().language(),
        Math.min(1, score),
        byTime.stream().map(scene::side).toList());
  }

  private static boolean areInOrder(List<List<WordClaim>> sides) {
    for (int i = 0; i + 1 < sides.size(); i++) {
      List<WordClaim> next = sides.get(i + 1);
      boolean later =
          sides.get(i).stream()
              .anyMatch(
                  a -> next.stream().anyMatch(b -> Scene.order(a.telling(), b.telling()) > 0));
      if (!later) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, List<WordClaim>> sides(Set<WordClaim> members) {
    Map<String, List<WordClaim>> sides = new LinkedHashMap<>();
    members.stream()
        .sorted(
            Comparator.comparingInt((WordClaim c) -> c.telling().number())
                .thenComparing(WordClaim::span))
        .forEach(
            c -> sides.computeIfAbsent(c.value() + c.isNegated(), v -> new ArrayList<>()).add(c));
    return sides;
  }

  /// Different names for one thing.
  static List<Disagreement> names(Scene scene) {
    List<Disagreement> found = new WordDisputes(scene, Cue.LABEL).names(NEAR_NAME);
    found.addAll(new WordDisputes(scene, Cue.NAME).names(0));
    return found;
  }

  private List<Disagreement> names(double least) {
    WordDisputes disputes = this;
    Map<String, Set<WordClaim>> groups = new TreeMap<>();
    for (WordClaim claim : disputes.claims) {
      disputes.near(
          claim,
          (other, score) -> {
            boolean differ = !claim.value().equals(other.value());
            boolean clear = !disputes.hasBoth(claim, other) && !disputes.hasBoth(other, claim);
            if (score >= least && differ && (clear || least == 0)) {
              Set<WordClaim> group =
                  groups.computeIfAbsent(claim.group(), g -> new LinkedHashSet<>());
              group.add(claim);
              group.add(other);
            }
          });
    }
    List<Disagreement> found = new ArrayList<>();
    for (Set<WordClaim> members : groups.values()) {
      Map<String, List<WordClaim>> sides = new LinkedHashMap<>();
      for (WordClaim claim : members) {
        sides.computeIfAbsent(claim.value(), v -> new ArrayList<>()).add(claim);
      }
      WordClaim first = members.iterator().next();
      found.add(
          new Disagreement(
              DisagreementKind.WORDING,
              DisagreementTopic.NAME,
              Scene.about(first),
              first.telling().language(),
              1,
              sides.values().stream().map(scene::side).toList()));
    }
    return found;
  }
}

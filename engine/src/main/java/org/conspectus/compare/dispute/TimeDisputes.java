package org.conspectus.compare.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Conspectus.Dating;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.domain.Conspectus.DisagreementTopic;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;

/// Finds different dates for one event: sentences of different accounts that are near and name one
/// date each, where the dates cannot be the same.
final class TimeDisputes {
  private static final double NEAR = 0.36;

  /// Longer stretches are named by their own names, not by their distance.
  private static final int LONG_DAYS = 20;

  private final Scene scene;
  private final Map<Telling, Map<Integer, TimeClaim>> bySentence = new HashMap<>();

  private TimeDisputes(Scene scene) {
    this.scene = scene;
    scene.tellings().forEach(t -> bySentence.put(t, claims(t)));
  }

  static List<Disagreement> find(Scene scene) {
    return new TimeDisputes(scene).find();
  }

  /// The sentences of an account that name one date.
  private static Map<Integer, TimeClaim> claims(Telling telling) {
    Map<Integer, TimeClaim> claims = new LinkedHashMap<>();
    Set<Integer> several = new LinkedHashSet<>();
    for (TimeMention time : telling.times()) {
      int sentence = telling.sentenceAt(time.first());
      boolean dated = time.type() == TimeType.DATE;
      DayRange days = dated ? DayRange.parse(time.value()) : null;
      if (sentence < 0 || !telling.told()[sentence] || !dated) {
        continue;
      }
      boolean other = claims.containsKey(sentence);
      if (days == null || other) {
        several.add(sentence);
        continue;
      }
      String words = time.span().of(telling.text());
      boolean full = words.chars().anyMatch(Character::isDigit) || days.days() > LONG_DAYS;
      boolean sure =
          full || telling.dating() == Dating.GIVEN || telling.dating() == Dating.DATELINE;
      claims.put(sentence, new TimeClaim(telling, sentence, time.span(), days, sure, full));
    }
    several.forEach(claims::remove);
    return claims;
  }

  private List<Disagreement> find() {
    List<Disagreement> found = new ArrayList<>();
    Set<Set<TimeClaim>> seen = new LinkedHashSet<>();
    for (Telling telling : scene.tellings()) {
      for (TimeClaim claim : bySentence.getOrDefault(telling, Map.of()).values()) {
        scene
            .alignments()
            .near(
                telling,
                claim.sentence(),
                (passage, score) -> {
                  TimeClaim other =
                      bySentence.getOrDefault(passage.telling(), Map.of()).get(passage.sentence());
                  if (other != null
                      && score >= NEAR
                      && isDispute(claim, other)
                      && seen.add(Set.of(claim, other))) {
                    found.add(disagreement(claim, other, score));
                  }
                });
      }
    }
    return found;
  }

  private boolean isDispute(TimeClaim one, TimeClaim other) {
    return one.isSure()
        && other.isSure()
        && !scene.areKin(one.telling(), other.telling())
        && one.days().gap(other.days()) > (one.days().isDay() && other.days().isDay() ? 1 : 0)
        && (one.isFull() || other.isFull())
        && Scene.has(one, Cue.NEGATION) == Scene.has(other, Cue.NEGATION);
  }

  private Disagreement disagreement(TimeClaim one, TimeClaim other, double score) {
    List<TimeClaim> sides = new ArrayList<>(List.of(one, other));
    sides.sort(Comparator.comparingInt(c -> c.telling().number()));
    TimeClaim first = sides.getFirst();
    TimeClaim last = sides.getLast();
    boolean update = Scene.has(last, Cue.UPDATE) || isMoved(last) || isMoved(first);
    return new Disagreement(
        update ? DisagreementKind.UPDATE : DisagreementKind.CONFLICT,
        DisagreementTopic.TIME,
        Scene.about(first),
        first.telling().language(),
        Math.min(1, score),
        sides.stream().map(c -> scene.side(List.of(c))).toList());
  }

  private static boolean isMoved(TimeClaim claim) {
    return claim.telling().hits().stream()
        .anyMatch(h ->
            h.sense().cue() == Cue.STATE
                && h.sense().group().equals("schedule")
                && claim.telling().sentenceOf()[h.token()] == claim.sentence());
  }
}

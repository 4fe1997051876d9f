package org.conspectus.compare.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.quantity.Measure;
import org.conspectus.compare.reading.ConceptKinds.Kind;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.domain.Conspectus.DisagreementKind;

/// Tells figures that contradict each other from figures that went on.
final class NumberKinds {
  /// Figures that may go on contradict each other only when they are so near.
  private static final double CLOSE = 0.45;

  private static final double LITTLE = 0.27;
  private static final double MANY = 20;

  /// Amounts that go up and down as something is negotiated.
  private static final Set<Measure> BARGAINED = Set.of(Measure.MONEY, Measure.PERCENT);

  /// Whether they are of what is to come does not tell these apart.
  private static final Set<Measure> STAYING =
      Set.of(
          Measure.AGE,
          Measure.YEAR,
          Measure.LENGTH,
          Measure.DURATION,
          Measure.SPEED,
          Measure.DEGREES);

  private final Growth growth;

  /// How two figures for one thing stand to each other.
  private enum Relation {
    UPDATE,
    CONFLICT,
    UNSURE
  }

  NumberKinds(Growth growth) {
    this.growth = growth;
  }

  /// The dispute of a topic; none when it has one side only, or may be of figures of different
  /// days.
  List<NumberDispute> disputes(Topic topic) {
    if (topic.sides().size() < 2) {
      return List.of();
    }
    List<List<NumberClaim>> byTime = new ArrayList<>(topic.sides());
    byTime.sort(
        Comparator.comparingInt((List<NumberClaim> side) -> earliest(side))
            .thenComparingDouble(side -> side.getFirst().value()));
    boolean conflict = false;
    boolean unsure = false;
    for (int i = 0; i + 1 < byTime.size(); i++) {
      Relation relation = relation(byTime.get(i), byTime.get(i + 1));
      conflict |= relation == Relation.CONFLICT;
      unsure |= relation == Relation.UNSURE;
    }
    if (conflict) {
      return List.of(new NumberDispute(DisagreementKind.CONFLICT, topic.sides(), topic.score()));
    }
    return unsure
        ? List.of()
        : List.of(new NumberDispute(DisagreementKind.UPDATE, byTime, topic.score()));
  }

  /// How the second side stands to the first.
  private Relation relation(List<NumberClaim> first, List<NumberClaim> second) {
    NumberClaim a = first.getFirst();
    NumberClaim b = second.getFirst();
    Kind kind = growth.of(a.quantity(), b.quantity());
    int order = 0;
    for (NumberClaim one : first) {
      for (NumberClaim other : second) {
        int step = Scene.order(one.telling(), other.telling());
        order = Math.max(order, step);
        if (isTold(one, other, step, kind)) {
          return Relation.UPDATE;
        }
      }
    }
    if (a.quantity().measure() == Measure.COUNT && a.amount().isAnagram(b.amount())) {
      return Relation.CONFLICT;
    }
    boolean point = a.quantity().measure().isPoint();
    if ((point || kind != Kind.LASTING) && isPlannedOnce(first, second)) {
      return Relation.UNSURE;
    }
    boolean share = a.quantity().measure() == Measure.PERCENT;
    if (share && kind != Kind.LASTING && a.quantity().apart(b.quantity()) > LITTLE) {
      return order > 0 && b.value() > a.value() ? Relation.UPDATE : Relation.UNSURE;
    }
    if (kind == Kind.LASTING || cannotGoOn(first, second)) {
      return Relation.CONFLICT;
    }
    return order > 0 ? later(a, b, kind) : atOnce(a, b, kind);
  }

  /// How a figure that may go on stands to one of an account before.
  private static Relation later(NumberClaim a, NumberClaim b, Kind kind) {
    boolean close = a.quantity().apart(b.quantity()) <= CLOSE;
    boolean grew = b.value() > a.value();
    Measure measure = a.quantity().measure();
    if (measure == Measure.PERCENT && !grew) {
      boolean little = a.quantity().apart(b.quantity()) <= LITTLE;
      return little ? Relation.CONFLICT : Relation.UNSURE;
    }
    if (measure == Measure.MONEY && kind == Kind.OPEN) {
      return close ? Relation.CONFLICT : Relation.UNSURE;
    }
    if (grew && (measure == Measure.PERCENT || !isSlip(a, b, kind))) {
      return Relation.UPDATE;
    }
    return grew || close ? Relation.CONFLICT : Relation.UNSURE;
  }

  /// The same where neither account is the later one.
  private static Relation atOnce(NumberClaim a, NumberClaim b, Kind kind) {
    boolean close = a.quantity().apart(b.quantity()) <= CLOSE;
    return close && kind != Kind.GROWING ? Relation.CONFLICT : Relation.UNSURE;
  }

  /// Whether the second figure is no later state of the first: both are told at one time or by
  /// sources of their own, or it grew although the first is told later, or both are of one day that
  /// was over.
  private static boolean cannotGoOn(List<NumberClaim> first, List<NumberClaim> second) {
    NumberClaim a = first.getFirst();
    NumberClaim b = second.getFirst();
    boolean grew = b.value() > a.value();
    return isTogether(first, second)
        || areOfSources(first, second)
        || (grew && (isToldLater(first, second) || Days.areOfOnePastDay(a, b)));
  }

  /// Whether an account gives the first figure after another gave the second.
  private static boolean isToldLater(List<NumberClaim> first, List<NumberClaim> second) {
    return first.stream()
        .anyMatch(a -> second.stream().anyMatch(b -> Scene.order(b.telling(), a.telling()) > 0));
  }

  /// Whether a larger figure is likelier a slip than one that went on: of the same digits, or
  /// little larger where things are many.
  private static boolean isSlip(NumberClaim a, NumberClaim b, Kind kind) {
    boolean many = Math.min(a.value(), b.value()) >= MANY;
    boolean little = a.quantity().apart(b.quantity()) <= LITTLE;
    return a.amount().isAnagram(b.amount()) || (kind == Kind.OPEN && many && little);
  }

  /// Whether each side has its own source, and none of the other's.
  private static boolean areOfSources(List<NumberClaim> first, List<NumberClaim> second) {
    return first.stream().anyMatch(a -> second.stream().anyMatch(b -> SourceWords.differ(a, b)));
  }

  /// Whether the words tell that a figure went on.
  private static boolean isTold(NumberClaim earlier, NumberClaim later, int order, Kind kind) {
    Measure measure = earlier.quantity().measure();
    if (measure == Measure.AGE || measure == Measure.YEAR) {
      return false;
    }
    boolean planned = order > 0 && Scene.isPlanned(earlier) && !Scene.isPlanned(later);
    if (measure.isPoint()) {
      return planned || isMoved(earlier, later, order);
    }
    boolean stays =
        STAYING.contains(measure) || (kind == Kind.LASTING && !BARGAINED.contains(measure));
    boolean said =
        (Scene.isNear(later, Cue.UPDATE) && order >= 0 && measure != Measure.DEGREES)
            || (Scene.isNear(earlier, Cue.UPDATE) && order > 0 && !stays);
    return said
        || (planned && !stays)
        || (order >= 0 && (knows(later, earlier) || knows(earlier, later)));
  }

  /// Whether a time was put off, or both are of what is to come.
  private static boolean isMoved(NumberClaim earlier, NumberClaim later, int order) {
    boolean planned = order > 0 && Scene.isPlanned(earlier) && Scene.isPlanned(later);
    return planned || Scene.isMoved(earlier) || Scene.isMoved(later);
  }

  /// Whether all of one side and none of the other is of what is to come.
  private static boolean isPlannedOnce(List<NumberClaim> first, List<NumberClaim> second) {
    if (STAYING.contains(first.getFirst().quantity().measure())) {
      return false;
    }
    boolean allFirst = first.stream().allMatch(Scene::isPlanned);
    boolean allSecond = second.stream().allMatch(Scene::isPlanned);
    boolean anyFirst = first.stream().anyMatch(Scene::isPlanned);
    boolean anySecond = second.stream().anyMatch(Scene::isPlanned);
    return (allFirst && !anySecond) || (allSecond && !anyFirst);
  }

  private static boolean isTogether(List<NumberClaim> first, List<NumberClaim> second) {
    return first.stream().anyMatch(c -> second.stream().anyMatch(d -> sameDay(c, d)));
  }

  private static boolean sameDay(NumberClaim one, NumberClaim other) {
    DayRange a = one.telling().published();
    DayRange b = other.telling().published();
    return one.telling().number() == other.telling().number()
        || (a != null && a.isDay() && a.equals(b));
  }

  /// Whether the sentence of one claim gives the figure of another account's as well.
  private static boolean knows(NumberClaim claim, NumberClaim other) {
    String figures = digits(other.words());
    if (figures.isEmpty() || claim.telling().equals(other.telling())) {
      return false;
    }
    String text = claim.telling().sentence(claim.sentence()).of(claim.telling().text());
    return !digits(claim.words()).equals(figures)
        && Arrays.stream(text.split("[^\\p{L}\\p{N}.,]+", -1))
            .map(NumberKinds::digits)
            .anyMatch(figures::equals);
  }

  private static String digits(String words) {
    return words.replaceAll("[^0-9]", "");
  }

  static int earliest(List<NumberClaim> side) {
    return side.stream().mapToInt(c -> c.telling().number()).min().orElse(0);
  }
}

package org.conspectus.compare.dispute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.conspectus.compare.quantity.Measure;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.domain.Conspectus.DisagreementKind;

/// Tells figures that contradict each other from figures that went on.
final class NumberKinds {
  /// The dispute of a topic; none when it has one side only.
  List<NumberDispute> disputes(Topic topic) {
    if (topic.sides().size() < 2) {
      return List.of();
    }
    List<List<NumberClaim>> byTime = new ArrayList<>(topic.sides());
    byTime.sort(
        Comparator.comparingInt((List<NumberClaim> side) -> earliest(side))
            .thenComparingDouble(side -> side.getFirst().value()));
    for (int i = 0; i + 1 < byTime.size(); i++) {
      if (!isUpdate(byTime.get(i), byTime.get(i + 1))) {
        if (isUnsure(byTime.get(i), byTime.get(i + 1))) {
          return List.of();
        }
        return List.of(new NumberDispute(DisagreementKind.CONFLICT, topic.sides(), topic.score()));
      }
    }
    return List.of(new NumberDispute(DisagreementKind.UPDATE, byTime, topic.score()));
  }

  /// Whether the figures can be of different days, and it is not known which came first.
  private static boolean isUnsure(List<NumberClaim> first, List<NumberClaim> second) {
    NumberClaim a = first.getFirst();
    NumberClaim b = second.getFirst();
    boolean passing = Growth.canPass(a.quantity()) || Growth.canGrow(a.quantity());
    boolean together = first.stream().anyMatch(c -> second.stream().anyMatch(d -> sameDay(c, d)));
    return passing && !together && Scene.order(a.telling(), b.telling()) == 0;
  }

  private static boolean sameDay(NumberClaim one, NumberClaim other) {
    DayRange a = one.telling().published();
    DayRange b = other.telling().published();
    return one.telling().number() == other.telling().number()
        || (a != null && a.isDay() && a.equals(b));
  }

  private static boolean grows(NumberClaim earlier, NumberClaim later) {
    return later.value() > earlier.value() && Growth.canGrow(earlier.quantity());
  }

  /// Whether the sentence of one claim gives the figure of another as well.
  private static boolean knows(NumberClaim claim, NumberClaim other) {
    String figures = digits(other.words());
    if (figures.isEmpty()) {
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

  /// Whether the second side's figure can be the first one's later state.
  boolean isUpdate(List<NumberClaim> first, List<NumberClaim> second) {
    Measure measure = first.getFirst().quantity().measure();
    if (measure == Measure.AGE || measure == Measure.MAGNITUDE) {
      return false;
    }
    boolean passing = Growth.canPass(first.getFirst().quantity());
    for (NumberClaim a : first) {
      for (NumberClaim b : second) {
        int order = Scene.order(a.telling(), b.telling());
        boolean later = order > 0;
        boolean said =
            (Scene.has(b, Cue.UPDATE) && order >= 0) || (Scene.has(a, Cue.UPDATE) && later);
        boolean planned = later && Scene.isPlanned(a) && !Scene.isPlanned(b);
        boolean known = order >= 0 && knows(b, a);
        if ((later && (passing || grows(a, b))) || said || planned || known) {
          return true;
        }
      }
    }
    return false;
  }
}

package org.conspectus.compare.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.conspectus.compare.quantity.Measure;
import org.conspectus.compare.reading.Cue;
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
        return List.of(new NumberDispute(DisagreementKind.CONFLICT, topic.sides(), topic.score()));
      }
    }
    return List.of(new NumberDispute(DisagreementKind.UPDATE, byTime, topic.score()));
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
    boolean growing =
        Growth.isGrowing(first.getFirst().quantity())
            && second.getFirst().value() > first.getFirst().value();
    for (NumberClaim a : first) {
      for (NumberClaim b : second) {
        int order = Scene.order(a.telling(), b.telling());
        boolean later = order > 0;
        boolean said = Scene.has(b, Cue.UPDATE) && order >= 0;
        boolean planned = later && Scene.has(a, Cue.FUTURE) && !Scene.has(b, Cue.FUTURE);
        if (later && growing || said || planned) {
          return true;
        }
      }
    }
    return false;
  }
}

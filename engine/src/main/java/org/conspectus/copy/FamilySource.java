package org.conspectus.copy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which members of a family all its undated translations go back to. What a tie between two
/// translations of one original tells of them is chance; so what each tie tells is added up along
/// the tree of ties, and only the member that all together make the likeliest source, with those of
/// its own language that are tied to it, may be one.
final class FamilySource {
  private final Map<Integer, List<Tie>> tiesOf = new HashMap<>();
  private final Map<Integer, Double> nats = new HashMap<>();

  private FamilySource(List<Tie> ties) {
    for (Tie tie : ties) {
      tiesOf.computeIfAbsent(tie.from(), member -> new ArrayList<>()).add(tie);
      tiesOf.computeIfAbsent(tie.to(), member -> new ArrayList<>()).add(tie);
    }
  }

  /// The members that may be the source of undated translations.
  ///
  /// @param ties of one family, a tree
  static Set<Integer> of(List<Tie> ties) {
    FamilySource source = new FamilySource(ties);
    int likeliest = ties.getFirst().from();
    for (int member : source.reach(likeliest, false)) {
      double more = source.natsOf(member) - source.natsOf(likeliest);
      likeliest = more > 0 || (more == 0 && member < likeliest) ? member : likeliest;
    }
    return source.reach(likeliest, true);
  }

  private double natsOf(int member) {
    return nats.getOrDefault(member, 0.0);
  }

  /// The members tied to one, and what they have more than it to be the source.
  ///
  /// @param sameText whether only those that are no translations of each other
  private Set<Integer> reach(int start, boolean sameText) {
    Set<Integer> reached = new TreeSet<>(Set.of(start));
    Deque<Integer> waiting = new ArrayDeque<>(reached);
    while (!waiting.isEmpty()) {
      int member = waiting.remove();
      for (Tie tie : tiesOf.getOrDefault(member, List.of())) {
        int other = tie.from() == member ? tie.to() : tie.from();
        if ((!sameText || tie.nats() == 0) && reached.add(other)) {
          double less = tie.from() == member ? -tie.nats() : tie.nats();
          nats.putIfAbsent(other, natsOf(member) + less);
          waiting.add(other);
        }
      }
    }
    return reached;
  }
}

package org.conspectus.compare.dispute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.compare.align.Vector;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.claim.Surroundings;
import org.conspectus.compare.clause.Label;
import org.conspectus.compare.clause.LabelReader;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.domain.Conspectus.DisagreementTopic;

/// Finds different names that accounts, or those who speak in them, give one thing: behind words of
/// naming.
final class LabelDisputes {
  /// How much the words around two names must have in common.
  private static final double SHARED = 0.7;

  /// How near what their sentences and those beside them speak of must be.
  private static final double NEAR = 0.1;

  /// How many others a name is compared with.
  private static final int MAX_COMPARED = 40;

  private final Scene scene;
  private final List<Label> labels = new ArrayList<>();
  private final Map<Label, Surroundings> surroundings = new HashMap<>();
  private final Map<Label, Vector> contexts = new HashMap<>();

  LabelDisputes(Scene scene) {
    this.scene = scene;
    scene.tellings().forEach(telling -> labels.addAll(LabelReader.read(telling)));
  }

  List<Disagreement> find() {
    int[] parent = new int[labels.size()];
    Arrays.setAll(parent, i -> i);
    for (int i = 0; i < parent.length; i++) {
      for (int k = Math.max(0, i - MAX_COMPARED); k < i; k++) {
        if (areOfOne(labels.get(k), labels.get(i))) {
          int one = root(parent, k);
          int other = root(parent, i);
          parent[Math.max(one, other)] = Math.min(one, other);
        }
      }
    }
    Map<Integer, List<Label>> groups = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(root(parent, i), g -> new ArrayList<>()).add(labels.get(i));
    }
    List<Disagreement> found = new ArrayList<>();
    groups.values().stream().filter(g -> g.size() > 1).forEach(g -> found.add(disagreement(g)));
    return found;
  }

  private static int root(int[] parent, int label) {
    int root = label;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /// Whether two names are different ones of one thing.
  private boolean areOfOne(Label one, Label other) {
    if (areAlike(one, other)) {
      return false;
    }
    if (one.telling().number() == other.telling().number()) {
      return Math.abs(one.sentence() - other.sentence()) <= 1;
    }
    return !scene.areKin(one.telling(), other.telling())
        && (around(one).shared(around(other)).words() >= SHARED
            || context(one).cosine(context(other)) >= NEAR);
  }

  /// Whether both have a word of one meaning.
  private static boolean areAlike(Label one, Label other) {
    Telling telling = one.telling();
    for (int i = one.first(); i <= one.last(); i++) {
      for (int k = other.first(); k <= other.last(); k++) {
        int meaning = telling.meanings()[i];
        if (meaning != 0 && meaning == other.telling().meanings()[k]) {
          return true;
        }
      }
    }
    return false;
  }

  private Surroundings around(Label label) {
    return surroundings.computeIfAbsent(
        label,
        l -> Surroundings.of(l.telling(), l.first(), l.last() + 1, scene.alignments().weights()));
  }

  private Vector context(Label label) {
    return contexts.computeIfAbsent(label, scene::context);
  }

  private Disagreement disagreement(List<Label> group) {
    List<List<Label>> sides = new ArrayList<>();
    for (Label label : group) {
      sides.stream()
          .filter(side -> areAlike(side.getFirst(), label))
          .findFirst()
          .orElseGet(() -> {
            sides.add(new ArrayList<>());
            return sides.getLast();
          })
          .add(label);
    }
    Label first = group.getFirst();
    return new Disagreement(
        DisagreementKind.WORDING,
        DisagreementTopic.NAME,
        Scene.about(first),
        first.telling().language(),
        1,
        sides.stream().map(scene::side).toList());
  }
}

package org.conspectus.compare.dispute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conspectus.compare.align.Vector;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.clause.Label;
import org.conspectus.compare.clause.LabelReader;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.domain.Conspectus.DisagreementTopic;
import org.conspectus.domain.Conspectus.Side;
import org.conspectus.domain.Span;

/// Finds different names that accounts, or those who speak in them, give one thing: behind words of
/// naming.
final class LabelDisputes {
  /// How near what the sentences of two names and those beside them speak of must be in a story of
  /// few sentences; two names that stand by themselves are there of what the story is about.
  private static final double NEAR = 0.1;

  /// How much nearer for each e times that a story has more sentences than [Scene#crowd()] takes
  /// for few.
  private static final double PER_CROWD = 0.2;

  /// What of [Scene#crowd()] is still few: some 130 sentences.
  private static final double FEW = 0.5;

  /// How near at most.
  private static final double MOST = 0.2;

  /// The same where both tell of the thing that one of them stands for.
  private static final double NEAR_THING = 0.05;

  /// How many others a name is compared with.
  private static final int MAX_COMPARED = 40;

  private final Scene scene;
  private final List<Label> labels = new ArrayList<>();
  private final LabelSides sides;
  private final Map<Label, Vector> contexts = new HashMap<>();

  LabelDisputes(Scene scene) {
    this.scene = scene;
    sides = new LabelSides(scene.tellings());
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
    for (List<Label> group : groups.values()) {
      List<List<Label>> names = sides.of(group);
      if (names.size() > 1) {
        found.add(disagreement(names));
      }
    }
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
    if (LabelSides.areAlike(one, other)) {
      return false;
    }
    if (one.telling().number() == other.telling().number()) {
      return areBeside(one, other);
    }
    return one.manner().isSure()
        && other.manner().isSure()
        && !scene.areKin(one.telling(), other.telling())
        && areNear(one, other);
  }

  /// Whether one account gives both beside each other, as names that different ones give.
  private static boolean areBeside(Label one, Label other) {
    Span namer = one.namer();
    Span second = other.namer();
    boolean sure = one.manner().isSure() || other.manner().isSure();
    boolean others =
        namer == null
            || second == null
            || (one.manner().isPointed() && other.manner().isPointed())
            || !namer.of(one.telling().text()).equals(second.of(other.telling().text()));
    int apart = Math.abs(one.sentence() - other.sentence());
    return sure && others && apart <= 1;
  }

  /// Whether two accounts speak of one thing: by what they say is named, or what stands around.
  private boolean areNear(Label one, Label other) {
    if (hasPerson(one) != hasPerson(other)) {
      return false;
    }
    boolean same = namesThing(one, other) || namesThing(other, one);
    boolean pointed = one.manner().isPointed() && other.manner().isPointed();
    boolean others = !same && one.thing() != null && other.thing() != null;
    double few = pointed && !others ? 0 : NEAR;
    double least =
        same ? NEAR_THING : Math.min(MOST, few + PER_CROWD * Math.max(0, scene.crowd() - FEW));
    return context(one).cosine(context(other)) >= least;
  }

  private static boolean hasPerson(Label label) {
    for (int i = label.first(); i <= label.last(); i++) {
      if (label.telling().persons()[i]) {
        return true;
      }
    }
    return false;
  }

  /// Whether the word for what one name stands for is also near the other name.
  private static boolean namesThing(Label one, Label other) {
    Span thing = one.thing();
    int last = thing == null ? -1 : one.telling().tokens().firstFrom(thing.end()) - 1;
    int meaning = last < 0 ? 0 : one.telling().meanings()[last];
    int first = other.telling().firstToken(other.sentence());
    int end = other.telling().endToken(other.sentence());
    for (int i = first; meaning != 0 && i < end; i++) {
      if (other.telling().meanings()[i] == meaning) {
        return true;
      }
    }
    return false;
  }

  private Vector context(Label label) {
    return contexts.computeIfAbsent(label, scene::context);
  }

  private Disagreement disagreement(List<List<Label>> sides) {
    Label first = sides.getFirst().getFirst();
    return new Disagreement(
        DisagreementKind.WORDING,
        DisagreementTopic.NAME,
        Scene.about(first),
        first.telling().language(),
        1,
        sides.stream().map(this::side).toList());
  }

  /// A name with who gives it.
  private Side side(List<Label> labels) {
    Side side = scene.side(labels);
    String namer =
        labels.stream()
            .filter(l -> l.namer() != null)
            .map(l -> Objects.requireNonNull(l.namer()).of(l.telling().text()))
            .findFirst()
            .orElse(null);
    return new Side(side.value(), namer, side.families(), side.evidence());
  }
}

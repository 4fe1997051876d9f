package org.conspectus.compare.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.conspectus.compare.quotes.Saying;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.domain.Conspectus.DisagreementTopic;
import org.conspectus.domain.Conspectus.Side;

/// Finds the same words in the mouths of different persons.
final class SpeakerDisputes {
  private static final double SAME = 0.72;
  private static final double TRANSLATED = 0.55;
  private static final int MIN_FEATURES = 4;
  private static final int HEAVIEST = 4;
  private static final int MAX_HOLDERS = 30;
  private static final String PERSON = "person:";

  private final Scene scene;

  SpeakerDisputes(Scene scene) {
    this.scene = scene;
  }

  List<Disagreement> find(List<Saying> sayings) {
    Map<Integer, List<Saying>> holders = new HashMap<>();
    Set<String> seen = new HashSet<>();
    List<Disagreement> found = new ArrayList<>();
    for (Saying saying : sayings) {
      if (saying.entity() == null
          || !saying.entity().startsWith(PERSON)
          || saying.vector().size() < MIN_FEATURES) {
        continue;
      }
      for (int feature : saying.vector().heaviest(HEAVIEST)) {
        List<Saying> others = holders.computeIfAbsent(feature, f -> new ArrayList<>());
        for (Saying other :
            others.subList(Math.max(0, others.size() - MAX_HOLDERS), others.size())) {
          if (isDispute(saying, other) && seen.add(other.entity() + " " + saying.entity())) {
            found.add(disagreement(other, saying));
          }
        }
        others.add(saying);
      }
    }
    return found;
  }

  private static boolean isDispute(Saying one, Saying other) {
    if (one.telling() == other.telling() || isSamePerson(one, other)) {
      return false;
    }
    boolean sameLanguage = Objects.equals(one.telling().language(), other.telling().language());
    return one.vector().cosine(other.vector()) >= (sameLanguage ? SAME : TRANSLATED);
  }

  private static boolean isSamePerson(Saying one, Saying other) {
    String a = Objects.requireNonNullElse(one.entity(), "");
    String b = Objects.requireNonNullElse(other.entity(), "");
    String last = a.substring(Math.max(a.lastIndexOf('-'), a.indexOf(':')) + 1);
    return a.equals(b) || b.endsWith("-" + last) || b.endsWith(":" + last);
  }

  private Disagreement disagreement(Saying one, Saying other) {
    return new Disagreement(
        DisagreementKind.ATTRIBUTION,
        DisagreementTopic.SPEAKER,
        one.text(),
        one.telling().language(),
        Math.min(1, one.vector().cosine(other.vector())),
        List.of(side(one), side(other)));
  }

  private Side side(Saying saying) {
    String speaker = Objects.requireNonNullElse(saying.speaker(), "");
    return new Side(
        speaker,
        speaker,
        scene.sources().count(List.of(saying.telling().id())),
        saying.quote().spans().stream().map(s -> saying.telling().evidence(s, null)).toList());
  }
}

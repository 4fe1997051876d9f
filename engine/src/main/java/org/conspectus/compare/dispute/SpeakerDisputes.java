package org.conspectus.compare.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.quotes.Saying;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.domain.Conspectus.DisagreementTopic;
import org.conspectus.domain.Conspectus.Side;

/// Finds the same words in the mouths of different persons: quotes whose versions name persons that
/// cannot be one.
final class SpeakerDisputes {
  private static final String PERSON = "person:";

  private final Scene scene;

  SpeakerDisputes(Scene scene) {
    this.scene = scene;
  }

  /// @param quotes the sayings of each quote
  List<Disagreement> find(Collection<List<Saying>> quotes) {
    List<Disagreement> found = new ArrayList<>();
    for (List<Saying> quote : quotes) {
      Map<String, List<Saying>> bySurname = new LinkedHashMap<>();
      for (Saying saying : quote) {
        String entity = Objects.requireNonNullElse(saying.entity(), "");
        if (entity.startsWith(PERSON)) {
          bySurname.computeIfAbsent(surname(entity), s -> new ArrayList<>()).add(saying);
        }
      }
      if (bySurname.size() > 1 && areSeveral(bySurname.values())) {
        found.add(disagreement(quote.getFirst(), bySurname.values()));
      }
    }
    return found;
  }

  private static String surname(String entity) {
    return entity.substring(Math.max(entity.lastIndexOf('-'), entity.indexOf(':')) + 1);
  }

  /// Whether no account alone has all the speakers.
  private static boolean areSeveral(Collection<List<Saying>> sides) {
    return sides.stream().flatMap(List::stream).map(s -> s.telling().number()).distinct().count()
        >= sides.size();
  }

  private Disagreement disagreement(Saying first, Collection<List<Saying>> sides) {
    return new Disagreement(
        DisagreementKind.ATTRIBUTION,
        DisagreementTopic.SPEAKER,
        first.text(),
        first.telling().language(),
        1,
        sides.stream().map(this::side).toList());
  }

  private Side side(List<Saying> sayings) {
    String speaker = Objects.requireNonNullElse(sayings.getFirst().speaker(), "");
    return new Side(
        speaker,
        speaker,
        scene.sources().count(sayings.stream().map(s -> s.telling().id()).toList()),
        sayings.stream()
            .flatMap(s -> s.quote().spans().stream().map(p -> s.telling().evidence(p, null)))
            .toList());
  }
}

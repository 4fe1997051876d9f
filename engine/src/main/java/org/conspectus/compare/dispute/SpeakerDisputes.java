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
import org.conspectus.domain.NameType;
import org.conspectus.text.Folding;

/// Finds the same words in the mouths of different persons: quotes whose versions name persons that
/// cannot be one.
final class SpeakerDisputes {
  private static final String PERSON = "person:";

  /// How many characters before and behind the words said their speaker is named.
  private static final int BEFORE = 160;

  private static final int BEHIND = 120;

  /// The last letter of a surname may differ from that of the entity, but for short ones.
  private static final int SHORTEST = 3;

  private static final char DOTLESS = 'ı';

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
        if (entity.startsWith(PERSON) && isNamed(saying, surname(entity))) {
          bySurname.computeIfAbsent(surname(entity), s -> new ArrayList<>()).add(saying);
        }
      }
      if (bySurname.size() > 1 && areSeveral(bySurname.values()) && areApart(bySurname)) {
        found.add(disagreement(quote.getFirst(), bySurname.values()));
      }
    }
    return found;
  }

  /// Whether the name of who speaks stands near the words said.
  private static boolean isNamed(Saying saying, String surname) {
    return around(saying).contains(stem(surname));
  }

  private static String around(Saying saying) {
    String text = saying.telling().text();
    int from = Math.max(0, saying.quote().first() - BEFORE);
    int to = Math.min(text.length(), saying.quote().last() + BEHIND);
    return Folding.fold(text.substring(from, to)).replace(DOTLESS, 'i');
  }

  /// Whether no side's speaker is named near the words of another side.
  private static boolean areApart(Map<String, List<Saying>> sides) {
    return sides.keySet().stream()
        .allMatch(name ->
            sides.entrySet().stream()
                .filter(side -> !side.getKey().equals(name))
                .flatMap(side -> side.getValue().stream())
                .noneMatch(saying -> namesPerson(saying, name)));
  }

  /// Whether a person of a surname is named near the words said; not what is called after one.
  private static boolean namesPerson(Saying saying, String surname) {
    return isNamed(saying, surname)
        && saying.telling().analysis().names().stream()
            .filter(n -> n.type() == NameType.PERSON)
            .filter(n -> n.span().start() >= saying.quote().first() - BEFORE)
            .filter(n -> n.span().end() <= saying.quote().last() + BEHIND)
            .anyMatch(n ->
                Folding.fold(n.span().of(saying.telling().text()))
                    .replace(DOTLESS, 'i')
                    .contains(stem(surname)));
  }

  private static String stem(String surname) {
    int stem = Math.max(SHORTEST, surname.length() - 1);
    return surname.substring(0, Math.min(stem, surname.length()));
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

package org.conspectus.compare.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.quotes.Saying;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.domain.Conspectus.DisagreementTopic;
import org.conspectus.domain.Conspectus.Side;
import org.conspectus.domain.NameType;
import org.conspectus.domain.QuoteKind;
import org.conspectus.domain.Span;
import org.conspectus.text.Folding;

/// Finds the same words in the mouths of different persons: quotes whose versions name persons that
/// cannot be one.
final class SpeakerDisputes {
  private static final String PERSON = "person:";
  private static final String NAME = "name:";

  /// How many characters before and behind the words said their speaker is named at most.
  private static final int BEFORE = 320;

  private static final int BEHIND = 120;

  /// The last letter of a surname may differ from that of the entity, but for short ones.
  private static final int SHORTEST = 3;

  private static final char DOTLESS = 'ı';

  /// How near two versions in one language must be.
  private static final double SAME = 0.75;

  /// How long the shorter one must be beside the longer one.
  private static final double AS_LONG = 0.5;

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
        boolean words = saying.quote().kind() == QuoteKind.DIRECT;
        if (words && isPerson(entity) && isNamed(saying, surname(entity))) {
          bySurname.computeIfAbsent(surname(entity), s -> new ArrayList<>()).add(saying);
        }
      }
      if (bySurname.size() > 1 && areSeveral(bySurname.values()) && areApart(bySurname)) {
        List<List<Saying>> sides = alike(List.copyOf(bySurname.values()));
        if (sides.size() > 1) {
          found.add(disagreement(sides.getFirst().getFirst(), sides));
        }
      }
    }
    return found;
  }

  /// Whether a key is of a person, or of a name of which the account does not tell more.
  private static boolean isPerson(String entity) {
    return entity.startsWith(PERSON) || entity.startsWith(NAME);
  }

  /// The sides some words of which are nearly those of another side.
  private static List<List<Saying>> alike(List<List<Saying>> sides) {
    return sides.stream()
        .filter(side ->
            side.stream()
                .anyMatch(saying ->
                    sides.stream()
                        .filter(other -> other != side)
                        .flatMap(List::stream)
                        .anyMatch(other -> areAlike(saying, other))))
        .toList();
  }

  /// Whether two sayings have the same words, or as near to them as two languages allow.
  private static boolean areAlike(Saying one, Saying other) {
    int length = one.key().length();
    int that = other.key().length();
    boolean sameLanguage = Objects.equals(one.telling().language(), other.telling().language());
    double likeness = sameLanguage ? one.vector().cosine(other.vector()) : 1;
    return one.key().equals(other.key())
        || one.isPartOf(other)
        || other.isPartOf(one)
        || (likeness >= SAME && Math.min(length, that) >= AS_LONG * Math.max(length, that));
  }

  /// Whether the name of who speaks stands near the words said.
  private static boolean isNamed(Saying saying, String surname) {
    return around(saying).contains(stem(surname));
  }

  private static String around(Saying saying) {
    return fold(saying.telling().text().substring(from(saying), to(saying)));
  }

  /// Where the paragraph of the words said begins, or not much before them.
  private static int from(Saying saying) {
    int first = saying.quote().first();
    int line = saying.telling().text().lastIndexOf('\n', Math.max(0, first - 1));
    return Math.max(0, Math.max(first - BEFORE, line));
  }

  /// Where the sentence that the words said end in ends, or that behind them which names who
  /// speaks.
  private static int to(Saying saying) {
    Telling telling = saying.telling();
    int last = saying.quote().last();
    Span speaker = saying.quote().speaker();
    int named = speaker == null ? last : Math.max(last, speaker.end());
    int sentence = telling.sentenceAt(Math.max(last, Math.min(named, last + BEHIND)) - 1);
    return sentence < 0 ? last : Math.min(telling.sentence(sentence).end(), last + BEHIND);
  }

  /// Whether no side's speaker is named near the words of another side.
  private static boolean areApart(Map<String, List<Saying>> sides) {
    return sides.keySet().stream()
        .allMatch(name ->
            sides.entrySet().stream()
                .filter(side -> !side.getKey().equals(name))
                .allMatch(side ->
                    side.getValue().stream().noneMatch(s -> mayBeOf(s, side.getKey(), name))));
  }

  /// Whether the words of one person can as well be those of another: named near them, or, where
  /// their own sentence tells who says so, in that sentence.
  private static boolean mayBeOf(Saying saying, String surname, String other) {
    Span speaker = saying.quote().speaker();
    Telling telling = saying.telling();
    int sentence = speaker == null ? -1 : telling.sentenceAt(speaker.start());
    boolean told =
        sentence >= telling.sentenceAt(saying.quote().first())
            && sentence <= telling.sentenceAt(saying.quote().last() - 1)
            && fold(Objects.requireNonNullElse(saying.speaker(), "")).contains(stem(surname));
    return told
        ? fold(telling.sentence(sentence).of(telling.text())).contains(stem(other))
        : namesPerson(saying, other);
  }

  private static String fold(String text) {
    return Folding.fold(text).replace(DOTLESS, 'i');
  }

  /// Whether a person of a surname is named near the words said; not what is called after one.
  private static boolean namesPerson(Saying saying, String surname) {
    return isNamed(saying, surname)
        && saying.telling().analysis().names().stream()
            .filter(n -> n.type() == NameType.PERSON)
            .filter(n -> n.span().start() >= from(saying) && n.span().end() <= to(saying))
            .anyMatch(n -> fold(n.span().of(saying.telling().text())).contains(stem(surname)));
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
    String speaker = sayings.getFirst().name();
    return new Side(
        speaker,
        speaker,
        scene.sources().count(sayings.stream().map(s -> s.telling().id()).toList()),
        sayings.stream()
            .flatMap(s -> s.quote().spans().stream().map(p -> s.telling().evidence(p, null)))
            .toList());
  }
}

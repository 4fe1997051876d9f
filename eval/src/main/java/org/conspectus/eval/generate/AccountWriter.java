package org.conspectus.eval.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Draws what an account of a story tells.
///
/// A third of its sentences tell one of the story's facts, so that accounts agree in part; the rest
/// is its own, in the words of the story, of its topic, and of the language at large. Immutable.
final class AccountWriter {

  private static final int FACTS = 14;
  private static final double TELLS_A_FACT = 0.35;
  private static final double KEEPS_A_SLOT = 0.7;
  private static final double QUOTES = 0.12;
  private static final double DATELINES = 0.3;
  private static final int TOPIC_CONCEPTS = 150;
  private static final int FIRST_TOPIC_CONCEPT = 300;
  private static final int LAST_TOPIC_CONCEPT = 20_000;
  private static final int LEAST_SLOTS = 5;
  private static final int MOST_SLOTS = 14;
  private static final int TITLE_SLOTS = 5;
  private static final double WORDS_PER_SENTENCE = 18;

  /// Words of an article: a log-normal distribution with a median of 300 and a mean of about 350.
  private static final double LOG_MEDIAN_WORDS = StrictMath.log(300);

  private static final double DEVIATION = 0.56;
  private static final int FEWEST_WORDS = 40;
  private static final int MOST_WORDS = 2_500;

  private static final int FACT = 5;

  private final long seed;
  private final int story;
  private final Cast cast;

  AccountWriter(long seed, int story, Cast cast) {
    this.seed = seed;
    this.story = story;
    this.cast = cast;
  }

  /// The account that a source of chance leads to.
  Account write(Chance chance) {
    double words = StrictMath.exp(LOG_MEDIAN_WORDS + DEVIATION * chance.normal());
    double clamped = Math.clamp(words, FEWEST_WORDS, MOST_WORDS);
    int count = Math.max(1, (int) Math.rint(clamped / WORDS_PER_SENTENCE));
    Sentence title = new Sentence(slots(chance, TITLE_SLOTS), Sentence.NOBODY);
    Set<Integer> introduced = new HashSet<>();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Sentence drawn = chance.odds(TELLS_A_FACT) ? retold(chance) : fresh(chance);
      sentences.add(withSurnames(drawn, introduced));
    }
    return new Account(title, sentences, chance.odds(DATELINES));
  }

  private Sentence fresh(Chance chance) {
    int speaker = chance.odds(QUOTES) ? chance.below(cast.given().size()) : Sentence.NOBODY;
    int count = LEAST_SLOTS + chance.below(MOST_SLOTS - LEAST_SLOTS + 1);
    return new Sentence(slots(chance, count), speaker);
  }

  /// One of the story's facts with some of its slots told otherwise.
  private Sentence retold(Chance chance) {
    Sentence fact = fresh(new Chance(seed, story, FACT, chance.below(FACTS)));
    List<Slot> slots = new ArrayList<>();
    for (Slot slot : fact.slots()) {
      slots.add(chance.odds(KEEPS_A_SLOT) ? slot : slot(chance));
    }
    return new Sentence(slots, fact.speaker());
  }

  private List<Slot> slots(Chance chance, int count) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      slots.add(slot(chance));
    }
    return slots;
  }

  /// Of 100 slots 20 are the story's own concepts, 18 its topic's, 39 any, the rest names, numbers
  /// and days.
  private Slot slot(Chance chance) {
    int percent = chance.below(100);
    if (percent < 20) {
      return new Slot(Slot.Kind.CONCEPT, chance.oneOf(cast.keys()));
    } else if (percent < 38) {
      return new Slot(Slot.Kind.CONCEPT, topicConcept(chance));
    } else if (percent < 77) {
      return new Slot(Slot.Kind.CONCEPT, chance.zipf(Wording.CONCEPTS));
    } else if (percent < 84) {
      return new Slot(Slot.Kind.PERSON, chance.zipf(cast.given().size()));
    } else if (percent < 88) {
      return new Slot(Slot.Kind.ORGANIZATION, chance.zipf(cast.organizations().size()));
    } else if (percent < 92) {
      return new Slot(Slot.Kind.PLACE, chance.zipf(cast.places().size()));
    } else if (percent < 94) {
      return new Slot(Slot.Kind.COUNTRY, chance.below(Wording.COUNTRIES));
    } else if (percent < 96) {
      return new Slot(Slot.Kind.WEEKDAY, chance.below(Wording.WEEKDAYS));
    } else if (percent < 98) {
      return new Slot(Slot.Kind.NUMBER, chance.oneOf(cast.numbers()));
    }
    return new Slot(Slot.Kind.NUMBER, Cast.number(chance));
  }

  private int topicConcept(Chance chance) {
    long concept = Chance.mix(cast.topic(), chance.zipf(TOPIC_CONCEPTS));
    int range = LAST_TOPIC_CONCEPT - FIRST_TOPIC_CONCEPT;
    return FIRST_TOPIC_CONCEPT + (int) Long.remainderUnsigned(concept, range);
  }

  /// A person is named in full once, by family name thereafter.
  private static Sentence withSurnames(Sentence sentence, Set<Integer> introduced) {
    List<Slot> slots = new ArrayList<>();
    for (Slot slot : sentence.slots()) {
      boolean isKnown = slot.kind() == Slot.Kind.PERSON && !introduced.add(slot.value());
      slots.add(isKnown ? new Slot(Slot.Kind.SURNAME, slot.value()) : slot);
    }
    return new Sentence(slots, sentence.speaker());
  }
}

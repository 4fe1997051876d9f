package org.conspectus.eval.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How one language puts sentences into words.
///
/// A concept has one stem in each language: the most frequent concepts are real words, three in ten
/// of the others share a stem across languages, the rest have one of their own; the ending changes
/// with each use. Function words stand between. Keeps the stems of frequent concepts, some
/// megabytes; for one thread.
final class Wording {

  /// The size of the vocabulary.
  static final int CONCEPTS = 200_000;

  static final int COUNTRIES = 24;
  static final int WEEKDAYS = 7;

  private static final String COMMON_WORDS = "common-words.tsv";
  private static final List<String> COLUMNS = List.of("de", "en", "es", "fr", "it", "nl", "pt");
  private static final double INTERNATIONAL = 0.3;
  private static final double GERMAN_NOUNS = 0.5;
  private static final double FUNCTION_WORDS = 0.8;
  private static final int KEPT_STEMS = 1 << 14;
  private static final int FREQUENT = 1_000;

  private final String language;
  private final Syllables own;
  private final Syllables neutral;
  private final List<String> functionWords;
  private final Map<String, List<String>> commonWords;
  private final @Nullable String[] stems = new @Nullable String[KEPT_STEMS];

  private Wording(
      String language,
      Syllables own,
      Syllables neutral,
      List<String> functionWords,
      Map<String, List<String>> commonWords) {
    this.language = language;
    this.own = own;
    this.neutral = neutral;
    this.functionWords = functionWords;
    this.commonWords = commonWords;
  }

  /// The wording of a language.
  ///
  /// @throws IllegalArgumentException if the generator does not know the language
  static Wording of(String language) {
    int column = COLUMNS.indexOf(language);
    if (column < 0) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "language must be one of %s, got \"%s\"", COLUMNS, language));
    }
    Map<String, List<String>> common = new TreeMap<>();
    for (List<String> row : Table.read(COMMON_WORDS, 2 + COLUMNS.size())) {
      common.computeIfAbsent(row.get(0), kind -> new ArrayList<>()).add(row.get(2 + column));
    }
    List<String> functionWords =
        Table.read("function-words.tsv", 3).stream()
            .filter(row -> row.get(0).equals(language))
            .map(row -> row.get(2))
            .toList();
    return new Wording(language, syllables(language), neutral(), functionWords, common);
  }

  /// What names and international words are built of.
  static Syllables neutral() {
    return syllables("neutral");
  }

  private static Syllables syllables(String language) {
    for (List<String> row : Table.read("syllables.tsv", 5)) {
      if (row.get(0).equals(language)) {
        return new Syllables(
            parts(row.get(1)), parts(row.get(2)), parts(row.get(3)), parts(row.get(4)));
      }
    }
    throw new IllegalStateException("syllables.tsv: no row for " + language);
  }

  private static List<String> parts(String cell) {
    return List.of(cell.split(" ")).stream().map(part -> part.equals("_") ? "" : part).toList();
  }

  /// A sentence in words, with its full stop.
  String sentence(Sentence sentence, Cast cast, Chance chance) {
    StringBuilder text = new StringBuilder();
    for (Slot slot : sentence.slots()) {
      if (chance.odds(FUNCTION_WORDS)) {
        text.append(functionWords.get(chance.zipf(functionWords.size()))).append(' ');
      }
      text.append(word(slot, cast, chance)).append(' ');
    }
    text.setLength(text.length() - 1);
    String clause = Names.capitalized(text.toString());
    if (!sentence.isQuote()) {
      return clause + ".";
    }
    List<String> marks = common("QUOTE");
    String cue = common("SAID").getFirst() + " " + cast.family().get(sentence.speaker());
    return marks.get(0) + clause + marks.get(1) + ", " + cue + ".";
  }

  /// A title: content words only, no full stop.
  String title(Sentence title, Cast cast, Chance chance) {
    StringBuilder text = new StringBuilder();
    for (Slot slot : title.slots()) {
      text.append(text.isEmpty() ? "" : " ").append(word(slot, cast, chance));
    }
    return Names.capitalized(text.toString());
  }

  /// An invented word of the language for other uses, such as an outlet's name.
  String invented(long key) {
    return own.word(new Chance(key), 3);
  }

  private String word(Slot slot, Cast cast, Chance chance) {
    int value = slot.value();
    return switch (slot.kind()) {
      case CONCEPT -> concept(value, chance);
      case COUNTRY -> common("COUNTRY").get(value);
      case WEEKDAY -> common("WEEKDAY").get(value);
      case PERSON -> cast.given().get(value) + " " + cast.family().get(value);
      case SURNAME -> cast.family().get(value);
      case ORGANIZATION -> cast.organizations().get(value);
      case PLACE -> cast.places().get(value);
      case NUMBER -> Integer.toString(value);
    };
  }

  private String concept(int concept, Chance chance) {
    List<String> words = common("WORD");
    if (concept < words.size()) {
      return words.get(concept);
    }
    return stem(concept) + chance.oneOf(own.endings());
  }

  private String stem(int concept) {
    if (concept >= KEPT_STEMS) {
      return newStem(concept);
    }
    String stem = stems[concept];
    if (stem == null) {
      stem = newStem(concept);
      stems[concept] = stem;
    }
    return stem;
  }

  private String newStem(int concept) {
    Chance shared = new Chance(concept);
    boolean isInternational = shared.odds(INTERNATIONAL);
    boolean isNoun = shared.odds(GERMAN_NOUNS);
    int count = concept < FREQUENT ? 1 + shared.below(2) : 2 + shared.below(2);
    String stem =
        isInternational
            ? neutral.word(shared, count + 1)
            : own.word(new Chance(concept, language.charAt(0), language.charAt(1)), count);
    return isNoun && language.equals("de") ? Names.capitalized(stem) : stem;
  }

  private List<String> common(String kind) {
    return commonWords.getOrDefault(kind, List.of());
  }
}

package org.conspectus.analyze.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.conspectus.lang.ConfigException;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.ResourceTable;
import org.conspectus.text.Folding;
import org.jspecify.annotations.Nullable;

/// The word classes of one language that the rules for quotes need, as bits, from
/// `lang/<code>/quote-words.tsv` and the language's pack. Thread-safe.
///
/// Words with diacritics are kept apart from those without, where both mean something: `según` and
/// `segun` meet, but `hätte` is no `hatte`.
final class QuoteLexicon {
  /// Bits of a token's classes, in the order of the names in the resource.
  static final int THAT = 1;

  static final int QUESTION = 1 << 1;
  static final int DET = 1 << 2;
  static final int PRONOUN = 1 << 3;
  static final int RELATIVE = 1 << 4;
  static final int PREPOSITION = 1 << 5;
  static final int OF = 1 << 6;
  static final int AND = 1 << 7;
  static final int SUBORDINATOR = 1 << 8;
  static final int AUXILIARY = 1 << 9;
  static final int ADVERB = 1 << 10;
  static final int OBJECT = 1 << 11;
  static final int SOURCE = 1 << 12;
  static final int SOURCE_AFTER = 1 << 13;
  static final int AS = 1 << 14;
  static final int SO = 1 << 15;
  static final int SUBJUNCTIVE = 1 << 16;
  static final int THING = 1 << 17;
  static final int BARE = 1 << 18;
  static final int TELL = 1 << 19;
  static final int TO = 1 << 20;
  static final int URGE = 1 << 21;
  static final int THINK = 1 << 22;
  static final int NO_CUE = 1 << 23;
  static final int SOURCE_NOUN = 1 << 24;
  static final int NOT_SPEAKER = 1 << 25;

  static final int OBLIQUE = 1 << 26;
  static final int NAMING = 1 << 27;

  static final int FOR = 1 << 28;
  static final int NOUN = 1 << 29;

  /// From the pack: any form of a verb of saying.
  static final int SPEECH = 1 << 30;

  /// From the pack: a word before a person's name.
  static final int ROLE = 1 << 31;

  private static final List<String> NAMES =
      List.of(
          "that",
          "question",
          "determiner",
          "pronoun",
          "relative",
          "preposition",
          "of",
          "and",
          "subordinator",
          "auxiliary",
          "adverb",
          "object",
          "source",
          "source-after",
          "as",
          "so",
          "subjunctive",
          "thing",
          "bare",
          "tell",
          "to",
          "urge",
          "think",
          "no-cue",
          "source-noun",
          "not-speaker",
          "oblique",
          "naming",
          "for",
          "noun");

  /// Several words of one class, such as `according to`.
  record Phrase(String[] words, int classes) {}

  private final Map<String, Integer> plain = new HashMap<>();
  private final Map<String, Integer> accented = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final List<String> sourceEndings = new ArrayList<>();
  private final String language;
  private Set<String> weekdays = Set.of();

  private QuoteLexicon(String language) {
    this.language = language;
  }

  /// Reads the classes of the pack's language.
  ///
  /// @throws ConfigException if the resource is malformed
  static QuoteLexicon of(LanguagePack pack) {
    QuoteLexicon lexicon = new QuoteLexicon(pack.language().code());
    for (Map.Entry<String, String> verb : pack.speechVerbs().entrySet()) {
      boolean report = lexicon.isReport(verb.getKey(), verb.getValue());
      lexicon.addBoth(verb.getKey(), report ? SUBJUNCTIVE | NO_CUE : SPEECH);
    }
    pack.titles().keySet().forEach(title -> lexicon.addBoth(title, ROLE));
    pack.weekdays().keySet().forEach(day -> lexicon.addBoth(day, ADVERB));
    lexicon.weekdays = Set.copyOf(pack.weekdays().keySet());
    String path = "lang/" + pack.language().code() + "/quote-words.tsv";
    for (List<String> row : ResourceTable.readIfPresent(path, 2).rows()) {
      int bit = NAMES.indexOf(row.get(0));
      if (bit < 0) {
        throw new ConfigException(List.of(path + ": unknown class '" + row.get(0) + "'"));
      }
      for (String word : row.get(1).split(" *, *", -1)) {
        lexicon.add(word, 1 << bit);
      }
    }
    return lexicon;
  }

  /// Whether a German form is the subjunctive of report (`sage`, `fordere`).
  private boolean isReport(String form, String lemma) {
    return language.equals("de")
        && !form.endsWith("te")
        && (form + "n").equals(Folding.fold(lemma));
  }

  private void add(String word, int classes) {
    String folded = Folding.fold(word).replace('\'', ' ');
    if (word.startsWith("-")) {
      sourceEndings.add(folded.substring(1));
    } else if (folded.indexOf(' ') > 0) {
      String[] words = folded.split(" ", -1);
      phrases.computeIfAbsent(words[0], k -> new ArrayList<>()).add(new Phrase(words, classes));
    } else {
      boolean same = folded.equals(word.toLowerCase(Locale.ROOT));
      (same ? plain : accented).merge(folded, classes, (a, b) -> a | b);
    }
  }

  private void addBoth(String form, int classes) {
    plain.merge(form, classes, (a, b) -> a | b);
    accented.merge(form, classes, (a, b) -> a | b);
  }

  String language() {
    return language;
  }

  /// Whether a folded form names a day of the week.
  boolean isWeekday(String form) {
    return weekdays.contains(form);
  }

  /// The classes of a folded form.
  ///
  /// @param marked whether the word bears diacritics in the text
  int classes(String form, boolean marked) {
    Integer classes = (marked ? accented : plain).get(form);
    return classes == null ? 0 : classes;
  }

  /// Whether the form is a compound that ends in a noun for what sources give (`Polizeiangaben`).
  boolean endsAsSource(String form) {
    for (String ending : sourceEndings) {
      if (form.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  @Nullable List<Phrase> phrases(String first) {
    return phrases.get(first);
  }
}

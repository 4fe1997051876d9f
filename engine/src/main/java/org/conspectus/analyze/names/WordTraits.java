package org.conspectus.analyze.names;

import java.util.Collection;
import org.conspectus.lang.LanguagePack;

/// What a language's word lists say of a word, as bits by hash, and how it is mostly written.
/// Thread-safe once made.
public final class WordTraits {
  static final int HONORIFIC = 1;
  static final int ROLE = 1 << 1;
  static final int ORGANIZATION_WORD = 1 << 2;
  static final int PLACE_WORD = 1 << 3;
  static final int LEGAL_FORM = 1 << 4;
  static final int PARTICLE = 1 << 5;
  static final int SPEECH_VERB = 1 << 6;
  static final int STOP_WORD = 1 << 7;
  static final int CALENDAR = 1 << 8;
  static final int NUMBER_WORD = 1 << 9;
  static final int ABBREVIATION = 1 << 10;

  /// Mostly in small letters.
  public static final int SMALL = 1 << 11;

  /// Mostly capitalized within sentences.
  public static final int CAPITAL = 1 << 12;

  /// Often met.
  public static final int FREQUENT = 1 << 13;

  /// Where nouns are capitalized: often after an article.
  public static final int NOUN = 1 << 14;

  private WordTraits() {}

  /// Adds the lists of the pack to a table that has room for them.
  static void add(LanguagePack pack, HashTable table) {
    pack.titles()
        .forEach((title, kind) ->
            table.add(HashTable.hash(title), kind.equals("role") ? ROLE : HONORIFIC));
    add(pack.organizationWords(), ORGANIZATION_WORD, table);
    add(pack.placeWords(), PLACE_WORD, table);
    add(pack.legalForms(), LEGAL_FORM, table);
    add(pack.particles(), PARTICLE, table);
    add(pack.speechVerbs().keySet(), SPEECH_VERB, table);
    add(pack.stopWords(), STOP_WORD, table);
    add(pack.months().keySet(), CALENDAR, table);
    add(pack.weekdays().keySet(), CALENDAR, table);
    add(pack.numbers().keySet(), NUMBER_WORD, table);
    add(pack.ordinals().keySet(), NUMBER_WORD, table);
    add(pack.abbreviations(), ABBREVIATION, table);
  }

  /// How many words the pack's lists have, repetitions counted.
  static int size(LanguagePack pack) {
    return pack.titles().size()
        + pack.organizationWords().size()
        + pack.placeWords().size()
        + pack.legalForms().size()
        + pack.particles().size()
        + pack.speechVerbs().size()
        + pack.stopWords().size()
        + pack.months().size()
        + pack.weekdays().size()
        + pack.numbers().size()
        + pack.ordinals().size()
        + pack.abbreviations().size();
  }

  private static void add(Collection<String> words, int bit, HashTable table) {
    for (String word : words) {
      table.add(HashTable.hash(word), bit);
    }
  }
}

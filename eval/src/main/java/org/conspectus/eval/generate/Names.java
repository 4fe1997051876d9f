package org.conspectus.eval.generate;

/// Invents names, the same in all languages. Immutable.
final class Names {

  private static final String[] PLACE_ENDINGS = {"", "", "burg", "ville", "grad", "ona", "stad"};
  private static final String[] ORGANIZATION_ENDINGS = {"", " Group", " Union", " Institute"};
  private static final double ACRONYMS = 0.4;

  private final Syllables syllables;

  Names(Syllables syllables) {
    this.syllables = syllables;
  }

  String given(long key) {
    Chance chance = new Chance(key, 1);
    return capitalized(syllables.word(chance, 2));
  }

  String family(long key) {
    Chance chance = new Chance(key, 2);
    return capitalized(syllables.word(chance, 2 + chance.below(2)));
  }

  String place(long key) {
    Chance chance = new Chance(key, 3);
    String stem = syllables.word(chance, 2 + chance.below(2));
    return capitalized(stem) + PLACE_ENDINGS[chance.below(PLACE_ENDINGS.length)];
  }

  String organization(long key) {
    Chance chance = new Chance(key, 4);
    if (chance.odds(ACRONYMS)) {
      StringBuilder acronym = new StringBuilder();
      for (int i = 3 + chance.below(2); i > 0; i--) {
        acronym.append((char) ('A' + chance.below(26)));
      }
      return acronym.toString();
    }
    String stem = capitalized(syllables.word(chance, 2 + chance.below(2)));
    return stem + ORGANIZATION_ENDINGS[chance.below(ORGANIZATION_ENDINGS.length)];
  }

  static String capitalized(String word) {
    int first = word.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(word, Character.charCount(first), word.length())
        .toString();
  }
}

package org.conspectus.eval.generate;

import java.util.ArrayList;
import java.util.List;

/// Who and what a story is about: its names, numbers, concepts and facts.
///
/// Made again from the seed whenever one of the story's articles is written. Immutable.
///
/// @param given given names of the persons
/// @param family family names of the persons, in the same order
/// @param organizations their names
/// @param places their names
/// @param numbers which the accounts repeat
/// @param keys the story's own concepts
/// @param topic the number of its topic
record Cast(
    List<String> given,
    List<String> family,
    List<String> organizations,
    List<String> places,
    List<Integer> numbers,
    List<Integer> keys,
    int topic) {

  private static final int TOPICS = 300;
  private static final int KEYS = 20;
  private static final int FIRST_KEY = 2_000;
  private static final int NUMBERS = 4;

  /// Names that many stories share, the best known first.
  private static final int KNOWN_NAMES = 3_000;

  private static final double KNOWN = 0.4;
  private static final long KNOWN_NAMES_KEY = 77;

  static Cast of(long seed, int story, Names names) {
    Chance chance = new Chance(seed, story, CAST);
    List<String> given = new ArrayList<>();
    List<String> family = new ArrayList<>();
    for (int i = 2 + chance.below(4); i > 0; i--) {
      long key = nameKey(chance);
      given.add(names.given(key));
      family.add(names.family(key));
    }
    List<String> organizations = new ArrayList<>();
    for (int i = 1 + chance.below(3); i > 0; i--) {
      organizations.add(names.organization(nameKey(chance)));
    }
    List<String> places = new ArrayList<>();
    for (int i = 1 + chance.below(3); i > 0; i--) {
      places.add(names.place(nameKey(chance)));
    }
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < NUMBERS; i++) {
      numbers.add(number(chance));
    }
    List<Integer> keys = new ArrayList<>();
    for (int i = 0; i < KEYS; i++) {
      keys.add(FIRST_KEY + chance.below(Wording.CONCEPTS - FIRST_KEY));
    }
    return new Cast(given, family, organizations, places, numbers, keys, chance.below(TOPICS));
  }

  /// A number as news has them: small ones often, large ones round.
  static int number(Chance chance) {
    int magnitude = chance.below(4);
    return magnitude < 3 ? 2 + chance.zipf(998) : 100 * (10 + chance.below(990));
  }

  private static final int CAST = 4;

  private static long nameKey(Chance chance) {
    return chance.odds(KNOWN)
        ? Chance.mix(KNOWN_NAMES_KEY, chance.zipf(KNOWN_NAMES))
        : chance.next();
  }
}

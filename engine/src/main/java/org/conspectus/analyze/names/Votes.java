package org.conspectus.analyze.names;

import java.util.Arrays;

/// What the words of one text are taken for where they stand in names, so that mentions of one name
/// help each other. Words of persons' names vote each for themselves, for every other kind only
/// names of one unit.
final class Votes {
  /// Steps of a weight that are added when all other mentions agree. Chosen on conll2002-nl-dev and
  /// -es-dev; 60 to 120 differ little.
  private static final int WEIGHT = 90;

  private static final int KINDS = NameTags.DERIVED;
  private static final int PERSON = 0;
  private static final int NONE = -1;
  private static final int LONG_NAME = 2;
  private static final int MAX_WORDS = 0xfffe;
  private static final int FIRST_ROOM = 64;

  private final Units units;
  private final byte[] tags;
  private final HashTable numbers;
  private final byte[] own;
  private int[] counts = new int[KINDS * FIRST_ROOM];
  private int words;

  private Votes(Units units, byte[] tags) {
    this.units = units;
    this.tags = tags.clone();
    this.numbers = new HashTable(Math.min(units.size, MAX_WORDS));
    this.own = new byte[units.size];
  }

  static Votes of(Units units, byte[] tags) {
    Votes votes = new Votes(units, tags);
    votes.count();
    return votes;
  }

  private void count() {
    int unit = 0;
    while (unit < tags.length) {
      int end = unit + 1;
      if (tags[unit] != NameTags.OUTSIDE) {
        while (end < tags.length && NameTags.isFurther(tags[end])) {
          end++;
        }
        count(unit, end, NameTags.kind(tags[unit]));
      }
      unit = end;
    }
  }

  private void count(int from, int end, int kind) {
    boolean isLong = end - from > 1;
    if (kind == NameTags.DERIVED || (isLong && kind != PERSON)) {
      return;
    }
    for (int unit = from; unit < end; unit++) {
      int word = votes(unit) ? number(units.hash[unit]) : 0;
      if (word > 0) {
        own[unit] = (byte) (isLong ? LONG_NAME : 1);
        counts[word * KINDS + kind] += own[unit];
      }
    }
  }

  private boolean votes(int unit) {
    return Shape.hasCapital(units.shape[unit])
        && units.shape[unit] != Shape.INITIAL
        && (units.traits[unit] & (WordTraits.PARTICLE | WordTraits.STOP_WORD)) == 0;
  }

  /// The number of a word, counted from 1; 0 when there are too many.
  private int number(int hash) {
    int known = numbers.get(hash);
    if (known > 0 || words == MAX_WORDS) {
      return known;
    }
    words++;
    numbers.add(hash, words);
    if ((words + 1) * KINDS > counts.length) {
      counts = Arrays.copyOf(counts, 2 * counts.length);
    }
    return words;
  }

  /// Adds to the scores of a unit's tags what the other mentions of its word say; whether they do.
  boolean apply(int unit, int[] scores, int at) {
    int word = votes(unit) ? numbers.get(units.hash[unit]) : 0;
    if (word == 0) {
      return false;
    }
    int ownKind = own[unit] == 0 ? NONE : NameTags.kind(tags[unit]);
    int total = 1 - own[unit];
    for (int kind = 0; kind < KINDS; kind++) {
      total += counts[word * KINDS + kind];
    }
    boolean changed = false;
    for (int kind = 0; kind < KINDS; kind++) {
      int others = counts[word * KINDS + kind] - (kind == ownKind ? own[unit] : 0);
      int bonus = WEIGHT * others / total;
      scores[at + NameTags.first(kind)] += bonus;
      scores[at + NameTags.further(kind)] += kind == PERSON ? bonus : 0;
      changed |= bonus > 0;
    }
    return changed;
  }
}

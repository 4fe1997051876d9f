package org.conspectus.analyze.names;

import java.util.Arrays;

/// What the words of one text are taken for where they stand in names, so that mentions of one name
/// help each other. Words of persons' names vote each for themselves, for every other kind only
/// names of one unit.
final class Votes {
  private static final int KINDS = NameTags.DERIVED;
  private static final int UNVOTED = -1;
  private static final int WHOLE_NAME = 2;

  private final Units units;
  private final byte[] tags;
  private final int[] first;
  private final HashTable seen;
  private int[] counts = new int[KINDS * 16];
  private int words;
  private final int[] wordOf;

  private Votes(Units units, byte[] tags) {
    this.units = units;
    this.tags = tags;
    this.seen = new HashTable(Math.min(units.size, LAST_WORD));
    this.first = new int[0];
    this.wordOf = new int[units.size];
  }

  private static final int LAST_WORD = 0xfffe;

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
    boolean whole = end - from > 1;
    if (kind == NameTags.DERIVED || whole && kind != 0) {
      return;
    }
    for (int unit = from; unit < end; unit++) {
      if (votes(unit)) {
        int word = seen.get(units.hash[unit]);
        if (word == 0 && words < LAST_WORD) {
          word = ++words;
          seen.add(units.hash[unit], word);
          if (word * KINDS >= counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length);
          }
        }
        counts[(word - 1) * KINDS + kind] += whole ? WHOLE_NAME : 1;
        wordOf[unit] = whole ? WHOLE_NAME : 1;
      }
    }
  }

  private boolean votes(int unit) {
    return Shape.hasCapital(units.shape[unit])
        && units.shape[unit] != Shape.INITIAL
        && (units.traits[unit] & (WordTraits.PARTICLE | WordTraits.STOP_WORD)) == 0;
  }

  /// Adds to the scores of a unit's tags what the other mentions of its word say; whether they do.
  boolean apply(int unit, int[] scores, int at) {
    int word = votes(unit) ? seen.get(units.hash[unit]) : 0;
    if (word == 0) {
      return false;
    }
    int own = wordOf[unit];
    int ownKind = own == 0 ? UNVOTED : NameTags.kind(tags[unit]);
    int total = 1 - own;
    for (int kind = 0; kind < KINDS; kind++) {
      total += counts[(word - 1) * KINDS + kind];
    }
    boolean changed = false;
    for (int kind = 0; kind < KINDS; kind++) {
      int count = counts[(word - 1) * KINDS + kind] - (kind == ownKind ? own : 0);
      int bonus = WEIGHT * count / total;
      scores[at + NameTags.first(kind)] += bonus;
      if (kind == 0) scores[at + NameTags.further(kind)] += bonus;
      changed |= bonus > 0;
    }
    return changed;
  }

  private static final int WEIGHT = 90;
}

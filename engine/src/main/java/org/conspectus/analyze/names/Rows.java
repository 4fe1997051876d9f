package org.conspectus.analyze.names;

/// Finds names of the lists, of one token or several, the longest first.
final class Rows {
  /// The unit begins a name of the lists.
  static final int FIRST = 1 << 6;

  /// The unit ends a name of the lists.
  static final int LAST = 1 << 7;

  /// The name is one of the text's language.
  static final int OWN = 1 << 8;

  private Rows() {}

  static void mark(Units units, NameLists lists, int languageBit) {
    int unit = 0;
    while (unit < units.size) {
      int end = units.known[unit] == 0 ? unit : match(units, unit, lists, languageBit);
      unit = Math.max(end, unit + 1);
    }
  }

  /// Marks the longest name that begins at `unit`; returns the unit after it.
  private static int match(Units units, int unit, NameLists lists, int languageBit) {
    int bits = units.known[unit];
    int hash = units.hash[unit];
    int found = (bits & NameLists.SEQUENCE) == 0 ? 0 : bits;
    int end = unit + 1;
    int next = unit + 1;
    int most = Math.min(units.size, unit + NameLists.MAX_TOKENS);
    while ((bits & NameLists.BEGINNING) != 0 && next < most && units.mayContinue(next)) {
      for (int t = units.firstToken[next]; t <= units.lastToken[next]; t++) {
        hash = HashTable.join(hash, HashTable.hash(units.words.forms()[t]));
      }
      bits = lists.get(hash);
      next++;
      if ((bits & NameLists.SEQUENCE) != 0) {
        found = bits;
        end = next;
      }
    }
    if (found == 0) {
      return unit + 1;
    }
    int own = (found & languageBit) == 0 ? 0 : OWN;
    for (int i = unit; i < end; i++) {
      units.rows[i] = (found & NameLists.SEQUENCE) | own;
    }
    units.rows[unit] |= FIRST;
    units.rows[end - 1] |= LAST;
    return end;
  }
}

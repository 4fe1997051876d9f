package org.conspectus.analyze.names;

/// Marks where names may be: units with a capital, numbers beside them, up to [#MAX_SMALL] small
/// words between two, particles before them, and names of the lists that are written small.
final class Windows {
  private static final int MAX_SMALL = 3;
  private static final int MAX_BEFORE = 2;

  private Windows() {}

  static void mark(Units units) {
    int previous = -1;
    for (int unit = 0; unit < units.size; unit++) {
      if (isCandidate(units, unit)) {
        int from = joins(units, previous, unit) ? previous : before(units, unit);
        for (int i = Math.max(from, 0); i <= unit; i++) {
          units.within[i] = true;
        }
        if (unit + 1 < units.size
            && units.shape[unit + 1] == Shape.DIGITS
            && units.mayContinue(unit + 1)) {
          units.within[unit + 1] = true;
        }
        previous = unit;
      }
    }
  }

  private static boolean isCandidate(Units units, int unit) {
    return Shape.hasCapital(units.shape[unit])
        || ((units.rows[unit] & NameLists.ORGANIZATION) != 0
            && (units.traits[unit] & (WordTraits.SMALL | WordTraits.STOP_WORD)) == 0);
  }

  private static boolean joins(Units units, int previous, int unit) {
    if (previous < 0 || unit - previous > MAX_SMALL + 1) {
      return false;
    }
    for (int i = previous + 1; i <= unit; i++) {
      if (!units.mayContinue(i)) {
        return false;
      }
    }
    return true;
  }

  /// The first of the particles or the number right before the unit, or the unit.
  private static int before(Units units, int unit) {
    int first = unit;
    while (first > 0
        && unit - first < MAX_BEFORE
        && units.mayContinue(first)
        && ((units.traits[first - 1] & WordTraits.PARTICLE) != 0
            || units.shape[first - 1] == Shape.DIGITS)) {
      first--;
    }
    return first;
  }
}

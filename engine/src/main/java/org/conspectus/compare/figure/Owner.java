package org.conspectus.compare.figure;

import java.util.HashSet;
import java.util.Set;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;

/// Whose a figure is, as far as names tell: the person, organization or thing last named before it
/// in its sentence.
final class Owner {
  /// Names more words away are not looked at.
  private static final int FAR = 40;

  private Owner() {}

  /// Whether names stand before both figures, and not the same.
  static boolean differs(NumberClaim one, NumberClaim other) {
    Set<Integer> mine = of(one);
    Set<Integer> others = of(other);
    return !mine.isEmpty() && !others.isEmpty() && mine.stream().noneMatch(others::contains);
  }

  /// The features of the name; none when there is no name.
  private static Set<Integer> of(NumberClaim claim) {
    Telling telling = claim.telling();
    int first = claim.quantity().first();
    int least = Math.max(telling.firstToken(claim.sentence()), first - FAR);
    Set<Integer> found = new HashSet<>();
    NameMention last = null;
    for (int i = first - 1; i >= least; i--) {
      NameMention name = telling.name(i);
      if (last != null && !last.equals(name)) {
        break;
      }
      if (name != null && name.type() != NameType.PLACE && telling.features()[i] != 0) {
        last = name;
        found.add(telling.features()[i]);
      }
    }
    return found;
  }
}

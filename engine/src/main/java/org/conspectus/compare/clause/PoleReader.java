package org.conspectus.compare.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;

/// Reads off clauses what excludes something else; nothing where they ask, suppose or wish.
public final class PoleReader {
  /// How many words from a word that denies stands what it denies in the next clause.
  private static final int REACH = 4;

  /// How many words behind it one stands at most, but in languages that put it last.
  private static final int BEHIND = 1;

  private static final Set<String> DENYING_LAST = Set.of("nl", "de");

  private PoleReader() {}

  /// What all clauses tell of the kind, by account and place.
  public static List<Pole> read(Clauses clauses, Opposites opposites) {
    List<Pole> found = new ArrayList<>();
    for (Clause clause : clauses.all()) {
      if (clause.tells()) {
        opposites.read(clause).stream().filter(pole -> !isDenied(pole)).forEach(found::add);
      }
    }
    return found;
  }

  /// Whether its clause or the one before denies it, by other words than its own.
  private static boolean isDenied(Pole pole) {
    Clause clause = pole.clause();
    Hit denial = clause.denial();
    int start = pole.telling().firstToken(pole.sentence());
    int least = Math.max(start, clause.first() - REACH);
    boolean own = denial != null && pole.first() <= denial.token() && denial.token() <= pole.last();
    return (denial != null && !own && reaches(denial, pole))
        || pole.telling().lastHit(least, clause.first(), Cue.DENY) != null;
  }

  /// Whether a word that denies something stands before it, or near behind it where the language
  /// puts it there.
  private static boolean reaches(Hit denial, Pole pole) {
    String language = pole.telling().pack().language().code();
    int most = DENYING_LAST.contains(language) ? Integer.MAX_VALUE : BEHIND;
    return denial.token() - pole.last() <= most;
  }
}

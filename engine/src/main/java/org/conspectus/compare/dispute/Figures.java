package org.conspectus.compare.dispute;

import java.util.HashSet;
import java.util.Set;
import org.conspectus.compare.clause.Clause;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Tokens;

/// The figures that sentences have in common, as the votes for and against.
final class Figures {
  /// Smaller numbers are those of anything.
  private static final double LEAST = 3;

  /// As many of them hardly are the same by chance.
  private static final int SURE = 2;

  private Figures() {}

  static boolean shared(Clause one, Clause other) {
    Set<String> figures = figures(one);
    if (figures.size() < SURE) {
      return false;
    }
    figures.retainAll(figures(other));
    return figures.size() >= SURE;
  }

  private static Set<String> figures(Clause clause) {
    Telling telling = clause.telling();
    int end = telling.endToken(clause.sentence());
    Set<String> figures = new HashSet<>();
    for (int i = telling.firstToken(clause.sentence()); i < end; i++) {
      String form = telling.words().forms()[i];
      double value = telling.pack().numbers().getOrDefault(form, 0d);
      if (value >= LEAST && value == Math.rint(value)) {
        figures.add(Long.toString((long) value));
      } else if (telling.tokens().kind(i) == Tokens.Kind.NUMBER
          && (form.length() > 1 || form.charAt(0) > '2')) {
        figures.add(form);
      }
    }
    return figures;
  }
}

package org.conspectus.compare.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Claims of figures for one thing, by value: those that can mean the same number are one side.
///
/// @param sides at least one, each of at least one claim
/// @param score how sure it is that all are about one thing, in [0, 1]
record Topic(List<List<NumberClaim>> sides, double score) {
  /// Puts each claim with the side whose first value is nearest among those it agrees with.
  static Topic of(List<NumberClaim> claims, double score) {
    List<NumberClaim> exactFirst =
        claims.stream()
            .sorted(
                Comparator.comparingDouble(Topic::width)
                    .thenComparingInt((NumberClaim c) -> c.telling().number())
                    .thenComparing(NumberClaim::span))
            .toList();
    List<List<NumberClaim>> sides = new ArrayList<>();
    for (NumberClaim claim : exactFirst) {
      List<NumberClaim> best = null;
      for (List<NumberClaim> side : sides) {
        boolean fits = side.getFirst().agrees(claim);
        if (fits && (best == null || distance(claim, side) < distance(claim, best))) {
          best = side;
        }
      }
      if (best == null) {
        sides.add(new ArrayList<>(List.of(claim)));
      } else {
        best.add(claim);
      }
    }
    return new Topic(sides, score);
  }

  private static double width(NumberClaim claim) {
    return claim.amount().high() - claim.amount().low();
  }

  private static double distance(NumberClaim claim, List<NumberClaim> side) {
    return Math.abs(claim.value() - side.getFirst().value());
  }
}

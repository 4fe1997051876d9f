package org.conspectus.compare.figure;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.compare.claim.Surroundings;
import org.jspecify.annotations.Nullable;

/// Figures of several accounts that agree and are about one thing. Confined to one story.
final class Fact {
  private final List<NumberClaim> claims = new ArrayList<>();
  private @Nullable Surroundings surroundings;

  Fact(NumberClaim claim) {
    claims.add(claim);
  }

  /// At least one, in no order.
  List<NumberClaim> claims() {
    return claims;
  }

  /// Whether every figure of the one can mean the same number as every figure of the other.
  boolean agrees(Fact other) {
    for (NumberClaim claim : claims) {
      for (NumberClaim that : other.claims) {
        if (!claim.agrees(that)) {
          return false;
        }
      }
    }
    return true;
  }

  void add(Fact other) {
    claims.addAll(other.claims);
    surroundings = null;
  }

  /// What surrounds any of its figures.
  Surroundings surroundings(Likeness likeness) {
    Surroundings known = surroundings;
    if (known == null) {
      known =
          claims.size() == 1
              ? likeness.surroundings(claims.getFirst())
              : Surroundings.pooled(claims.stream().map(likeness::surroundings).toList());
      surroundings = known;
    }
    return known;
  }

  /// Whether an account has figures of both.
  boolean sharesAccount(Fact other) {
    return claims.stream()
        .anyMatch(c -> other.claims.stream().anyMatch(o -> o.telling().equals(c.telling())));
  }
}

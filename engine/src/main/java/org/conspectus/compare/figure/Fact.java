package org.conspectus.compare.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conspectus.compare.claim.Surroundings;
import org.jspecify.annotations.Nullable;

/// Figures of several accounts that agree and are about one thing. Confined to one story.
final class Fact {
  /// What surrounds so many of its figures is enough to tell what it is about.
  private static final int MAX_READ = 8;

  private final List<NumberClaim> claims = new ArrayList<>();
  private final Set<Integer> accounts = new HashSet<>();
  private double low = Double.NEGATIVE_INFINITY;
  private double high = Double.POSITIVE_INFINITY;
  private @Nullable Surroundings surroundings;

  Fact(NumberClaim claim) {
    claims.add(claim);
    accounts.add(claim.telling().number());
    low = claim.amount().low();
    high = claim.amount().high();
  }

  /// At least one, in no order.
  List<NumberClaim> claims() {
    return claims;
  }

  /// The first figures, enough to compare it by.
  List<NumberClaim> some() {
    return claims.subList(0, Math.min(MAX_READ, claims.size()));
  }

  /// Whether every figure of the one can mean the same number as every figure of the other.
  boolean agrees(Fact other) {
    return Math.max(low, other.low) <= Math.min(high, other.high);
  }

  void add(Fact other) {
    claims.addAll(other.claims);
    accounts.addAll(other.accounts);
    low = Math.max(low, other.low);
    high = Math.min(high, other.high);
    surroundings = null;
  }

  /// What surrounds its figures.
  Surroundings surroundings(Likeness likeness) {
    Surroundings known = surroundings;
    if (known == null) {
      known =
          claims.size() == 1
              ? likeness.surroundings(claims.getFirst())
              : Surroundings.pooled(some().stream().map(likeness::surroundings).toList());
      surroundings = known;
    }
    return known;
  }

  /// Whether an account has figures of both.
  boolean sharesAccount(Fact other) {
    boolean more = accounts.size() > other.accounts.size();
    Set<Integer> few = more ? other.accounts : accounts;
    Set<Integer> many = more ? accounts : other.accounts;
    return few.stream().anyMatch(many::contains);
  }
}

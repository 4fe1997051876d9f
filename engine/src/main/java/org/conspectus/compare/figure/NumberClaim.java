package org.conspectus.compare.figure;

import org.conspectus.compare.claim.Claim;
import org.conspectus.compare.quantity.Amount;
import org.conspectus.compare.quantity.Quantity;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// A quantity an account gives.
public record NumberClaim(Quantity quantity) implements Claim {
  @Override
  public Telling telling() {
    return quantity.telling();
  }

  @Override
  public int sentence() {
    return quantity.sentence();
  }

  @Override
  public Span span() {
    return quantity.span();
  }

  Amount amount() {
    return quantity.amount();
  }

  double value() {
    return quantity.amount().value();
  }

  boolean agrees(NumberClaim other) {
    return quantity.amount().agrees(other.quantity.amount());
  }

  /// One place of an account holds one figure.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NumberClaim that
        && quantity.first() == that.quantity.first()
        && quantity.measure() == that.quantity.measure()
        && telling().equals(that.telling());
  }

  @Override
  public int hashCode() {
    return 31 * telling().number() + quantity.first();
  }
}

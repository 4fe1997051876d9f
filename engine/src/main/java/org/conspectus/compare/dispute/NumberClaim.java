package org.conspectus.compare.dispute;

import org.conspectus.compare.quantity.Amount;
import org.conspectus.compare.quantity.Quantity;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Span;

/// A quantity an account gives.
record NumberClaim(Quantity quantity) implements Claim {
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
}

package org.conspectus.eval.product;

/// A command of the product failed or took too long, so there is nothing to score.
public final class ProductException extends Exception {

  private static final long serialVersionUID = 1;

  public ProductException(String message) {
    super(message);
  }
}

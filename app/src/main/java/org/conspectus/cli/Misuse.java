package org.conspectus.cli;

/// The command line cannot be understood or asks for what there is not: exit code 2. The message is
/// for the person who typed it.
final class Misuse extends RuntimeException {
  private static final long serialVersionUID = 1;

  Misuse(String message) {
    super(message);
  }
}

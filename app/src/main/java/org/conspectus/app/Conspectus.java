package org.conspectus.app;

/// The program's entry; the commands arrive with the command line.
public final class Conspectus {
  private Conspectus() {}

  /// Runs one command.
  public static void main(String[] arguments) {
    System.out.println("Usage: conspectus COMMAND INPUT…");
  }
}

package org.conspectus.app;

import org.conspectus.cli.Program;

/// The program's entry.
public final class Main {
  private Main() {}

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] arguments) {
    Program program = new Program(newsroom(), Terminals.standard());
    Runtime.getRuntime().addShutdownHook(new Thread(program::interrupted, "clear progress line"));
    System.exit(program.run(arguments));
  }

  private static LocalNewsroom newsroom() {
    UserFolder data = UserFolder.of(System.getenv(), System.getProperty("user.home", ""));
    return new LocalNewsroom(System.in, data);
  }
}

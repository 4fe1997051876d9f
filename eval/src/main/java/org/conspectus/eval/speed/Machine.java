package org.conspectus.eval.speed;

/// What a speed was measured on, in one line. Stateless.
public final class Machine {

  private Machine() {}

  /// Processors, system and Java version.
  public static String description() {
    return "%d processors, %s %s, Java %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.version"));
  }
}

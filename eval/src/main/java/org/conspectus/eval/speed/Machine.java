package org.conspectus.eval.speed;

import java.util.Locale;

/// What a speed was measured on, in one line. Stateless.
public final class Machine {

  private Machine() {}

  /// Processors, system and Java version.
  public static String description() {
    return String.format(
        Locale.ROOT,
        "%d processors, %s %s, Java %s",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        System.getProperty("java.version"));
  }
}

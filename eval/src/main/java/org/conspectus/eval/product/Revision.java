package org.conspectus.eval.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Which commit is measured. Stateless.
public final class Revision {

  private static final String UNKNOWN = "-";

  private Revision() {}

  /// The short hash of the commit that a folder has checked out, or `-` where that cannot be told.
  public static String of(Path root) {
    try {
      Process git =
          new ProcessBuilder("git", "-C", root.toString(), "rev-parse", "--short", "HEAD")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      byte[] printed = git.getInputStream().readAllBytes();
      String hash = new String(printed, StandardCharsets.UTF_8).strip();
      return git.waitFor() == 0 && !hash.isEmpty() ? hash : UNKNOWN;
    } catch (IOException e) {
      return UNKNOWN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return UNKNOWN;
    }
  }
}

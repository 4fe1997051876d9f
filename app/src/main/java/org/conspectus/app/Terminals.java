package org.conspectus.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conspectus.cli.Terminal;

/// Finds out where this process prints to.
///
/// Java tells only whether standard input and output are terminals together, so Linux is asked
/// through `/proc` and other systems through the shell's `test`.
final class Terminals {
  private static final int STANDARD_OUTPUT = 1;
  private static final int STANDARD_ERROR = 2;
  private static final int DEFAULT_COLUMNS = 80;
  private static final long PATIENCE_MILLIS = 500;
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
  private static final Pattern SIZE = Pattern.compile("\\d+ (?<columns>\\d+)");

  private Terminals() {}

  static Terminal standard() {
    boolean out = isTerminal(STANDARD_OUTPUT);
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        out,
        isTerminal(STANDARD_ERROR),
        out && wantsColor(System.getenv()),
        () -> columns(out),
        Terminals::isClosedPipe,
        InstantSource.system());
  }

  /// Whether the environment leaves colors on (no-color.org).
  static boolean wantsColor(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  private static boolean isTerminal(int descriptor) {
    Optional<String> target = target(descriptor);
    if (target.isPresent()) {
      String path = target.get();
      return path.startsWith("/dev/pts/")
          || path.startsWith("/dev/tty")
          || path.equals("/dev/console");
    }
    ProcessBuilder test = new ProcessBuilder("sh", "-c", "test -t " + descriptor).inheritIO();
    try {
      Process process = test.start();
      return process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// What a descriptor of this process is open on, where the system tells.
  private static Optional<String> target(int descriptor) {
    try {
      Path link = DESCRIPTORS.resolve(Integer.toString(descriptor));
      return Optional.of(Files.readSymbolicLink(link).toString());
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private static boolean isClosedPipe(String reason) {
    return reason.contains("Broken pipe")
        || target(STANDARD_OUTPUT).filter(t -> t.startsWith("pipe:")).isPresent();
  }

  private static int columns(boolean isTerminal) {
    String given = System.getenv().getOrDefault("COLUMNS", "");
    if (given.matches("[1-9]\\d{0,3}")) {
      return Integer.parseInt(given);
    }
    return isTerminal ? terminalColumns() : DEFAULT_COLUMNS;
  }

  private static int terminalColumns() {
    try {
      Process process = new ProcessBuilder("sh", "-c", "stty size </dev/tty 2>/dev/null").start();
      if (process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        byte[] answer = process.getInputStream().readAllBytes();
        Matcher size = SIZE.matcher(new String(answer, StandardCharsets.US_ASCII).strip());
        if (size.matches() && Integer.parseInt(size.group("columns")) > 0) {
          return Integer.parseInt(size.group("columns"));
        }
      }
    } catch (IOException e) {
      return DEFAULT_COLUMNS;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return DEFAULT_COLUMNS;
  }
}

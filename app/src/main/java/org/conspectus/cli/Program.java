package org.conspectus.cli;

import java.util.Objects;
import org.conspectus.cli.view.Plain;
import org.conspectus.lang.ConfigException;

/// The command line: understands what was typed, runs the command, and says how it went by an exit
/// code. Not thread-safe but for [#interrupted()].
public final class Program {
  /// Exit code: done.
  public static final int DONE = 0;

  /// Exit code: some input failed, or the output could not be written.
  public static final int FAILED = 1;

  /// Exit code: the command line makes no sense.
  public static final int MISUSED = 2;

  private final Newsroom newsroom;
  private final Terminal terminal;
  private final ProgressLine progress;

  public Program(Newsroom newsroom, Terminal terminal) {
    this.newsroom = newsroom;
    this.terminal = terminal;
    this.progress = new ProgressLine(terminal.err(), terminal.errIsTerminal(), terminal.clock());
  }

  /// The version of the program; "development" when run from classes.
  public static String version() {
    return Objects.requireNonNullElse(
        Program.class.getPackage().getImplementationVersion(), "development");
  }

  /// Leaves the terminal as it was; to be called when the process is told to end.
  public void interrupted() {
    progress.clear();
  }

  /// Runs what was typed.
  ///
  /// @return [#DONE], [#FAILED] or [#MISUSED]
  public int run(String... arguments) {
    boolean verbose = false;
    try {
      Arguments.Parsed parsed = Arguments.parse(arguments);
      if (parsed.told() != null) {
        Output output = new Output(terminal.out());
        output.text(parsed.told());
        output.flush();
        return DONE;
      }
      Request request = Objects.requireNonNull(parsed.request());
      verbose = request.verbose();
      Newsroom asked = request.allowsPrivateHosts() ? newsroom.withPrivateHosts() : newsroom;
      return run(new Session(request, asked, terminal, progress));
    } catch (Misuse e) {
      tell(String.valueOf(e.getMessage()));
      boolean known = arguments.length > 0 && CommandLines.NAMES.contains(arguments[0]);
      terminal.err().println("Try 'conspectus " + (known ? arguments[0] + " " : "") + "--help'.");
      return MISUSED;
    } catch (Output.Failure e) {
      return outputFailed(e);
    } catch (RuntimeException | OutOfMemoryError e) {
      return failed(e, verbose);
    }
  }

  private static int run(Session session) {
    return switch (session.request().command()) {
      case "read", "compare" -> new ReadCommand(session).run();
      case "extract" -> new ExtractCommand(session).run();
      case "annotate" -> new AnnotateCommand(session).run();
      case "copies" -> new CopiesCommand(session).run();
      case "stories" -> new StoriesCommand(session).run();
      case "collect" -> new CollectCommand(session).run();
      case "lexicon" -> new LexiconCommand(session).run();
      case "explain" -> new ExplainCommand(session).run();
      default -> throw new IllegalStateException(session.request().command());
    };
  }

  /// A reader who has seen enough is no failure; a full disk is one.
  private int outputFailed(Output.Failure failure) {
    if (terminal.closedPipe().explains(failure.reason())) {
      progress.clear();
      return DONE;
    }
    tell("standard output: " + failure.reason());
    return FAILED;
  }

  private int failed(Throwable failure, boolean verbose) {
    String message =
        failure instanceof OutOfMemoryError
            ? "out of memory; give it more, as with CONSPECTUS_JAVA_OPTIONS=-Xmx4g"
            : failure.getClass().getSimpleName() + ": " + failure.getMessage();
    if (failure instanceof ConfigException && !verbose) {
      tell(String.valueOf(failure.getMessage()));
      return FAILED;
    }
    tell(verbose ? message : message + " (--verbose shows where)");
    if (verbose) {
      failure.printStackTrace(terminal.err());
    }
    return FAILED;
  }

  private void tell(String message) {
    progress.clear();
    terminal.err().println("conspectus: " + Plain.line(message));
  }
}

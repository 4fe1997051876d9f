package org.conspectus.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conspectus.domain.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Understands what was typed.
final class Arguments {
  private static final int MAX_EDITS = 3;

  private final CommandLine line = CommandLines.all();

  /// What was typed is a wish for help or the version.
  ///
  /// @param text what to print
  record Told(String text) {}

  /// Either a [Request] or what to print instead.
  record Parsed(@Nullable Request request, @Nullable Told told) {}

  /// @throws Misuse if the arguments make no command
  Parsed parse(String... arguments) {
    if (arguments.length > 0 && !arguments[0].startsWith("-")) {
      checkCommand(arguments[0]);
    }
    ParseResult parsed;
    try {
      parsed = line.parseArgs(arguments);
    } catch (ParameterException e) {
      throw misuse(e, arguments);
    }
    ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : null;
    if (parsed.isUsageHelpRequested()) {
      return new Parsed(null, new Told(help(line)));
    }
    if (parsed.isVersionHelpRequested()) {
      return new Parsed(null, new Told("conspectus " + Program.version() + "\n"));
    }
    if (command == null) {
      throw new Misuse(
          "no command given; the commands are " + String.join(", ", CommandLines.NAMES));
    }
    if (command.isUsageHelpRequested()) {
      return new Parsed(null, new Told(help(command.commandSpec().commandLine())));
    }
    return new Parsed(request(command), null);
  }

  /// What `--help` prints: for everything without a command, else for that one.
  static String help(CommandLine line) {
    return line.getUsageMessage(CommandLine.Help.Ansi.OFF).replace(System.lineSeparator(), "\n");
  }

  private static void checkCommand(String word) {
    if (!CommandLines.NAMES.contains(word)) {
      String hint =
          nearest(word, CommandLines.NAMES)
              .map(name -> "did you mean '" + name + "'?")
              .orElse("the commands are " + String.join(", ", CommandLines.NAMES));
      throw new Misuse("unknown command '" + word + "'; " + hint);
    }
  }

  private static Misuse misuse(ParameterException failure, String... arguments) {
    String message = String.valueOf(failure.getMessage());
    if (failure instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().getFirst();
      String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      List<String> known =
          List.copyOf(failure.getCommandLine().getCommandSpec().optionsMap().keySet());
      message =
          "unknown option '"
              + word
              + "'"
              + nearest(name, known).map(near -> "; did you mean '" + near + "'?").orElse("");
    } else {
      message = message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
    boolean named = arguments.length > 0 && CommandLines.NAMES.contains(arguments[0]);
    return new Misuse(named ? arguments[0] + ": " + message : message);
  }

  private static Request request(ParseResult parsed) {
    String command = parsed.commandSpec().name();
    Format format = format(command, parsed.matchedOptionValue("--format", "text"));
    String nearest = parsed.matchedOptionValue("--nearest", "");
    String of = parsed.matchedOptionValue("--of", "");
    String languages = parsed.matchedOptionValue("--language", "");
    Request request =
        new Request(
            command,
            parsed.matchedPositionalValue(0, List.of()),
            format,
            languages.isEmpty() ? List.of() : languages(languages),
            parsed.hasMatchedOption("--evidence"),
            nearest.isEmpty() ? 0 : positive(nearest),
            of.isEmpty() ? null : language("--of", of),
            parsed.hasMatchedOption("--verbose"));
    checkOperands(request);
    return request;
  }

  private static void checkOperands(Request request) {
    List<String> operands = request.operands();
    if (request.of() != null && request.nearest() == 0) {
      throw new Misuse("explain: --of goes with --nearest");
    }
    if (operands.contains("")) {
      throw new Misuse(request.command() + ": an empty word is no input");
    }
    if (!request.command().equals("explain")) {
      if (operands.isEmpty()) {
        throw new Misuse(request.command() + ": no input given; name files, directories or -");
      }
    } else if (operands.size() < 2) {
      throw new Misuse(
          request.nearest() > 0
              ? "explain: --nearest needs an id, or - for every article, and an input"
              : "explain: needs two articles");
    }
  }

  private static Format format(String command, String word) {
    List<Format> allowed = CommandLines.formats(command);
    String words = allowed.stream().map(Format::word).reduce((a, b) -> a + ", " + b).orElse("");
    return Format.parse(word)
        .filter(allowed::contains)
        .orElseThrow(() ->
            new Misuse(command + ": --format must be one of " + words + ", got '" + word + "'"));
  }

  private static List<Language> languages(String words) {
    return List.of(words.split(",", -1)).stream()
        .map(word -> language("--language", word.strip()))
        .toList();
  }

  private static Language language(String option, String word) {
    try {
      return new Language(word);
    } catch (IllegalArgumentException e) {
      throw new Misuse(
          option + " must name languages by code such as nl or zh, got '" + word + "'");
    }
  }

  private static int positive(String word) {
    try {
      int number = Integer.parseInt(word);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below in the same words as a number that is too small.
    }
    throw new Misuse("explain: --nearest must be a whole number above 0, got '" + word + "'");
  }

  /// The known word that takes the fewest changes to reach; none when all are too far.
  static Optional<String> nearest(String word, List<String> known) {
    String best = null;
    int least = Math.min(MAX_EDITS, Math.max(1, word.length() / 2)) + 1;
    for (String candidate : known) {
      int edits = candidate.startsWith(word) && word.length() > 1 ? 1 : edits(word, candidate);
      if (edits < least) {
        least = edits;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /// Insertions, deletions, replacements and swaps of neighbors that make one word the other
  /// (optimal string alignment).
  private static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        best = Math.min(best, cost[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
      }
    }
    return cost[a.length()][b.length()];
  }
}

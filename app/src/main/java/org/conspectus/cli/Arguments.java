package org.conspectus.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conspectus.cli.CommandLines.Option;
import org.conspectus.domain.Language;
import org.jspecify.annotations.Nullable;

/// Understands what was typed, by hand: a library for command lines took longer to load than all
/// else that `--help` does.
final class Arguments {
  private static final int SITELINKS = 40;
  private static final int DELAY = 1;
  private static final int MAX_EDITS = 3;
  private static final String END_OF_OPTIONS = "--";
  private static final String STANDARD_INPUT = "-";

  private Arguments() {}

  /// Either a [Request] or what to print instead: help or the version.
  record Parsed(@Nullable Request request, @Nullable String told) {}

  /// @throws Misuse if the arguments make no command
  static Parsed parse(String... arguments) {
    if (arguments.length == 0) {
      throw new Misuse(
          "no command given; the commands are " + String.join(", ", CommandLines.NAMES));
    }
    String first = arguments[0];
    if (isHelp(first)) {
      return new Parsed(null, CommandLines.help());
    }
    if (first.equals("--version")) {
      return new Parsed(null, "conspectus " + Program.version() + "\n");
    }
    if (first.startsWith("-")) {
      throw unknownOption("", first, List.of("--help", "--version"));
    }
    checkCommand(first);
    List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
    int end = rest.indexOf(END_OF_OPTIONS);
    for (String word : end < 0 ? rest : rest.subList(0, end)) {
      if (isHelp(word)) {
        return new Parsed(null, CommandLines.help(first));
      }
    }
    return new Parsed(request(first, rest), null);
  }

  private static boolean isHelp(String word) {
    return word.equals("--help") || word.equals("-h");
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

  private static Misuse unknownOption(String prefix, String word, List<String> known) {
    String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    String hint = nearest(name, known).map(near -> "; did you mean '" + near + "'?").orElse("");
    return new Misuse(prefix + "unknown option '" + word + "'" + hint);
  }

  /// Sorts words into operands and options; after `--` all are operands.
  private static Request request(String command, List<String> words) {
    List<String> operands = new ArrayList<>();
    Map<String, String> given = new HashMap<>();
    int next = 0;
    while (next < words.size()) {
      String word = words.get(next++);
      if (word.equals(END_OF_OPTIONS)) {
        operands.addAll(words.subList(next, words.size()));
        break;
      }
      if (word.equals(STANDARD_INPUT) || !word.startsWith("-")) {
        operands.add(word);
        continue;
      }
      Option option = option(command, word);
      int equals = word.indexOf('=');
      boolean takesNext = option.value() != null && equals < 0;
      String value = equals < 0 ? "" : word.substring(equals + 1);
      if (takesNext && next < words.size()) {
        value = words.get(next++);
      }
      if (option.value() != null && value.isEmpty()) {
        throw new Misuse(command + ": " + option.shown() + " lacks its value");
      }
      if (given.put(option.name(), value) != null) {
        throw new Misuse(command + ": " + option.name() + " is given twice");
      }
    }
    return request(command, operands, given);
  }

  private static Option option(String command, String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    List<String> known = new ArrayList<>();
    for (Option option : CommandLines.options(command)) {
      if (option.name().equals(name) && (equals < 0 || option.value() != null)) {
        return option;
      }
      known.add(option.name());
    }
    if (known.contains(name)) {
      throw new Misuse(command + ": " + name + " takes no value, got '" + word + "'");
    }
    throw unknownOption(command + ": ", word, known);
  }

  private static Request request(String command, List<String> operands, Map<String, String> given) {
    String named = command.equals("lexicon") ? "--languages" : "--language";
    String languages = given.get(named);
    String nearest = given.get("--nearest");
    String of = given.get("--of");
    String sitelinks = given.get("--sitelinks");
    String delay = given.get("--delay");
    Format usual = CommandLines.usualFormat(command);
    Request request =
        new Request(
            command,
            operands,
            format(command, given.getOrDefault("--format", usual.word())),
            languages == null ? List.of() : languages(named, languages),
            given.containsKey("--evidence"),
            given.containsKey("--profile"),
            !given.containsKey("--no-texts"),
            nearest == null ? 0 : positive(command, "--nearest", nearest),
            of == null ? null : language("--of", of),
            sitelinks == null ? SITELINKS : positive(command, "--sitelinks", sitelinks),
            given.get("--output"),
            given.get("--directory"),
            delay == null ? DELAY : positive(command, "--delay", delay),
            given.containsKey("--allow-private-hosts"),
            given.containsKey("--verbose"));
    checkOperands(request);
    if (command.equals("lexicon")) {
      LexiconCommand.check(request, sitelinks != null);
    }
    return request;
  }

  private static void checkOperands(Request request) {
    List<String> operands = request.operands();
    if (request.of() != null && request.nearest() == 0) {
      throw new Misuse("explain: --of goes with --nearest");
    }
    if (request.command().equals("collect") && request.directory() == null) {
      throw new Misuse("collect: --directory must name the folder to collect into");
    }
    if (operands.contains("")) {
      throw new Misuse(request.command() + ": an empty word is no input");
    }
    if (!request.command().equals("explain")) {
      if (operands.isEmpty() && !request.command().equals("lexicon")) {
        boolean collects = request.command().equals("collect");
        throw new Misuse(
            collects
                ? "collect: no source given; name feeds, sites, lists of feeds or archives"
                : request.command() + ": no input given; name files, directories, URLs or -");
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
    String words = CommandLines.words(allowed);
    return Format.parse(word)
        .filter(allowed::contains)
        .orElseThrow(() ->
            new Misuse(command + ": --format must be one of " + words + ", got '" + word + "'"));
  }

  private static List<Language> languages(String option, String words) {
    return List.of(words.split(",", -1)).stream()
        .map(word -> language(option, word.strip()))
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

  private static int positive(String command, String option, String word) {
    try {
      int number = Integer.parseInt(word);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below in the same words as a number that is too small.
    }
    throw new Misuse(
        command + ": " + option + " must be a whole number above 0, got '" + word + "'");
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

package org.conspectus.cli;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.cli.text.HelpText;
import org.jspecify.annotations.Nullable;

/// What can be typed and what `--help` says of it.
final class CommandLines {
  static final List<String> NAMES =
      List.of(
          "read",
          "extract",
          "annotate",
          "copies",
          "stories",
          "compare",
          "explain",
          "collect",
          "lexicon");

  private static final Option LANGUAGE =
      new Option("--language", "LANGUAGES", "The reader's languages in order, such as nl,en.");
  private static final Option EVIDENCE =
      new Option(
          "--evidence", null, "Show the words behind every statement, and leave nothing out.");
  private static final Option NO_TEXTS =
      new Option(
          "--no-texts",
          null,
          "Leave out all but short quotations (200 characters), for passing on.");
  private static final Option HELP = new Option("--help", null, "Show this help; also -h.");
  private static final List<Format> EVERY_FORMAT =
      List.of(Format.TEXT, Format.JSONL, Format.MARKDOWN, Format.HTML);
  private static final List<Format> LISTS = List.of(Format.TEXT, Format.JSONL);

  private CommandLines() {}

  /// Something that begins with two dashes.
  ///
  /// @param value what its value is called; null when it takes none
  record Option(String name, @Nullable String value, String description) {
    /// As help shows it: `--format FORMAT`.
    String shown() {
      return value == null ? name : name + " " + value;
    }
  }

  /// The options of a command, in the order of its help.
  static List<Option> options(String command) {
    List<Option> options = new ArrayList<>();
    if (!command.equals("lexicon")) {
      options.add(
          new Option(
              "--format",
              "FORMAT",
              "One of "
                  + words(formats(command))
                  + "; "
                  + usualFormat(command).word()
                  + " by default."));
    }
    options.addAll(ownOptions(command));
    if (!command.equals("lexicon")) {
      options.add(
          new Option(
              "--allow-private-hosts",
              null,
              "Fetch also from this machine and private networks, where URLs and redirects lead"
                  + " only by mistake or malice."));
    }
    options.add(new Option("--verbose", null, "Show every note, and stack traces of failures."));
    options.add(HELP);
    return options;
  }

  private static List<Option> ownOptions(String command) {
    return switch (command) {
      case "read" -> List.of(LANGUAGE, EVIDENCE, NO_TEXTS);
      case "compare" -> List.of(LANGUAGE, NO_TEXTS);
      case "annotate" ->
          List.of(
              new Option(
                  "--profile",
                  null,
                  "Show by which words an article is compared, and their weights."));
      case "explain" ->
          List.of(
              new Option(
                  "--nearest", "N", "The N articles nearest to A; A may be - for every article."),
              new Option("--of", "LANGUAGE", "With --nearest, only articles in LANGUAGE."));
      case "collect" ->
          List.of(
              new Option("--directory", "DIR", "Keep WARC files and the journal in DIR; needed."),
              new Option(
                  "--delay",
                  "SECONDS",
                  "Wait between two requests to one host unless it asks for more; 1 by default."));
      case "lexicon" ->
          List.of(
              new Option(
                  "--sitelinks",
                  "N",
                  "With import, only what at least N wikis have a page about; 40 by default."),
              new Option(
                  "--languages",
                  "LANGUAGES",
                  "With learn, the languages of the pairs in order, such as en,sv."),
              new Option("--output", "FILE", "With learn, the lexicon to write."));
      default -> List.of();
    };
  }

  /// The format that is printed when none is named.
  static Format usualFormat(String command) {
    return command.equals("collect") ? Format.JSONL : Format.TEXT;
  }

  /// The formats a command can print.
  static List<Format> formats(String command) {
    return command.equals("read") || command.equals("compare") ? EVERY_FORMAT : LISTS;
  }

  /// The words of some formats as one sentence lists them.
  static String words(List<Format> formats) {
    List<String> words = new ArrayList<>();
    for (Format format : formats) {
      words.add(format.word());
    }
    return String.join(", ", words);
  }

  /// What `conspectus --help` prints.
  static String help() {
    HelpText help = new HelpText();
    help.paragraph("Usage: conspectus COMMAND INPUT… [OPTION…]");
    help.paragraph(
        "Reads news in many languages and shows each story once: all accounts of it side by side,"
            + " who copied or translated whom, what happened when, who said what, and where the"
            + " accounts differ.");
    help.heading("Commands:");
    for (String name : NAMES) {
      help.row(name, description(name));
    }
    help.heading("Options:");
    help.row("--version", "Show the version.");
    help.row(HELP.name(), HELP.description());
    help.paragraph("conspectus COMMAND --help tells more of a command.");
    return help.toString();
  }

  /// What `--help` prints for one command.
  static String help(String command) {
    HelpText help = new HelpText();
    help.paragraph("Usage: conspectus " + command + " " + operands(command) + " [OPTION…]");
    help.paragraph(description(command));
    help.heading("Operands:");
    explainOperands(command, help);
    help.heading("Options:");
    for (Option option : options(command)) {
      help.row(option.shown(), option.description());
    }
    help.paragraph("Exit codes: 0 done; 1 some input failed, the rest is done; 2 misuse.");
    return help.toString();
  }

  private static String operands(String command) {
    return switch (command) {
      case "explain" -> "A (B | --nearest N) [INPUT…]";
      case "lexicon" -> "(import DUMP | learn PAIRS…)";
      case "collect" -> "--directory DIR SOURCE…";
      default -> "INPUT…";
    };
  }

  private static void explainOperands(String command, HelpText help) {
    if (command.equals("explain")) {
      help.row(
          "A B",
          "Ids of two articles as printed for INPUT, whole or short; without INPUT, two inputs.");
    }
    if (command.equals("lexicon")) {
      help.row("DUMP", "A dump of Wikidata in JSON, also gzipped; - for standard input.");
      help.row(
          "PAIRS…",
          "Files with a sentence, a tab and its translation a line, or two files that go in step;"
              + " also gzipped; - for standard input.");
    } else if (command.equals("collect")) {
      help.row(
          "SOURCE…",
          "URLs of feeds, sites, pages, sitemaps, OPML lists and WARC archives, or files of these"
              + " kinds.");
    } else {
      help.row(
          "INPUT…",
          "Text, Markdown, HTML, JSON, JSONL, RSS, Atom, JSON Feed, news sitemap or WARC files, also"
              + " gzipped; directories of them; URLs; - for standard input.");
    }
  }

  private static String description(String command) {
    return switch (command) {
      case "read" -> "Tell each story once: its accounts, timeline, quotes and disagreements.";
      case "extract" -> "Turn pages into articles: headline, text, date, authors, outlet.";
      case "annotate" -> "Mark what an article says: sentences, names, times, quotes, clutter.";
      case "copies" ->
          "Find families of articles: versions, copies, excerpts, rewrites, translations.";
      case "stories" -> "Group articles into stories across languages.";
      case "compare" ->
          "Show the conspectus of each story: timeline, quotes, disagreements, coverage.";
      case "explain" ->
          "Tell why two articles are near or not, one family or not, one story or not.";
      case "collect" ->
          "Fetch feeds, sites and archives into WARC files, and print the new articles.";
      case "lexicon" -> "Import names of persons, places and organizations, or learn words.";
      default -> throw new IllegalArgumentException("No command '" + command + "'");
    };
  }
}

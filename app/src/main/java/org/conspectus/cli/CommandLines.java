package org.conspectus.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// What can be typed and what `--help` says of it. Built by hand, because reading annotations by
/// reflection takes longer than everything else that `--help` does.
final class CommandLines {
  static final List<String> NAMES =
      List.of("read", "extract", "annotate", "copies", "stories", "compare", "explain");

  private static final int WIDTH = 80;
  private static final String INPUT =
      "Text, Markdown, HTML, JSON, JSONL, RSS, Atom or WARC files, also gzipped; directories of"
          + " them; URLs; - for standard input.";
  private static final String[] EXIT_CODES = {
    "Exit codes: 0 done; 1 some input failed, the rest is done; 2 misuse."
  };

  private CommandLines() {}

  /// The whole command line.
  static CommandLine all() {
    CommandSpec top = CommandSpec.create().name("conspectus").version(Program.version());
    top.usageMessage()
        .width(WIDTH)
        .synopsisHeading("Usage: ")
        .customSynopsis("conspectus COMMAND INPUT… [OPTION…]")
        .description(
            "Reads news in many languages and shows each story once: all accounts of it side"
                + " by side, who copied or translated whom, what happened when, who said what, and"
                + " where the accounts differ.")
        .commandListHeading("%nCommands:%n")
        .optionListHeading("%nOptions:%n")
        .descriptionHeading("%n")
        .footerHeading("%n")
        .sortOptions(false)
        .footer("conspectus COMMAND --help tells more of a command.");
    top.addOption(help());
    top.addOption(
        OptionSpec.builder("--version").versionHelp(true).description("Show the version.").build());
    NAMES.forEach(name -> top.addSubcommand(name, command(name)));
    CommandLine line = new CommandLine(top);
    line.setExpandAtFiles(false);
    line.setInterpolateVariables(false);
    line.setPosixClusteredShortOptionsAllowed(false);
    return line;
  }

  private static CommandSpec command(String name) {
    CommandSpec spec = CommandSpec.create().name(name);
    boolean explains = name.equals("explain");
    String operands = explains ? "A (B | --nearest N) [INPUT…]" : "INPUT…";
    spec.usageMessage()
        .width(WIDTH)
        .customSynopsis("conspectus " + name + " " + operands + " [OPTION…]")
        .description(description(name))
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n")
        .descriptionHeading("%n")
        .footerHeading("%n")
        .sortOptions(false)
        .footer(EXIT_CODES);
    if (explains) {
      spec.addPositional(
          operand(
                  "A B",
                  "Ids of two articles as printed for INPUT, whole or short;"
                      + " without INPUT, two inputs.")
              .build());
    }
    spec.addPositional(operand("INPUT…", INPUT).build());
    options(name).forEach(spec::addOption);
    return spec;
  }

  private static String[] description(String name) {
    return switch (name) {
      case "read" ->
          lines("Tell each story once: its accounts, timeline, quotes and disagreements.");
      case "extract" -> lines("Turn pages into articles: headline, text, date, authors, outlet.");
      case "annotate" ->
          lines("Mark what an article says: sentences, names, times, quotes, clutter.");
      case "copies" ->
          lines("Find families of articles: versions, copies, excerpts, rewrites, translations.");
      case "stories" -> lines("Group articles into stories across languages.");
      case "compare" ->
          lines("Show the conspectus of each story: timeline, quotes, disagreements, coverage.");
      case "explain" ->
          lines("Tell why two articles are near or not, one family or not, one story or not.");
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static String[] lines(String... lines) {
    return lines;
  }

  private static List<OptionSpec> options(String name) {
    List<OptionSpec> options = new ArrayList<>();
    String formats =
        formats(name).stream().map(Format::word).reduce((a, b) -> a + ", " + b).orElse("");
    options.add(option("--format", "FORMAT", "One of " + formats + ". Default: text.").build());
    if (name.equals("read")) {
      options.add(
          option("--language", "LANGUAGES", "The reader's languages in order, such as nl,en.")
              .build());
      options.add(
          flag("--evidence", "Show the words behind every statement, and leave nothing out."));
    }
    if (name.equals("explain")) {
      options.add(
          option("--nearest", "N", "The N articles nearest to A; A may be - for every article.")
              .build());
      options.add(option("--of", "LANGUAGE", "With --nearest, only articles in LANGUAGE.").build());
    }
    options.add(flag("--verbose", "Show every note, and stack traces of failures."));
    options.add(help());
    return options;
  }

  /// The formats a command can print.
  static List<Format> formats(String command) {
    return switch (command) {
      case "read", "compare" -> Arrays.asList(Format.values());
      default -> List.of(Format.TEXT, Format.JSONL);
    };
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this help.")
        .build();
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  private static OptionSpec.Builder option(String name, String value, String description) {
    return OptionSpec.builder(name).type(String.class).paramLabel(value).description(description);
  }

  private static PositionalParamSpec.Builder operand(String label, String... description) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .hideParamSyntax(true)
        .description(description);
  }
}

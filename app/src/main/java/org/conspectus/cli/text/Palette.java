package org.conspectus.cli.text;

/// Colors of the terminal, or none. Only the standard ones, so that every scheme keeps them
/// readable.
///
/// @param on whether to color at all
public record Palette(boolean on) {
  private static final String RESET = "\u001b[0m";

  /// A headline.
  public String strong(String text) {
    return colored("\u001b[1m", text);
  }

  /// What stands beside the words: lines of a tree, sources, counts.
  public String faint(String text) {
    return colored("\u001b[2m", text);
  }

  /// The title of a section.
  public String heading(String text) {
    return colored("\u001b[36m", text);
  }

  /// An id or a language.
  public String mark(String text) {
    return colored("\u001b[33m", text);
  }

  private String colored(String code, String text) {
    return on && !text.isEmpty() ? code + text + RESET : text;
  }
}

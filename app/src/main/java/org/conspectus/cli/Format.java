package org.conspectus.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The forms a result can be printed in.
enum Format {
  /// For a person at a terminal.
  TEXT,
  /// One JSON object a line, for programs.
  JSONL,
  MARKDOWN,
  /// One page that needs no other file.
  HTML;

  /// The name as it is typed.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Format> parse(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }
}

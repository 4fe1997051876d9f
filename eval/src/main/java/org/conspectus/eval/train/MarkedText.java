package org.conspectus.eval.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text whose names are known.
///
/// @param names in order, not overlapping
record MarkedText(String language, String text, List<Name> names) {
  /// Kinds by tag, as in [org.conspectus.analyze.names.NameTags].
  static final List<String> KINDS = List.of("PER", "ORG", "LOC", "MISC", "ADJ");

  private static final Pattern MARK = Pattern.compile("\\[(PER|ORG|LOC|MISC|ADJ) ([^\\]]*)\\]");
  private static final int PASSAGES_PER_TEXT = 8;

  /// A name and its kind.
  record Name(int start, int end, int kind) {}

  MarkedText {
    names = List.copyOf(names);
  }

  /// Reads a file of passages with marks such as `[PER Ada Lovelace]`; some passages make a text.
  static List<MarkedText> read(Path file, String language) {
    List<MarkedText> texts = new ArrayList<>();
    StringBuilder marked = new StringBuilder();
    int passages = 0;
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (line.isBlank() && ++passages % PASSAGES_PER_TEXT == 0) {
          texts.add(parse(language, marked.toString()));
          marked.setLength(0);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          marked.append(line).append('\n');
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    texts.add(parse(language, marked.toString()));
    return texts;
  }

  private static MarkedText parse(String language, String marked) {
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      text.append(marked, from, matcher.start());
      int start = text.length();
      text.append(matcher.group(2));
      names.add(new Name(start, text.length(), KINDS.indexOf(matcher.group(1))));
      from = matcher.end();
    }
    text.append(marked, from, marked.length());
    return new MarkedText(language, text.toString(), names);
  }
}

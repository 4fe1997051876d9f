package org.conspectus.eval.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conspectus.eval.json.JsonLines;

/// Reads the sentences of GermEval 2014 (Benikova, Biemann, Reznicek, LREC 2014; CC BY 4.0): the
/// outer names; parts and derived forms become derived words.
final class GermEval {
  private static final int SENTENCES_PER_TEXT = 50;

  private final List<MarkedText> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<MarkedText.Name> names = new ArrayList<>();
  private int sentences;
  private int start = -1;
  private int kind;
  private int end;

  private GermEval() {}

  static List<MarkedText> read(Path file) throws IOException {
    GermEval reader = new GermEval();
    try (BufferedReader lines = JsonLines.open(file)) {
      lines.lines().forEach(reader::line);
    }
    reader.line("");
    reader.endText();
    return reader.texts;
  }

  private void line(String line) {
    if (line.startsWith("#\t")) {
      return;
    }
    if (line.isBlank()) {
      endName();
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
        if (++sentences % SENTENCES_PER_TEXT == 0) {
          endText();
        }
      }
      return;
    }
    String[] columns = line.split("\t", -1);
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    String tag = columns[2];
    if (!tag.startsWith("I")) {
      endName();
    }
    if (tag.startsWith("B")) {
      start = text.length();
      kind = kind(tag.substring(2));
    }
    text.append(columns[1]);
    end = text.length();
  }

  private static int kind(String type) {
    if (type.endsWith("deriv") || type.endsWith("part")) {
      return MarkedText.KINDS.indexOf("ADJ");
    }
    return MarkedText.KINDS.indexOf(type.equals("OTH") ? "MISC" : type);
  }

  private void endName() {
    if (start >= 0) {
      names.add(new MarkedText.Name(start, end, kind));
    }
    start = -1;
  }

  private void endText() {
    if (!text.isEmpty()) {
      texts.add(new MarkedText("de", text.toString(), names));
    }
    text.setLength(0);
    names.clear();
  }
}

package org.conspectus.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.cli.view.Columns;
import org.conspectus.cli.view.Explanation;
import org.conspectus.cli.view.Facts;
import org.conspectus.cli.view.Plain;
import org.conspectus.cli.view.ShortIds;
import org.conspectus.domain.Passage;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// What two related articles share and where they differ, by their words: first a count, then what
/// stands beside each other, what was changed and what only one of them has.
final class PassageLines {
  private static final int MAX_LINES = 24;
  private static final int MAX_WORDS = 90;

  private PassageLines() {}

  static List<String> of(Explanation explanation, ShortIds ids) {
    List<Passage> passages = explanation.ties().passages();
    List<String> lines = new ArrayList<>();
    if (passages.isEmpty()) {
      return lines;
    }
    String a = ids.of(explanation.a());
    String b = ids.of(explanation.b());
    List<String> counts = new ArrayList<>();
    add(counts, passages, Passage.Kind.SAME, " the same in both");
    add(counts, passages, Passage.Kind.CHANGED, " changed");
    add(counts, passages, Passage.Kind.TRANSLATED, " told in both languages");
    add(counts, passages, Passage.Kind.DROPPED, " only in " + a);
    add(counts, passages, Passage.Kind.ADDED, " only in " + b);
    lines.add("By sentences: " + String.join(", ", counts) + ".");
    for (Passage passage : passages) {
      if (passage.kind() != Passage.Kind.SAME && lines.size() <= MAX_LINES) {
        lines.add(line(passage, explanation, List.of(a, b)));
      }
    }
    long told = passages.stream().filter(p -> p.kind() != Passage.Kind.SAME).count();
    if (told > MAX_LINES) {
      lines.add("  … " + (told - MAX_LINES) + " more; `--format jsonl` has all.");
    }
    return lines;
  }

  private static void add(
      List<String> counts, List<Passage> passages, Passage.Kind kind, String words) {
    int count = (int) passages.stream().filter(passage -> passage.kind() == kind).count();
    if (count > 0) {
      counts.add(Facts.count(count, "passage") + words);
    }
  }

  private static String line(Passage passage, Explanation explanation, List<String> names) {
    String first = words(explanation.texts().getFirst(), passage.first());
    String second = words(explanation.texts().getLast(), passage.second());
    return switch (passage.kind()) {
      case SAME, CHANGED, TRANSLATED -> "  “" + first + "” / “" + second + "”";
      case DROPPED -> "  only " + names.getFirst() + ": “" + first + "”";
      case ADDED -> "  only " + names.getLast() + ": “" + second + "”";
    };
  }

  private static String words(String text, @Nullable Span span) {
    return span == null ? "" : Columns.cut(Plain.line(span.of(text)), MAX_WORDS);
  }
}

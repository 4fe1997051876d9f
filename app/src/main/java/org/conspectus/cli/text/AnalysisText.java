package org.conspectus.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conspectus.cli.view.Columns;
import org.conspectus.cli.view.Facts;
import org.conspectus.cli.view.Plain;
import org.conspectus.cli.view.Wording;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Dateline;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Span;
import org.conspectus.domain.TimeMention;

/// What one article says, as lists.
public final class AnalysisText {
  private static final int LABEL = 10;
  private static final int MAX_CLUTTER = 60;

  private final int columns;
  private final Palette palette;

  public AnalysisText(int columns, Palette palette) {
    this.columns = columns;
    this.palette = palette;
  }

  /// The lines of an analysis, without a blank one at either end.
  public List<String> lines(Analysis analysis) {
    List<String> lines = new ArrayList<>();
    String language =
        analysis.language() == null
            ? "language unknown"
            : analysis.language()
                + String.format(Locale.ROOT, " (%.2f)", analysis.languageCertainty());
    lines.add(
        palette.mark(Plain.line(analysis.article().id().value()))
            + palette.faint(
                "  " + language + ", " + Facts.count(analysis.sentences().size(), "sentence")));
    String title = analysis.title();
    if (title != null) {
      Columns.wrap(Plain.line(title), columns).forEach(line -> lines.add(palette.strong(line)));
    }
    add(lines, "dateline", dateline(analysis.dateline()));
    add(lines, "names", names(analysis));
    add(lines, "times", times(analysis));
    analysis.quotes().forEach(quote -> add(lines, "quote", quote(analysis, quote)));
    analysis
        .clutter()
        .forEach(clutter ->
            add(
                lines,
                "clutter",
                clutter.kind().name().toLowerCase(Locale.ROOT)
                    + " "
                    + Wording.quoted(Columns.cut(words(analysis, clutter.span()), MAX_CLUTTER))));
    return lines;
  }

  private void add(List<String> lines, String label, String text) {
    if (text.isEmpty()) {
      return;
    }
    List<String> wrapped = Columns.wrap(text, columns - LABEL - 2);
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add("  " + palette.faint(Columns.pad(i == 0 ? label : "", LABEL)) + wrapped.get(i));
    }
  }

  private static String dateline(@org.jspecify.annotations.Nullable Dateline dateline) {
    return dateline == null
        ? ""
        : Stream.of(dateline.place(), dateline.agency(), dateline.time())
            .filter(Objects::nonNull)
            .map(Plain::line)
            .collect(Collectors.joining(", "));
  }

  /// Each name once, with what it is and how often it stands there.
  private static String names(Analysis analysis) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (NameMention name : analysis.names()) {
      String kind = name.type() == null ? "" : name.type().name().toLowerCase(Locale.ROOT);
      String what = name.entity() == null ? kind : name.entity();
      String words = words(analysis, name.span());
      counts.merge(what.isEmpty() ? words : words + " (" + what + ")", 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + (entry.getValue() == 1 ? "" : " ×" + entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String times(Analysis analysis) {
    return analysis.times().stream()
        .map(time -> words(analysis, time.span()) + " = " + value(time))
        .collect(Collectors.joining(", "));
  }

  private static String value(TimeMention time) {
    if (time.value() != null) {
      return time.value();
    }
    return time.anchor() == null ? "?" : "? (" + time.anchor() + ")";
  }

  private static String quote(Analysis analysis, QuoteMention quote) {
    String words =
        quote.spans().stream()
            .map(span -> words(analysis, span))
            .collect(Collectors.joining(" … "));
    String speaker = quote.speaker() == null ? "speaker unknown" : words(analysis, quote.speaker());
    String kind = quote.kind().name().toLowerCase(Locale.ROOT);
    return speaker + ", " + kind + ": " + Wording.quoted(words);
  }

  private static String words(Analysis analysis, Span span) {
    return Plain.line(span.of(analysis.article().body()));
  }
}

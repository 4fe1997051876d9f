package org.conspectus.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conspectus.cli.text.Palette;
import org.conspectus.cli.view.Facts;
import org.conspectus.cli.view.Plain;
import org.conspectus.codec.JsonForm;
import org.conspectus.codec.JsonLines;
import org.conspectus.domain.Rejected;

/// One run of one command: what was asked, and the ways to answer. Not thread-safe.
final class Session {
  private static final int MAX_WIDTH = 120;
  private static final int MIN_WIDTH = 40;
  private static final int MAX_NOTES = 5;

  private final Request request;
  private final Newsroom newsroom;
  private final Terminal terminal;
  private final Output output;
  private final ProgressLine progress;
  private final JsonLines json;
  private boolean hasPrinted;

  Session(Request request, Newsroom newsroom, Terminal terminal, ProgressLine progress) {
    this.request = request;
    this.newsroom = newsroom;
    this.terminal = terminal;
    this.progress = progress;
    this.output = new Output(terminal.out());
    this.json = new JsonLines(output);
  }

  Request request() {
    return request;
  }

  Newsroom newsroom() {
    return newsroom;
  }

  ProgressLine progress() {
    return progress;
  }

  boolean isText() {
    return request.format() == Format.TEXT;
  }

  boolean isJson() {
    return request.format() == Format.JSONL;
  }

  Palette palette() {
    return new Palette(terminal.color() && isText());
  }

  /// Columns a line of text may have.
  int columns() {
    return Math.clamp(terminal.columns().getAsInt(), MIN_WIDTH, MAX_WIDTH);
  }

  <T> void json(JsonForm<T> form, T value) {
    startLine();
    json.write(form, value);
  }

  /// Blank lines between what was printed and what comes; none at the start. A person sees at once
  /// what is before them.
  void separate(int lines) {
    if (hasPrinted && terminal.outIsTerminal()) {
      output.flush();
    }
    if (hasPrinted) {
      output.text("\n".repeat(lines));
    }
  }

  void line(String line) {
    startLine();
    output.line(line);
  }

  void lines(List<String> lines) {
    lines.forEach(this::line);
  }

  /// Lets everything out that was printed so far.
  void flush() {
    json.flush();
    output.flush();
  }

  void text(String text) {
    startLine();
    output.text(text);
  }

  /// A progress line on the same terminal must be gone before anything else is written.
  private void startLine() {
    hasPrinted = true;
    if (terminal.outIsTerminal()) {
      progress.clear();
    }
  }

  /// Writes what is still in the buffers, and tells on standard error what happened to the input.
  ///
  /// @param counted what was found, such as `60 articles`
  /// @return the exit code
  int finish(Newsroom.Report report, List<String> counted) {
    json.flush();
    output.flush();
    progress.clear();
    List<Rejected> failures =
        report.rejected().stream().filter(rejected -> rejected.reason().isFailure()).toList();
    failures.forEach(failure -> tell(Plain.line(failure.toString())));
    List<Rejected> skipped =
        report.rejected().stream().filter(rejected -> !rejected.reason().isFailure()).toList();
    tellSome(skipped.stream().map(rejected -> "skipped " + rejected).toList());
    tellSome(report.notes());
    if (isText() || !report.rejected().isEmpty()) {
      terminal.err().println(summary(counted, failures.size(), skipped));
    }
    return failures.isEmpty() ? Program.DONE : Program.FAILED;
  }

  /// How many articles there were.
  static List<String> counted(Newsroom.Report report) {
    return List.of(Facts.count(report.articles(), "article"));
  }

  /// How many articles, languages and stories there were.
  static List<String> counted(Newsroom.Report report, int languages, int stories) {
    return List.of(
        Facts.count(report.articles(), "article"),
        Facts.count(languages, "language"),
        Facts.count(stories, "story"));
  }

  /// Tells something on standard error.
  void tell(String message) {
    terminal.err().println("conspectus: " + message);
  }

  private void tellSome(List<String> messages) {
    int shown = request.verbose() ? messages.size() : Math.min(MAX_NOTES, messages.size());
    messages.subList(0, shown).forEach(message -> tell(Plain.line(message)));
    if (shown < messages.size()) {
      tell("… and " + (messages.size() - shown) + " more such; --verbose shows all");
    }
  }

  /// `60 articles, 7 languages; 2 inputs failed; skipped 2 without an article`.
  private static String summary(List<String> counted, int failures, List<Rejected> skipped) {
    List<String> troubles = new ArrayList<>();
    if (failures > 0) {
      troubles.add(Facts.count(failures, "input") + " failed");
    }
    if (!skipped.isEmpty()) {
      Map<Rejected.Reason, Long> reasons = new EnumMap<>(Rejected.Reason.class);
      skipped.forEach(rejected -> reasons.merge(rejected.reason(), 1L, Long::sum));
      List<String> words = new ArrayList<>();
      reasons.forEach((reason, count) -> words.add(count + " " + word(reason)));
      troubles.add("skipped " + String.join(", ", words));
    }
    String found = String.join(", ", counted);
    return troubles.isEmpty() ? found : found + "; " + String.join("; ", troubles);
  }

  private static String word(Rejected.Reason reason) {
    return switch (reason) {
      case NO_ARTICLE -> "without an article";
      case DUPLICATE -> "given twice";
      case UNREADABLE, MALFORMED, EMPTY, TOO_LARGE ->
          reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }
}

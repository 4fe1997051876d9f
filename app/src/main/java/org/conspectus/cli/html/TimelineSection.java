package org.conspectus.cli.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conspectus.cli.view.Dates;
import org.conspectus.cli.view.Facts;
import org.conspectus.cli.view.Wording;
import org.conspectus.domain.Conspectus.Status;
import org.conspectus.domain.Conspectus.TimelineEntry;
import org.conspectus.domain.Evidence;
import org.conspectus.domain.Language;
import org.jspecify.annotations.Nullable;

/// What happened when: a drawing, and a list along a line with the gaps between the days.
final class TimelineSection {
  private static final int MAX_SHOWN = 60;
  private static final int MIN_GAP_DAYS = 45;
  private static final int MONTH_DAYS = 30;
  private static final int YEAR_DAYS = 365;
  private static final int MIN_YEARS_DAYS = 700;

  private final StoryScope scope;

  TimelineSection(StoryScope scope) {
    this.scope = scope;
  }

  Html html() {
    Html html = new Html();
    html.add(new TimelineDrawing(scope).html());
    List<TimelineEntry> entries = scope.conspectus().timeline();
    list(html, entries.subList(0, Math.min(MAX_SHOWN, entries.size())), 0);
    if (entries.size() > MAX_SHOWN) {
      html.fold(Wording.more(entries.size() - MAX_SHOWN));
      list(html, entries.subList(MAX_SHOWN, entries.size()), MAX_SHOWN);
      html.closeLine();
    }
    return html;
  }

  private void list(Html html, List<TimelineEntry> entries, int first) {
    html.open("ol", "class", "timeline");
    LocalDate before = null;
    for (int i = 0; i < entries.size(); i++) {
      TimelineEntry entry = entries.get(i);
      LocalDate day = Dates.middle(entry);
      if (before != null && day != null) {
        gap(html, ChronoUnit.DAYS.between(before, day));
      }
      before = day == null ? before : day;
      entry(html, entry, scope.id("t" + (first + i)));
    }
    html.closeLine();
  }

  private static void gap(Html html, long days) {
    if (days < MIN_GAP_DAYS) {
      return;
    }
    String words =
        days < MIN_YEARS_DAYS
            ? Facts.count(Math.round(days / (double) MONTH_DAYS), "month")
            : Facts.count(Math.round(days / (double) YEAR_DAYS), "year");
    html.open("li", "class", "gap").element("span", words + " later").closeLine();
  }

  private void entry(Html html, TimelineEntry entry, String id) {
    String status = entry.status() == null ? "told" : lower(entry.status());
    String weight = entry.families() > 2 ? " many" : entry.families() > 1 ? " some" : "";
    html.open("li", "class", "moment " + status + weight, "id", id);
    html.open("p", "class", "when").text(Dates.of(entry)).close();
    html.open("div", "class", "what");
    Optional<Evidence> nearer = scope.nearest(entry.evidence(), entry.language());
    Optional<String> words =
        nearer.flatMap(e -> scope.view().words(e.article(), List.of(e.span())));
    Language language =
        words.isPresent() && nearer.isPresent()
            ? scope.language(nearer.get().article())
            : entry.language();
    html.open("p");
    if (entry.status() != null && entry.status() != Status.COMPLETED) {
      html.element("span", word(entry.status()), "class", "status").text(" ");
    }
    html.words("span", words.orElse(entry.text()), language);
    html.close().open("p", "class", "source");
    scope.keys(html, entry.evidence());
    html.text(" " + Facts.count(entry.families(), "independent account"));
    html.close();
    tellings(html, entry, words.orElse(entry.text()));
    html.close().closeLine();
  }

  /// The sentences of the other accounts.
  private void tellings(Html html, TimelineEntry entry, String shown) {
    List<Evidence> others =
        entry.evidence().stream()
            .filter(e -> !words(e).isEmpty() && !words(e).equals(shown))
            .toList();
    if (others.isEmpty() || !scope.view().whole()) {
      return;
    }
    Wordings wordings = new Wordings();
    for (Evidence e : others) {
      wordings.add(
          new Wordings.Words(words(e), scope.language(e.article()), ""),
          new Wordings.Place(e.article(), List.of(e.span())));
    }
    html.fold("In other words (" + wordings.count() + ")").open("ul", "class", "tellings");
    wordings.write(html, scope, "li", "span");
    html.close().closeLine();
  }

  private String words(Evidence e) {
    return scope.view().words(e.article(), List.of(e.span())).orElse("");
  }

  private static String lower(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  /// How firmly something is told, for a reader.
  static String word(@Nullable Status status) {
    return switch (status) {
      case PLANNED -> "Planned";
      case REPORTED -> "Reported";
      case DENIED -> "Denied or called off";
      case COMPLETED -> "Happened";
      case null -> "Told";
    };
  }
}

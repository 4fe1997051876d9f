package org.conspectus.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conspectus.cli.view.StoryOutline.Entry;
import org.conspectus.cli.view.StoryOutline.Section;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.domain.Conspectus.QuoteVersion;
import org.conspectus.domain.Conspectus.Side;
import org.conspectus.domain.Conspectus.Status;
import org.conspectus.domain.Conspectus.StoryQuote;
import org.conspectus.domain.Conspectus.TimelineEntry;
import org.conspectus.domain.Evidence;
import org.conspectus.domain.Language;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// The timeline, quotes and disagreements of a story in a reader's words.
final class Statements {
  private static final int MAX_QUOTES_OF_ONE = 3;

  private final StoryView view;
  private final Reader reader;
  private final Map<ArticleId, Language> languages;

  Statements(StoryView view, Reader reader) {
    this.view = view;
    this.reader = reader;
    this.languages = view.languages();
  }

  /// What most accounts tell, by date.
  Section timeline() {
    List<TimelineEntry> all = view.conspectus().timeline();
    List<Entry> entries =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> -all.get(i).families()))
            .limit(reader.limit())
            .sorted()
            .map(i -> entry(all.get(i)))
            .toList();
    return new Section("Timeline", entries, all.size() - entries.size());
  }

  private Entry entry(TimelineEntry told) {
    List<ArticleId> articles = told.evidence().stream().map(Evidence::article).toList();
    String text =
        told.evidence().stream()
            .filter(e -> isNearer(e.article(), told.language()))
            .min(Comparator.comparingInt(e -> reader.rank(languages.get(e.article()))))
            .flatMap(e -> view.words(e.article(), List.of(e.span())))
            .orElseGet(() -> Plain.line(told.text()));
    return new Entry(
        Dates.of(told),
        word(told.status()) + text,
        reader.sources(articles),
        shown(told.evidence()));
  }

  private static String word(@Nullable Status status) {
    return switch (status) {
      case PLANNED -> "planned: ";
      case DENIED -> "denied: ";
      case REPORTED, COMPLETED -> "";
      case null -> "";
    };
  }

  /// What was said, by speaker; who is quoted by most accounts comes first.
  Section quotes() {
    Map<String, List<StoryQuote>> bySpeaker = new LinkedHashMap<>();
    for (StoryQuote quote : view.conspectus().quotes()) {
      bySpeaker.computeIfAbsent(speakerKey(quote), key -> new ArrayList<>()).add(quote);
    }
    List<Entry> entries =
        bySpeaker.values().stream()
            .sorted(Comparator.comparingInt(quotes -> -weight(quotes)))
            .limit(reader.limit())
            .map(this::speaker)
            .toList();
    return new Section("Quotes", entries, bySpeaker.size() - entries.size());
  }

  private static String speakerKey(StoryQuote quote) {
    if (quote.speakerEntity() != null) {
      return quote.speakerEntity();
    }
    return quote.speaker() == null ? "" : quote.speaker();
  }

  /// A speaker who is known outweighs any who is not.
  private static int weight(List<StoryQuote> quotes) {
    int families = quotes.stream().mapToInt(StoryQuote::families).sum();
    return speakerKey(quotes.getFirst()).isEmpty() ? -1 : families;
  }

  private Entry speaker(List<StoryQuote> quotes) {
    List<Entry> shown =
        new ArrayList<>(
            quotes.stream()
                .sorted(Comparator.comparingInt(quote -> -quote.families()))
                .limit(reader.evidence() ? Long.MAX_VALUE : MAX_QUOTES_OF_ONE)
                .map(this::quote)
                .toList());
    if (shown.size() < quotes.size()) {
      shown.add(new Entry("", Wording.more(quotes.size() - shown.size()), "", List.of()));
    }
    return new Entry(speakerName(quotes), "", "", shown);
  }

  /// The longest wording, which is the fullest name.
  private static String speakerName(List<StoryQuote> quotes) {
    return quotes.stream()
        .flatMap(quote -> Optional.ofNullable(quote.speaker()).stream())
        .map(Plain::line)
        .max(Comparator.comparingInt(String::length))
        .orElseGet(() -> named(speakerKey(quotes.getFirst())));
  }

  private static String named(String entity) {
    return entity.isEmpty() ? "Speaker unknown" : Plain.line(entity);
  }

  private Entry quote(StoryQuote quote) {
    List<ArticleId> articles = quote.versions().stream().map(QuoteVersion::article).toList();
    String text =
        quote.versions().stream()
            .filter(version -> isNearer(version.article(), quote.language()))
            .min(Comparator.comparingInt(v -> reader.rank(languages.get(v.article()))))
            .flatMap(version -> view.words(version.article(), version.spans()))
            .orElseGet(() -> Plain.line(quote.text()));
    List<Entry> versions =
        quote.versions().stream().map(v -> shown(v.article(), v.spans(), null)).toList();
    return new Entry(
        "",
        Wording.quoted(text),
        reader.sources(articles),
        reader.evidence() ? versions : List.of());
  }

  /// Where accounts differ.
  Section disagreements() {
    List<Disagreement> all = view.conspectus().disagreements();
    List<Entry> entries = all.stream().limit(reader.limit()).map(this::disagreement).toList();
    return new Section("Accounts differ", entries, all.size() - entries.size());
  }

  private Entry disagreement(Disagreement disagreement) {
    List<Entry> sides = disagreement.sides().stream().map(this::side).toList();
    return new Entry(word(disagreement.kind()), Plain.line(disagreement.about()), "", sides);
  }

  private static String word(DisagreementKind kind) {
    return switch (kind) {
      case CONFLICT -> "conflict";
      case UPDATE -> "update";
      case WORDING -> "wording";
      case ATTRIBUTION -> "attribution";
    };
  }

  private Entry side(Side side) {
    List<ArticleId> articles = side.evidence().stream().map(Evidence::article).toList();
    return new Entry(
        "",
        Wording.quoted(Plain.line(side.value())),
        reader.sources(articles),
        shown(side.evidence()));
  }

  /// Whether an article's language suits the reader better than another language.
  private boolean isNearer(ArticleId article, @Nullable Language language) {
    return reader.rank(languages.get(article)) < reader.rank(language);
  }

  private List<Entry> shown(List<Evidence> evidence) {
    return reader.evidence()
        ? evidence.stream().map(e -> shown(e.article(), List.of(e.span()), e.note())).toList()
        : List.of();
  }

  private Entry shown(ArticleId article, List<Span> spans, @Nullable String note) {
    String places =
        spans.stream()
            .map(span -> "[" + span.start() + ", " + span.end() + ")")
            .reduce((a, b) -> a + " " + b)
            .orElse("");
    String words = view.words(article, spans).map(Wording::quoted).orElse("");
    return new Entry(
        reader.ids().of(article) + " " + places,
        words,
        note == null ? "" : Plain.line(note),
        List.of());
  }
}

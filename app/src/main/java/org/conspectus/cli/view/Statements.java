package org.conspectus.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.conspectus.domain.QuoteKind;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// The timeline, quotes and disagreements of a story in a reader's words.
final class Statements {
  private static final int MAX_QUOTES_OF_ONE = 3;

  private final StoryView view;
  private final Reader reader;
  private final AccountKeys keys;
  private final Map<ArticleId, Language> languages;

  Statements(StoryView view, Reader reader, AccountKeys keys) {
    this.view = view;
    this.reader = reader;
    this.keys = keys;
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
        reader.brief(word(told.status()) + text),
        keys.list(articles, reader.sources()),
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
    List<Speaker> speakers = Speaker.of(view.conspectus().quotes());
    List<Entry> entries = speakers.stream().limit(reader.limit()).map(this::speaker).toList();
    return new Section("Who said what", entries, speakers.size() - entries.size());
  }

  private Entry speaker(Speaker speaker) {
    List<StoryQuote> quotes = speaker.quotes();
    long limit = reader.evidence() ? Long.MAX_VALUE : MAX_QUOTES_OF_ONE;
    List<Entry> shown = new ArrayList<>(quotes.stream().limit(limit).map(this::quote).toList());
    if (shown.size() < quotes.size()) {
      shown.add(new Entry("", Wording.more(quotes.size() - shown.size()), "", List.of()));
    }
    String name = speaker.name().isEmpty() ? "Speaker unknown" : speaker.name();
    return new Entry(name, "", "", shown);
  }

  private Entry quote(StoryQuote quote) {
    List<ArticleId> articles = quote.versions().stream().map(QuoteVersion::article).toList();
    Optional<QuoteVersion> nearer =
        quote.versions().stream()
            .filter(version -> isNearer(version.article(), quote.language()))
            .min(Comparator.comparingInt(v -> reader.rank(languages.get(v.article()))));
    QuoteVersion shown = nearer.orElse(quote.versions().getFirst());
    String text = Plain.line(nearer.isPresent() ? shown.text() : quote.text());
    String words = reader.brief(text);
    List<Entry> versions =
        quote.versions().stream().map(v -> shown(v.article(), v.spans(), null)).toList();
    return new Entry(
        "",
        shown.kind() == QuoteKind.DIRECT ? Wording.quoted(words) : words,
        keys.list(articles, reader.sources()),
        reader.evidence() ? versions : List.of());
  }

  /// Where accounts differ.
  Section disagreements() {
    List<Disagreement> all = view.conspectus().disagreements();
    List<Entry> entries = all.stream().limit(reader.limit()).map(this::disagreement).toList();
    return new Section("Where accounts differ", entries, all.size() - entries.size());
  }

  private Entry disagreement(Disagreement disagreement) {
    List<Entry> sides = disagreement.sides().stream().map(this::side).toList();
    String about = reader.brief(Plain.line(disagreement.about()));
    return new Entry(word(disagreement.kind()), about, "", sides);
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
    String value = Wording.quoted(Plain.line(side.value()));
    String source =
        side.source() == null ? "" : " according to " + Wording.quoted(Plain.line(side.source()));
    return new Entry(
        "", value + source, keys.list(articles, reader.sources()), shown(side.evidence()));
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
        keys.of(article) + " " + places, words, note == null ? "" : Plain.line(note), List.of());
  }
}

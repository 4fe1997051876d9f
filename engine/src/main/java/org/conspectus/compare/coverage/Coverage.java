package org.conspectus.compare.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conspectus.compare.reading.Sources;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.CoverageItem;
import org.conspectus.domain.Conspectus.CoverageKind;
import org.conspectus.domain.Conspectus.QuoteVersion;
import org.conspectus.domain.Conspectus.StoryQuote;
import org.conspectus.domain.Conspectus.TimelineEntry;
import org.conspectus.domain.Evidence;
import org.conspectus.domain.Language;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.Profile;
import org.conspectus.lexicon.Features;
import org.conspectus.text.Folding;
import org.conspectus.text.Romanizer;
import org.jspecify.annotations.Nullable;

/// Which accounts have which events, quotes and names.
///
/// A place counts by its key. Any other name counts in every account whose profile has the last
/// word of the name, so that inflected and transliterated forms, and a surname alone, are not taken
/// for missing: that an account lacks a name is said only when nothing in it looks like the name.
public final class Coverage {
  private static final int MIN_LENGTH = 4;
  private static final String PERSON = "person:";

  private final List<Telling> tellings;
  private final Map<ArticleId, Integer> places = new LinkedHashMap<>();
  private final Sources sources;
  private final Romanizer romanizer = new Romanizer();

  /// @param tellings in stream order
  public Coverage(List<Telling> tellings, Sources sources) {
    this.tellings = tellings;
    this.sources = sources;
    tellings.forEach(t -> places.put(t.id(), t.number()));
  }

  /// The matrix of a story: events, then quotes, then names.
  public List<CoverageItem> of(List<TimelineEntry> timeline, List<StoryQuote> quotes) {
    List<CoverageItem> items = new ArrayList<>();
    for (int i = 0; i < timeline.size(); i++) {
      TimelineEntry entry = timeline.get(i);
      List<ArticleId> articles = entry.evidence().stream().map(Evidence::article).toList();
      items.add(item(new Told(CoverageKind.EVENT, entry.text(), entry.language(), i), articles));
    }
    for (int i = 0; i < quotes.size(); i++) {
      StoryQuote quote = quotes.get(i);
      List<ArticleId> articles = quote.versions().stream().map(QuoteVersion::article).toList();
      items.add(item(new Told(CoverageKind.QUOTE, quote.text(), quote.language(), i), articles));
    }
    items.addAll(names());
    return items;
  }

  /// What an account may have or lack.
  private record Told(CoverageKind kind, String text, @Nullable Language language, int index) {}

  private CoverageItem item(Told told, List<ArticleId> articles) {
    List<ArticleId> ordered =
        articles.stream()
            .distinct()
            .sorted(Comparator.comparingInt(id -> places.getOrDefault(id, 0)))
            .toList();
    return new CoverageItem(
        told.kind, told.text, told.language, told.index, sources.count(ordered), ordered);
  }

  /// @param text the longest the name was given with
  private record Name(String text, @Nullable Language language) {}

  /// The names of the story; those that most accounts have first, then by the text.
  private List<CoverageItem> names() {
    Map<Integer, Name> names = new TreeMap<>();
    for (Telling telling : tellings) {
      String title = telling.analysis().article().title();
      for (NameMention name : telling.analysis().titleNames()) {
        add(names, name, name.span().of(title == null ? "" : title), telling.language());
      }
      for (NameMention name : telling.analysis().names()) {
        add(names, name, name.span().of(telling.text()), telling.language());
      }
    }
    Map<Integer, List<ArticleId>> holders = new TreeMap<>();
    for (Telling telling : tellings) {
      Profile profile = telling.analysis().profile();
      for (int i = 0; i < profile.size(); i++) {
        if (names.containsKey(profile.feature(i))) {
          holders.computeIfAbsent(profile.feature(i), f -> new ArrayList<>()).add(telling.id());
        }
      }
    }
    List<CoverageItem> items = new ArrayList<>();
    names.forEach((feature, name) -> {
      List<ArticleId> articles = holders.get(feature);
      if (articles != null) {
        items.add(item(new Told(CoverageKind.NAME, name.text, name.language, -1), articles));
      }
    });
    items.sort(
        Comparator.<CoverageItem>comparingInt(i -> -i.articles().size())
            .thenComparing(CoverageItem::text));
    return items;
  }

  /// Keeps the longest text a name was given with.
  private void add(
      Map<Integer, Name> names, NameMention name, String text, @Nullable Language language) {
    Integer feature = feature(name, text);
    if (feature != null) {
      names.merge(
          feature, new Name(text, language), (a, b) -> b.text.length() > a.text.length() ? b : a);
    }
  }

  private @Nullable Integer feature(NameMention name, String text) {
    if (name.entity() != null && !name.entity().startsWith(PERSON)) {
      return Features.place(name.entity());
    }
    String last = "";
    for (String word : Folding.fold(text).split("[^\\p{L}\\p{N}]+", -1)) {
      last = word.isEmpty() ? last : word;
    }
    String form = romanizer.romanize(last);
    return form.length() < MIN_LENGTH ? null : Features.word(form);
  }
}

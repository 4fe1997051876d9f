package org.conspectus.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.QuoteVersion;
import org.conspectus.domain.Conspectus.StoryQuote;
import org.conspectus.domain.Span;

/// Somebody who is quoted.
///
/// @param name the fullest words for the speaker in any account; empty when unknown
/// @param quotes what most accounts carry first, without those that are part of another one
public record Speaker(String name, List<StoryQuote> quotes) {
  public Speaker {
    quotes = List.copyOf(quotes);
  }

  /// All speakers, those whom most accounts quote first, the unknown last.
  public static List<Speaker> of(List<StoryQuote> all) {
    Map<String, List<StoryQuote>> bySpeaker = new LinkedHashMap<>();
    for (StoryQuote quote : whole(all)) {
      bySpeaker.computeIfAbsent(key(quote), key -> new ArrayList<>()).add(quote);
    }
    return bySpeaker.values().stream()
        .sorted(Comparator.comparingInt(quotes -> -weight(quotes)))
        .map(Speaker::gathered)
        .toList();
  }

  private static Speaker gathered(List<StoryQuote> quotes) {
    String name =
        quotes.stream()
            .flatMap(quote -> Optional.ofNullable(quote.speaker()).stream())
            .map(Plain::line)
            .max(Comparator.comparingInt(String::length))
            .orElseGet(() -> Plain.line(key(quotes.getFirst())));
    return new Speaker(
        name, quotes.stream().sorted(Comparator.comparingInt(quote -> -quote.families())).toList());
  }

  private static String key(StoryQuote quote) {
    if (quote.speakerEntity() != null) {
      return quote.speakerEntity();
    }
    return quote.speaker() == null ? "" : quote.speaker();
  }

  /// A speaker who is known outweighs any who is not.
  private static int weight(List<StoryQuote> quotes) {
    int families = quotes.stream().mapToInt(StoryQuote::families).sum();
    return key(quotes.getFirst()).isEmpty() ? -1 : families;
  }

  /// The quotes of which some version is no part of another quote.
  static List<StoryQuote> whole(List<StoryQuote> quotes) {
    Map<ArticleId, List<Span>> extents = new HashMap<>();
    for (StoryQuote quote : quotes) {
      for (QuoteVersion version : quote.versions()) {
        extents.computeIfAbsent(version.article(), id -> new ArrayList<>()).add(extent(version));
      }
    }
    Map<ArticleId, List<Span>> outer = new HashMap<>();
    extents.forEach((article, spans) -> outer.put(article, outermost(spans)));
    return quotes.stream()
        .filter(quote ->
            quote.versions().isEmpty()
                || quote.versions().stream()
                    .anyMatch(v -> isOutermost(v, outer.getOrDefault(v.article(), List.of()))))
        .toList();
  }

  private static boolean isOutermost(QuoteVersion version, List<Span> outer) {
    Span extent = extent(version);
    int low = 0;
    int high = outer.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (outer.get(middle).start() <= extent.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return outer.isEmpty() || outer.get(low).equals(extent) || !outer.get(low).contains(extent);
  }

  /// Spans that lie in no other, in text order.
  private static List<Span> outermost(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end()));
    List<Span> outer = new ArrayList<>();
    for (Span span : sorted) {
      if (outer.isEmpty() || span.end() > outer.getLast().end()) {
        outer.add(span);
      }
    }
    return outer;
  }

  private static Span extent(QuoteVersion version) {
    return new Span(
        version.spans().getFirst().start(),
        Math.max(version.spans().getFirst().start(), version.spans().getLast().end()));
  }
}

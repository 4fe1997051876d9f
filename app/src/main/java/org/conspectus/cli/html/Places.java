package org.conspectus.cli.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conspectus.cli.view.AccountKeys;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Span;

/// The places in the texts of a story that statements rest on: links point at them, and the texts
/// are marked there. Not thread-safe. Memory: a few references a place.
final class Places {
  /// How many places of one article can be shown; more would make its text unreadable.
  private static final int MAX_PLACES = 2_000;

  private final String story;
  private final AccountKeys keys;
  private final Map<ArticleId, String> texts;
  private final Map<ArticleId, Map<List<Span>, Integer>> numbers = new HashMap<>();

  /// @param texts of the articles that the page shows
  Places(String story, AccountKeys keys, Map<ArticleId, String> texts) {
    this.story = story;
    this.keys = keys;
    this.texts = texts;
  }

  /// Some words of an article.
  ///
  /// @param number counts the places of the article from 1
  record Place(int number, List<Span> spans) {}

  /// The id in the page of an article's text.
  String id(ArticleId article) {
    return story + "-" + keys.of(article);
  }

  /// Whether the page shows the text of an article.
  boolean shows(ArticleId article) {
    return texts.containsKey(article);
  }

  /// The id in the page of one place.
  String id(ArticleId article, int number) {
    return id(article) + "-" + number;
  }

  /// The id of the place with these words; empty when the page does not show them.
  Optional<String> find(ArticleId article, List<Span> spans) {
    String text = texts.get(article);
    if (text == null) {
      return Optional.empty();
    }
    List<Span> shown =
        spans.stream().filter(span -> span.length() > 0 && span.end() <= text.length()).toList();
    if (shown.isEmpty()) {
      return text.isEmpty() ? Optional.of(id(article)) : Optional.empty();
    }
    Map<List<Span>, Integer> places =
        numbers.computeIfAbsent(article, key -> new LinkedHashMap<>());
    Integer number = places.get(shown);
    if (number == null && places.size() < MAX_PLACES) {
      number = places.size() + 1;
      places.put(shown, number);
    }
    return number == null ? Optional.empty() : Optional.of(id(article, number));
  }

  /// The places of an article that links point at, in order of their numbers.
  List<Place> of(ArticleId article) {
    List<Place> places = new ArrayList<>();
    numbers
        .getOrDefault(article, Map.of())
        .forEach((spans, number) -> places.add(new Place(number, spans)));
    return places;
  }
}

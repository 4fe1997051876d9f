package org.conspectus.cli.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Language;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// Tellings of one thing in which the same words stand once, however many articles have them. Not
/// thread-safe.
final class Wordings {
  private final Map<Words, List<Place>> wordings = new LinkedHashMap<>();

  /// Words as they are shown.
  record Words(String text, @Nullable Language language, String note) {}

  /// Where they stand.
  record Place(ArticleId article, List<Span> spans) {}

  /// Adds the words of one article.
  void add(Words words, Place place) {
    wordings.computeIfAbsent(words, key -> new ArrayList<>()).add(place);
  }

  /// What is shown for each wording, in order of first appearance: its articles, its language, and
  /// the words in an element of their own.
  void write(Html html, StoryScope scope, String item, String tag) {
    wordings.forEach((words, places) -> {
      html.open(item, "class", "telling").open("span", "class", "keys");
      places.forEach(place -> scope.key(html, place.article(), place.spans()));
      html.close();
      StoryScope.language(html, words.language());
      html.words(tag, words.text(), words.language());
      if (!words.note().isEmpty()) {
        html.element("span", words.note(), "class", "note");
      }
      html.close();
    });
  }

  int count() {
    return wordings.size();
  }
}

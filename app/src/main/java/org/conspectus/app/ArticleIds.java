package org.conspectus.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.text.Hashing;

/// Keeps ids apart: an article that came before with the same words is dropped, one with other
/// words gets `id#2`, `id#3` in input order; both are noted. Not thread-safe.
final class ArticleIds {
  private static final char SEPARATOR = '\u0000';

  private final Map<ArticleId, List<Long>> wordsById = new HashMap<>();
  private final List<String> notes = new ArrayList<>();

  /// The id the article goes by; empty when it came before.
  Optional<ArticleId> admit(Article article) {
    List<Long> words = wordsById.computeIfAbsent(article.id(), id -> new ArrayList<>(1));
    long own = Hashing.hash(article.title() + SEPARATOR + article.text());
    if (words.contains(own)) {
      notes.add("skipped '" + article.id() + "': given again with the same words");
      return Optional.empty();
    }
    words.add(own);
    if (words.size() == 1) {
      return Optional.of(article.id());
    }
    ArticleId other = new ArticleId(article.id() + "#" + words.size());
    while (wordsById.containsKey(other)) {
      words.add(own);
      other = new ArticleId(article.id() + "#" + words.size());
    }
    wordsById.put(other, new ArrayList<>(List.of(own)));
    notes.add("'" + article.id() + "' was given again with other words; kept as '" + other + "'");
    return Optional.of(other);
  }

  /// One sentence for each article dropped or renamed, in input order.
  List<String> notes() {
    return notes;
  }
}

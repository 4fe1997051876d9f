package org.conspectus.extract;

import java.util.List;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleDetails;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Language;
import org.conspectus.domain.PublicationTime;
import org.conspectus.extract.internal.Hosts;
import org.jspecify.annotations.Nullable;

/// An article while its fields come in, in any order and under several names. Each offer has a
/// rank, 0 the best; the best offer that means something stays. Not thread-safe.
final class Draft {
  /// Keeps the best value offered.
  static final class Slot<T> {
    private @Nullable T value;
    private int rank = Integer.MAX_VALUE;

    void offer(@Nullable T other, int otherRank) {
      if (other != null && otherRank < rank) {
        value = other;
        rank = otherRank;
      }
    }

    @Nullable T value() {
      return value;
    }
  }

  final Slot<String> id = new Slot<>();
  final Slot<String> url = new Slot<>();
  final Slot<String> outlet = new Slot<>();
  final Slot<String> title = new Slot<>();
  final Slot<String> text = new Slot<>();
  final Slot<Language> language = new Slot<>();
  final Slot<PublicationTime> published = new Slot<>();
  final Slot<PublicationTime> modified = new Slot<>();
  final Slot<List<String>> authors = new Slot<>();

  @Nullable ArticleDetails details;

  boolean hasWords() {
    return title.value() != null || text.value() != null;
  }

  /// @throws IllegalArgumentException if the draft has neither title nor text
  Article article(ArticleId articleId, @Nullable String file) {
    List<String> names = authors.value();
    String from = outlet.value();
    String address = url.value();
    return new Article(
        articleId,
        file,
        address,
        from == null && address != null ? Hosts.of(address) : from,
        title.value(),
        text.value(),
        language.value(),
        published.value(),
        modified.value(),
        names == null ? List.of() : names,
        details);
  }
}

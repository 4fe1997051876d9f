package org.conspectus.compare.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Family;
import org.jspecify.annotations.Nullable;

/// Which articles are one source: those of a family are, any other stands alone.
public record Sources(Map<ArticleId, String> familyByArticle) {
  public Sources {
    familyByArticle = Map.copyOf(familyByArticle);
  }

  /// The sources of articles in these families.
  public static Sources of(List<Family> families) {
    Map<ArticleId, String> familyByArticle = new HashMap<>();
    families.forEach(f -> f.members().forEach(m -> familyByArticle.put(m, f.id())));
    return new Sources(familyByArticle);
  }

  public @Nullable String family(ArticleId article) {
    return familyByArticle.get(article);
  }

  /// Number of families among the articles, an article without one counting as one.
  public int count(Collection<ArticleId> articles) {
    Set<String> sources = new HashSet<>();
    for (ArticleId article : articles) {
      String family = familyByArticle.get(article);
      sources.add(family == null ? "article " + article : "family " + family);
    }
    return sources.size();
  }
}

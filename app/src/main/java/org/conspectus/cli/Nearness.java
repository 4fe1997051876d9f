package org.conspectus.cli;

import java.util.List;
import org.conspectus.codec.NearestForm.Neighbor;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Language;
import org.jspecify.annotations.Nullable;

/// How alike the profiles of some articles are.
public interface Nearness {
  /// The nearest others, by falling score, then by id; those with nothing in common are left out.
  ///
  /// @param limit how many at most
  /// @param of only articles in this language; null for all
  List<Neighbor> nearest(ArticleId id, int limit, @Nullable Language of);

  /// Likeness of two articles in [0, 1]; the order does not matter.
  double between(ArticleId a, ArticleId b);
}

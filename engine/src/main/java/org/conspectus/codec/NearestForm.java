package org.conspectus.codec;

import java.util.List;
import org.conspectus.domain.ArticleId;

/// The articles nearest to one, as `explain --nearest` prints them.
public final class NearestForm implements JsonForm<NearestForm.Nearest> {
  /// An article and its nearest others.
  ///
  /// @param nearest by falling score, then by id; may be empty
  public record Nearest(ArticleId id, List<Neighbor> nearest) {
    public Nearest {
      nearest = List.copyOf(nearest);
    }
  }

  /// @param score likeness of the two profiles in [0, 1]
  public record Neighbor(ArticleId id, double score) {}

  @Override
  public void write(JsonFields fields, Nearest value) {
    fields.text("id", value.id());
    fields.objects("nearest", value.nearest(), NearestForm::neighbor);
  }

  private static void neighbor(JsonFields fields, Neighbor neighbor) {
    fields.text("id", neighbor.id());
    fields.score("score", neighbor.score());
  }
}

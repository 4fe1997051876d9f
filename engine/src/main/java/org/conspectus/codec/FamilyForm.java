package org.conspectus.codec;

import java.util.List;
import org.conspectus.domain.Family;
import org.conspectus.domain.Link;

/// A family as `copies` prints it.
public final class FamilyForm implements JsonForm<Family> {
  @Override
  public void write(JsonFields fields, Family family) {
    fields.text("family", family.id());
    fields.text("origin", family.origin());
    fields.texts("members", family.members());
    fields.objects("links", family.links(), FamilyForm::link);
  }

  /// A link outside any family, on a line of its own.
  public static void looseLink(JsonFields fields, Link link) {
    fields.text("family", null);
    fields.text("origin", null);
    fields.texts("members", List.of());
    fields.objects("links", List.of(link), FamilyForm::link);
  }

  /// Writes the fields of a link.
  public static void link(JsonFields fields, Link link) {
    fields.text("from", link.from());
    fields.text("to", link.to());
    fields.text("relation", link.relation());
    fields.score("score", link.score());
    fields.flag("direction", link.direction());
    if (link.direction()) {
      fields.score("confidence", link.confidence());
    } else {
      fields.text("confidence", null);
    }
    fields.texts("reasons", link.reasons());
  }
}

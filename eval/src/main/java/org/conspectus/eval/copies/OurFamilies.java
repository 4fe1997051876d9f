package org.conspectus.eval.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.copy.FamilyConfig;
import org.conspectus.copy.FamilyIndex;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Family;
import org.conspectus.domain.Language;
import org.conspectus.domain.PublicationTime;
import org.conspectus.pipeline.Pipeline;

/// Our own families: analysis and index, on one thread. Every copy is a day younger than what it
/// was made of.
public final class OurFamilies implements CopyFinder {
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

  private final Pipeline pipeline = Pipeline.standard();

  @Override
  public String name() {
    return "Conspectus";
  }

  @Override
  public int[] groups(List<CopyText> pile) {
    FamilyIndex index = new FamilyIndex(FamilyConfig.standard());
    Map<String, Integer> numbers = new HashMap<>();
    for (CopyText text : pile) {
      numbers.put(text.id(), numbers.size());
      index.add(digest(text));
    }
    Groups groups = new Groups(pile.size());
    for (Family family : index.families()) {
      List<Integer> members = new ArrayList<>();
      family.members().forEach(id -> members.add(numbers.getOrDefault(id.value(), 0)));
      members.forEach(member -> groups.join(members.getFirst(), member));
    }
    return groups.roots();
  }

  private Digest digest(CopyText text) {
    Article article =
        new Article(
            new ArticleId(text.id()),
            null,
            null,
            null,
            text.title().isEmpty() ? null : text.title(),
            text.text(),
            new Language(text.language()),
            new PublicationTime.Day(text.kind() == null ? FIRST_DAY : FIRST_DAY.plusDays(1), null),
            null,
            List.of());
    return pipeline.outline(article).digest();
  }
}

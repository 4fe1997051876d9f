package org.conspectus.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Relation;
import org.conspectus.fixture.Prose;
import org.conspectus.fixture.Reading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Input that would take for ever if anything were quadratic. The limits are far above what is
/// needed.
@Tag("slow")
@Timeout(60)
class HostileFamiliesTest {
  private static final Tie.Figures FIGURES = new Tie.Figures(1, 1, 9, 1, 20, 1);
  private static final int MANY = 1_000;

  private final Prose prose = new Prose(7);
  private final FamilyIndex index = new FamilyIndex(FamilyConfig.standard());

  @Test
  void takesTheSameArticleAThousandTimes() {
    Digest once = Reading.digest("x", "en", Prose.write(prose.plot(prose.event(), 20), "en"));
    for (int i = 0; i < MANY; i++) {
      index.add(renamed(once, i));
    }
    assertThat(index.families()).hasSize(1);
    assertThat(index.families().getFirst().members()).hasSize(MANY);
  }

  @Test
  void keepsAThousandArticlesOfOneTitleApart() {
    for (int i = 0; i < MANY; i++) {
      String text = "Market closes higher. " + Prose.write(prose.plot(prose.event(), 4), "en");
      index.add(Reading.digest("a" + i, "en", text));
    }
    assertThat(index.families()).isEmpty();
  }

  @Test
  void joinsArticlesOfThreeWordsOnlyWhenTheyAreEqual() {
    for (int i = 0; i < MANY; i++) {
      index.add(Reading.digest("a" + i, "en", "Storm hits number" + i));
    }
    assertThat(index.families()).isEmpty();
  }

  @Test
  void takesArticlesOfThreeHundredThousandWords() {
    String sentences = Prose.write(prose.plot(prose.event(), 23_000), "en");
    Digest many = outline(sentences);
    Digest one = outline(sentences.replace(". ", ", "));
    for (int i = 0; i < 10; i++) {
      index.add(renamed(many, 2 * i));
      index.add(renamed(one, 2 * i + 1));
    }
    assertThat(index.families()).isNotEmpty();
  }

  @Test
  void comparesRepetitiveArticlesInBoundedTime() {
    Digest words = outline("river bridge ".repeat(4_000));
    Digest sentences = outline("River bridge mayor storm. ".repeat(2_000));
    for (int i = 0; i < 10; i++) {
      index.add(renamed(words, 2 * i));
      index.add(renamed(sentences, 2 * i + 1));
    }
    assertThat(index.families()).isNotEmpty();
  }

  @Test
  void listsAFamilyOfManyInTheTimeOfOne() {
    Families families = new Families();
    Digest flash = Reading.digest("x", "en", "Storm hits town");
    List<Digest> articles = IntStream.range(0, 50_000).mapToObj(i -> renamed(flash, i)).toList();
    articles.forEach(a -> families.addArticle());
    for (int i = 1; i < articles.size(); i++) {
      families.join(new Tie(0, i, Relation.COPY, 1, "older", 1, 0, FIGURES));
    }
    List<ArticleId> ids = articles.stream().map(Digest::id).toList();
    assertThat(families.all(ids).getFirst().origin()).isEqualTo(articles.getFirst().id());
  }

  private static Digest outline(String text) {
    return Reading.ANALYZER
        .outline(Reading.article("x", "en", text, Reading.day("2023-06-18")))
        .digest();
  }

  private static Digest renamed(Digest digest, int number) {
    return new Digest(
        new ArticleId("copy" + number),
        digest.language(),
        digest.published(),
        digest.publisher(),
        digest.profile());
  }
}

package org.conspectus.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Language;
import org.conspectus.domain.Profile;
import org.conspectus.domain.PublicationTime;
import org.conspectus.fixture.Prose;
import org.conspectus.fixture.Reading;
import org.junit.jupiter.api.Test;

class LiveArticlesTest {
  private static final FamilyConfig STANDARD = FamilyConfig.standard();
  private static final FamilyConfig FEW =
      new FamilyConfig(
          STANDARD.indexedFeatures(),
          STANDARD.maxHolders(),
          STANDARD.candidates(),
          STANDARD.minScore(),
          STANDARD.copyCoverage(),
          STANDARD.memberCoverage(),
          STANDARD.excerptCoverage(),
          STANDARD.retireDays(),
          50);

  private final LiveArticles articles = new LiveArticles(FEW);

  @Test
  void forgetsWhatIsOldAndLongPast() {
    add(100, 1);
    assertThat(articles.oldest()).isZero();
    add(100, 40);
    assertThat(articles.oldest()).isBetween(100, 130); // A jump is believed after some.
    assertThat(articles.get(130).id()).isEqualTo(new ArticleId("a130"));
    assertThatIllegalArgumentException().isThrownBy(() -> articles.get(99));
    assertThat(articles.ids()).hasSize(200);
  }

  @Test
  void keepsTheNewestHoweverOldTheyAre() {
    add(40, 1);
    add(31, 400);
    assertThat(articles.oldest()).isEqualTo(21);
  }

  @Test
  void isNotMovedByAFewWrongDates() {
    add(100, 1);
    add(5, 9_000);
    add(60, 2);
    assertThat(articles.oldest()).isZero();
  }

  @Test
  void findsNoRelativeAmongWhatIsForgotten() {
    FamilyIndex index = new FamilyIndex(FEW);
    Prose prose = new Prose(3);
    List<int[]> plot = prose.plot(prose.event(), 10);
    String text = Prose.write(plot, "en");
    index.add(Reading.digest("first", "en", text, "2023-01-01"));
    assertThat(index.add(Reading.digest("copy", "en", text, "2023-01-02")).members()).hasSize(1);
    for (int i = 0; i < 100; i++) {
      String other = Prose.write(prose.plot(prose.event(), 3), "en");
      index.add(Reading.digest("other" + i, "en", other, "2023-03-01"));
    }
    assertThat(index.add(Reading.digest("late", "en", text, "2023-03-02")).members()).isEmpty();
    assertThat(index.families()).hasSize(1);
    FamilyIndex restored = FamilyIndex.restore(index.snapshot(), FEW);
    assertThat(restored.families()).isEqualTo(index.families());
    assertThat(restored.snapshot()).isEqualTo(index.snapshot());
  }

  private void add(int count, int day) {
    LocalDate date = LocalDate.of(2023, 1, 1).plusDays(day);
    for (int i = 0; i < count; i++) {
      articles.add(
          new Digest(
              new ArticleId("a" + articles.size()),
              new Language("en"),
              new PublicationTime.Day(date, null),
              null,
              new Profile.Builder().build()));
      articles.retire();
    }
  }
}

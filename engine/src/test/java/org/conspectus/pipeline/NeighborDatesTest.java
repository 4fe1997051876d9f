package org.conspectus.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Profile;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.PublicationTime.Inferred;
import org.junit.jupiter.api.Test;

class NeighborDatesTest {
  private static final float RARE = 8;
  private static final Digest UNDATED = article("u", null, 1, 2, 3, 4, 5);

  private final NeighborDates dates = new NeighborDates();

  @Test
  void givesTheDaysAroundItsNearestNeighbors() {
    dates.ask(UNDATED);
    dates.show(article("near", "2031-05-04", 1, 2, 3, 4, 6));
    dates.show(article("as near", "2031-05-06", 1, 2, 3, 5, 7));
    dates.show(article("less near", "2031-05-20", 1, 2, 8, 9, 10));
    assertThat(dates.found())
        .containsExactly(
            Map.entry(
                UNDATED.id(),
                new Inferred(LocalDate.parse("2031-05-01"), LocalDate.parse("2031-05-09"))));
  }

  @Test
  void givesNothingWhereNoNeighborIsNear() {
    dates.ask(UNDATED);
    dates.show(article("far", "2031-05-04", 1, 20, 30, 40, 50));
    assertThat(dates.found()).isEmpty();
  }

  @Test
  void givesNothingWhereNeighborsAreMonthsApart() {
    dates.ask(UNDATED);
    dates.show(article("spring", "2031-03-04", 1, 2, 3, 4, 6));
    dates.show(article("summer", "2031-07-04", 1, 2, 3, 4, 7));
    assertThat(dates.found()).isEmpty();
  }

  @Test
  void isTheSameInAnyOrder() {
    List<Digest> shown = new ArrayList<>();
    for (int day = 1; day < 29; day++) {
      shown.add(article("d" + day, "2031-02-%02d".formatted(day), 1, 2, 3, 4, 100 + day));
    }
    dates.ask(UNDATED);
    shown.forEach(dates::show);
    NeighborDates backwards = new NeighborDates();
    backwards.ask(UNDATED);
    Collections.reverse(shown);
    shown.forEach(backwards::show);
    assertThat(backwards.found()).isEqualTo(dates.found()).isNotEmpty();
  }

  @Test
  void doesNotLookUpWhatMostUndatedArticlesHave() {
    for (int i = 0; i < 200; i++) {
      dates.ask(article("u" + i, null, 1, 2, 3, 1000 + i));
    }
    dates.show(article("d", "2031-05-04", 1, 2, 3, 4));
    assertThat(dates.found()).isEmpty();
  }

  @Test
  void takesDatedArticlesOnly() {
    assertThatThrownBy(() -> dates.show(UNDATED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'u' has no date");
  }

  private static Digest article(String id, String day, int... features) {
    Profile.Builder profile = new Profile.Builder();
    for (int feature : features) {
      profile.add(feature, RARE);
    }
    profile.endSentence();
    PublicationTime published =
        day == null ? null : new PublicationTime.Day(LocalDate.parse(day), null);
    return new Digest(new ArticleId(id), null, published, null, profile.build());
  }
}

package org.conspectus.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Language;
import org.conspectus.domain.Profile;
import org.conspectus.domain.PublicationTime;
import org.conspectus.fixture.Reading;
import org.conspectus.lexicon.Features;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineageTest {
  @Test
  void takesTheOlderForTheSource() {
    Digest old = digest("en", Reading.day("2023-06-18"));
    Digest young = digest("nl", Reading.day("2023-06-19"), "NL", "NL");
    assertThat(Lineage.source(old, young)).isEqualTo("it is the older");
    assertThat(Lineage.source(young, old)).isNull();
  }

  @Test
  void takesTheLanguageOfTheCountryForTheSource() {
    Digest czech = digest("cs", null, "CZ", "CZ");
    Digest english = digest("en", null, "CZ");
    assertThat(Lineage.source(czech, english)).isNotNull();
    assertThat(Lineage.source(english, czech)).isNull();
  }

  @Test
  void doesNotKnowTheSourceOfAStoryOfBothCountriesOrNone() {
    assertThat(Lineage.source(digest("cs", null, "CZ", "CZ", "DE"), digest("de", null))).isNull();
    assertThat(Lineage.source(digest("cs", null), digest("de", null))).isNull();
    assertThat(Lineage.source(digest("en", null, "US", "US"), digest("nl", null, "US"))).isNull();
  }

  private static Digest digest(
      String language, @Nullable PublicationTime published, String... countries) {
    Profile.Builder profile = new Profile.Builder();
    for (String country : countries) {
      profile.add(Features.place("country:" + country), 3);
    }
    return new Digest(
        new ArticleId(language), new Language(language), published, null, profile.build());
  }
}

package org.conspectus.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
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
    Digest young = digest("nl", Reading.day("2023-06-19"), "NL", "NL", "NL");
    assertThat(source(old, young)).isEqualTo(old);
    assertThat(source(young, old)).isEqualTo(old);
    assertThat(Lineage.byDate(old, old)).isNull();
  }

  @Test
  void takesTheLanguageOfTheCountryForTheSource() {
    Digest czech = digest("cs", null, "CZ", "CZ");
    Digest english = digest("en", null, "CZ");
    assertThat(source(czech, english)).isEqualTo(czech);
    assertThat(source(english, czech)).isEqualTo(czech);
  }

  @Test
  void doesNotKnowTheSourceOfAStoryOfBothCountriesOrNone() {
    assertThat(source(digest("cs", null, "CZ", "CZ", "DE"), digest("de", null))).isNull();
    assertThat(source(digest("cs", null), digest("de", null))).isNull();
    assertThat(source(digest("en", null, "US", "US", "US"), digest("nl", null, "US"))).isNull();
  }

  @Test
  void takesTheTextWhoseLabelsAreLeftInTheOtherForTheSource() {
    Digest dutch = digest("nl", null);
    Digest english = traced("en", "de", "nl");
    assertThat(source(dutch, english)).isEqualTo(dutch);
    assertThat(source(english, dutch)).isEqualTo(dutch);
    assertThat(source(english, digest("fr", null))).isNull();
    assertThat(source(traced("nl", "en"), english)).isNull();
  }

  @Test
  void takesTheShorterForItsLanguageForTheSource() {
    assertThat(confidence(ofLength("de", 1_000), ofLength("fr", 1_150))).isGreaterThan(0.85);
    assertThat(confidence(ofLength("de", 1_000), ofLength("fr", 900))).isLessThan(-0.85);
    assertThat(confidence(ofLength("de", 1_000), ofLength("fr", 1_035))).isBetween(-0.6, 0.6);
    assertThat(confidence(ofLength("de", 1_000), ofLength("it", 1_150))).isZero();
    assertThat(confidence(ofLength("de", 100), ofLength("fr", 115))).isZero();
  }

  /// Of the first as the source, or, negative, of the second.
  private static double confidence(Digest first, Digest second) {
    List<Pairing.Pair> pair = List.of(new Pairing.Pair(0, 1, 0, 1));
    Lineage.Source source = Lineage.ofTranslation(first, second, () -> pair);
    return source == null ? 0 : source.isFirst() ? source.confidence() : -source.confidence();
  }

  @Test
  void takesTheWholeForTheSourceOfAPartWithoutDate() {
    Digest whole = digest("en", null);
    assertThat(Lineage.ofPart(whole, whole, true).isFirst()).isTrue();
    assertThat(Lineage.ofPart(whole, whole, false).isFirst()).isFalse();
  }

  private static @Nullable Digest source(Digest first, Digest second) {
    Lineage.Source source = Lineage.ofTranslation(first, second, List::of);
    if (source == null || source.confidence() < Lineage.MIN_CONFIDENCE) {
      return null;
    }
    return source.isFirst() ? first : second;
  }

  private static Digest traced(String language, String... traces) {
    Digest digest = digest(language, null);
    List<Language> all = Arrays.stream(traces).map(Language::new).toList();
    return new Digest(digest.id(), digest.language(), null, null, digest.profile(), all);
  }

  private static Digest ofLength(String language, int characters) {
    Profile.Builder profile = new Profile.Builder();
    profile.add(Features.word("river"), 3);
    profile.endSentence(characters);
    return new Digest(new ArticleId(language), new Language(language), null, null, profile.build());
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

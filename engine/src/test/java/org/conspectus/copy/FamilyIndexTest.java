package org.conspectus.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Family;
import org.conspectus.domain.Link;
import org.conspectus.domain.Relation;
import org.conspectus.domain.Snapshot;
import org.conspectus.fixture.Prose;
import org.conspectus.fixture.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FamilyIndexTest {
  private final Prose prose = new Prose(3);
  private final int[] event = prose.event();
  private final FamilyIndex index = new FamilyIndex(FamilyConfig.standard());

  /// A stream of other news, so that rare features are known to be rare.
  @BeforeEach
  void addOtherNews() {
    for (int i = 0; i < 30; i++) {
      add("other" + i, "en", prose.plot(prose.event(), 10), null, null);
    }
  }

  @Test
  void joinsCopiesAndKnowsTheirSource() {
    List<int[]> plot = prose.plot(event, 10);
    add("a", "en", plot, "2023-06-18", null);
    List<Link> links = add("b", "en", plot, "2023-06-19", null);
    assertThat(links).hasSize(1);
    assertThat(links.getFirst().relation()).isEqualTo(Relation.COPY);
    assertThat(links.getFirst().direction()).isTrue();
    assertThat(links.getFirst().reasons()).isNotEmpty();
    Family family = onlyFamily();
    assertThat(family.members()).extracting(ArticleId::value).containsExactly("a", "b");
    assertThat(family.origin()).isEqualTo(new ArticleId("a"));
  }

  @Test
  void assertsNoDirectionWithoutTwoDates() {
    List<int[]> plot = prose.plot(event, 10);
    add("a", "en", plot, "2023-06-18", null);
    assertThat(add("b", "en", plot, null, null).getFirst().direction()).isFalse();
    assertThat(add("c", "en", plot, "2023-06-18", null).getFirst().direction()).isFalse();
    assertThat(onlyFamily().origin()).isNull();
  }

  @Test
  void joinsCopiesHoweverManyThereAre() {
    List<int[]> plot = prose.plot(event, 10);
    for (int i = 0; i < 40; i++) {
      add("copy" + i, "en", plot, null, null);
    }
    assertThat(onlyFamily().members()).hasSize(40);
  }

  @Test
  void turnsTheLinkWhenTheYoungerComesFirst() {
    List<int[]> plot = prose.plot(event, 10);
    add("late", "en", plot, "2023-06-19", null);
    Link link = add("early", "en", plot, "2023-06-18", null).getFirst();
    assertThat(link.relation()).isEqualTo(Relation.COPY);
    assertThat(link.from()).isEqualTo(new ArticleId("early"));
    assertThat(link.direction()).isTrue();
  }

  @Test
  void callsEqualTextsOfUnknownLanguageCopies() {
    String text = Prose.write(prose.plot(event, 10), "en");
    index.add(Reading.digest("a", null, text));
    Link link = index.add(Reading.digest("b", null, text)).members().getFirst();
    assertThat(link.relation()).isEqualTo(Relation.COPY);
  }

  @Test
  void joinsATranslation() {
    List<int[]> plot = prose.plot(event, 12);
    add("a", "nl", plot, "2023-06-18", null);
    Link link = add("b", "en", plot, "2023-06-19", null).getFirst();
    assertThat(link.relation()).isEqualTo(Relation.TRANSLATION);
    assertThat(link.from()).isEqualTo(new ArticleId("a"));
    assertThat(link.direction()).isTrue();
  }

  @Test
  void joinsTwoTranslationsOfAnAbsentOriginal() {
    List<int[]> plot = prose.plot(event, 12);
    add("a", "nl", plot, null, null);
    Link link = add("b", "en", plot, null, null).getFirst();
    assertThat(link.relation()).isEqualTo(Relation.TRANSLATION);
    assertThat(link.direction()).isFalse();
    assertThat(onlyFamily().origin()).isNull();
  }

  @Test
  void callsACopyOfTheSameOutletAVersion() {
    List<int[]> plot = prose.plot(event, 10);
    List<int[]> revised = new ArrayList<>(plot);
    revised.addAll(prose.plot(event, 2));
    add("a", "en", plot, "2023-06-18", "De Bode");
    assertThat(add("b", "en", revised, "2023-06-19", "De Bode").getFirst().relation())
        .isEqualTo(Relation.VERSION);
    assertThat(add("c", "en", plot, "2023-06-20", "The Post").getFirst().relation())
        .isEqualTo(Relation.COPY);
  }

  @Test
  void takesAPartForAMemberWhenItsOwnTextComesFromTheWhole() {
    List<int[]> plot = prose.plot(event, 20);
    add("whole", "en", plot, "2023-06-18", null);
    Link link = add("part", "en", plot.subList(3, 9), "2023-06-19", null).getFirst();
    assertThat(link.relation()).isEqualTo(Relation.EXCERPT);
    assertThat(link.from()).isEqualTo(new ArticleId("whole"));
    assertThat(link.direction()).isTrue();
    assertThat(onlyFamily().members()).hasSize(2);
  }

  @Test
  void takesTheWholeForTheSourceWhenThePartComesFirst() {
    List<int[]> plot = prose.plot(event, 20);
    add("part", "en", plot.subList(3, 9), "2023-06-18", null);
    Link link = add("whole", "en", plot, "2023-06-18", null).getFirst();
    assertThat(link.relation()).isEqualTo(Relation.EXCERPT);
    assertThat(link.from()).isEqualTo(new ArticleId("whole"));
    assertThat(onlyFamily().origin()).isEqualTo(new ArticleId("whole"));
  }

  @Test
  void makesNoMemberOfAYoungerTextThatHasLittleOfAnOlder() {
    List<int[]> plot = prose.plot(event, 20);
    add("part", "en", plot.subList(3, 9), "2023-06-18", null);
    assertThat(add("whole", "en", plot, "2023-06-19", null)).isEmpty();
    Link link = index.looseLinks().getFirst();
    assertThat(link.from()).isEqualTo(new ArticleId("part"));
    assertThat(link.direction()).isTrue();
  }

  @Test
  void callsAnExtendedArticleOfTheSameOutletAVersion() {
    List<int[]> plot = prose.plot(event, 20);
    add("flash", "en", plot.subList(3, 9), "2023-06-18", "De Bode");
    assertThat(add("report", "en", plot, "2023-06-19", "De Bode").getFirst().relation())
        .isEqualTo(Relation.VERSION);
  }

  @Test
  void doesNotJoinTwoFamiliesByATextPutTogetherOfBoth() {
    List<int[]> one = prose.plot(event, 12);
    List<int[]> other = prose.plot(prose.event(), 12);
    add("one", "en", one, "2023-06-18", null);
    add("other", "en", other, "2023-06-18", null);
    List<int[]> merged = new ArrayList<>(one);
    merged.addAll(other.subList(0, 8));
    add("merged", "en", merged, "2023-06-19", null);
    add("shorter", "en", other.subList(0, 9), "2023-06-19", null);
    assertThat(index.families())
        .extracting(family -> family.members().stream().map(ArticleId::value).toList())
        .containsExactlyInAnyOrder(List.of("one", "merged"), List.of("other", "shorter"));
  }

  @Test
  void findsManyTranslationsOfOneTextInASmallPile() {
    FamilyIndex small = new FamilyIndex(FamilyConfig.standard());
    List<int[]> plot = prose.plot(event, 12);
    for (String language : List.of("en", "nl", "de", "fr", "es", "it", "pt", "sv", "cs", "pl")) {
      small.add(Reading.digest("in " + language, language, Prose.write(plot, language)));
    }
    assertThat(small.families()).hasSize(1);
    assertThat(small.families().getFirst().members()).hasSize(10);
  }

  @Test
  void changesNothingWhenAnArticleComesTwice() {
    List<int[]> plot = prose.plot(event, 10);
    add("a", "en", plot, "2023-06-18", null);
    assertThat(add("a", "en", plot, "2023-06-18", null)).isEmpty();
    assertThat(index.families()).isEmpty();
    assertThat(add("b", "en", plot, "2023-06-19", null)).hasSize(1);
  }

  @Test
  void restoresArticlesWhoseIdsAreLong() {
    FamilyIndex small = new FamilyIndex(FamilyConfig.standard());
    String text = Prose.write(prose.plot(event, 10), "en");
    small.add(Reading.digest("long ".repeat(20_000), "en", text));
    small.add(Reading.digest("short", "en", text));
    FamilyIndex restored = FamilyIndex.restore(small.snapshot(), FamilyConfig.standard());
    assertThat(restored.families()).isEqualTo(small.families());
  }

  @Test
  void linksALesserPartWithoutMakingAFamily() {
    List<int[]> plot = prose.plot(event, 30);
    List<int[]> mixed = new ArrayList<>(plot.subList(0, 3));
    mixed.addAll(prose.plot(prose.event(), 7));
    add("whole", "en", plot, "2023-06-18", null);
    assertThat(add("mixed", "en", mixed, "2023-06-19", null)).isEmpty();
    assertThat(index.families()).isEmpty();
    assertThat(index.looseLinks()).hasSize(1);
    Link link = index.looseLinks().getFirst();
    assertThat(link.relation()).isEqualTo(Relation.EXCERPT);
    assertThat(link.score()).isBetween(0.2, 0.5);
  }

  @Test
  void linksNoOtherAccountOfTheEvent() {
    add("a", "en", prose.plot(event, 12), null, null);
    add("b", "en", prose.plot(event, 12), null, null);
    add("c", "nl", prose.plot(event, 12), null, null);
    assertThat(index.families()).isEmpty();
    assertThat(index.looseLinks()).isEmpty();
  }

  @Test
  void joinsHeadlinesOnlyWhenTheyAreEqual() {
    addHeadline("a", "Mayor opens large bridge across river");
    addHeadline("b", "Mayor opens large bridge across canal");
    assertThat(index.families()).isEmpty();
    addHeadline("c", "Mayor opens large bridge across river");
    assertThat(onlyFamily().members()).extracting(ArticleId::value).containsExactly("a", "c");
  }

  @Test
  void joinsTwoFamiliesThatOneArticleBelongsTo() {
    List<int[]> plot = prose.plot(event, 18);
    add("a", "nl", plot.subList(0, 6), null, null);
    add("b", "nl", plot.subList(6, 12), null, null);
    assertThat(index.families()).isEmpty();
    add("c", "nl", plot, null, null);
    assertThat(onlyFamily().members()).extracting(ArticleId::value).containsExactly("a", "b", "c");
    assertThat(onlyFamily().links()).hasSize(2);
  }

  @Test
  void refusesASnapshotOfAnotherKind() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            FamilyIndex.restore(new Snapshot("stories", 1, new byte[0]), FamilyConfig.standard()))
        .withMessage("Snapshot must be of 'families' version 3, got 'stories' version 1");
  }

  private Family onlyFamily() {
    assertThat(index.families()).hasSize(1);
    return index.families().getFirst();
  }

  private List<Link> add(
      String id, String language, List<int[]> plot, @Nullable String day, @Nullable String outlet) {
    String text = Prose.write(plot, language);
    Digest digest =
        Reading.ANALYZER
            .analyze(
                Reading.with(
                    Reading.article(id, language, text, day == null ? null : Reading.day(day)),
                    null,
                    outlet))
            .digest();
    return index.add(digest).members();
  }

  private void addHeadline(String id, String title) {
    index.add(Reading.ANALYZER.analyze(Reading.headline(id, "en", title)).digest());
  }
}

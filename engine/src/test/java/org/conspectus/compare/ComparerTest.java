package org.conspectus.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Conspectus.CoverageItem;
import org.conspectus.domain.Conspectus.CoverageKind;
import org.conspectus.domain.Conspectus.Status;
import org.conspectus.domain.Conspectus.StoryQuote;
import org.conspectus.domain.Conspectus.TimelineEntry;
import org.conspectus.domain.Evidence;
import org.conspectus.domain.Family;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.Span;
import org.conspectus.domain.Story;
import org.conspectus.fixture.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparerTest {
  private static final Comparer COMPARER = Reading.COMPARER;
  private static final String ENGLISH =
      "Bridge opens\nHilda Pimmer opened the bridge to China on 18 June 2023. "
          + "“It took us nine years,” said Pimmer.";
  private static final String DUTCH =
      "Brug geopend\nDe brug naar China is open sinds 18 juni 2023, zag Hilda Pimmer zelf.";

  private final Analysis english = account("a", "en", ENGLISH, Reading.day("2023-06-19"));
  private final Analysis dutch =
      account("b", "nl", DUTCH, Reading.moment("2023-06-19T20:16:00+02:00"));

  @Test
  void putsDatesToldOnTheTimeline() {
    List<TimelineEntry> timeline = compare(List.of(), english, dutch).timeline();
    assertThat(timeline).extracting(TimelineEntry::date).containsExactly("2023-06-18");
    TimelineEntry told = timeline.getFirst();
    assertThat(told.status()).isEqualTo(Status.COMPLETED);
    assertThat(told.families()).isEqualTo(2);
    assertThat(told.evidence())
        .extracting(Evidence::article)
        .containsExactlyInAnyOrder(id("a"), id("b"));
    assertThat(told.evidence().getFirst().span().of(ENGLISH)).startsWith("Hilda Pimmer opened");
  }

  @Test
  void countsAFamilyOnce() {
    Family family = new Family("f1", null, List.of(id("a"), id("b")), List.of());
    Conspectus conspectus = compare(List.of(family), english, dutch);
    assertThat(conspectus.timeline()).extracting(TimelineEntry::families).containsOnly(1);
    assertThat(conspectus.accounts()).extracting(Account::family).containsOnly("f1");
  }

  @Test
  void givesAMonthItsFirstAndLastDay() {
    Analysis account = account("a", "en", "It was planned in October 2018.", null);
    TimelineEntry entry = compare(List.of(), account).timeline().getFirst();
    assertThat(entry.date()).isEqualTo("2018-10");
    assertThat(entry.earliest()).isEqualTo("2018-10-01");
    assertThat(entry.latest()).isEqualTo("2018-10-31");
  }

  @Test
  void leavesDatesInClutterOut() {
    Analysis account =
        account("a", "en", "Nothing is told here.\nRead more: The bridge of 3 May 2020", null);
    assertThat(compare(List.of(), account).timeline()).isEmpty();
  }

  @Test
  void joinsTheSameWordsSaid() {
    Analysis copy =
        account("c", "en", "So it is. \"it took us nine years\" is what they say.", null);
    List<StoryQuote> quotes = compare(List.of(), copy, english).quotes();
    assertThat(quotes).hasSize(1);
    StoryQuote quote = quotes.getFirst();
    assertThat(quote.text()).isEqualTo("It took us nine years,");
    assertThat(quote.speaker()).as("by the fullest name of the story").isEqualTo("Hilda Pimmer");
    assertThat(quote.families()).isEqualTo(2);
    assertThat(quote.versions()).hasSize(2);
    Span span = quote.versions().getFirst().spans().getFirst();
    assertThat(span.of(ENGLISH)).isEqualTo("It took us nine years,");
  }

  @Test
  void saysWhichAccountsHaveAName() {
    Analysis other = account("c", "en", "Nobody but Mrs Pimmer saw it, said Hilda Pimmer.", null);
    List<CoverageItem> coverage = compare(List.of(), english, dutch, other).coverage();
    assertThat(item(coverage, "China").articles()).containsExactly(id("a"), id("b"));
    assertThat(item(coverage, "Hilda Pimmer").articles())
        .containsExactly(id("a"), id("b"), id("c"));
    List<Integer> sizes =
        coverage.stream()
            .filter(i -> i.kind() == CoverageKind.NAME)
            .map(i -> -i.articles().size())
            .toList();
    assertThat(sizes).isSorted();
  }

  @Test
  void takesANameOfSignsForNone() {
    Analysis account = account("a", "en", "They all went to Ⓐ Ⓑ and then to Bar Ⓒ at night.", null);
    assertThat(compare(List.of(), account).coverage()).isNotNull();
  }

  @Test
  void keepsThePublicationAsGiven() {
    PublicationTime day = Reading.day("2023-06-19");
    Account given = Comparer.account(account("a", "en", ENGLISH, day), null);
    assertThat(given.published()).isEqualTo(given.earliest()).isEqualTo("2023-06-19");
    Account moment = Comparer.account(dutch, "f2");
    assertThat(moment.published()).isEqualTo("2023-06-19T20:16:00+02:00");
    assertThat(moment.latest()).isEqualTo(moment.published());
    assertThat(moment.title()).isEqualTo("Brug geopend");
    Account inferred =
        Comparer.account(account("c", "en", "Oslo (AFP)\n18 June 2023\nIt is open.", null), null);
    assertThat(inferred.published()).isNull();
    assertThat(inferred.earliest()).isEqualTo(inferred.latest()).isEqualTo("2023-06-18");
  }

  @Test
  void comparesHeadlinesAlone() {
    Analysis headline = Reading.ANALYZER.analyze(Reading.headline("a", "en", "Pimmer in China"));
    Conspectus conspectus = compare(List.of(), headline);
    assertThat(conspectus.title()).isEqualTo("Pimmer in China");
    assertThat(conspectus.timeline()).isEmpty();
    assertThat(conspectus.coverage()).isNotEmpty();
  }

  @Test
  void comparesTextsWithoutWords() {
    for (String text : new String[] {"", "\n", "…", "\ud800"}) {
      Conspectus conspectus =
          compare(List.of(), account("a", null, text, Reading.day("2023-06-19")));
      assertThat(conspectus.title()).isNull();
    }
  }

  @Test
  void refusesAStoryWithoutAccounts() {
    Story story = new Story("s1", List.of(id("a")), null, null);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COMPARER.compare(story, List.of(), List.of()))
        .withMessage("Story s1 has no accounts");
  }

  private static Conspectus compare(List<Family> families, Analysis... accounts) {
    List<Analysis> all = List.of(accounts);
    Story story = new Story("s1", all.stream().map(a -> a.article().id()).toList(), null, null);
    return COMPARER.compare(story, all, families);
  }

  private static CoverageItem item(List<CoverageItem> coverage, String text) {
    return coverage.stream().filter(i -> i.text().equals(text)).findFirst().orElseThrow();
  }

  private static Analysis account(
      String id, @Nullable String language, String text, @Nullable PublicationTime published) {
    return Reading.ANALYZER.analyze(Reading.article(id, language, text, published));
  }

  private static ArticleId id(String id) {
    return new ArticleId(id);
  }
}

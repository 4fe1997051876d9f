package org.conspectus.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.domain.Conspectus.TimelineEntry;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.Story;
import org.conspectus.fixture.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Stories as they should not be.
class HostileStoryTest {
  private static final int MANY = 5_000;

  @Test
  void leavesDaysOpenWhereNothingDatesAStory() {
    Conspectus found =
        compare(
            article("Pimmer opened the bridge at Vlieland on Monday.", null),
            article("On Monday the bridge at Vlieland was opened by Pimmer.", null));
    assertThat(found.accounts()).extracting(Account::published).containsOnlyNulls();
    assertThat(found.timeline()).allMatch(e -> e.date() == null || e.earliest() != null);
    assertThat(found.disagreements()).isEmpty();
  }

  @Test
  void keepsDatesThatCannotBe() {
    Conspectus found =
        compare(
            article("Pimmer opened the bridge at Vlieland in June 2023.", "9999-12-31"),
            article("The bridge at Vlieland was opened yesterday.", "0001-01-01"));
    assertThat(found.accounts())
        .extracting(Account::published)
        .containsExactlyInAnyOrder("9999-12-31", "0001-01-01");
    assertThat(found.timeline()).extracting(TimelineEntry::date).contains("2023-06");
  }

  @Test
  void tellsOneAccountWithoutDisagreement() {
    Conspectus found =
        compare(
            article(
                "The ferry carried 120 passengers. Its crew of 14 was saved, the mayor said, while"
                    + " the owner spoke of 12.",
                "2031-06-15"));
    assertThat(found.accounts()).hasSize(1);
    assertThat(found.statements()).isEmpty();
  }

  @Test
  void findsNothingBetweenAccountsWithoutACommonSentence() {
    Conspectus found =
        compare(
            article("Snow fell on Vlieland for three days.", "2031-06-15"),
            article("A choir of 40 sang psalms in Dorst.", "2031-06-15"),
            article("Wheat prices rose by 4 percent.", "2031-06-16"));
    assertThat(found.statements()).isEmpty();
    assertThat(found.disagreements()).isEmpty();
  }

  @Test
  void readsQuotesThatNeverClose() {
    Conspectus found =
        compare(
            article("“We never close it, said Pimmer. “And they? „No. «Nor we.", "2031-06-15"),
            article("“".repeat(10_000) + " said Pimmer", "2031-06-15"));
    assertThat(found.accounts()).hasSize(2);
  }

  @Test
  void takesNoDayThatIsNotInTheCalendar() {
    Conspectus found =
        compare(
            article("The dike broke on 31 February 2031.", "2031-03-04"),
            article("The dike broke on 30 February 2031.", "2031-03-04"));
    assertThat(found.timeline())
        .extracting(TimelineEntry::date)
        .doesNotContain("2031-02-31", "2031-02-30");
    assertThat(found.disagreements()).isEmpty();
  }

  @Test
  void readsOneOfTwoCalendars() {
    Conspectus found =
        compare(
            article("The treaty was signed on 25 October (7 November) 1917.", "2031-03-04"),
            article("The treaty was signed on 7 November 1917.", "2031-03-04"));
    assertThat(found.disagreements())
        .extracting(Disagreement::kind)
        .doesNotContain(DisagreementKind.CONFLICT);
  }

  @Test
  void comparesThousandsOfAccounts() {
    List<Analysis> all = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      String words =
          "The bridge at Vlieland fell on Monday; " + (i % 9 + 3) + " people died, Pimmer said.";
      all.add(analysis(Integer.toString(i), words, "2031-06-" + (10 + i % 9)));
    }
    Conspectus found = compare(all);
    assertThat(found.accounts()).hasSize(MANY);
    assertThat(found.disagreements())
        .extracting(Disagreement::kind)
        .doesNotContain(DisagreementKind.CONFLICT);
  }

  private record Given(String text, @Nullable String day) {}

  private static Given article(String text, @Nullable String day) {
    return new Given(text, day);
  }

  private static Analysis analysis(String id, String text, @Nullable String day) {
    PublicationTime published = day == null ? null : Reading.day(day);
    return Reading.ANALYZER.analyze(Reading.article(id, "en", text, published));
  }

  private static Conspectus compare(Given... accounts) {
    return compare(
        IntStream.range(0, accounts.length)
            .mapToObj(i -> analysis(Integer.toString(i), accounts[i].text, accounts[i].day))
            .toList());
  }

  private static Conspectus compare(List<Analysis> all) {
    List<ArticleId> ids = all.stream().map(a -> a.article().id()).toList();
    return Reading.COMPARER.compare(new Story("s1", ids, null, null), all, List.of());
  }
}

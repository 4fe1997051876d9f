package org.conspectus.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.domain.Conspectus.Side;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.Story;
import org.conspectus.fixture.Reading;
import org.junit.jupiter.api.Test;

class DisagreementTest {
  private static final PublicationTime DAY = Reading.day("2031-06-15");

  @Test
  void setsFiguresThatExcludeEachOtherAgainstEachOther() {
    List<Disagreement> found =
        compare(
            "2031-06-15 The ferry Noordster sailed with 5,800 spectators to Vlieland.",
            "2031-06-15 The ferry Noordster sailed with 6,400 spectators to Vlieland.");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().kind()).isEqualTo(DisagreementKind.CONFLICT);
    assertThat(found.getFirst().sides())
        .extracting(Side::value)
        .containsExactly("5,800 spectators", "6,400 spectators");
  }

  @Test
  void takesRoundingAndBoundsForNoConflict() {
    assertThat(
            compare(
                "2031-06-15 The talks between Pimmer and Dorst lasted five and a half hours.",
                "2031-06-15 The talks between Pimmer and Dorst lasted more than five hours."))
        .isEmpty();
    assertThat(
            compare(
                "2031-06-15 About 60 spectators saw Pimmer open the bridge at Vlieland.",
                "2031-06-15 There were 57 spectators who saw Pimmer open the bridge at Vlieland."))
        .isEmpty();
  }

  @Test
  void takesARestForNoConflict() {
    assertThat(
            compare(
                "2031-06-15 Turnout in the election of Vlieland was 61.4 percent.",
                "2031-06-15 Abstention in the election of Vlieland was 38.6 percent."))
        .isEmpty();
  }

  @Test
  void setsAgesOfOnePersonAgainstEachOtherAcrossLanguages() {
    assertThat(conflicts("Hilda Pimmer, 58, opened the bridge.", "en"))
        .containsExactly("58", "61 Jahre alt");
  }

  private static List<String> conflicts(String text, String language) {
    Analysis one = Reading.ANALYZER.analyze(Reading.article("0", language, text, DAY));
    Analysis other =
        Reading.ANALYZER.analyze(
            Reading.article("1", "de", "Hilda Pimmer, 61 Jahre alt, weihte die Brücke ein.", DAY));
    List<ArticleId> ids = List.of(new ArticleId("0"), new ArticleId("1"));
    return Reading.COMPARER
        .compare(new Story("s1", ids, null, null), List.of(one, other), List.of())
        .disagreements()
        .stream()
        .filter(d -> d.kind() == DisagreementKind.CONFLICT)
        .flatMap(d -> d.sides().stream())
        .map(Side::value)
        .toList();
  }

  @Test
  void setsAMinuteCountedOffAgainstAnother() {
    List<Disagreement> found =
        compare(
            "2031-06-15 Pimmer scored the only goal of the final in the 23rd minute.",
            "2031-06-15 Pimmer scored the only goal of the final in the 32nd minute.");
    assertThat(found).extracting(Disagreement::kind).containsExactly(DisagreementKind.CONFLICT);
  }

  @Test
  void setsADenialAgainstWhatItDenies() {
    List<Disagreement> found =
        compare(
            "2031-06-15 Police arrested Captain Pimmer of the ferry Noordster on Vlieland.",
            "2031-06-15 Captain Pimmer of the ferry Noordster was never arrested on Vlieland.");
    assertThat(found).extracting(Disagreement::kind).containsExactly(DisagreementKind.CONFLICT);
  }

  @Test
  void takesTimesOfTwoZonesForNoConflict() {
    assertThat(
            compare(
                "2031-06-15 The ferry sank at five past three, five past two in London, said"
                    + " Pimmer.",
                "2031-06-15 The ferry sank near Vlieland."))
        .isEmpty();
  }

  @Test
  void takesATollThatRoseForAnUpdate() {
    List<Disagreement> found =
        compare(
            "2031-06-15 At least 7 people were killed when the bridge fell.",
            "2031-06-16 When the bridge fell 12 people were killed.");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().kind()).isEqualTo(DisagreementKind.UPDATE);
    assertThat(found.getFirst().sides())
        .extracting(Side::value)
        .containsExactly("7 people", "12 people");
  }

  @Test
  void tellsCanceledFromPostponed() {
    List<Disagreement> found =
        compare(
            "2031-06-15 The meeting of Pimmer and Dorst on Vlieland has been canceled.",
            "2031-06-15 The meeting of Pimmer and Dorst on Vlieland has been postponed.");
    assertThat(found).extracting(Disagreement::kind).containsExactly(DisagreementKind.CONFLICT);
  }

  @Test
  void setsNoDayAgainstOneThatIsToldByTheSameWord() {
    assertThat(
            compare(
                "2031-06-15 Harbor master Pimmer opens the bridge at Vlieland today.",
                "2031-06-16 Harbor master Pimmer opens the bridge at Vlieland today."))
        .isEmpty();
  }

  @Test
  void setsAYearAgainstAnotherButNoDecade() {
    String year = "2031-06-15 The bridge at Vlieland was built by Pimmer in 1968.";
    assertThat(compare(year, "2031-06-15 The bridge at Vlieland was built by Pimmer in 1972."))
        .extracting(Disagreement::kind)
        .containsExactly(DisagreementKind.CONFLICT);
    assertThat(compare(year, "2031-06-15 The bridge at Vlieland was built by Pimmer in the 1970s."))
        .isEmpty();
  }

  @Test
  void keepsTimesOfAnUndatedAccountOpen() {
    Analysis dated =
        Reading.ANALYZER.analyze(
            Reading.article("0", "en", "It rained on Vlieland.", Reading.day("2031-06-15")));
    Analysis undated =
        Reading.ANALYZER.analyze(
            Reading.article("1", "en", "In 1987 Pimmer left; today and on Monday he sang.", null));
    Story story = new Story("s1", List.of(new ArticleId("0"), new ArticleId("1")), null, null);
    Conspectus conspectus = Reading.COMPARER.compare(story, List.of(dated, undated), List.of());
    assertThat(conspectus.accounts()).allMatch(a -> a.earliest() != null);
    assertThat(conspectus.timeline()).anyMatch(t -> "1987".equals(t.date()));
  }

  /// Each account begins with its day.
  private static List<Disagreement> compare(String... accounts) {
    List<Analysis> all = new ArrayList<>();
    for (String account : accounts) {
      String id = Integer.toString(all.size());
      String day = account.substring(0, 10);
      all.add(
          Reading.ANALYZER.analyze(
              Reading.article(id, "en", account.substring(11), Reading.day(day))));
    }
    List<ArticleId> ids = all.stream().map(a -> a.article().id()).toList();
    Conspectus conspectus =
        Reading.COMPARER.compare(new Story("s1", ids, null, null), all, List.of());
    return conspectus.disagreements();
  }
}

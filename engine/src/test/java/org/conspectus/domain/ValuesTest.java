package org.conspectus.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the smaller values check and answer.
class ValuesTest {
  @Test
  void spanRefusesToEndBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(7, 3))
        .withMessage("Span must satisfy 0 <= start <= end, got [7, 3)");
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
  }

  @Test
  void spansThatOnlyTouchDoNotOverlap() {
    Span first = new Span(2, 5);
    assertThat(first.overlaps(new Span(5, 8))).isFalse();
    assertThat(first.overlaps(new Span(4, 8))).isTrue();
    assertThat(first.contains(new Span(2, 5))).isTrue();
    assertThat(first.contains(new Span(4, 6))).isFalse();
    assertThat(first.of("abcdefgh")).isEqualTo("cde");
    assertThat(first.length()).isEqualTo(3);
    assertThat(List.of(new Span(3, 4), new Span(2, 9), first).stream().sorted())
        .containsExactly(first, new Span(2, 9), new Span(3, 4));
  }

  @Test
  void articleRefusesToHaveNeitherTitleNorText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Article(
                new ArticleId("a"), null, null, null, null, null, null, null, null, List.of()))
        .withMessage("Article a has neither title nor text");
  }

  @Test
  void idAndLanguageRefuseWhatIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ArticleId(""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Language("EN"))
        .withMessage("Language must be two or three lower-case letters, got 'EN'");
    assertThatIllegalArgumentException().isThrownBy(() -> new Language("zh-Hant"));
  }

  @Test
  void linkRefusesAScoreThatIsNoShare() {
    for (double score : new double[] {-0.01, 1.01, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              new Link(
                  new ArticleId("a"), new ArticleId("b"), Relation.COPY, score, true, List.of()));
    }
  }

  @Test
  void listsGivenInAreCopied() {
    List<ArticleId> members = new ArrayList<>(List.of(new ArticleId("a"), new ArticleId("b")));
    Family family = new Family("f1", null, members, List.of());
    members.clear();
    assertThat(family.members()).hasSize(2);
  }

  @Test
  void momentKeepsTheOffsetItCameWith() {
    PublicationTime time =
        new PublicationTime.Moment(OffsetDateTime.parse("2023-06-18T20:16:00+02:00"));
    assertThat(time.text()).isEqualTo("2023-06-18T20:16:00+02:00");
    assertThat(time.earliest())
        .isEqualTo(time.latest())
        .isEqualTo(time.order())
        .isEqualTo(Instant.parse("2023-06-18T18:16:00Z"));
  }

  @Test
  void dayIsAllOfTheDayAndSortsByItsHour() {
    PublicationTime day = new PublicationTime.Day(LocalDate.of(2023, 6, 18), LocalTime.of(18, 16));
    assertThat(day.text()).isEqualTo("2023-06-18");
    assertThat(day.earliest()).isEqualTo(Instant.parse("2023-06-18T00:00:00Z"));
    assertThat(day.latest()).isEqualTo(Instant.parse("2023-06-18T23:59:59.999Z"));
    assertThat(day.order()).isEqualTo(Instant.parse("2023-06-18T18:16:00Z"));
  }

  @Test
  void inferredRangeRefusesToEndBeforeItStarts() {
    LocalDate day = LocalDate.of(2023, 6, 18);
    PublicationTime range = new PublicationTime.Inferred(day, day.plusDays(2));
    assertThat(range.text()).isEqualTo("2023-06-18");
    assertThat(range.latest()).isEqualTo(Instant.parse("2023-06-20T23:59:59.999Z"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PublicationTime.Inferred(day, day.minusDays(1)))
        .withMessage("Inferred range must not end before it starts, got 2023-06-18 to 2023-06-17");
  }

  @Test
  void tokensRefuseToOverlap() {
    Tokens.Builder tokens = new Tokens.Builder();
    tokens.add(0, 3, Tokens.Kind.WORD);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tokens.add(2, 4, Tokens.Kind.WORD))
        .withMessage("Token must follow the one before it, got [2, 4)");
    assertThatIllegalArgumentException().isThrownBy(() -> tokens.add(5, 5, Tokens.Kind.WORD));
  }

  @Test
  void tokensAreFoundByTheirOffset() {
    Tokens.Builder builder = new Tokens.Builder();
    for (int i = 0; i < 100; i++) {
      builder.add(10 * i, 10 * i + 4, i % 2 == 0 ? Tokens.Kind.WORD : Tokens.Kind.NUMBER);
    }
    Tokens tokens = builder.build();
    assertThat(tokens.size()).isEqualTo(100);
    assertThat(tokens.firstFrom(0)).isZero();
    assertThat(tokens.firstFrom(10)).isEqualTo(1);
    assertThat(tokens.firstFrom(11)).isEqualTo(2);
    assertThat(tokens.firstFrom(2_000)).isEqualTo(100);
    assertThat(tokens.kind(99)).isEqualTo(Tokens.Kind.NUMBER);
    assertThat(tokens).isEqualTo(builder.build()).isNotEqualTo(new Tokens.Builder().build());
  }
}

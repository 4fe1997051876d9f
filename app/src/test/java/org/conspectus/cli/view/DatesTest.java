package org.conspectus.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Account;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "2023-06-18, 18 Jun 2023",
    "2018-10, Oct 2018",
    "2023, 2023",
    "2023-W24, week 24 of 2023",
    "2023-W04, week 4 of 2023",
    "2023-06-18T14:30, 18 Jun 2023 14:30",
    "2023-SU, 2023-SU",
    "PRESENT_REF, PRESENT_REF",
    "2023-02-31, 2023-02-31",
  })
  void saysValuesInWords(String value, String words) {
    assertThat(Dates.value(value)).isEqualTo(words);
  }

  @Test
  void saysRangesBriefly() {
    LocalDate first = LocalDate.of(2023, 6, 17);
    assertThat(Dates.range(first, first)).isEqualTo("17 Jun 2023");
    assertThat(Dates.range(first, first.plusDays(2))).isEqualTo("17–19 Jun 2023");
    assertThat(Dates.range(first, first.plusMonths(1))).isEqualTo("17 Jun – 17 Jul 2023");
    assertThat(Dates.range(first, first.plusYears(1))).isEqualTo("17 Jun 2023 – 17 Jun 2024");
  }

  @Test
  void saysWhatIsInferredOrUnknown() {
    assertThat(published("2023-06-18T23:30:00-05:00", null, null)).isEqualTo("18 Jun 2023");
    assertThat(published(null, "2023-06-17", "2023-06-18")).isEqualTo("about 17–18 Jun 2023");
    assertThat(published(null, "2023-06-17", null)).isEqualTo("since 17 Jun 2023");
    assertThat(published(null, null, "2023-06-17")).isEqualTo("until 17 Jun 2023");
    assertThat(published(null, null, null)).isEqualTo("no date");
  }

  private static String published(
      @Nullable String published, @Nullable String earliest, @Nullable String latest) {
    return Dates.of(
        new Account(new ArticleId("a"), null, published, earliest, latest, null, null, null, null));
  }
}

package org.conspectus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.conspectus.domain.PublicationTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimesTest {
  private static PublicationTime parsed(String value) {
    PublicationTime time = PublicationTimes.parse(value);
    assertThat(time).as(value).isNotNull();
    return java.util.Objects.requireNonNull(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-03-09T10:15:00+02:00 | 2031-03-09T10:15:00+02:00",
        "2031-03-09T10:15:00Z | 2031-03-09T10:15:00Z",
        "2031-03-09 10:15:00+0200 | 2031-03-09T10:15:00+02:00",
        "2031-03-09T10:15:00+02 | 2031-03-09T10:15:00+02:00",
        "2031-03-09T10:15Z | 2031-03-09T10:15:00Z",
        "2031-03-09 10:15:00.123456+00:00 | 2031-03-09T10:15:00.123456Z",
        "2031-03-09 10:15:00 UTC | 2031-03-09T10:15:00Z",
        "2031-03-09T10:15:00-03:30 | 2031-03-09T10:15:00-03:30",
        "2031-03-09T10:15:00+01:00[Europe/Paris] | 2031-03-09T10:15:00+01:00",
        "20310309T101500Z | 2031-03-09T10:15:00Z",
        "2031-03-09T23:59:60Z | 2031-03-09T23:59:59Z",
        "2031-03-09T24:00:00Z | 2031-03-10T00:00:00Z",
        "'Sun, 09 Mar 2031 10:15:00 GMT' | 2031-03-09T10:15:00Z",
        "'Sun, 9 Mar 2031 10:15:00 +0200' | 2031-03-09T10:15:00+02:00",
        "'9 Mar 31 10:15 EST' | 2031-03-09T10:15:00-05:00",
        "'Sunday, 09-Mar-31 10:15:00 GMT' | 2031-03-09T10:15:00Z",
        "'Sun Mar  9 10:15:00 +0000 2031' | 2031-03-09T10:15:00Z",
        "'March 9, 2031 at 10:15 pm CET' | 2031-03-09T22:15:00+01:00",
        "1930817700 | 2031-03-09T10:15:00Z",
        "1930817700123 | 2031-03-09T10:15:00.123Z",
      })
  void keepsTheOffsetThatATimeWasGivenWith(String value, String expected) {
    assertThat(parsed(value)).isInstanceOf(PublicationTime.Moment.class);
    assertThat(parsed(value).text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2031-03-09",
        " 2031-03-09 ",
        "2031/03/09",
        "2031-3-9",
        "20310309",
        "9 March 2031",
        "March 9, 2031",
        "Sun, 9 Mar 2031",
        "2031-03-09T10:15:00",
        "2031-03-09 10:15",
        "20310309101500"
      })
  void isAPlainDayWithoutAnOffset(String value) {
    assertThat(parsed(value).text()).isEqualTo("2031-03-09");
    assertThat(parsed(value)).isInstanceOf(PublicationTime.Day.class);
  }

  @Test
  void keepsATimeWithoutOffsetForOrderOnly() {
    PublicationTime time = parsed("2031-03-09 10:15:30");
    assertThat(time)
        .isEqualTo(new PublicationTime.Day(LocalDate.of(2031, 3, 9), LocalTime.of(10, 15, 30)));
    assertThat(time.order()).isEqualTo(Instant.parse("2031-03-09T10:15:30Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "yesterday",
        "2031-02-30",
        "2031-13-01",
        "2031-03-09T25:00:00",
        "2031-03-09T10:61:00",
        "2031-03-09T10:15:00+25:00",
        "20311340",
        "0001-01-01T00:00:00",
        "99999999",
        "2031-03",
        "2031",
        "0",
        "31 Feb 2031",
        "9 Foo 2031",
        "2031-03-09 10:15:00 in the morning of a very long day that no date format has ever been",
        "٢٠٣١-٠٣-٠٩"
      })
  void isNullForWhatIsNoDateOrCannotBe(String value) {
    assertThat(PublicationTimes.parse(value)).isNull();
  }
}

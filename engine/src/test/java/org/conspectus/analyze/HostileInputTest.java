package org.conspectus.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.Span;
import org.conspectus.fixture.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What nobody should write is read without harm: every span lies in the text, nothing is thrown.
class HostileInputTest {
  private static final int LONG = 300_000;
  private static final int MARKS = 10_000;
  private static final int DEPTH = 50;

  static Stream<Arguments> texts() {
    String nested = "„“«".repeat(DEPTH) + "wir sagen das" + "»”“".repeat(DEPTH);
    return Stream.of(
        Arguments.of("en", "No day, no hour, nothing."),
        Arguments.of("de", "Am 31. Februar 2023 und am 30.02.2023, um 25.61 Uhr."),
        Arguments.of("en", "In year 0, on 0000-01-01 and on 31 December 9999, in 99999 years."),
        Arguments.of(
            "nl", "In 1445 na de hidjra, 5784 van de joodse telling, Heisei 31, Thermidor II."),
        Arguments.of("en", "He said: “we never close it.\nShe said: ‘nor do we. „And they?\n«No"),
        Arguments.of("en", "“a ".repeat(MARKS)),
        Arguments.of("nl", "\"zei hij, ".repeat(MARKS)),
        Arguments.of("de", nested),
        Arguments.of("fr", "« a » dit le maire et ".repeat(LONG / 22)),
        Arguments.of("en", "the bridge, the river and the town and ".repeat(LONG / 39)),
        Arguments.of("it", "ha detto che il 3 marzo alle ore 5 ".repeat(LONG / 35)),
        Arguments.of("pt", "— A\n".repeat(MARKS)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void keepsEverySpanInTheText(String language, String text) {
    PublicationTime day = new PublicationTime.Day(LocalDate.of(9999, 12, 31), null);
    check(Reading.ANALYZER.analyze(Reading.article("a", language, text, day)), text);
    check(Reading.ANALYZER.analyze(Reading.article("a", language, text, null)), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 February 2023", "30/02/2023", "2023-13-45"})
  void givesNoValueToADayThatIsNone(String date) {
    String text = "It was so on " + date + " there.";
    assertThat(Reading.ANALYZER.analyze(Reading.article("a", "en", text, null)).times())
        .noneMatch(time -> time.value() != null && time.value().length() >= 10);
  }

  private static void check(Analysis analysis, String text) {
    Stream<Span> spans =
        Stream.of(
                analysis.names().stream().map(name -> name.span()),
                analysis.times().stream().map(time -> time.span()),
                analysis.clutter().stream().map(clutter -> clutter.span()),
                analysis.quotes().stream().flatMap(quote -> quote.spans().stream()))
            .flatMap(all -> all);
    assertThat(spans).allMatch(span -> span.start() < span.end() && span.end() <= text.length());
  }
}

package org.conspectus.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import org.conspectus.domain.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineFinderTest {
  @Test
  void takesAShortFirstLineWithoutAStop() {
    assertThat(find("Mayor opens bridge\n\nThe mayor opened it.")).isEqualTo("Mayor opens bridge");
    assertThat(find("\n \n  Will it hold?  \nNobody knows.")).isEqualTo("Will it hold?");
    assertThat(find("Mayor opens bridge\r\nThe mayor opened it.")).isEqualTo("Mayor opens bridge");
  }

  @Test
  void leavesOutTheSignsOfMarkdown() {
    assertThat(find("## Mayor opens bridge\nThe mayor opened it.")).isEqualTo("Mayor opens bridge");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n ",
        "# \n",
        "A line alone",
        "A line alone\n \n",
        "The mayor opened the bridge.\nPeople came.",
        "The mayor opened the bridge,\nand people came.",
        "Also today:\nthe bridge.",
      })
  void takesNoOtherLine(String text) {
    assertThat(HeadlineFinder.find(text)).isNull();
  }

  @Test
  void takesNoParagraph() {
    assertThat(HeadlineFinder.find("many words ".repeat(30) + "\nand more")).isNull();
  }

  private static String find(String text) {
    Span headline = HeadlineFinder.find(text);
    assertThat(headline).as(text).isNotNull();
    return headline == null ? "" : headline.of(text);
  }
}

package org.conspectus.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conspectus.domain.Clutter;
import org.conspectus.domain.ClutterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClutterFinderTest {
  private static final ClutterFinder FINDER = ClutterFinder.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lees ook: De brug is open             | TEASER",
        "LEES OOK De brug is open              | TEASER",
        "LOOK. The bridge in pictures          | TEASER",
        "À lire aussi : le pont                | TEASER",
        "© Daily Bridge                        | CREDIT",
        "Tags: bridge, mayor                   | TAG",
        "Exit mobile version                   | SHARE",
        "  Share this article                  | SHARE",
        "Advertentie                           | LABEL",
      })
  void marksLinesThatAreNotTold(String line, ClutterKind kind) {
    String text = "The bridge is open.\n" + line + "\r\n\nPeople came.\n";
    List<Clutter> found = FINDER.find(text);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().kind()).isEqualTo(kind);
    assertThat(found.getFirst().span().of(text)).isEqualTo(line.strip());
  }

  @Test
  void marksEachLineOfItsOwn() {
    assertThat(FINDER.find("Advertentie\n\nLees ook: A\nLees ook: B")).hasSize(3);
  }

  @Test
  void leavesSentencesAlone() {
    assertThat(FINDER.find("")).isEmpty();
    assertThat(FINDER.find("\n\n \n")).isEmpty();
    assertThat(FINDER.find("He said: look. The bridge is open.")).isEmpty();
    assertThat(FINDER.find("Advertentie voor de brug\nShare this article with a friend")).isEmpty();
  }

  @Test
  void leavesLongLinesAlone() {
    assertThat(FINDER.find("Lees ook " + "wat er gebeurde ".repeat(20))).isEmpty();
  }
}

package org.conspectus.analyze.clutter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conspectus.domain.Clutter;
import org.conspectus.domain.ClutterKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvFileSource(resources = "/analyze/clutter.tsv", delimiter = '\t', quoteCharacter = '`')
  void marksClutterOfSevenLanguages(String kind, String marked, String line) {
    String text = "The bridge is open.\n" + line + "\nPeople came to the bridge.\nIt was late.\n";
    assertThat(FINDER.find(text))
        .extracting(c -> c.kind() + " " + c.span().of(text))
        .containsExactly(kind + " " + (marked.equals("*") ? line.strip() : marked));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/analyze/captions.tsv", delimiter = '\t', quoteCharacter = '`')
  void partsTheCaptionFromItsCredit(String caption, String credit) {
    String before = "The bridge is open.\nPeople came.\n";
    String after = "\nPeople came to the bridge.\nIt was late.\n";
    String text = before + caption + " " + credit + after;
    assertThat(FINDER.find(text))
        .extracting(c -> c.kind() + " " + c.span().of(text))
        .containsExactly("CAPTION " + caption, "CREDIT " + credit);
  }

  @Test
  void takesTheLineAboveACreditForItsCaption() {
    String text =
        "The bridge is open\nPeople came.\nThe mayor on it.\nFoto: Jan Smit\nIt was late.";
    assertThat(FINDER.find(text))
        .extracting(c -> c.kind() + " " + c.span().of(text))
        .containsExactly("CAPTION The mayor on it.", "CREDIT Foto: Jan Smit");
  }

  @Test
  void takesAWordAboveAndAFewBelowForNoText() {
    String text =
        """
        Culture
        The mayor opened the long bridge over the river today.
        People came to the bridge from the town.
        They all left late.
        Bridges Towns Rivers\
        """;
    assertThat(FINDER.find(text))
        .extracting(c -> c.kind() + " " + c.span().of(text))
        .containsExactly("LABEL Culture", "TAG Bridges Towns Rivers");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/analyze/no-clutter.tsv", delimiter = '\t', quoteCharacter = '`')
  void leavesTheReportAlone(String line) {
    assertThat(FINDER.find("The bridge is open.\n" + line + "\nPeople came.\n")).isEmpty();
  }

  @Test
  void takesTheHeadlineBelowATeaserAlong() {
    String text =
        "The bridge is open.\n\nLees ook:\n\nBrug weer dicht\n\n"
            + "People came to the bridge in the morning, and when it was late they all went home.";
    assertThat(FINDER.find(text + "\n\nThey left."))
        .extracting(c -> c.span().of(text))
        .containsExactly("Lees ook:", "Brug weer dicht");
    assertThat(FINDER.find(text)).hasSize(3);
  }

  @Test
  void marksTheSectionOfTheHeadlineAndTheMarkOfThePage() {
    String text = "Mayor opens the long bridge | Abroad\n\nThe mayor opened it.\n\nabc-7";
    assertThat(FINDER.find(text))
        .extracting(c -> c.kind() + " " + c.span().of(text))
        .containsExactly("LABEL | Abroad", "LABEL abc-7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "By Ann Lee and Bo Fry, Staff Writers ~ CREDIT",
        "Von Ute Vogt (Text) und Jo Rau (Fotos) ~ CREDIT",
        "DOOR JAN SMIT EN PIET BOS ~ CREDIT",
        "Par Léa Roux avec AFP ~ CREDIT",
        "Ana Ruiz | EFE ~ CREDIT",
        "Bo Fry contributed to this report. ~ CREDIT",
        "Subscribe to get more like it in your inbox. ~ SHARE",
        "Sie wollen nichts verpassen? Dann abonnieren Sie unseren WhatsApp-Kanal. ~ SHARE",
        "Entre no nosso canal do WhatsApp ~ SHARE",
        "Compartir en Facebook Compartir en X Copiar enlace ~ SHARE",
        "This story has been updated with a reply of the town. ~ LABEL",
        "Publié aujourd’hui à 06h32 ~ DATELINE",
      })
  void tellsLinesByTheirForm(String line, ClutterKind kind) {
    String text =
        "The bridge over the river is open\n"
            + line
            + "\nThe mayor opened the long bridge over the river in the rain today.\n"
            + "People came to the bridge from the town.\nThey all left late.\n";
    assertThat(FINDER.find(text))
        .extracting(c -> c.kind() + " " + c.span().of(text))
        .containsExactly(kind + " " + line);
  }

  @Test
  void leavesSentencesAloneThatOnlySoundLikePleas() {
    String text =
        """
        The bridge over the river is open
        By noon the bridge was full of people from the town and its villages.
        Follow the river for a mile and you will see it, the mayor said on Monday.
        The town asks all who cross it to subscribe to a newsletter on the bridge.
        Photos of the opening went round the town, and so did cake.
        Sharing the bridge with cows is not for everyone, she said.
        """;
    assertThat(FINDER.find(text)).isEmpty();
  }

  @Test
  void marksWhatStandsAroundTheReport() {
    String text =
        """
        Mundo
        Nuestra Comarca
        El puente sobre el río abre después de tres años
        Ana Ruiz
        La alcaldesa abrió este lunes el puente sobre el río, bajo la lluvia y sin música.
        Vino gente de todo el valle, y nadie trajo paraguas.
        Se fueron tarde.
        Temas
        Puentes
        Ríos\
        """;
    assertThat(FINDER.find(text))
        .extracting(c -> c.kind() + " " + c.span().of(text))
        .containsExactly(
            "LABEL Mundo",
            "LABEL Nuestra Comarca",
            "CREDIT Ana Ruiz",
            "TAG Temas",
            "TAG Puentes",
            "TAG Ríos");
  }

  @Test
  void takesTheShortLineBelowACreditForItsCaption() {
    String text =
        """
        The bridge over the river is open
        Belga
        The mayor on the bridge on Monday
        The mayor opened the long bridge over the river in the rain on Monday, and people came.
        They all left late.
        """;
    assertThat(FINDER.find(text))
        .extracting(c -> c.kind() + " " + c.span().of(text))
        .containsExactly("CREDIT Belga", "CAPTION The mayor on the bridge on Monday");
  }

  @Test
  void takesNoSentenceAboveTheAgencyOfAReportForACaption() {
    String text =
        """
        The bridge over the river is open
        The mayor opened the long bridge over the river in the rain on Monday, and people came.
        They all left late.
        (dpa)\
        """;
    assertThat(FINDER.find(text))
        .extracting(c -> c.kind() + " " + c.span().of(text))
        .containsExactly("CREDIT (dpa)");
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lees ook:\n",
        "© ",
        "(",
        "(c) \n",
        "Foto: ",
        "| ",
        "1-a\n",
        "(AFP)",
        "— A\n",
        "a)\n"
      })
  void readsEndlessTextInLinearTime(String words) {
    String text = words.repeat(300_000 / words.length());
    assertThat(FINDER.find(text)).allMatch(found -> found.span().end() <= text.length());
  }

  @Test
  void leavesSentencesAlone() {
    assertThat(FINDER.find("")).isEmpty();
    assertThat(FINDER.find("\n\n \n")).isEmpty();
    assertThat(FINDER.find("He said: look. The bridge is open.")).isEmpty();
    assertThat(FINDER.find("Advertentie voor de brug\nShare this bridge with a friend")).isEmpty();
  }

  @Test
  void leavesLongLinesAlone() {
    assertThat(FINDER.find("Lees ook " + "wat er gebeurde ".repeat(20))).isEmpty();
  }
}

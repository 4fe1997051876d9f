package org.conspectus.analyze.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conspectus.domain.Language;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.QuoteKind;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Span;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.Segmenter;
import org.conspectus.lang.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderTest {
  private static final LanguagePacks PACKS = LanguagePacks.standard();
  private static final Segmenter SEGMENTER = new Segmenter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“we build a bridge”",
        "\"we build a bridge\"",
        "„we build a bridge“",
        "„we build a bridge”",
        "”we build a bridge”",
        "«we build a bridge»",
        "«\u00a0we build a bridge\u00a0»",
        "»we build a bridge«",
        "»we build a bridge»",
        "‘we build a bridge’",
        "‚we build a bridge‘",
        "‹we build a bridge›",
        "›we build a bridge‹",
        "「we build a bridge」",
        "『we build a bridge』",
        "''we build a bridge''",
        "``we build a bridge''",
      })
  void knowsEveryStyleOfMarks(String quoted) {
    String text = "Yesterday, " + quoted + ", said the mayor.";
    assertThat(quotes("en", text)).containsExactly("we build a bridge");
  }

  @Test
  void takesFewWordsThatBeginSmallForCited() {
    assertThat(quotes("de", "Die Lage gilt im Haus der Kammer als „sehr ernst“ und offen."))
        .containsExactly("sehr ernst");
    assertThat(quotes("de", "Am Abend zeigt das Theater „Der Hafen“ und Musik."))
        .doesNotContain("Der Hafen");
  }

  @Test
  void leavesApostrophesAndWordsSetOffAlone() {
    assertThat(quotes("en", "The mayors' plan isn't the ‘grand’ plan of '98.")).isEmpty();
    assertThat(quotes("en", "It's 5'11\" tall and 6\" wide in all.")).isEmpty();
    assertThat(quotes("en", "The “bridge” of the town is a plank.")).isEmpty();
  }

  @Test
  void keepsAnApostropheWithinSingleMarks() {
    assertThat(quotes("en", "He said: ‘we don’t build bridges here’."))
        .containsExactly("we don’t build bridges here");
  }

  @Test
  void endsAtTheLineWhenNoMarkDoes() {
    assertThat(quotes("en", "He said: “we build a bridge\nand then “we build a road”."))
        .containsExactly("we build a bridge", "we build a road");
    assertThat(quotes("en", "The “bridge we build\nis new.")).isEmpty();
  }

  @Test
  void goesOnInTheNextParagraph() {
    String text = "“We build a bridge.\n\n“Then we build a road,” said Pimmer.";
    QuoteMention quote = find("en", text).getFirst();
    assertThat(quote.spans())
        .extracting(s -> s.of(text))
        .containsExactly("We build a bridge.", "Then we build a road,");
    assertThat(of(quote.speaker(), text)).isEqualTo("Pimmer");
  }

  @Test
  void takesTheOuterOfNestedMarks() {
    assertThat(quotes("en", "“He told me ‘the “old” bridge is shut’ and left,” said Pimmer."))
        .containsExactly("He told me ‘the “old” bridge is shut’ and left,");
  }

  @Test
  void findsSpeakerAndWordOfSaying() {
    String text = "“We will build a bridge,” said Hilda Pimmer on the square.";
    QuoteMention quote = find("en", text).getFirst();
    assertThat(quote.kind()).isEqualTo(QuoteKind.DIRECT);
    assertThat(of(quote.speaker(), text)).isEqualTo("Hilda Pimmer");
    assertThat(of(quote.cue(), text)).isEqualTo("said");
  }

  @Test
  void findsASpeakerBeforeTheQuote() {
    String text = "Hilda Pimmer zei: „Wij bouwen een brug voor iedereen”.";
    assertThat(of(find("nl", text).getFirst().speaker(), text)).isEqualTo("Hilda Pimmer");
  }

  @Test
  void doesNotTakeANameOfTheQuoteForItsSpeaker() {
    String text = "“We asked Hilda Pimmer to build it,” they said.";
    QuoteMention quote = find("en", text).getFirst();
    assertThat(of(quote.speaker(), text)).isEqualTo("they");
    assertThat(of(quote.cue(), text)).isEqualTo("said");
  }

  @Test
  void namesNoWordOfSayingWhereThereIsNone() {
    String text = "“We will build a long bridge.” Hilda Pimmer looked at the water.";
    assertThat(find("en", text).getFirst().cue()).isNull();
  }

  @Test
  void keepsTheSpeakerOfTheSentenceBefore() {
    String text = "“We build it,” said Pimmer. The crowd was glad. “It will be a long bridge.”";
    assertThat(of(find("en", text).getLast().speaker(), text)).isEqualTo("Pimmer");
  }

  @Test
  void resolvesAPronounToTheLastPerson() {
    String text = "Pimmer said that the bridge was safe. He added that the road was shut.";
    LanguagePack pack = PACKS.of(new Language("en"));
    NameMention name = new NameMention(new Span(0, 6), NameType.PERSON, "person:pimmer");
    List<QuoteMention> quotes =
        new QuoteFinder().find(SEGMENTER.words(text, pack), List.of(name), pack);
    assertThat(quotes)
        .extracting(QuoteMention::speakerEntity)
        .containsExactly("person:pimmer", "person:pimmer");
    assertThat(of(quotes.getLast().speaker(), text)).isEqualTo("He");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "pt ~ A prefeitura prometeu ajudas que chegarão no outono.",
        "pt ~ A ponte foi cara, disse Ana Pires, que era a prefeita então.",
        "it ~ Il comune ha annunciato un ponte che costerà due milioni.",
        "it ~ Nel secondo turno il comune ha perso tre seggi.",
        "es ~ El ayuntamiento anunció ayudas que llegarán en otoño.",
        "es ~ El ayuntamiento espera una respuesta a finales del mes que viene.",
        "fr ~ La mairie a présenté un pont qui coûte deux millions.",
        "fr ~ Le prix varie, selon le type de pont, de deux à trois millions.",
        "nl ~ De gemeente beloofde een plan dat twee miljoen kost.",
        "en ~ The mayor sees the bridge as the biggest single challenge.",
      })
  void takesNoRelativeClauseForWhatIsSaid(String language, String text) {
    assertThat(find(language, text))
        .extracting(q -> q.spans().getFirst().of(text))
        .noneMatch(said -> said.matches("(que|che|qui|dat|como) .*"))
        .noneMatch(said -> said.startsWith("The mayor sees") || said.startsWith("Nel "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "pt ~ A prefeita disse na quinta-feira que a ponte abre. ~ que a ponte abre",
        "it ~ La sindaca ha annunciato giovedì sera che il ponte apre. ~ che il ponte apre",
        "es ~ La alcaldesa anunció el viernes que el puente abre. ~ que el puente abre",
        "es ~ Dejó claro la alcaldesa que el puente abre. ~ que el puente abre",
        "fr ~ La maire a prévenu les riverains que le pont ouvre. ~ que le pont ouvre",
        "nl ~ De burgemeester zei afgelopen dinsdag dat de brug opengaat. ~ dat de brug opengaat",
      })
  void takesTheClauseBehindDaysAndListeners(String language, String text, String said) {
    assertThat(quotes(language, text)).contains(said);
  }

  @Test
  void partsTwoReportsOfOneSentence() {
    String text = "According to the town the bridge is safe, according to the press it is not.";
    assertThat(find("en", text))
        .extracting(q -> of(q.speaker(), text) + ": " + q.spans().getFirst().of(text))
        .containsExactly("the town: the bridge is safe", "the press: it is not");
  }

  @Test
  void namesWhoHandedAQuoteOn() {
    String text = "“The bridge is safe for all of us,” Pimmer said, according to state radio.";
    QuoteMention quote = find("en", text).getFirst();
    assertThat(of(quote.speaker(), text)).isEqualTo("Pimmer");
    assertThat(of(quote.source(), text)).isEqualTo("state radio");
  }

  @Test
  void takesTheVerbRightBehindTheMarks() {
    String text =
        "“The bridge will be safe for all of us,” Hilda Pimmer said on Monday, the town said.";
    assertThat(find("en", text))
        .filteredOn(q -> q.kind() == QuoteKind.DIRECT)
        .extracting(q -> of(q.speaker(), text))
        .containsExactly("Hilda Pimmer");
  }

  @Test
  void namesNobodyWhereAHeadlineOnlyTellsWhatHappens() {
    String text =
        "The mayor goes to the river to open it: “This bridge is safe for us”\n\nShe came late.";
    assertThat(find("en", text).getFirst().speaker()).isNull();
  }

  @Test
  void findsNothingInALanguageWithoutWords() {
    assertThat(find("xx", "Quodlibet dixit.")).isEmpty();
    assertThat(find("xx", "")).isEmpty();
  }

  @Test
  void findsSeveralQuotesInOrder() {
    String text = "“We build a bridge,” said Pimmer. “We build a road,” said Brack, and left.";
    assertThat(find("en", text))
        .extracting(q -> of(q.speaker(), text))
        .containsExactly("Pimmer", "Brack");
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“ ",
        "« ",
        "„a ",
        "‘a b c ",
        "「",
        "\"a b c\" ",
        "'' ",
        "“a b c” ",
        "“We do b.” ",
        "“a\n",
        "said that he ",
        "and said that he ",
        "said, he, ",
        "laut X, ",
        ", so X ",
        "wie er sagte, ",
        "Er habe Geld. ",
        "— Si —dijo Ana—. ",
        "“We do it,” said Tom. "
      })
  void readsEndlessTextInLinearTime(String words) {
    String text = words.repeat(300_000 / words.length());
    for (String language : List.of("de", "en", "es", "fr")) {
      LanguagePack pack = PACKS.of(new Language(language));
      Words read = SEGMENTER.words(text, pack);
      assertThat(new QuoteFinder().find(read, List.of(), pack))
          .allMatch(quote -> quote.spans().getLast().end() <= text.length());
    }
  }

  @Test
  void readsMarksNestedToDepthFifty() {
    String text = "“".repeat(50) + "we build it" + "”".repeat(50) + " said Pimmer.";
    assertThat(find("en", text)).hasSize(1);
  }

  private static List<String> quotes(String language, String text) {
    return find(language, text).stream().map(q -> q.spans().getFirst().of(text)).toList();
  }

  private static List<QuoteMention> find(String language, String text) {
    return Said.find(language, text);
  }

  private static String of(@Nullable Span span, String text) {
    return span == null ? "" : span.of(text);
  }
}

package org.conspectus.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.conspectus.domain.Language;
import org.conspectus.domain.QuoteKind;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Span;
import org.conspectus.lang.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderTest {
  private static final QuoteFinder FINDER = new QuoteFinder();

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
  void leavesApostrophesAndWordsSetOffAlone() {
    assertThat(quotes("en", "The mayors' plan isn't the ‘grand’ plan of '98.")).isEmpty();
    assertThat(quotes("en", "It's 5'11\" tall and 6\" wide in all.")).isEmpty();
    assertThat(quotes("en", "He called it “a bridge”.")).isEmpty();
  }

  @Test
  void keepsAnApostropheWithinSingleMarks() {
    assertThat(quotes("en", "He said: ‘we don’t build bridges here’."))
        .containsExactly("we don’t build bridges here");
  }

  @Test
  void endsAtTheLineWhenNoMarkDoes() {
    assertThat(quotes("en", "He said: “we build a bridge\nand then “we build a road”."))
        .containsExactly("we build a road");
    assertThat(quotes("en", "He said: “we build a bridge")).isEmpty();
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
    assertThat(quote.speaker()).isNull();
    assertThat(of(quote.cue(), text)).isEqualTo("said");
  }

  @Test
  void namesNoSpeakerWithoutAWordOfSaying() {
    String text = "“We will build a bridge.” Hilda Pimmer looked at the water.";
    QuoteMention quote = find("en", text).getFirst();
    assertThat(quote.speaker()).isNull();
    assertThat(quote.cue()).isNull();
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
      strings = {"“ ", "« ", "„a ", "‘a b c ", "「", "\"a b c\" ", "'' ", "“a b c” ", "“We do b.” "})
  void readsALineOfManyMarksInLinearTime(String mark) {
    String text = mark.repeat(mark.length() > 4 ? 40_000 : 100_000);
    Words words = Texts.words("en", text);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> FINDER.find(words, List.of(), Texts.PACKS.of(new Language("en"))));
  }

  @Tag("slow")
  @Test
  void readsManyQuotesWithSpeakersInLinearTime() {
    String text = "“We build it,” said Pimmer. ".repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(find("en", text)).hasSize(20_000));
  }

  private static List<String> quotes(String language, String text) {
    return find(language, text).stream().map(q -> q.spans().getFirst().of(text)).toList();
  }

  private static List<QuoteMention> find(String language, String text) {
    return FINDER.find(
        Texts.words(language, text),
        Texts.names(language, text),
        Texts.PACKS.of(new Language(language)));
  }

  private static String of(@Nullable Span span, String text) {
    return span == null ? "" : span.of(text);
  }
}

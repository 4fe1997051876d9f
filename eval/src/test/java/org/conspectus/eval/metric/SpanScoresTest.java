package org.conspectus.eval.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpanScoresTest {

  /// The emoji is one code point and two UTF-16 units, so gold and prediction differ behind it.
  private static final String GOLD =
      """
      {"id":"a","language":"en","text":"He said ''no way at all'' on 😀 Monday.",\
      "quotes":[{"quote":[[8,24]],"speaker":[[0,2]]},{"quote":[[28,37]],"speaker":[]}],\
      "times":[{"start":31,"end":37,"type":"DATE","value":"2020-01-06"}],\
      "names":[{"start":0,"end":2,"entity":"he"},{"start":31,"end":37,"entity":"moon"}]}
      """;

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void matchesTimesAcrossOffsetUnits() throws IOException {
    Path gold = file("gold.jsonl", GOLD);
    String right = "{\"id\":\"a\",\"times\":[{\"span\":[32,38],\"value\":\"2020-01-06\"}]}";
    Score score = TimeScores.of(gold, file("right.jsonl", right));
    assertThat(score.value("strict")).isEqualTo(1);
    assertThat(score.value("strictValue")).isEqualTo(1);
    // One prediction overlaps without the value, one is wrong: P 1/2, R 1, F1 2/3.
    String near =
        "{\"id\":\"a\",\"times\":[{\"span\":[0,2],\"value\":null},{\"span\":[29,38],\"value\":null}]}";
    Score nearly = TimeScores.of(gold, file("near.jsonl", near));
    assertThat(nearly.value("strict")).isZero();
    assertThat(nearly.value("relaxed")).isEqualTo(0.6667);
    assertThat(nearly.value("relaxedValue")).isZero();
  }

  @Test
  void matchesQuotesByLettersAndTheirSpeakers() throws IOException {
    Path gold = file("gold.jsonl", GOLD);
    String found = "{\"id\":\"a\",\"quotes\":[{\"spans\":[[10,23]],\"speaker\":[0,2]}]}";
    Score score = QuoteScores.of(gold, file("found.jsonl", found));
    assertThat(score.value("gold")).isEqualTo(2);
    assertThat(score.value("P")).isEqualTo(1);
    assertThat(score.value("R")).isEqualTo(0.5);
    assertThat(score.value("directRecall")).isEqualTo(1);
    assertThat(score.value("speakerAccuracy")).isEqualTo(1);
    assertThat(score.value("withSpeakerF1")).isEqualTo(0.6667);
  }

  @Test
  void passesOverQuotesWithTooLittleInCommon() throws IOException {
    Path gold = file("gold.jsonl", GOLD);
    // "no way" holds 5 of the 10 letters of the first quote.
    String found = "{\"id\":\"a\",\"quotes\":[{\"spans\":[[10,16]],\"speaker\":null}]}";
    assertThat(QuoteScores.of(gold, file("found.jsonl", found)).value("F1")).isZero();
  }

  @Test
  void comparesKeysOfNamesThatWereFound() throws IOException {
    Path english = file("en.jsonl", GOLD);
    Path dutch = file("nl.jsonl", GOLD.replace("\"a\"", "\"b\"").replace("\"en\"", "\"nl\""));
    String found =
        """
        {"id":"a","names":[{"span":[0,2],"type":"PERSON","entity":"k"}]}
        {"id":"b","names":[{"span":[0,2],"type":"PERSON","entity":"k"},\
        {"span":[32,35],"type":"PLACE","entity":"k"}]}
        """;
    Score score = IdentityScores.of(List.of(english, dutch), file("found.jsonl", found));
    // Found 3 of 4, all with one key: precision (2/3 + 2/3 + 1/3) / 3, recall 1.
    assertThat(score.value("gold")).isEqualTo(4);
    assertThat(score.value("found")).isEqualTo(0.75);
    assertThat(score.value("B3P")).isEqualTo(0.5556);
    assertThat(score.value("B3R")).isEqualTo(1);
    assertThat(score.value("crossLanguageSameKey")).isEqualTo(1);
  }

  @Test
  void readsBothCorpusFormatsAndLeavesDerivedFormsOut() throws IOException {
    Path gold =
        file(
            "gold.tsv",
            """
            #\tsource\t[2020]
            1\tAda\tB-PER\tO
            2\tLo\tI-PER\tO
            3\tdeutsche\tB-LOCderiv\tO

            1\tRom\tB-LOC\tB-ORG
            """);
    List<ConllArticle> articles = ConllArticle.read(gold);
    assertThat(articles).hasSize(1);
    assertThat(articles.getFirst().text()).isEqualTo("Ada Lo deutsche\nRom\n");
    String found =
        """
        {"id":"s0","names":[{"span":[0,6],"type":"PERSON"},{"span":[7,15],"type":"PLACE"},\
        {"span":[16,19],"type":"ORGANIZATION"}]}
        """;
    Score score = NameScores.of(articles, file("found.jsonl", found));
    assertThat(score.value("gold")).isEqualTo(2);
    assertThat(score.value("untyped.F1")).isEqualTo(1);
    assertThat(score.value("typed.F1")).isEqualTo(0.5);
  }

  @Test
  void countsNamesWithoutATypeAsWronglyTyped() throws IOException {
    Path gold = file("gold.conll", "Ada NNP B-PER\n");
    String found = "{\"id\":\"s0\",\"names\":[{\"span\":[0,3],\"type\":null}]}";
    Score score = NameScores.of(ConllArticle.read(gold), file("found.jsonl", found));
    assertThat(score.value("untyped.F1")).isEqualTo(1);
    assertThat(score.value("typed.F1")).isZero();
    assertThat(score.value("personOrganizationPlace.P")).isZero();
  }

  @Test
  void refusesTagsOfOtherSchemes() throws IOException {
    Path gold = file("gold.conll", "Ada NNP S-PER\n");
    assertThatThrownBy(() -> ConllArticle.read(gold))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a BIO tag: S-PER");
  }
}

package org.conspectus.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.NameType;
import org.conspectus.domain.Span;
import org.conspectus.fixture.Reading;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final String FLOOD =
      """
      Dyke gives way at Morrestad

      The dyke at Morrestad gave way on Monday night and water flooded the harbor of Morrestad.
      Mayor Hanne Lindqvist asked Norway for boats. The harbor of Morrestad stays closed.
      """;

  private static final String SCENE =
      """
      "We had to leave the cat"

      The water came up to her knees when she woke. The dyke at Morrestad had given way and the
      harbor of Morrestad was flooded, mayor Hanne Lindqvist said.
      """;

  private static final String OTHER =
      """
      Football: late goal for Solvang

      A goal in the last minute was enough for the team from Solvang. The dyke was not discussed.
      """;

  @Test
  void leadsWithTheSentenceBelowTheHeadline() {
    Gist gist = gist("a", FLOOD);
    assertThat(words(FLOOD, gist))
        .startsWith("The dyke at Morrestad gave way on Monday night")
        .endsWith("of Morrestad.");
    assertThat(gist.names()).extracting(Gist.Name::entity).contains("place:morrestad");
    assertThat(gist.leadNames()).contains("place:morrestad");
  }

  @Test
  void hasNoLeadWithoutASentence() {
    assertThat(gist("a", "Rain.").lead()).isNull();
    assertThat(gist("a", "").lead()).isNull();
  }

  @Test
  void namesAPlaceAsANounWhereItCan() {
    Gist.Name adjective = new Gist.Name("country:NO", "Norwegian", NameType.OTHER);
    Gist.Name noun = new Gist.Name("country:NO", "Norway", NameType.PLACE);
    assertThat(adjective.orFuller(noun)).isEqualTo(noun);
    assertThat(noun.orFuller(adjective)).isEqualTo(noun);
    Gist.Name person = new Gist.Name("person:hanne-lindqvist", "Hanne Lindqvist", NameType.PERSON);
    Gist.Name shorter = new Gist.Name("person:hanne-lindqvist", "Lindqvist", NameType.PERSON);
    assertThat(shorter.orFuller(person)).isEqualTo(person);
    assertThat(person.orFuller(shorter)).isEqualTo(person);
  }

  @Test
  void choosesTheAccountThatSaysMostOfWhatTheOthersSay() {
    Summary summary = summary(SCENE, OTHER, FLOOD);
    assertThat(summary.article()).isEqualTo(new ArticleId("a2"));
    assertThat(summary.lead()).isEqualTo(gist("a2", FLOOD).lead());
    assertThat(summary.names().getFirst().articles()).isEqualTo(2);
    assertThat(summary.names()).extracting(main -> main.name().text()).contains("Hanne Lindqvist");
  }

  @Test
  void saysNothingOfStoriesWithoutSentences() {
    assertThat(summary("Rain.", "Snow.")).isEqualTo(new Summary(null, null, List.of()));
  }

  @Test
  void survivesWriting() throws IOException {
    for (Gist gist : List.of(gist("a", FLOOD), gist("a", "Rain."))) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      gist.write(new DataOutputStream(bytes));
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
      assertThat(Gist.read(in)).isEqualTo(gist);
      assertThat(in.available()).isZero();
    }
  }

  private static String words(String text, Gist gist) {
    Span lead = gist.lead();
    return lead == null ? "" : lead.of(text);
  }

  private static Summary summary(String... texts) {
    return Summary.of(
        Arrays.stream(texts)
            .map(text -> account("a" + Arrays.asList(texts).indexOf(text), text))
            .toList());
  }

  private static Summary.Account account(String id, String text) {
    Analysis analysis = analysis(id, text);
    return new Summary.Account(analysis.digest(), Gist.of(analysis));
  }

  private static Gist gist(String id, String text) {
    return Gist.of(analysis(id, text));
  }

  private static Analysis analysis(String id, String text) {
    Article article = Reading.article(id, "en", text, null);
    return Reading.ANALYZER.outline(article);
  }
}

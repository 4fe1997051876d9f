package org.conspectus.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Clutter;
import org.conspectus.domain.ClutterKind;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Dateline;
import org.conspectus.domain.Evidence;
import org.conspectus.domain.Family;
import org.conspectus.domain.Language;
import org.conspectus.domain.Link;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.Profile;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.QuoteKind;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Relation;
import org.conspectus.domain.Span;
import org.conspectus.domain.Story;
import org.conspectus.domain.StoryPast;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;
import org.conspectus.domain.Tokens;
import org.junit.jupiter.api.Test;

class JsonFormsTest {
  private static final ArticleId A = new ArticleId("a");
  private static final ArticleId B = new ArticleId("b");
  private static final Language ENGLISH = new Language("en");

  @Test
  void articleWithAllFields() {
    PublicationTime published =
        new PublicationTime.Moment(OffsetDateTime.parse("2023-06-18T08:30:00+02:00"));
    PublicationTime modified =
        new PublicationTime.Day(LocalDate.of(2023, 6, 19), LocalTime.of(10, 0));
    Article article =
        new Article(
            A, "f", "http://x/", "o", "t", "\"é\"\n", ENGLISH, published, modified, List.of("n"));
    assertThat(line(new ArticleForm(), article))
        .isEqualTo(
            """
            {"id":"a","file":"f","url":"http://x/","title":"t","text":"\\"é\\"\\n","authors":["n"],\
            "published":"2023-06-18T08:30:00+02:00","modified":"2023-06-19","language":"en",\
            "outlet":"o"}
            """);
  }

  @Test
  void unknownIsNullAndStaysInItsPlace() {
    assertThat(line(new ArticleForm(), article("x")))
        .isEqualTo(
            """
            {"id":"a","file":null,"url":null,"title":null,"text":"x","authors":[],\
            "published":null,"modified":null,"language":null,"outlet":null}
            """);
  }

  @Test
  void halfASurrogatePairKeepsItsPlace() {
    assertThat(line(new ArticleForm(), article("a\ud83db\ud83d\ude00")))
        .contains("\"text\":\"a\uFFFDb\ud83d\ude00\"");
  }

  @Test
  void analysisWithAllFields() {
    assertThat(line(new AnalysisForm(), analysis()))
        .isEqualTo(
            """
            {"id":"a","language":"en","sentences":[[0,9],[10,20]],\
            "names":[{"span":[0,3],"type":"PERSON","entity":"person:x"}],\
            "titleNames":[{"span":[1,2],"type":null,"entity":null}],\
            "times":[{"span":[4,6],"type":"DATE","value":null,"anchor":"weekday 7, past"}],\
            "quotes":[{"spans":[[1,2],[3,4]],"kind":"DIRECT","speaker":null,\
            "speakerEntity":null,"cue":[5,6],"source":null}],\
            "clutter":[{"span":[0,4],"kind":"CREDIT"}],\
            "dateline":{"place":"Beijing","agency":null,"time":null,"span":[0,7]},\
            "languageCertainty":0.3333,"headline":[0,9]}
            """);
  }

  @Test
  void familyWithRoundedScores() {
    Link link = new Link(A, B, Relation.TRANSLATION, 0.97314159, true, List.of("12 of 13"));
    assertThat(line(new FamilyForm(), new Family("f1", null, List.of(A, B), List.of(link))))
        .isEqualTo(
            """
            {"family":"f1","origin":null,"members":["a","b"],"links":[{"from":"a","to":"b",\
            "relation":"TRANSLATION","score":0.9731,"direction":true,"confidence":1.0,"reasons":["12 of 13"]}]}
            """);
    assertThat(line(FamilyForm::looseLink, link))
        .startsWith("{\"family\":null,\"origin\":null,\"members\":[],\"links\":[{\"from\":\"a\"");
  }

  @Test
  void storyWithTitleAndLanguages() {
    Story story = new Story("s1", List.of(A, B), Instant.parse("2023-06-18T00:00:00Z"), null);
    StoryForm.TitledStory titled =
        new StoryForm.TitledStory(
            story,
            "t",
            List.of(ENGLISH, new Language("nl")),
            2,
            1,
            List.of(new StoryForm.Headline(ENGLISH, "t", A)),
            new StoryForm.Line(ENGLISH, "It rained.", A, new Span(0, 10)),
            List.of(new StoryForm.MainName("place:loja", "Loja", NameType.PLACE, 2)),
            new StoryPast(List.of("s3"), "s2", List.of(new StoryPast.Related("s4", 0.5)), true));
    assertThat(line(new StoryForm(), titled))
        .isEqualTo(
            """
            {"story":"s1","title":"t","languages":["en","nl"],"first":"2023-06-18T00:00:00Z",\
            "last":null,"articles":["a","b"],"families":2,"publishers":1,\
            "headlines":[{"language":"en","text":"t","article":"a"}],\
            "summary":{"language":"en","text":"It rained.","article":"a","span":[0,10]},\
            "names":[{"entity":"place:loja","text":"Loja","type":"PLACE","articles":2}],\
            "related":[{"story":"s4","score":0.5}],"merged":["s3"],"splitFrom":"s2","retired":true}
            """);
  }

  @Test
  void conspectusWithAllFields() {
    assertThat(line(new ConspectusForm(), conspectus()))
        .isEqualTo(
            """
            {"story":"s1","title":null,"timeline":[{"date":"2023-06","earliest":"2023-06-01",\
            "latest":"2023-06-30","status":"PLANNED","text":"x","language":"en","families":2,\
            "evidence":[{"article":"a","span":[1,2],"note":null}]}],\
            "quotes":[{"speaker":"S","speakerEntity":null,"text":"q","language":null,\
            "versions":[{"article":"b","spans":[[3,4]],"kind":"DIRECT","text":"q","language":null,\
            "speaker":null}],"families":1}],\
            "disagreements":[{"kind":"WORDING","topic":"NAME","about":"y","language":"en","score":0.5,\
            "sides":[{"value":"v","source":"w","families":1,"evidence":[]}]}],\
            "coverage":[{"item":{"kind":"NAME","text":"n","language":"en","index":null},\
            "articles":["a"],"families":1}],\
            "statements":[{"text":"z","language":"en","families":2,"evidence":[]}],\
            "articles":[{"id":"a","published":null,"earliest":null,"latest":null,\
            "dating":"INFERRED","family":"f1",\
            "language":"en","outlet":"o","title":"t"}]}
            """);
  }

  @Test
  void nearestWithScores() {
    NearestForm.Nearest nearest =
        new NearestForm.Nearest(A, List.of(new NearestForm.Neighbor(B, 1)));
    assertThat(line(new NearestForm(), nearest))
        .isEqualTo("{\"id\":\"a\",\"nearest\":[{\"id\":\"b\",\"score\":1.0}]}\n");
  }

  private static Article article(String text) {
    return new Article(A, null, null, null, null, text, null, null, null, List.of());
  }

  private static Analysis analysis() {
    return new Analysis(
        article("some text of no matter"),
        ENGLISH,
        1 / 3.0,
        new Span(0, 9),
        List.of(new Span(0, 9), new Span(10, 20)),
        new Tokens.Builder().build(),
        List.of(new NameMention(new Span(0, 3), NameType.PERSON, "person:x")),
        List.of(new NameMention(new Span(1, 2), null, null)),
        List.of(new TimeMention(new Span(4, 6), TimeType.DATE, null, "weekday 7, past")),
        List.of(
            new QuoteMention(
                List.of(new Span(1, 2), new Span(3, 4)),
                QuoteKind.DIRECT,
                null,
                null,
                new Span(5, 6))),
        List.of(new Clutter(new Span(0, 4), ClutterKind.CREDIT)),
        new Dateline("Beijing", null, null, new Span(0, 7)),
        new Profile.Builder().build(),
        List.of());
  }

  private static Conspectus conspectus() {
    return new Conspectus(
        "s1",
        null,
        List.of(
            new Conspectus.TimelineEntry(
                "2023-06",
                "2023-06-01",
                "2023-06-30",
                Conspectus.Status.PLANNED,
                "x",
                ENGLISH,
                2,
                List.of(new Evidence(A, new Span(1, 2), null)))),
        List.of(
            new Conspectus.StoryQuote(
                "S",
                null,
                "q",
                null,
                1,
                List.of(
                    new Conspectus.QuoteVersion(
                        B, List.of(new Span(3, 4)), QuoteKind.DIRECT, "q", null, null)))),
        List.of(
            new Conspectus.Disagreement(
                Conspectus.DisagreementKind.WORDING,
                Conspectus.DisagreementTopic.NAME,
                "y",
                ENGLISH,
                0.5,
                List.of(new Conspectus.Side("v", "w", 1, List.of())))),
        List.of(
            new Conspectus.CoverageItem(
                Conspectus.CoverageKind.NAME, "n", ENGLISH, -1, 1, List.of(A))),
        List.of(new Conspectus.Statement("z", ENGLISH, 2, List.of())),
        List.of(
            new Conspectus.Account(
                A, "t", null, null, null, Conspectus.Dating.INFERRED, "f1", ENGLISH, "o")));
  }

  private static <T> String line(JsonForm<T> form, T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonLines lines = new JsonLines(bytes);
    lines.write(form, value);
    lines.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

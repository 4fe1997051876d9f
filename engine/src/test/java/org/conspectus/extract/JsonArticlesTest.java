package org.conspectus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.conspectus.domain.Article;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Language;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.Rejected;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Shapes of JSON and names of fields.
class JsonArticlesTest {
  private static Extraction read(String json) {
    return new JsonArticles(ReadLimits.standard())
        .extract(new Fetched("p", "p", null, json.getBytes(StandardCharsets.UTF_8)));
  }

  private static Article only(String json) {
    Extraction extraction = read(json);
    assertThat(extraction.rejected()).isEmpty();
    assertThat(extraction.articles()).hasSize(1);
    return extraction.articles().getFirst();
  }

  private static List<String> ids(String json) {
    Extraction extraction = read(json);
    assertThat(extraction.rejected()).isEmpty();
    return extraction.articles().stream().map(article -> article.id().value()).toList();
  }

  private static @Nullable String published(Article article) {
    PublicationTime time = article.published();
    return time == null ? null : time.text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'id':'a','title':'x'},{'id':'b','text':'y'}]",
        "[\n  {'id':'a','title':'x'},\n  {'id':'b','text':'y'}\n]",
        "{'id':'a','title':'x'}\n{'id':'b','text':'y'}\n",
        "{'id':'a','title':'x'}\r\n\r\n{'id':'b','text':'y'}",
        "{'id':'a','title':'x'}{'id':'b','text':'y'}",
        "{\n  'id':'a',\n  'title':'x'\n}\n{\n  'id':'b',\n  'text':'y'\n}",
        "\u001e{'id':'a','title':'x'}\n\u001e{'id':'b','text':'y'}",
        "{'articles':[{'id':'a','title':'x'},{'id':'b','text':'y'}]}",
        "{'status':'ok','articles':[\n{'id':'a','title':'x'},\n{'id':'b','text':'y'}]}",
        "{'articles':{'results':[{'id':'a','title':'x'},{'id':'b','text':'y'}],'pages':1}}",
        "{'title':'An export','articles':[{'id':'a','title':'x'},{'id':'b','text':'y'}]}",
        "{'articles':[{'id':'a','title':'x'}]}\n{'articles':[{'id':'b','text':'y'}]}",
        "\ufeff[{'id':'a','title':'x'},{'id':'b','text':'y'}]",
        "[[{'id':'a','title':'x'}],[{'id':'b','text':'y'}]]"
      })
  void findsArticlesInEveryShape(String json) {
    assertThat(ids(json.replace('\'', '"'))).containsExactly("a", "b");
  }

  @Test
  void readsUtf16ByItsMark() {
    for (String json :
        List.of("[{\"id\":\"a\",\"title\":\"中\"}]", "{\"id\":\"a\",\"title\":\"中\"}")) {
      byte[] content = ("\ufeff" + json).getBytes(StandardCharsets.UTF_16LE);
      Extraction extraction =
          new JsonArticles(ReadLimits.standard()).extract(new Fetched("p", null, null, content));
      assertThat(extraction.articles().getFirst().title()).isEqualTo("中");
    }
  }

  @Test
  void readsJsonLinesAndArraysInAnOlderCharset() {
    for (String json :
        List.of("[{\"text\":\"Zoë naïef\"}]", "{\"text\":\"Zoë naïef\"}\n{\"text\":\"b\"}")) {
      byte[] content = json.getBytes(StandardCharsets.ISO_8859_1);
      Extraction extraction =
          new JsonArticles(ReadLimits.standard()).extract(new Fetched("p", null, null, content));
      assertThat(extraction.rejected()).isEmpty();
      assertThat(extraction.articles().getFirst().text()).isEqualTo("Zoë naïef");
    }
  }

  @Test
  void readsOurOwnNames() {
    Article article =
        only(
            """
            {"id": 7, "url": "https://news.example/7", "title": "Ferry aground", "text": "All\\nsaved. ",
             "language": "en-GB", "published": "2031-03-09T10:15:00+02:00", "outlet": "The Islander",
             "authors": ["Ann Poe", "Bo Rue"], "views": 3, "tags": [{"title": "no article"}]}\
            """);
    assertThat(article.id().value()).isEqualTo("7");
    assertThat(article.file()).isEqualTo("p");
    assertThat(article.url()).isEqualTo("https://news.example/7");
    assertThat(article.title()).isEqualTo("Ferry aground");
    assertThat(article.text()).isEqualTo("All\nsaved. ");
    assertThat(article.language()).isEqualTo(new Language("en"));
    assertThat(published(article)).isEqualTo("2031-03-09T10:15:00+02:00");
    assertThat(article.outlet()).isEqualTo("The Islander");
    assertThat(article.authors()).containsExactly("Ann Poe", "Bo Rue");
  }

  @Test
  void readsNamesOfNewsPlease() {
    Article article =
        only(
            """
            {"authors": [], "date_download": "2031-03-10 01:00:00", "date_modify": null,
             "date_publish": "2031-03-09 10:15:00", "description": "d", "language": "nl",
             "maintext": "Alles gered.", "source_domain": "eilander.example", "title": "Veerboot",
             "title_page": null, "url": "https://eilander.example/7"}\
            """);
    assertThat(article.id().value()).isEqualTo("https://eilander.example/7");
    assertThat(article.text()).isEqualTo("Alles gered.");
    assertThat(article.outlet()).isEqualTo("eilander.example");
    assertThat(published(article)).isEqualTo("2031-03-09");
    assertThat(article.authors()).isEmpty();
  }

  @Test
  void readsNamesOfTrafilatura() {
    Article article =
        only(
            """
            {"title": "Ferry aground", "author": "Ann Poe; Bo Rue", "hostname": "islander.example",
             "date": "2031-03-09", "id": null, "raw_text": "All saved", "text": "All saved.",
             "language": "en", "source": "https://islander.example/7", "excerpt": "x"}\
            """);
    assertThat(article.id().value()).isEqualTo("https://islander.example/7");
    assertThat(article.text()).isEqualTo("All saved.");
    assertThat(article.authors()).containsExactly("Ann Poe", "Bo Rue");
    assertThat(article.outlet()).isEqualTo("islander.example");
    assertThat(published(article)).isEqualTo("2031-03-09");
  }

  @Test
  void readsNamesOfEventRegistry() {
    Article article =
        only(
            """
            {"articles": {"results": [{"uri": "7001", "lang": "deu", "isDuplicate": false,
             "date": "2031-03-09", "time": "10:15:00", "dateTime": "2031-03-09T10:15:00Z",
             "url": "https://insel.example/7", "title": "Fähre", "body": "Alle gerettet.",
             "source": {"uri": "insel.example", "dataType": "news", "title": "Inselbote"},
             "authors": [{"uri": "ann@insel.example", "name": "Ann Poe", "type": "author"}],
             "concepts": [{"label": {"eng": "Ferry"}}], "sentiment": null}]}}\
            """);
    assertThat(article.id().value()).isEqualTo("7001");
    assertThat(article.text()).isEqualTo("Alle gerettet.");
    assertThat(article.language()).isEqualTo(new Language("de"));
    assertThat(article.outlet()).isEqualTo("Inselbote");
    assertThat(article.authors()).containsExactly("Ann Poe");
    assertThat(published(article)).isEqualTo("2031-03-09T10:15:00Z");
  }

  @Test
  void readsNamesOfSchemaOrg() {
    Extraction extraction =
        read(
            """
            {"@context": "https://schema.org", "@graph": [
              {"@type": "WebPage", "headline": "Home"},
              {"@type": ["NewsArticle"], "headline": "Ferry aground", "articleBody": "All saved.",
               "datePublished": "2031-03-09T10:15:00Z", "dateModified": "2031-03-10",
               "inLanguage": {"@type": "Language", "name": "English"},
               "author": [{"@type": "Person", "name": "Ann Poe"}, "Bo Rue"],
               "publisher": {"@type": "Organization", "name": "The Islander",
                             "logo": {"url": "https://islander.example/logo.png"}}}]}\
            """);
    Article article = extraction.articles().getFirst();
    assertThat(extraction.rejected())
        .extracting(Rejected::toString)
        .containsExactly("p:2: its @type is no article");
    assertThat(article.id().value()).isEqualTo("p#1");
    assertThat(article.title()).isEqualTo("Ferry aground");
    assertThat(article.text()).isEqualTo("All saved.");
    assertThat(article.language()).isEqualTo(new Language("en"));
    assertThat(article.authors()).containsExactly("Ann Poe", "Bo Rue");
    assertThat(article.outlet()).isEqualTo("The Islander");
    assertThat(article.modified()).isNotNull();
  }

  @Test
  void countsArticlesForThoseWithoutIdAndUrl() {
    assertThat(
            ids(
                """
                {"title": "a"}
                {"title": "b", "url": "https://x.example/b"}
                {"title": "c", "id": null, "url": ""}
                {"title": "d", "id": 12}
                """))
        .containsExactly("p#1", "https://x.example/b", "p#3", "12");
  }

  @Test
  void takesEmptyAndUnusableValuesForAbsent() {
    Article article =
        only(
            """
            {"id": "", "url": null, "title": "a", "text": "  ", "language": "Klingonish",
             "published": "soon", "outlet": "", "authors": ["", null]}\
            """);
    assertThat(article.id().value()).isEqualTo("p#1");
    assertThat(article.text()).isNull();
    assertThat(article.language()).isNull();
    assertThat(article.published()).isNull();
    assertThat(article.outlet()).isNull();
    assertThat(article.authors()).isEmpty();
  }

  @Test
  void usesAnotherNameWhereTheFirstSaysNothing() {
    Article article =
        only(
            "{\"text\": \"\", \"body\": \"b\", \"published\": \"soon\", \"date\": \"2031-03-09\"}");
    assertThat(article.text()).isEqualTo("b");
    assertThat(published(article)).isEqualTo("2031-03-09");
  }

  @Test
  void readsNumbersAsDates() {
    Article article = only("{\"title\": \"a\", \"published\": 1930817700}");
    assertThat(published(article)).isEqualTo("2031-03-09T10:15:00Z");
  }

  @Test
  void replacesHalvesOfSurrogatePairs() {
    assertThat(only("{\"text\": \"a\\ud83db \\ud83d\\ude00\"}").text())
        .isEqualTo("a\ufffdb \ud83d\ude00");
  }

  @Test
  void saysWhatIsNoArticle() {
    List<Rejected> rejected =
        read("{\"name\": \"x\", \"size\": 3}\n42\n{}\n{\"articles\": []}").rejected();
    assertThat(rejected)
        .extracting(Rejected::toString)
        .containsExactly(
            "p:1: no title and no text among the fields 'name size'; an article needs one of them",
            "p:2: expected an object with a title or a text, got '42'",
            "p:3: empty object; an article needs a title or a text",
            "p:4: the list in this object holds no article");
    assertThat(rejected).extracting(Rejected::reason).containsOnly(Rejected.Reason.NO_ARTICLE);
  }

  @Test
  void saysSoWhenAListIsEmpty() {
    assertThat(read("[]").rejected())
        .extracting(Rejected::toString)
        .containsExactly("p: JSON that holds no article");
  }
}

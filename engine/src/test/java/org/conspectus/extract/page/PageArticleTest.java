package org.conspectus.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conspectus.domain.PublicationTime;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageArticleTest {
  private static final String BODY =
      "<p>The ferry Aurelia ran aground off the island of Norda on Monday morning, the mayor said."
          + "</p><p>All of the ninety passengers were brought ashore before noon, most of them in"
          + " boats of local fishermen, and nobody was hurt.</p>";

  private static PageArticle read(String html) {
    return PageArticle.of(Jsoup.parse(html), "page.html");
  }

  private static String day(@Nullable PublicationTime time) {
    return time == null ? "none" : time.text();
  }

  @Test
  void takesTheLeadThatStandsOutsideTheBody() {
    PageArticle article =
        read(
            "<h1>Ferry aground</h1><div class=teaser-text><p>Ninety people had to leave a ship that"
                + " struck a reef in calm weather.</p></div><div class=article-body>"
                + BODY
                + "</div>");
    assertThat(article.text()).startsWith("Ninety people had to leave").contains("Aurelia");
  }

  @Test
  void leavesOutBoxesThatAreAnnounced() {
    PageArticle article =
        read(
            "<article>"
                + BODY
                + "<div><h3>Lees ook</h3><p>De haven van Norda krijgt een nieuwe vuurtoren, zegt de"
                + " burgemeester van het eiland.</p></div>"
                + "<p>The reef is on every chart, said the harbor master of Norda on Tuesday.</p>"
                + "<p>Foto: Ann Poe</p><p>Sign up for our newsletter and read it first.</p>"
                + "<h2>About the author</h2><p>Ann Poe has lived on the islands since 2001.</p>"
                + "</article>");
    assertThat(article.text())
        .contains("on every chart")
        .doesNotContain("vuurtoren", "Lees ook", "Foto", "newsletter", "About", "2001");
  }

  @Test
  void leavesOutCommentsWhateverTheirLength() {
    PageArticle article =
        read(
            "<div id=main><h1>Ferry aground</h1>"
                + BODY
                + "</div><div id=comments>"
                + "<p>I saw it all from my window and I must say that it was a sad sight.</p>"
                    .repeat(12)
                + "</div>");
    assertThat(article.text()).contains("Aurelia").doesNotContain("window");
  }

  @Test
  void takesAllPartsOfABody() {
    String part = "<div itemprop=articleBody>" + BODY + "</div>";
    String other = part.replace("Aurelia", "Boreas");
    assertThat(read("<main>" + part + "<div class=ad></div>" + other + "</main>").text())
        .contains("Aurelia", "Boreas");
  }

  @Test
  void givesTheTitleWithoutSiteAndKicker() {
    assertThat(
            read("<title>Ferry strikes reef | The Islander</title>"
                    + "<meta property=og:title content='Ferry strikes reef - The Islander'>"
                    + "<meta property=og:site_name content='The Islander'>"
                    + "<h1><span class=kicker>Norda</span> Ferry strikes reef</h1>"
                    + BODY)
                .title())
        .isEqualTo("Ferry strikes reef");
  }

  @Test
  void preferTheHeadlineOfJsonLdWhereItStandsAlone() {
    String same = "Reef: what we know about the ferry";
    assertThat(
            read("<title>"
                    + same
                    + "</title><meta property=og:title content='"
                    + same
                    + "'>"
                    + "<script type=application/ld+json>{\"@type\":\"NewsArticle\","
                    + "\"headline\":\"Ninety saved from a reef\"}</script><h1>"
                    + same
                    + "</h1>"
                    + BODY)
                .title())
        .isEqualTo("Ninety saved from a reef");
  }

  @Test
  void readsBrokenAndNestedJsonLd() {
    PageArticle article =
        read(
            "<script type=application/ld+json><!-- {\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#p\","
                + "\"name\":\"Ann Poe\"},{\"@type\":\"WebPage\"},{\"@type\":[\"Article\"],"
                + "\"headline\":\"Ferry\naground\",\"author\":{\"@id\":\"#p\"},"
                + "\"datePublished\":\"2031-03-10T09:15:00+01:00\",\"isAccessibleForFree\":\"False\","
                + "\"image\":{\"url\":\"https://islander.example/f.jpg\",\"caption\":\"The reef\"},"
                + "\"articleSection\":\"Sea\",},]} --></script>"
                + BODY);
    assertThat(article.title()).isEqualTo("Ferry aground");
    assertThat(article.authors()).containsExactly("Ann Poe");
    assertThat(day(article.published())).isEqualTo("2031-03-10T09:15:00+01:00");
    assertThat(article.details().isAccessibleForFree()).isFalse();
    assertThat(article.details().image()).isEqualTo("https://islander.example/f.jpg");
    assertThat(article.details().caption()).isEqualTo("The reef");
    assertThat(article.details().section()).isEqualTo("Sea");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Von Ann Poe und Joe Roe|Ann Poe,Joe Roe",
        "Door Ann Poe|Ann Poe",
        "Par Ann Poe, Joe Roe|Ann Poe,Joe Roe",
        "By Ann Poe (Norda)|Ann Poe",
      })
  void splitsLinesOfAuthors(String line, String expected) {
    PageArticle article =
        read("<h1>Ferry aground</h1><p class=byline>" + line + "</p><div>" + BODY + "</div>");
    assertThat(String.join(",", article.authors())).isEqualTo(expected);
  }

  @Test
  void namesTheSiteAsAuthorOnlyWhereNobodyElseIsNamed() {
    String site =
        "<meta property=og:site_name content=Islander><meta name=author content=Islander>";
    assertThat(read(site + BODY).authors()).containsExactly("Islander");
    assertThat(read(site + "<p class=author>By Ann Poe</p>" + BODY).authors())
        .containsExactly("Ann Poe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10. März 2031|2031-03-10",
        "Published on March 10th, 2031|2031-03-10",
        "10 de marzo de 2031|2031-03-10",
        "10.3.31|2031-03-10",
        "le 10 mars 2031 à 9h15|2031-03-10",
        "2031年3月10日|2031-03-10",
        "Maandag 10 maart 2031|2031-03-10",
        "25/12/2030|2030-12-25",
        "31.2.2031|none",
      })
  void readsDatesNearTheTitle(String line, String expected) {
    PageArticle article = read("<h1>Ferry aground</h1><div>" + line + "</div><div>" + BODY);
    assertThat(day(article.published())).isEqualTo(expected);
  }

  @Test
  void readsTheDateInTheUrl() {
    assertThat(
            day(
                read("<link rel=canonical href=https://islander.example/2031/03/10/ferry>" + BODY)
                    .published()))
        .isEqualTo("2031-03-10");
  }

  @Test
  void saysWhatAPageIsInstead() {
    assertThat(read("<h1>Page not found</h1><p>Sorry.</p>").obstacle()).isEqualTo("an error page");
    assertThat(read("<title>Bevor Sie fortfahren</title><p>Cookies?</p>").obstacle())
        .isEqualTo("a page that asks for consent");
    assertThat(read("<ul>" + "<li><a href=x>Ferry aground</a>".repeat(9)).obstacle())
        .isEqualTo("an index of links");
    assertThat(read("<article>" + BODY + "</article>").obstacle()).isNull();
  }

  @Test
  @Tag("slow")
  void takesTimeInProportionToHostilePages() {
    for (String part :
        List.of(
            "<div class=author>",
            "<h2>Tags</h2><p>Tags</p>",
            "<figure>",
            "<h1><span class=er>",
            "<div class=article-body>x",
            "<a>x")) {
      String html = part.repeat(200_000) + BODY;
      assertThat(PageArticle.of(Parser.htmlParser().setMaxDepth(400).parseInput(html, ""), ""))
          .isNotNull();
    }
  }
}

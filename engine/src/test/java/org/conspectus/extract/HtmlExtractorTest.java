package org.conspectus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.conspectus.domain.Article;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Language;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.Rejected;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HtmlExtractorTest {
  private static final String BODY =
      "<p>The ferry Aurelia ran aground off the island of Norda on Monday morning, the mayor said.</p>"
          + "<p>All of the ninety passengers were brought ashore before noon, most of them in boats"
          + " of local fishermen.</p>";

  private static Extraction extract(String html) {
    return extract(html.getBytes(StandardCharsets.UTF_8));
  }

  private static Extraction extract(byte[] content) {
    return new HtmlExtractor(ReadLimits.standard())
        .extract(new Fetched("a.html", "a.html", null, content));
  }

  private static Article article(String html) {
    Extraction extraction = extract(html);
    assertThat(extraction.rejected()).isEmpty();
    return extraction.articles().getFirst();
  }

  private static String text(@Nullable PublicationTime time) {
    return time == null ? "none" : time.text();
  }

  @Test
  void joinsParagraphsHeadingsListsAndQuotations() {
    Article article =
        article(
            "<title>x</title><article><h1>Ferry aground</h1>"
                + BODY
                + "<h2>What is known</h2><ul><li>No one was hurt.</li><li>The ship lists.</li></ul>"
                + "<blockquote>“We were lucky,” said the captain.</blockquote></article>");
    assertThat(article.text())
        .isEqualTo(
            "The ferry Aurelia ran aground off the island of Norda on Monday morning, the mayor"
                + " said.\n\nAll of the ninety passengers were brought ashore before noon, most of"
                + " them in boats of local fishermen.\n\nWhat is known\n\nNo one was hurt.\n\nThe"
                + " ship lists.\n\n“We were lucky,” said the captain.");
  }

  @Test
  void leavesOutWhatIsNoPartOfTheArticle() {
    Article article =
        article(
            "<body><nav><p>A long line about the sections of this paper, not a link in it.</p></nav>"
                + "<header><p>The Islander, the paper of the islands, since 1890 and earlier.</p>"
                + "</header><div class=story><h1>Ferry aground</h1>"
                + "<figure><img><figcaption>The ferry on Monday, seen from the air.</figcaption>"
                + "</figure>"
                + BODY
                + "<p class=hidden hidden>A hidden sentence that no reader of the page can see.</p>"
                + "<div class='related-stories'><p>Another ferry sank here three years ago.</p></div>"
                + "<form><p>Leave your address and get the newsletter every morning.</p></form>"
                + "<script>var x = 'a long sentence in a script, which is no text at all';</script>"
                + "</div><aside><p>Weather: clouds over most of the islands, rain at night.</p></aside>"
                + "<ul><li><a href=1>One more story about the islands and their ferries</a></li>"
                + "<li><a href=2>Another story about something else altogether</a></li></ul>"
                + "<footer><p>All rights reserved, do not copy, the publishers of this page.</p>"
                + "</footer></body>");
    assertThat(article.text()).startsWith("The ferry Aurelia").endsWith("local fishermen.");
    assertThat(article.text().split("\n\n", -1)).hasSize(2);
  }

  @Test
  void readsParagraphsBrokenByLineBreaks() {
    Article article =
        article(
            "<div>The ferry Aurelia ran aground off the island of Norda on Monday morning.<br><br>"
                + "All of the ninety passengers were brought ashore<br>before noon, in fishing"
                + " boats.</div>");
    assertThat(article.text())
        .isEqualTo(
            "The ferry Aurelia ran aground off the island of Norda on Monday morning.\n\n"
                + "All of the ninety passengers were brought ashore before noon, in fishing boats.");
  }

  @Test
  void readsJsonLd() {
    Article article =
        article(
            "<html lang=en-GB><script type='application/ld+json'>[{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Ferry &quot;Aurelia&quot; aground\",\"datePublished\":"
                + "\"2031-03-09T10:15:00+01:00\",\"dateModified\":\"2031-03-10T08:00:00Z\","
                + "\"author\":{\"name\":\"Ann Poe\"},\"publisher\":{\"name\":\"The Islander\"},"
                + "\"articleBody\":\"shortened\"}]</script><link rel=canonical"
                + " href='https://islander.example/7'><article>"
                + BODY
                + "</article>");
    assertThat(article.title()).isEqualTo("Ferry \"Aurelia\" aground");
    assertThat(text(article.published())).isEqualTo("2031-03-09T10:15:00+01:00");
    assertThat(text(article.modified())).isEqualTo("2031-03-10T08:00:00Z");
    assertThat(article.authors()).containsExactly("Ann Poe");
    assertThat(article.outlet()).isEqualTo("The Islander");
    assertThat(article.language()).isEqualTo(new Language("en"));
    assertThat(article.url()).isEqualTo("https://islander.example/7");
    assertThat(article.text()).startsWith("The ferry Aurelia");
    assertThat(article.id().value()).isEqualTo("a.html");
    assertThat(article.file()).isEqualTo("a.html");
  }

  @Test
  void usesTheBodyOfJsonLdWhereThePageHasNone() {
    Article article =
        article(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\","
                + "\"articleBody\":\"All saved, says the mayor.\"}</script><div id=app></div>");
    assertThat(article.text()).isEqualTo("All saved, says the mayor.");
  }

  @Test
  void readsOpenGraph() {
    Article article =
        article(
            "<meta property='og:title' content='Ferry aground | The Islander'>"
                + "<meta property='og:site_name' content='The Islander'>"
                + "<meta property='article:published_time' content='2031-03-09T10:15:00Z'>"
                + "<meta name=author content='Ann Poe'>"
                + "<meta property='og:url' content='https://islander.example/7'>"
                + BODY);
    assertThat(article.title()).isEqualTo("Ferry aground");
    assertThat(article.outlet()).isEqualTo("The Islander");
    assertThat(text(article.published())).isEqualTo("2031-03-09T10:15:00Z");
    assertThat(article.authors()).containsExactly("Ann Poe");
    assertThat(article.url()).isEqualTo("https://islander.example/7");
  }

  @Test
  void fallsBackOnHeadingTimeAndTitle() {
    Article article =
        article(
            "<title>Page</title><article><h1>Ferry  aground</h1><time datetime='2031-03-09'>Sunday"
                + "</time>"
                + BODY
                + "</article>");
    assertThat(article.title()).isEqualTo("Ferry aground");
    assertThat(text(article.published())).isEqualTo("2031-03-09");
    assertThat(article("<title>Ferry aground</title>" + BODY).title()).isEqualTo("Ferry aground");
  }

  @Test
  void rejectsAPageWithoutAnArticle() {
    Extraction extraction =
        extract(
            "<html><h1>Today</h1><ul><li><a href=1>" + "Ferry aground ".repeat(40) + "</a></ul>");
    Rejected rejected = extraction.rejected().getFirst();
    assertThat(rejected.reason()).isEqualTo(Rejected.Reason.NO_ARTICLE);
    assertThat(rejected)
        .hasToString(
            "a.html: no article text found (0 of 565 characters kept); this is an index of links");
  }

  @Test
  void followsADeclaredCharset() {
    String html = "<meta charset='windows-1251'><title>Паром</title>" + BODY;
    assertThat(
            extract(html.getBytes(Charset.forName("windows-1251"))).articles().getFirst().title())
        .isEqualTo("Паром");
  }

  @Test
  void survivesDeepNesting() {
    String html = "<div>".repeat(50_000) + BODY + "</div>".repeat(50_000);
    assertThat(article(html).text()).startsWith("The ferry Aurelia");
    assertThat(extract("<b><i>".repeat(20_000)).rejected()).hasSize(1);
  }

  @Test
  @Tag("slow")
  void survivesAMillionNestedElements() {
    assertThat(article("<div>".repeat(1_000_000) + BODY).text()).startsWith("The ferry Aurelia");
  }

  @Test
  @Tag("slow")
  void rejectsAPageOfTwoHundredMegabytesBeforeItIsRead() {
    byte[] page = new byte[200 << 20];
    Arrays.fill(page, (byte) 'x');
    assertThat(extract(page).rejected().getFirst().reason()).isEqualTo(Rejected.Reason.TOO_LARGE);
  }

  @Test
  void rejectsAHugePage() {
    Extraction extraction =
        new HtmlExtractor(new ReadLimits(1_000_000, 100, 100, 10))
            .extract(new Fetched("a.html", "a.html", null, BODY.getBytes(StandardCharsets.UTF_8)));
    assertThat(extraction.rejected().getFirst())
        .hasToString(
            "a.html: holds more than 100 bytes, the limit for one article;"
                + " split it into one file for each article");
  }
}

package org.conspectus.collect;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Collections from a server that does what servers do.
@Tag("slow")
class CollectorTest {
  @TempDir Path folder;
  private NewsSite site;
  private Collection collection;

  @BeforeEach
  void open() {
    site = new NewsSite();
    collection = new Collection(folder);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private void publish(int... numbers) {
    site.page("/feed", "application/rss+xml", site.feed(numbers));
    for (int number : numbers) {
      site.article(number);
    }
  }

  @Test
  void bringsEachArticleOnceAndNothingTwice() throws IOException {
    publish(1, 2, 3);
    CollectReport first = collection.run(site.url("/feed"));
    assertThat(first.failures()).isEmpty();
    assertThat(collection.titles())
        .containsExactly("Ferry report 1", "Ferry report 2", "Ferry report 3");
    assertThat(collection.kept()).containsExactly("/feed", "/a/1", "/a/2", "/a/3");

    site.forgetRequests();
    publish(1, 2, 3, 4);
    assertThat(collection.run(site.url("/feed")).articles()).isEqualTo(1);
    assertThat(site.requests()).containsExactly("/feed", "/a/4");
    assertThat(collection.kept()).containsExactly("/feed", "/a/1", "/a/2", "/a/3", "/feed", "/a/4");
  }

  @Test
  void asksWhetherAFeedHasChanged() throws IOException {
    publish(1);
    site.answer(
        "/feed",
        aResponse()
            .withHeader("ETag", "\"v1\"")
            .withHeader("Last-Modified", "Tue, 13 Oct 2026 07:00:00 GMT")
            .withBody(site.feed(1)));
    collection.run(site.url("/feed"));
    site.server()
        .stubFor(
            get(urlEqualTo("/feed"))
                .withHeader("If-None-Match", equalTo("\"v1\""))
                .withHeader("If-Modified-Since", equalTo("Tue, 13 Oct 2026 07:00:00 GMT"))
                .willReturn(aResponse().withStatus(304)));
    site.forgetRequests();
    CollectReport again = collection.run(site.url("/feed"));
    assertThat(again.failures()).isEmpty();
    assertThat(again.articles()).isZero();
    assertThat(site.requests()).containsExactly("/feed");
    assertThat(collection.kept()).containsExactly("/feed", "/a/1");
  }

  @Test
  void followsRedirectsAndKnowsAPageByItsAddressInTheEnd() throws IOException {
    publish(1);
    site.page(
        "/feed",
        "application/rss+xml",
        site.feed(1)
            .replace(
                "</channel>",
                "<item><title>Again</title><link>"
                    + site.url("/short?utm_source=rss")
                    + "</link></item></channel>"));
    site.answer(
        "/short?utm_source=rss", aResponse().withStatus(302).withHeader("Location", "/a/1"));
    site.answer("/old", aResponse().withStatus(301).withHeader("Location", site.url("/feed")));
    CollectReport report = collection.run(site.url("/old"));
    assertThat(report.failures()).isEmpty();
    assertThat(collection.titles()).containsExactly("Ferry report 1");
    assertThat(collection.kept()).containsExactly("/feed", "/a/1");
  }

  @Test
  void endsRedirectsThatGoRoundInCircles() throws IOException {
    site.answer("/feed", aResponse().withStatus(302).withHeader("Location", "/feed"));
    CollectReport report = collection.run(site.url("/feed"));
    assertThat(report.failures()).hasSize(1);
    assertThat(report.failures().getFirst().reason()).isEqualTo("more than 5 redirects");
  }

  @Test
  void triesAgainAfterTroubleOfTheServer() throws IOException {
    publish(1);
    stubFirst("/a/1", aResponse().withStatus(500));
    stubFirst("/feed", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    CollectReport report = collection.run(site.url("/feed"));
    assertThat(report.failures()).isEmpty();
    assertThat(collection.titles()).containsExactly("Ferry report 1");
  }

  private void stubFirst(
      String path, com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder trouble) {
    site.server()
        .stubFor(
            get(urlEqualTo(path))
                .atPriority(1)
                .inScenario(path)
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(trouble)
                .willSetStateTo("well"));
  }

  @Test
  void waitsAsLongAsAServerAsks() throws IOException {
    publish(1);
    stubFirst("/a/1", aResponse().withStatus(429).withHeader("Retry-After", "77"));
    collection.run(site.url("/feed"));
    assertThat(collection.titles()).containsExactly("Ferry report 1");
    assertThat(collection.pauses).contains(Duration.ofSeconds(77));
  }

  @Test
  void waitsUntilATimeAServerNames() throws IOException {
    publish(1);
    stubFirst(
        "/feed",
        aResponse().withStatus(503).withHeader("Retry-After", "Tue, 13 Oct 2026 08:01:30 GMT"));
    collection.run(site.url("/feed"));
    assertThat(collection.now.get()).isAfter(Collection.START.plusSeconds(89));
    assertThat(collection.titles()).containsExactly("Ferry report 1");
  }

  @Test
  void leavesAServerAloneThatAsksForTooLong() throws IOException {
    publish(1);
    site.answer("/feed", aResponse().withStatus(429).withHeader("Retry-After", "86400"));
    site.answer("/other", aResponse().withStatus(429).withHeader("Retry-After", "86400"));
    CollectReport report = collection.run(site.url("/feed"), site.url("/other"));
    assertThat(report.failures())
        .extracting(CollectReport.Failure::reason)
        .allMatch(reason -> reason.contains("come back in"));
    assertThat(site.requestsFor("/feed").size() + site.requestsFor("/other").size()).isEqualTo(1);
  }

  @Test
  void tellsWhenAFailingSourceWasLastWell() throws IOException {
    publish(1);
    collection.run(site.url("/feed"));
    site.answer("/feed", aResponse().withStatus(404));
    collection.now.set(Collection.START.plusSeconds(3_600));
    CollectReport report = collection.run(site.url("/feed"), site.url("/never"));
    assertThat(report.failures())
        .extracting(CollectReport.Failure::detail)
        .satisfiesExactly(
            feed ->
                assertThat(feed)
                    .startsWith(
                        "the server has no such page (status 404); last good 2026-10-13T08:00:0"),
            never -> assertThat(never).endsWith("; last good never"));
  }

  @Test
  void failsOnSilence() throws IOException {
    site.page("/feed", "application/rss+xml", "<rss version=\"2.0\"><channel/></rss>");
    site.page("/empty", "application/rss+xml", "");
    site.page("/home", "text/html", "<html><body>Nothing here</body></html>");
    CollectReport report = collection.run(site.url("/feed"), site.url("/empty"), site.url("/home"));
    assertThat(report.failures()).hasSize(3);
  }

  @Test
  void survivesGarbageAndStalls() throws IOException {
    publish(1, 2, 3, 4);
    site.answer("/a/1", aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
    site.answer("/a/2", aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK));
    site.answer("/a/3", aResponse().withFixedDelay(3_000).withBody("late"));
    collection.run(site.url("/a/4"));
    collection.limits = Collection.limits(Duration.ofSeconds(1));
    CollectReport report = collection.run(site.url("/feed"));
    assertThat(collection.titles()).contains("Ferry report 4");
    assertThat(report.failures()).hasSize(1);
  }

  @Test
  void takesAPageWhoseLengthIsALie() throws IOException {
    publish(1);
    site.answer(
        "/a/1",
        aResponse()
            .withHeader("Content-Type", "text/html")
            .withHeader("Content-Length", Integer.toString(NewsSite.html(1).length() + 900))
            .withBody(NewsSite.html(1)));
    collection.run(site.url("/feed"));
    assertThat(collection.titles()).containsExactly("Ferry report 1");
  }

  @Test
  void readsAPageWhoseCharsetIsALie() throws IOException {
    site.page("/feed", "application/rss+xml; charset=iso-8859-1", site.feed(1));
    String html =
        NewsSite.html(1).replace("harbor master", "capitán del puerto de Àvila, señor Muñoz,");
    site.answer(
        "/a/1",
        aResponse()
            .withHeader("Content-Type", "text/html; charset=iso-8859-1")
            .withBody(html.getBytes(Charset.forName("UTF-8"))));
    collection.run(site.url("/feed"));
    assertThat(collection.printed.getFirst().body()).contains("señor Muñoz");
  }

  @Test
  void obeysRobots() throws IOException {
    publish(1, 2);
    site.page(
        "/robots.txt",
        "text/plain",
        "User-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nDisallow: /a/2\nCrawl-delay: 9\n");
    CollectReport report = collection.run(site.url("/feed"));
    assertThat(report.failures()).isEmpty();
    assertThat(site.requestsFor("/a/2")).isEmpty();
    assertThat(collection.titles())
        .as("what the feed says of the second is printed")
        .containsExactly("Ferry report 1", "Ferry report 2");
    assertThat(collection.pauses).contains(Duration.ofSeconds(9));
    assertThat(report.notes()).anyMatch(note -> note.contains("GPTBot"));
  }

  @Test
  void asksNothingWhereRobotsCannotBeHad() throws IOException {
    publish(1);
    site.answer("/robots.txt", aResponse().withStatus(503));
    CollectReport report = collection.run(site.url("/feed"));
    assertThat(report.failures().getFirst().reason()).contains("robots.txt");
    assertThat(site.requests()).isEmpty();
  }

  @Test
  void leavesReservedPagesAlone() throws IOException {
    publish(1, 2, 3, 4);
    site.answer("/a/1", aResponse().withHeader("tdm-reservation", "1").withBody(NewsSite.html(1)));
    site.page(
        "/a/2",
        "text/html",
        NewsSite.html(2).replace("<head>", "<head><meta name=\"tdm-reservation\" content=\"1\">"));
    site.page(
        "/.well-known/tdmrep.json",
        "application/json",
        "[{\"location\": \"/a/3\", \"tdm-reservation\": 1}]");
    CollectReport report = collection.run(site.url("/feed"));
    assertThat(collection.titles()).containsExactly("Ferry report 4");
    assertThat(site.requestsFor("/a/3")).isEmpty();
    assertThat(collection.kept()).doesNotContain("/a/1", "/a/2", "/a/3");
    assertThat(report.notes()).hasSize(3);
  }

  @Test
  void findsTheFeedOfASite() throws IOException {
    publish(1);
    site.page(
        "/",
        "text/html",
        "<html><head><link rel='alternate' type='application/rss+xml' href='/feed'></head></html>");
    assertThat(collection.run(site.url("/")).failures()).isEmpty();
    assertThat(collection.titles()).containsExactly("Ferry report 1");
  }

  @Test
  void findsTheNewsSitemapOfASite() throws IOException {
    site.article(1).page("/", "text/html", "<html><body>Welcome</body></html>");
    site.page("/robots.txt", "text/plain", "Sitemap: " + site.url("/index.xml"));
    site.page(
        "/index.xml",
        "application/xml",
        "<sitemapindex><sitemap><loc>"
            + site.url("/all.xml")
            + "</loc></sitemap><sitemap><loc>"
            + site.url("/news.xml")
            + "</loc></sitemap></sitemapindex>");
    site.page(
        "/news.xml",
        "application/xml",
        "<urlset><url><loc>" + site.url("/a/1") + "</loc></url></urlset>");
    assertThat(collection.run(site.url("/")).failures()).isEmpty();
    assertThat(collection.titles()).containsExactly("Ferry report 1");
    assertThat(site.requestsFor("/all.xml")).isEmpty();
  }

  @Test
  void takesAListOfFeedsAndASinglePage() throws IOException {
    publish(1);
    site.article(2);
    site.page(
        "/list.opml",
        "text/x-opml",
        "<opml><body><outline text='Paper' xmlUrl='" + site.url("/feed") + "'/></body></opml>");
    CollectReport report = collection.run(site.url("/list.opml"), site.url("/a/2"));
    assertThat(report.failures()).isEmpty();
    assertThat(collection.titles()).containsExactly("Ferry report 1", "Ferry report 2");
  }

  @Test
  void knowsAnArticleByTheAddressItSaysItHas() throws IOException {
    site.page("/feed", "application/rss+xml", site.feed(1, 2, 3));
    String own = "<head><link rel=canonical href='" + site.url("/ferry") + "'>";
    site.page("/a/1", "text/html", NewsSite.html(1).replace("<head>", own));
    site.page("/a/2", "text/html", NewsSite.html(1).replace("<head>", own));
    site.page("/a/3", "text/html", NewsSite.html(3).replace("<head>", own));
    assertThat(collection.run(site.url("/feed")).failures()).isEmpty();
    assertThat(collection.titles())
        .as("another title is another article, whatever address its page claims")
        .containsExactly("Ferry report 1", "Ferry report 3");
  }

  @Test
  void followsAnArticleToItsFurtherPages() throws IOException {
    publish(1, 2);
    String first = NewsSite.html(1).replace("<head>", "<head><link rel=next href='/a/1?page=2'>");
    String second = NewsSite.html(7).replace("<head>", "<head><link rel=next href='/a/8'>");
    site.page("/a/1", "text/html", first).page("/a/1?page=2", "text/html", second).article(8);
    assertThat(collection.run(site.url("/feed")).failures()).isEmpty();
    assertThat(collection.titles())
        .as("the next article of the site is none of its pages")
        .containsExactly("Ferry report 1", "Ferry report 2", "Ferry report 7");
    assertThat(collection.run(site.url("/feed"), site.url("/a/1")).articles()).isZero();
  }

  @Test
  void asksAgainForAFurtherPageThatIsInTrouble() throws IOException {
    site.page("/feed", "application/rss+xml", site.feed(1));
    String first = NewsSite.html(1).replace("<head>", "<head><link rel=next href='/a/1?page=2'>");
    site.page("/a/1", "text/html", first);
    site.answer("/a/1?page=2", aResponse().withStatus(503));
    assertThat(collection.run(site.url("/feed")).failures()).hasSize(1);
    site.page("/a/1?page=2", "text/html", NewsSite.html(7));
    assertThat(collection.run(site.url("/feed")).failures()).isEmpty();
    assertThat(collection.titles()).containsExactly("Ferry report 1", "Ferry report 7");
  }

  @Test
  void saysThatAFileIsNoFolder() throws IOException {
    Collection other = new Collection(Files.createFile(folder.resolve("file")));
    assertThatIOException()
        .isThrownBy(() -> other.run(site.url("/feed")))
        .withMessage("is a file; name a folder to collect into");
  }

  @Test
  void keepsApartWhatSharesATimeOrAnAddress() throws IOException {
    site.page(
        "/feed",
        "application/rss+xml",
        """
        <rss version="2.0"><channel><title>Ticker</title>
        <item><title>First</title><link>http://paper.example/live</link><guid isPermaLink="false">1</guid><pubDate>Tue, 13 Oct 2026 08:00:00 GMT</pubDate></item>
        <item><title>Second</title><link>http://paper.example/live</link><guid isPermaLink="false">2</guid><pubDate>Tue, 13 Oct 2026 08:00:00 GMT</pubDate></item>
        </channel></rss>
        """);
    collection.run(site.url("/feed"));
    assertThat(collection.titles()).containsExactly("First", "Second");
  }
}

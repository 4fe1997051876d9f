package org.conspectus.collect;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;

/// A server on this machine that plays invented news sites, whatever they are called.
final class NewsSite implements AutoCloseable {
  private final WireMockServer server =
      new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));

  NewsSite() {
    server.start();
  }

  /// An address on the site.
  String url(String host, String path) {
    return "http://" + host + ":" + server.port() + path;
  }

  String url(String path) {
    return url("paper.example", path);
  }

  NewsSite answer(String path, ResponseDefinitionBuilder response) {
    server.stubFor(get(urlEqualTo(path)).willReturn(response));
    return this;
  }

  NewsSite page(String path, String type, String body) {
    return answer(path, aResponse().withHeader("Content-Type", type).withBody(body));
  }

  /// An article whose title and text name its number.
  NewsSite article(int number) {
    return page("/a/" + number, "text/html; charset=utf-8", html(number));
  }

  static String html(int number) {
    return """
    <!doctype html><html lang="en"><head><title>Ferry report %1$d</title>
    <meta property="og:type" content="article"><meta property="og:title" content="Ferry report %1$d"></head>
    <body><article><h1>Ferry report %1$d</h1>
    <p>The ferry left the harbor of Vlierhaven on time for the %1$d. time this week, the harbor master said on Monday.</p>
    <p>Passengers of trip %1$d had waited for two hours in the rain before the gates were opened again.</p>
    </article></body></html>
    """
        .formatted(number);
  }

  /// A feed of these articles.
  String feed(int... numbers) {
    StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>Paper</title>");
    for (int number : numbers) {
      feed.append(
          "<item><title>Ferry report %d</title><link>%s</link><guid isPermaLink=\"false\">g%d</guid></item>"
              .formatted(number, url("/a/" + number), number));
    }
    return feed.append("</channel></rss>").toString();
  }

  /// What was asked for, in order.
  List<String> requests() {
    return server.getAllServeEvents().reversed().stream()
        .map(event -> event.getRequest().getUrl())
        .filter(url -> !url.equals("/robots.txt") && !url.startsWith("/.well-known"))
        .toList();
  }

  List<LoggedRequest> requestsFor(String path) {
    return server.getAllServeEvents().stream()
        .map(event -> event.getRequest())
        .filter(request -> request.getUrl().equals(path))
        .toList();
  }

  void forgetRequests() {
    server.resetRequests();
  }

  WireMockServer server() {
    return server;
  }

  @Override
  public void close() {
    server.stop();
  }
}

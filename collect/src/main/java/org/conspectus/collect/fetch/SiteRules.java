package org.conspectus.collect.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a site allows: its robots.txt (RFC 9309, read by crawler-commons) and its reservation of
/// text and data mining. Immutable.
public final class SiteRules {
  /// Crawlers of language models, as sites name them.
  private static final List<String> AI_ROBOTS =
      List.of(
          "GPTBot",
          "ChatGPT-User",
          "OAI-SearchBot",
          "CCBot",
          "Google-Extended",
          "ClaudeBot",
          "anthropic-ai",
          "PerplexityBot",
          "Bytespider",
          "Meta-ExternalAgent",
          "Applebot-Extended",
          "Amazonbot",
          "cohere-ai",
          "Diffbot");

  private final SimpleRobotRules robots;
  private final Reservation reservation;
  private final List<String> aiRefused;

  private SiteRules(SimpleRobotRules robots, Reservation reservation, List<String> aiRefused) {
    this.robots = robots;
    this.reservation = reservation;
    this.aiRefused = List.copyOf(aiRefused);
  }

  /// For a site without robots.txt.
  static SiteRules none() {
    return new SiteRules(
        new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL),
        Reservation.none(),
        List.of());
  }

  /// @param content of robots.txt
  static SiteRules parse(URI url, byte[] content, FetchLimits limits) {
    SimpleRobotRules rules = parse(url, content, limits.robotName(), limits);
    String text = new String(content, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    List<String> refused = new ArrayList<>();
    for (String name : AI_ROBOTS) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (text.contains(lower) && !parse(url, content, lower, limits).isAllowed(root(url))) {
        refused.add(name);
      }
    }
    return new SiteRules(rules, Reservation.none(), refused);
  }

  private static SimpleRobotRules parse(URI url, byte[] content, String name, FetchLimits limits) {
    // A delay beyond the longest forbids everything.
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(limits.maxDelay().toMillis(), 0);
    return parser.parseContent(url.toString(), content, "text/plain", List.of(name));
  }

  private static String root(URI url) {
    return Urls.origin(url) + "/";
  }

  SiteRules with(Reservation other) {
    return new SiteRules(robots, other, aiRefused);
  }

  /// Why a page may not be asked for; empty when it may.
  Optional<FetchException> refusal(URI url) {
    if (!robots.isAllowed(url.toString())) {
      return Optional.of(
          new FetchException(FetchException.Kind.FORBIDDEN, "forbidden by the site's robots.txt"));
    }
    if (reservation.covers(url)) {
      return Optional.of(
          new FetchException(
              FetchException.Kind.RESERVED,
              "the site reserves text and data mining (" + Reservation.PATH + ")"));
    }
    return Optional.empty();
  }

  /// The pause the site asks for between two requests; empty when it asks for none.
  Optional<Duration> delay() {
    long millis = robots.getCrawlDelay();
    return millis > 0 ? Optional.of(Duration.ofMillis(millis)) : Optional.empty();
  }

  /// The sitemaps the site names, in their order; may be empty.
  public List<String> sitemaps() {
    return robots.getSitemaps();
  }

  /// Crawlers of language models that the site turns away; recorded, since we are none of them.
  public List<String> aiRefused() {
    return aiRefused;
  }
}

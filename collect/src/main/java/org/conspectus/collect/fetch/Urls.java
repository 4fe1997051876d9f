package org.conspectus.collect.fetch;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Web addresses as they come, and what makes two of them the same.
public final class Urls {
  /// Parameters that tell who sent a reader, and never what is read.
  private static final List<String> TRACKING =
      List.of(
          "utm_source",
          "utm_medium",
          "utm_campaign",
          "utm_term",
          "utm_content",
          "utm_id",
          "utm_name",
          "utm_reader",
          "utm_brand",
          "utm_social",
          "fbclid",
          "gclid",
          "dclid",
          "msclkid",
          "yclid",
          "igshid",
          "mc_cid",
          "mc_eid",
          "at_medium",
          "at_campaign",
          "at_custom1",
          "at_custom2",
          "at_custom3",
          "at_custom4",
          "ns_mchannel",
          "ns_campaign",
          "ns_source",
          "ns_linkname",
          "wt_mc",
          "wt_zmc",
          "xtor",
          "cmpid",
          "ocid",
          "cmp",
          "ito",
          "ref_src",
          "_ga",
          "ftag",
          "ncid",
          "smid",
          "spm");

  private static final int MAX_LENGTH = 4_096;

  private Urls() {}

  /// Whether it begins as a web address does.
  public static boolean isWeb(String text) {
    return text.regionMatches(true, 0, "http://", 0, "http://".length())
        || text.regionMatches(true, 0, "https://", 0, "https://".length());
  }

  /// A web address in the form it is asked under: signs escaped, host in ASCII, without fragment
  /// and user; empty when it is none.
  public static Optional<URI> parse(String text) {
    String stripped = text.strip();
    if (!isWeb(stripped) || stripped.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String normal = new BasicURLNormalizer().filter(stripped);
    if (normal == null) {
      return Optional.empty();
    }
    try {
      URI url = new URI(normal);
      if (url.getHost() == null || url.getHost().isEmpty()) {
        return Optional.empty();
      }
      if (url.getRawUserInfo() == null && url.getRawFragment() == null) {
        return Optional.of(url);
      }
      String port = url.getPort() < 0 ? "" : ":" + url.getPort();
      String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
      return Optional.of(
          new URI(url.getScheme() + "://" + url.getHost() + port + url.getRawPath() + query));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /// An address that stands in a page; empty when it leads to no web page.
  public static Optional<URI> resolve(URI page, String link) {
    String target = link.strip();
    if (isWeb(target)) {
      return parse(target);
    }
    try {
      String root = page.getRawPath() == null || page.getRawPath().isEmpty() ? "/" : "";
      URI base = new URI(page + root);
      return parse(base.resolve(new URI(target.replace(" ", "%20"))).toString());
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// What is the same for two addresses of one page: without scheme and tracking parameters.
  public static String key(URI url) {
    String normal =
        BasicURLNormalizer.newBuilder()
            .queryParamsToRemove(TRACKING)
            .build()
            .filter(url.toString());
    String plain = normal == null ? url.toString() : normal;
    int start = plain.indexOf("://") + 3;
    String rest = plain.substring(start);
    return rest.startsWith("www.") ? rest.substring("www.".length()) : rest;
  }

  /// Scheme, host and port: what robots.txt speaks for.
  static String origin(URI url) {
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    return (url.getScheme() + "://" + url.getHost() + port).toLowerCase(Locale.ROOT);
  }
}

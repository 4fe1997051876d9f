package org.conspectus.collect.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/// Web addresses as they come, and what makes two of them the same.
public final class Urls {
  /// Parameters that tell who sent a reader, and never what is read.
  private static final List<String> TRACKING =
      List.of(
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
    String whole = escaped(stripped);
    int fragment = whole.indexOf('#');
    String url = fragment < 0 ? whole : whole.substring(0, fragment);
    int start = url.indexOf("://") + "://".length();
    int end = start;
    while (end < url.length() && "/?\\".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    try {
      String scheme = url.substring(0, start).toLowerCase(Locale.ROOT);
      String path = end < url.length() && url.charAt(end) == '/' ? "" : "/";
      URI parsed =
          new URI(
                  scheme
                      + authority(scheme, stripped, url.substring(start, end))
                      + path
                      + url.substring(end))
              .normalize();
      return parsed.getHost() == null || parsed.getHost().isEmpty()
          ? Optional.empty()
          : Optional.of(parsed);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Host in ASCII and lower case, and the port unless it is the usual one.
  private static String authority(String scheme, String given, String escaped) {
    int from = given.indexOf("://") + "://".length();
    boolean isAscii = given.chars().allMatch(c -> c < 128);
    String authority = isAscii ? escaped : given.substring(from).split("[/?#]", 2)[0];
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    String usual = scheme.startsWith("https") ? ":443" : ":80";
    host = host.endsWith(usual) ? host.substring(0, host.length() - usual.length()) : host;
    return (isAscii ? host : IDN.toASCII(host)).toLowerCase(Locale.ROOT);
  }

  /// Signs that no URL may have are escaped as browsers do.
  private static String escaped(String url) {
    StringBuilder out = new StringBuilder(url.length());
    for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
      boolean isPlain = b > ' ' && b < 127 && "\"<>\\^`{|}".indexOf(b) < 0;
      out.append(
          isPlain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
    }
    // A percent sign that escapes nothing stands for itself.
    return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
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
    String plain = withoutTracking(url.toString());
    String rest = plain.substring(plain.indexOf("://") + "://".length());
    return rest.startsWith("www.") ? rest.substring("www.".length()) : rest;
  }

  private static String withoutTracking(String url) {
    int query = url.indexOf('?');
    if (query < 0) {
      return url;
    }
    StringJoiner kept = new StringJoiner("&", "?", "").setEmptyValue("");
    for (String parameter : url.substring(query + 1).split("&", -1)) {
      String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
      if (!name.startsWith("utm_") && !TRACKING.contains(name)) {
        kept.add(parameter);
      }
    }
    return url.substring(0, query) + kept;
  }

  /// Scheme, host and port: what robots.txt speaks for.
  static String origin(URI url) {
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    return (url.getScheme() + "://" + url.getHost() + port).toLowerCase(Locale.ROOT);
  }
}

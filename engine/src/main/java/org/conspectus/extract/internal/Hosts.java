package org.conspectus.extract.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The hosts of URLs.
public final class Hosts {
  private Hosts() {}

  /// The domain of a URL without `www.`, in lower case; null when it has none.
  public static @Nullable String of(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return null;
    }
    int end = start + 3;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String authority = url.substring(start + 3, end).toLowerCase(Locale.ROOT);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int port = host.lastIndexOf(':');
    if (port >= 0 && !host.endsWith("]")) {
      host = host.substring(0, port);
    }
    host = host.startsWith("www.") ? host.substring("www.".length()) : host;
    return host.isEmpty() ? null : host;
  }
}

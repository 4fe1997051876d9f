package org.conspectus.collect.fetch;

import java.net.URI;

/// A page that was had, after all redirects.
///
/// @param url where it is in the end
/// @param reply status 200, or 304 where the question was whether it has changed
public record FetchedPage(URI url, Reply reply) {
  /// Whether it is as it was before.
  public boolean isUnchanged() {
    return reply.status() == 304;
  }

  /// As the server declared it; empty when it did not.
  public String mediaType() {
    return reply.headers().first("Content-Type").orElse("");
  }
}

package org.conspectus.collect.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One request and its response, with the bytes as they went over the wire.
///
/// @param at when the request was sent
/// @param address of the server
/// @param request as sent
/// @param response as received
/// @param reply what the response says
public record Exchange(
    URI url, Instant at, InetAddress address, byte[] request, byte[] response, Reply reply) {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Exchange that
        && url.equals(that.url)
        && at.equals(that.at)
        && Arrays.equals(response, that.response);
  }

  @Override
  public int hashCode() {
    return 31 * url.hashCode() + Arrays.hashCode(response);
  }
}

package org.conspectus.collect.store;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.conspectus.collect.fetch.Exchange;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/// The WARC records of what was fetched (ISO 28500). Ids are made of what is in the record, so the
/// same exchange always gives the same bytes.
final class ExchangeRecords {
  private static final MediaType RESPONSE = MediaType.parse("application/http;msgtype=response");
  private static final MediaType REQUEST = MediaType.parse("application/http;msgtype=request");

  private static final String SHA_1 = "sha1";

  private ExchangeRecords() {}

  /// Response and request, in this order.
  static List<WarcRecord> of(Exchange exchange) throws IOException {
    URI responseId = id("response", exchange.url().toString(), exchange.at(), exchange.response());
    URI requestId = id("request", exchange.url().toString(), exchange.at(), exchange.request());
    WarcResponse.Builder response =
        new WarcResponse.Builder(exchange.url())
            .recordId(responseId)
            .date(exchange.at())
            .ipAddress(exchange.address())
            .payloadDigest(SHA_1, digest(exchange.reply().body()))
            .blockDigest(SHA_1, digest(exchange.response()))
            .body(RESPONSE, exchange.response());
    if (exchange.reply().isCutOff()) {
      response.truncated(WarcTruncationReason.DISCONNECT);
    }
    WarcRequest request =
        new WarcRequest.Builder(exchange.url())
            .recordId(requestId)
            .date(exchange.at())
            .concurrentTo(responseId)
            .blockDigest(SHA_1, digest(exchange.request()))
            .body(REQUEST, exchange.request())
            .build();
    return List.of(response.build(), request);
  }

  /// An article that a feed brought whole, as `extract` prints it.
  static List<WarcRecord> ofArticle(String url, byte[] json, Instant at) {
    return List.of(
        new WarcConversion.Builder()
            .recordId(id("conversion", url, at, json))
            .date(at)
            .setHeader("WARC-Target-URI", url)
            .body(MediaType.JSON, json)
            .build());
  }

  /// As other archives have it: SHA-1 in base 32, so that what is the same in several can be found.
  private static String digest(byte[] content) {
    try {
      return new WarcDigest(SHA_1, WarcDigest.getDigester(SHA_1).digest(content)).base32();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }

  private static URI id(String kind, String url, Instant at, byte[] content) {
    byte[] head = (kind + " " + url + " " + at + " ").getBytes(StandardCharsets.UTF_8);
    byte[] all = ByteBuffer.allocate(head.length + content.length).put(head).put(content).array();
    return URI.create("urn:uuid:" + UUID.nameUUIDFromBytes(all));
  }
}

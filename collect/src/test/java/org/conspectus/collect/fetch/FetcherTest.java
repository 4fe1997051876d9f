package org.conspectus.collect.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class FetcherTest {
  private static final Instant NOW = Instant.parse("2026-10-13T08:00:00Z");

  /// The host that may be asked redirects to one whose address may not, on the same server.
  @Test
  void followsNoRedirectToAnAddressThatMayNotBeAsked() throws IOException {
    InetAddress permitted = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    InetAddress forbidden = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
    Resolver resolver = host -> List.of(host.equals("paper.example") ? permitted : forbidden);
    WireMockServer server = new WireMockServer(options().dynamicPort().bindAddress("0.0.0.0"));
    server.start();
    try {
      String inside = "http://inside.example:" + server.port() + "/secret";
      server.stubFor(
          get(urlEqualTo("/a"))
              .willReturn(aResponse().withStatus(302).withHeader("Location", inside)));
      server.stubFor(get(urlEqualTo("/secret")).willReturn(aResponse().withBody("secret")));
      Connector connector = new Connector(resolver, permitted::equals, Duration.ofSeconds(20));
      FetchLimits limits = FetchLimits.standard();
      Fetcher.Waiting waiting = new Fetcher.Waiting(() -> NOW, pause -> {}, new Random(1));
      Fetcher fetcher =
          new Fetcher(new Wire(connector, waiting.clock(), limits), limits, waiting, Keeper.none());
      URI url = URI.create("http://paper.example:" + server.port() + "/a");
      assertThatThrownBy(() -> fetcher.page(url))
          .isInstanceOf(FetchException.class)
          .hasMessageContaining("'inside.example' is at 127.0.0.2, no public address");
      assertThat(server.getAllServeEvents())
          .extracting(event -> event.getRequest().getUrl())
          .doesNotContain("/secret");
    } finally {
      server.stop();
    }
  }
}

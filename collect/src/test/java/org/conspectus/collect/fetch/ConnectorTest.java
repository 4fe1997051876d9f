package org.conspectus.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectorTest {
  /// A name that leads to a permitted address when it is asked for first, and to a forbidden one
  /// ever after.
  @Test
  void connectsToTheAddressThatWasChecked() throws IOException {
    InetAddress permitted = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    InetAddress forbidden = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
    AtomicInteger asked = new AtomicInteger();
    Resolver resolver = host -> List.of(asked.getAndIncrement() == 0 ? permitted : forbidden);
    Connector connector = new Connector(resolver, permitted::equals, Duration.ofSeconds(20));
    try (ServerSocket server = new ServerSocket(0, 5, permitted)) {
      URI url = URI.create("http://paper.example:" + server.getLocalPort() + "/");
      try (Socket socket = connector.connect(url)) {
        assertThat(socket.getInetAddress()).isEqualTo(permitted);
        assertThat(asked.get()).isEqualTo(1);
      }
      assertThatThrownBy(() -> connector.connect(url))
          .isInstanceOf(FetchException.class)
          .hasMessageContaining("'paper.example' is at 127.0.0.2");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.8.8.8",
        "169.254.169.254",
        "172.31.0.1",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fc00::1",
        "fdff::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "2001:db8::1",
        "2001::1"
      })
  void knowsAddressesThatAreNotPublic(String address) throws IOException {
    assertThat(Addresses.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2a00:1450::1", "64:ff9b::808:808"})
  void knowsPublicAddresses(String address) throws IOException {
    assertThat(Addresses.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "http://Paper.Example:80/a%7Eb?utm_source=x&id=3#top, paper.example/a%7Eb?id=3",
    "https://www.paper.example/a/../b, paper.example/b",
    "https://paper.example, paper.example/",
    "http://käse.example/ä b?q=%, xn--kse-qla.example/%C3%A4%20b?q=%25",
  })
  void knowsAPageByItsAddress(String url, String key) {
    assertThat(Urls.key(Urls.parse(url).orElseThrow())).isEqualTo(key);
  }
}

package org.conspectus.collect.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ReplyTest {
  private static final String PAGE =
      "<p>The ferry Aurelia ran aground off the island of Norda on Monday, the mayor said. The ferry"
          + " Aurelia was full.</p>";

  /// The page as packed by brotli.
  private static final String BROTLI =
      "G3IAEBWh0s21pXr0D1GEp2sylAM3fHg2OXlkHnC3YlpasUJUi9YMWIqSckmR8tje/XoMblKhL9kchBigDNL9Jt4zdRME"
          + "jgxXizqFkna7SYW+ZHMQP78/Dn0B";

  /// 20 million zeros, packed by brotli.
  private static final String BROTLI_BOMB =
      "y///P/gnAOKxQCD3/o///3/wTwDEYRGA7v1f/rPE4J8AiMMCAF2SGA==";

  private static final int LIMIT = 1 << 20;

  private static Reply reply(String coding, byte[] body) {
    return new Reply(200, Headers.none().with("Content-Encoding", coding), body, false);
  }

  private static String content(String coding, byte[] body) throws IOException {
    return new String(reply(coding, body).content(LIMIT), StandardCharsets.UTF_8);
  }

  private static byte[] packed(String coding) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        switch (coding) {
          case "gzip" -> new GZIPOutputStream(bytes);
          case "raw" -> new DeflaterOutputStream(bytes, new Deflater(9, true));
          default -> new DeflaterOutputStream(bytes);
        }) {
      out.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void unpacksEveryCoding() throws IOException {
    assertThat(content("gzip", packed("gzip"))).isEqualTo(PAGE);
    assertThat(content("deflate", packed("zlib"))).isEqualTo(PAGE);
    assertThat(content("deflate", packed("raw"))).isEqualTo(PAGE);
    assertThat(content("br", Base64.getDecoder().decode(BROTLI))).isEqualTo(PAGE);
  }

  @Test
  void takesWhatIsOnlySaidToBePackedAsItIs() throws IOException {
    byte[] plain = PAGE.getBytes(StandardCharsets.UTF_8);
    assertThat(content("gzip", plain)).isEqualTo(PAGE);
    assertThat(content("br", plain)).isEqualTo(PAGE);
  }

  @Test
  void givesWhatCameBeforeTheDamage() throws IOException {
    byte[] whole = packed("gzip");
    assertThat(PAGE).startsWith(content("gzip", Arrays.copyOf(whole, whole.length - 12)));
  }

  @Test
  void bearsABrotliBomb() {
    Reply bomb = reply("br", Base64.getDecoder().decode(BROTLI_BOMB));
    assertThatThrownBy(() -> bomb.content(LIMIT))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("holds more than");
  }

  @Test
  void refusesACodingThatIsNotKnown() {
    assertThatThrownBy(() -> reply("zstd", new byte[4]).content(LIMIT))
        .hasMessage("packed as 'zstd', which cannot be unpacked");
  }

  /// Answers damaged at random are read, or refused with an `IOException`.
  @Test
  void survivesDamage() throws IOException {
    byte[] brotli = Base64.getDecoder().decode(BROTLI);
    for (int seed = 0; seed < Integer.getInteger("fuzz.rounds", 500); seed++) {
      Random random = new Random(seed);
      String coding = new String[] {"gzip", "br", "deflate"}[random.nextInt(3)];
      byte[] body = (coding.equals("br") ? brotli : packed(coding)).clone();
      String head =
          "HTTP/1.1 200 OK\r\nContent-Encoding: "
              + coding
              + (random.nextBoolean()
                  ? "\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n"
                  : "\r\nContent-Length: " + body.length + "\r\n\r\n");
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      answer.write(head.getBytes(StandardCharsets.US_ASCII));
      answer.write(body);
      byte[] damaged = answer.toByteArray();
      for (int i = random.nextInt(5); i >= 0; i--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertThatCode(() -> read(damaged)).as("seed %d", seed).doesNotThrowAnyException();
    }
  }

  private static void read(byte[] answer) {
    try {
      Reply.read(new ByteArrayInputStream(answer), LIMIT).content(LIMIT);
    } catch (IOException e) {
      // A refusal is as good as a page.
    }
  }
}

package org.conspectus.extract;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.conspectus.domain.Fetched;
import org.conspectus.extract.feed.FeedReader;
import org.conspectus.extract.feed.Opml;
import org.conspectus.extract.feed.Sitemap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Our golden sources, damaged at random: whatever comes, no reader throws, and each comes to an
/// end. `-Dfuzz.rounds=200000` tries more, `-Dfuzz.seed=…` others.
@Tag("slow")
class FuzzTest {
  private static final Path CASES = Path.of("src/test/resources/golden/extract");
  private static final Path CRASHERS = Path.of("src/test/resources/crashers/extract");
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 500);
  private static final long SEED = Long.getLong("fuzz.seed", 20_261_013);

  /// What breaks readers.
  private static final List<String> TOKENS =
      List.of(
          "<",
          ">",
          "</",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "<!DOCTYPE x [",
          "<!ENTITY a \"&a;\">",
          "&",
          "&#x",
          "&#1114112;",
          "&amp;",
          "\"",
          "'",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\\u",
          "\\ud800",
          "\0",
          "\u00ff\u00fe",
          "<item>",
          "<entry>",
          "<title>",
          "<pubDate>",
          "xml:base=\"::\"",
          "2026-13-45T99:99:99",
          "Tue, 31 Feb 99999 25:61:61 +9999",
          "<script>",
          "<svg>",
          "<table>",
          "<p>",
          "</div>",
          "<urlset>",
          "<loc>",
          "http://[",
          "%zz");

  private final Extractors extractors = Extractors.standard();

  private static List<byte[]> sources() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      List<Path> inputs =
          files
              .filter(file -> file.getFileName().toString().startsWith("input."))
              .sorted()
              .toList();
      return inputs.stream().map(FuzzTest::bytes).toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void survivesDamage() throws IOException {
    List<byte[]> sources = sources();
    for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
      Random random = new Random(seed);
      byte[] source = sources.get(random.nextInt(sources.size()));
      read(damaged(source, sources, random), "seed " + seed);
    }
  }

  @Test
  void survivesWhatOnceBrokeIt() throws IOException {
    try (Stream<Path> files = Files.list(CRASHERS)) {
      files.sorted().forEach(file -> read(bytes(file), file.getFileName().toString()));
    }
  }

  private void read(byte[] content, String name) {
    assertThatCode(() -> readAll(content))
        .as("%s: %s", name, HexFormat.of().formatHex(content, 0, Math.min(content.length, 200)))
        .doesNotThrowAnyException();
  }

  private void readAll(byte[] content) {
    Fetched fetched = new Fetched("https://islander.example/x", null, null, content);
    extractors.extract(fetched);
    extractors.extract(new Fetched("x", "x", "text/html; charset=?", content));
    FeedReader.read(fetched);
    Sitemap.read(fetched);
    Opml.read(fetched);
  }

  private static byte[] damaged(byte[] source, List<byte[]> others, Random random) {
    byte[] content = source;
    int times = 1 + random.nextInt(6);
    for (int i = 0; i < times && content.length > 0; i++) {
      int at = random.nextInt(content.length);
      int length = Math.min(content.length - at, 1 + random.nextInt(200));
      content =
          switch (random.nextInt(6)) {
            case 0 -> flipped(content, at, random);
            case 1 -> spliced(content, at, 0, token(random));
            case 2 -> spliced(content, at, length, new byte[0]);
            case 3 -> spliced(content, at, 0, Arrays.copyOfRange(content, at, at + length));
            case 4 -> repeated(content, at, length, random);
            default -> {
              byte[] other = others.get(random.nextInt(others.size()));
              int from = random.nextInt(other.length);
              int to = Math.min(other.length, from + 1 + random.nextInt(400));
              yield spliced(content, at, length, Arrays.copyOfRange(other, from, to));
            }
          };
    }
    return random.nextInt(10) == 0
        ? Arrays.copyOf(content, random.nextInt(content.length + 1))
        : content;
  }

  private static byte[] token(Random random) {
    String token = TOKENS.get(random.nextInt(TOKENS.size()));
    int repeats = random.nextInt(20) == 0 ? 2_000 : 1;
    return token.repeat(repeats).getBytes(StandardCharsets.ISO_8859_1);
  }

  /// A stretch of it many times over, as hostile pages nest and repeat.
  private static byte[] repeated(byte[] content, int at, int length, Random random) {
    byte[] part = Arrays.copyOfRange(content, at, at + Math.min(length, 20));
    byte[] many = new byte[part.length * (random.nextInt(10) == 0 ? 3_000 : 10)];
    for (int i = 0; i < many.length; i++) {
      many[i] = part[i % part.length];
    }
    return spliced(content, at, 0, many);
  }

  private static byte[] flipped(byte[] content, int at, Random random) {
    byte[] copy = content.clone();
    copy[at] = (byte) random.nextInt(256);
    return copy;
  }

  private static byte[] spliced(byte[] content, int at, int drop, byte[] put) {
    byte[] out = new byte[content.length - drop + put.length];
    System.arraycopy(content, 0, out, 0, at);
    System.arraycopy(put, 0, out, at, put.length);
    System.arraycopy(content, at + drop, out, at + put.length, content.length - at - drop);
    return out;
  }
}

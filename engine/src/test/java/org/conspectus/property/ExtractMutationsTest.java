package org.conspectus.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.extract.Extractors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever happens to a source on its way, extracting it throws nothing and loses nothing
/// silently.
class ExtractMutationsTest {
  private static final int MUTANTS = 500;

  private static final List<String> SOURCES =
      List.of(
          """
          {"id": 1, "title": "Ferry aground", "text": "All saved. \\u00eb 中", "published": "2031-03-09"}
          {"id": 2, "title": "Zoë", "authors": [{"name": "Ann"}], "url": "https://x.example/2"}
          {"id": 3, "articles": [{"text": "x"}, {"headline": "y", "@type": "NewsArticle"}]}
          """,
          """
          [
            {"uri": "7", "lang": "deu", "dateTime": "2031-03-09T10:15:00Z", "body": "Alle gerettet."},
            {"maintext": "b", "date_publish": 1930817700, "source": {"uri": "x.example"}}
          ]
          """,
          """
          <!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Veerboot</title>
          <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Veerboot vast"}</script>
          </head><body><nav><a href="/">Voorpagina</a></nav><article><h1>Veerboot vast</h1>
          <p>De veerboot liep maandagochtend vast voor het eiland, zei de burgemeester, &amp; meer.</p>
          <table><tr><td>Alle passagiers zijn veilig aan land gebracht, de meesten per boot.</td></tr></table>
          </article></body></html>
          """,
          "Veerboot vast\n\nDe veerboot liep maandagochtend vast — zei de burgemeester.\n");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void neverThrows(int source) {
    byte[] original = SOURCES.get(source).getBytes(StandardCharsets.UTF_8);
    Extractors extractors = Extractors.standard();
    for (long seed = 0; seed < MUTANTS; seed++) {
      byte[] mutant = mutant(original, new SplittableRandom(seed * SOURCES.size() + source));
      try {
        Extraction extraction = extractors.extract(new Fetched("a.json", "a.json", null, mutant));
        assertThat(extraction.articles().size() + extraction.rejected().size()).isPositive();
      } catch (RuntimeException | Error e) {
        throw new AssertionError("source " + source + ", seed " + seed, e);
      }
    }
  }

  /// With bytes changed, dropped, repeated, or cut off.
  private static byte[] mutant(byte[] original, SplittableRandom random) {
    byte[] bytes = original.clone();
    int changes = random.nextInt(1, 6);
    for (int i = 0; i < changes && bytes.length > 0; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) "{}[]\",:<>&\\\n\0".charAt(random.nextInt(13));
        case 2 -> bytes = Arrays.copyOf(bytes, at);
        case 3 -> bytes = Arrays.copyOfRange(bytes, at, bytes.length);
        default -> {
          byte[] longer = Arrays.copyOf(bytes, bytes.length + at);
          System.arraycopy(bytes, 0, longer, bytes.length, at);
          bytes = longer;
        }
      }
    }
    return bytes;
  }
}

package org.conspectus.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.extract.Extractor;
import org.conspectus.extract.Extractors;
import org.conspectus.extract.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every registered extractor must do.
class ExtractorContractTest {
  static Stream<Extractor> extractors() {
    return Extractors.standard().all().stream();
  }

  @Test
  void everyReadableFormatHasAnExtractor() {
    Set<Format> read = EnumSet.noneOf(Format.class);
    extractors().forEach(extractor -> read.addAll(extractor.formats()));
    assertThat(read)
        .containsExactlyInAnyOrder(
            Arrays.stream(Format.values()).filter(Format::isReadable).toArray(Format[]::new));
  }

  @Test
  void noTwoExtractorsShareAFormat() {
    Extractor first = Extractors.standard().all().getFirst();
    assertThatThrownBy(() -> Extractors.of(List.of(first, first)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Two extractors for TEXT");
  }

  @ParameterizedTest
  @MethodSource("extractors")
  void findsNothingInNothingAndSaysWhy(Extractor extractor) {
    for (String content : List.of("", " \n ", "\u0001", "<", "{", "[")) {
      Extraction extraction = extract(extractor, content.getBytes(StandardCharsets.UTF_8));
      if (extraction.articles().isEmpty()) {
        assertThat(extraction.rejected()).as("'%s'", content).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("extractors")
  void givesTheSameTwice(Extractor extractor) {
    byte[] content = "{\"title\": \"Ferry\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(extract(extractor, content)).isEqualTo(extract(extractor, content));
  }

  private static Extraction extract(Extractor extractor, byte[] content) {
    return extractor.extract(new Fetched("a", "a", null, content));
  }
}

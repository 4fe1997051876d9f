package org.conspectus.analyze.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuotesByLanguageTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/analyze/quotes.tsv", delimiter = '\t', quoteCharacter = '`')
  void findsWhatIsSaidAndByWhom(String language, String text, @Nullable String told) {
    assertThat(String.join(" ; ", Said.told(language, text))).isEqualTo(told == null ? "" : told);
  }
}

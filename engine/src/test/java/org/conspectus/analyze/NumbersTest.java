package org.conspectus.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "1.000, 1000",
    "'1,000', 1000",
    "1.000.000, 1000000",
    "'1,000,000.50', 1000000.50",
    "'3,5', 3.5",
    "3.5, 3.5",
    "'0,125', 0.125",
    "0.125, 0.125",
    "1’000, 1000",
    "5g, 5g",
    "18:16, 18:16",
    "٣٥, 35",
    "'', ''",
  })
  void readsAValueWhateverTheSeparators(String written, String plain) {
    assertThat(Numbers.normalize(written)).isEqualTo(plain);
  }
}

package org.conspectus.compare.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conspectus.compare.reading.TellingReader;
import org.conspectus.domain.Analysis;
import org.conspectus.fixture.Reading;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.ResourceTable;
import org.conspectus.lexicon.Lexicon;
import org.conspectus.lexicon.Priors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every quantity of sentences of our own in seven languages.
class QuantityTableTest {
  private static final TellingReader READER =
      new TellingReader(LanguagePacks.standard(), Lexicon.none(), Priors.none());

  private static final double FAR = 0.12;

  static Stream<List<String>> sentences() {
    return ResourceTable.read("tables/quantities.tsv", 3).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsEveryFigure(List<String> row) {
    assertThat(read(row.get(0), row.get(1))).as(row.get(1)).isEqualTo(row.get(2).strip());
  }

  private static String read(String language, String text) {
    Analysis analysis =
        Reading.ANALYZER.analyze(Reading.article("0", language, text, Reading.day("2026-03-10")));
    return QuantityReader.read(READER.read(0, analysis)).stream()
        .filter(quantity -> !quantity.isBare())
        .map(QuantityTableTest::told)
        .collect(Collectors.joining("; "));
  }

  private static String told(Quantity quantity) {
    Amount amount = quantity.amount();
    String thing = quantity.thing().isEmpty() ? "" : " " + quantity.thing();
    return quantity.measure() + " " + bound(quantity) + value(quantity.measure(), amount) + thing;
  }

  private static String bound(Quantity quantity) {
    Amount amount = quantity.amount();
    if (amount.isOpen()) {
      return Double.isInfinite(amount.low()) ? "<=" : ">=";
    }
    double scale = quantity.measure() == Measure.CLOCK ? 120 : Math.abs(amount.value());
    double spread = Math.max(amount.high() - amount.value(), amount.value() - amount.low());
    return quantity.measure() != Measure.DAY && spread > FAR * scale ? "~" : "";
  }

  private static String value(Measure measure, Amount amount) {
    if (measure == Measure.CLOCK) {
      int minutes = (int) amount.value();
      return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
    }
    if (measure == Measure.DAY) {
      return LocalDate.ofEpochDay((long) amount.value()).toString();
    }
    BigDecimal rounded = BigDecimal.valueOf(amount.value()).round(new MathContext(10));
    boolean small = Math.abs(amount.value()) < 1000;
    return (small ? rounded.setScale(3, RoundingMode.HALF_UP) : rounded)
        .stripTrailingZeros()
        .toPlainString();
  }
}

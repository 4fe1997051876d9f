package org.conspectus.analyze.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.Span;
import org.conspectus.fixture.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that no editor would print: the analysis must hold, and every span lie in the text.
class HostileNamesTest {
  private static final List<String> LANGUAGES =
      List.of("de", "en", "es", "fr", "it", "nl", "pt", "ru", "ar", "zh", "xx");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hilda Pimmer kwam. Hilda Pimmer kam nicht. Hilda Pimmer no vino, dijo Oskar Quillik.",
        "Hilda \u202ePimmer\u202c and \u200fOskar\u200e Quillik met in \u2067Paris\u2069.",
        "Hilda \ud83d\ude00 Pimmer \ud83c\uddf3\ud83c\uddf1 met Oskar\ud83d\udc4dQuillik.",
        "Hilda Pi\u0308mmer and Oska\u0301r Quilli\u0301k met in Pari\u0301s; H\u0301i\u0308.",
        "Hilda \ue000Pimmer\uf8ff and \udbff\udffdOskar Quillik met in Par\ue123is.",
        "Hilda \ud83d Pimmer and Oskar \ude00Quillik met in \ud800Paris.",
        "\u0000Hilda Pimmer\u0000 met \ufeffOskar Quillik\u00ad in\u200bParis.",
        "HILDA PIMMER MET OSKAR QUILLIK (UN) IN PARIS (\u0420\u0424) - \u5317\u4eac",
        "((((UN)))) (EU (UN) (U.N.) US $ 3 US$3 Wal - Mart LLC LLC Inc. Jr. Jr.",
        "Gruppo Gruppo Gruppo di di di Apple de de UK UK UK us car US car",
      })
  void staysWithinTheText(String text) {
    for (String language : LANGUAGES) {
      check(Reading.analysis("a", language, text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pimmer", "Hilda Pimmer ", "Bank of ", "UN (", "PIMMER-", "Pimmer's "})
  void standsANameOfTenThousandLetters(String part) {
    String text = "So said " + part.repeat(10_000 / part.length()) + " on Monday in Paris.";
    for (String language : List.of("en", "de", "ru")) {
      Analysis analysis = Reading.analysis("a", language, text);
      check(analysis);
      assertThat(analysis.names())
          .allMatch(name -> name.entity() == null || name.entity().length() <= 100);
    }
  }

  private static void check(Analysis analysis) {
    String text = analysis.article().body();
    List<Span> spans = new ArrayList<>(analysis.sentences());
    int last = 0;
    for (NameMention name : analysis.names()) {
      assertThat(name.first()).isGreaterThanOrEqualTo(last);
      last = name.last();
      spans.add(name.span());
      assertThat(name.entity()).isNotEqualTo("").doesNotEndWith(":");
    }
    for (Span span : spans) {
      assertThat(span.end()).isLessThanOrEqualTo(text.length()).isGreaterThan(span.start());
    }
  }
}

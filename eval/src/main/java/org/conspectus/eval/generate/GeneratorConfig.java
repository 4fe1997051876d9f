package org.conspectus.eval.generate;

import java.util.List;
import java.util.Locale;

/// What stream is to be invented.
///
/// @param articles how many, at least 1
/// @param seed streams of different seeds have different articles in the same words
/// @param days how long a time the articles are spread over, at least 1
/// @param languages ISO 639-1, at least one, of those the generator knows
public record GeneratorConfig(int articles, long seed, int days, List<String> languages) {

  static final int DEFAULT_DAYS = 60;
  static final List<String> DEFAULT_LANGUAGES = List.of("nl", "de", "en", "fr", "es", "it", "pt");

  public GeneratorConfig {
    languages = List.copyOf(languages);
    if (articles < 1 || days < 1 || languages.isEmpty()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "articles, days and languages must be at least 1, got %d, %d and %s",
              articles,
              days,
              languages));
    }
  }

  /// Articles of 60 days in the seven first languages.
  public static GeneratorConfig of(int articles, long seed) {
    return new GeneratorConfig(articles, seed, DEFAULT_DAYS, DEFAULT_LANGUAGES);
  }
}

package org.conspectus.copy;

import java.util.Map;
import org.conspectus.domain.Language;

/// The countries that languages are at home in.
final class HomeCountries {
  private static final String[] NONE = {};

  /// Others are at home in none here.
  private static final Map<String, String[]> COUNTRIES =
      Map.ofEntries(
          home("ar", "EG SA IQ SY JO LB AE QA KW MA DZ TN LY SD YE"),
          home("cs", "CZ"),
          home("da", "DK"),
          home("de", "DE AT CH"),
          home("el", "GR CY"),
          home("en", "US GB IE CA AU NZ ZA"),
          home("es", "ES MX AR CO CL PE VE EC BO UY PY CU GT HN"),
          home("fi", "FI"),
          home("fr", "FR BE CH"),
          home("ha", "NG NE"),
          home("hr", "HR"),
          home("hu", "HU"),
          home("is", "IS"),
          home("it", "IT CH"),
          home("ja", "JP"),
          home("ko", "KR KP"),
          home("nb", "NO"),
          home("nl", "NL BE"),
          home("pl", "PL"),
          home("pt", "PT BR AO MZ"),
          home("ro", "RO MD"),
          home("ru", "RU BY"),
          home("sl", "SI"),
          home("sr", "RS"),
          home("sv", "SE"),
          home("tr", "TR"),
          home("uk", "UA"),
          home("zh", "CN TW HK"));

  private HomeCountries() {}

  private static Map.Entry<String, String[]> home(String language, String countries) {
    return Map.entry(language, countries.split(" ", -1));
  }

  /// Codes of ISO 3166-1; empty for a language that is at home in none here.
  static String[] of(Language language) {
    return COUNTRIES.getOrDefault(language.code(), NONE);
  }
}

package org.conspectus.lexicon;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.conspectus.domain.Language;
import org.conspectus.text.Folding;
import org.jspecify.annotations.Nullable;

/// Names of countries and of the cities that name time zones, in the language of the text, to keys
/// that are the same in all: `country:CN` (ISO 3166-1) and `place:shanghai` (the English name).
///
/// The names are CLDR's, as ICU has them. Thread-safe. A language's names are read when it first
/// comes: about 700 names, some milliseconds.
public final class Gazetteer {
  /// Most tokens a name may have.
  public static final int MAX_TOKENS = 5;

  private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final Set<String> NO_COUNTRIES = Set.of("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ");

  private final Map<String, Names> namesByLanguage = new ConcurrentHashMap<>();

  /// The names of one language.
  ///
  /// @param firstWords the words names begin with
  private record Names(Map<String, String> keys, Set<String> firstWords) {}

  /// The key of a name.
  ///
  /// @param folded the name's words, folded, with one space between
  /// @return null when no country or city has that name
  public @Nullable String key(@Nullable Language language, String folded) {
    return names(language).keys.get(folded);
  }

  /// Whether some name of the language begins with this word, folded.
  public boolean mayBegin(@Nullable Language language, String folded) {
    return names(language).firstWords.contains(folded);
  }

  private Names names(@Nullable Language language) {
    String code = language == null ? "en" : language.code();
    return namesByLanguage.computeIfAbsent(code, Gazetteer::read);
  }

  private static Names read(String code) {
    ULocale locale = ULocale.forLanguageTag(code);
    Names names = new Names(new HashMap<>(), new HashSet<>());
    TimeZoneNames zones = TimeZoneNames.getInstance(locale);
    TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
    for (String zone :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String city = english.getExemplarLocationName(zone);
      String local = zones.getExemplarLocationName(zone);
      if (city != null && local != null) {
        put(names, local, "place:" + words(city).replace(' ', '-'));
      }
    }
    LocaleDisplayNames full = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_FULL);
    LocaleDisplayNames brief = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
    for (String region : Locale.getISOCountries()) {
      if (COUNTRY_CODE.matcher(region).matches() && !NO_COUNTRIES.contains(region)) {
        put(names, full.regionDisplayName(region), "country:" + region);
        put(names, brief.regionDisplayName(region), "country:" + region);
      }
    }
    return names;
  }

  private static void put(Names names, String name, String key) {
    String folded = words(name);
    if (folded.length() < 2) {
      return;
    }
    names.keys.put(folded, key);
    int space = folded.indexOf(' ');
    names.firstWords.add(space < 0 ? folded : folded.substring(0, space));
  }

  private static String words(String name) {
    return NOT_WORD.matcher(Folding.fold(name)).replaceAll(" ").strip();
  }
}

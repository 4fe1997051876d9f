package org.conspectus.lexicon;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.conspectus.text.Folding;

/// CLDR's names of countries, in every language ICU has, and of the cities that name time zones, in
/// those of [NameTables#LANGUAGES].
final class RegionNames {
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

  private RegionNames() {}

  static void addTo(NameTables tables) {
    Set<String> zones =
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null);
    NameTables.LANGUAGES.forEach(language -> addCities(tables, language, zones));
    Arrays.stream(ULocale.getAvailableLocales())
        .map(ULocale::getLanguage)
        .sorted()
        .distinct()
        .forEach(language -> addCountries(tables, language));
  }

  private static void addCities(NameTables tables, String language, Set<String> zones) {
    TimeZoneNames names = TimeZoneNames.getInstance(ULocale.forLanguageTag(language));
    TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
    for (String zone : zones) {
      String city = english.getExemplarLocationName(zone);
      String local = names.getExemplarLocationName(zone);
      String country = TimeZone.getRegion(zone);
      if (city != null && local != null && !isCountry(city, country)) {
        tables.add(tables.entity(key(city), country), new NameTables.Name(language, local));
      }
    }
  }

  /// Whether a zone is named after its country.
  private static boolean isCountry(String city, String country) {
    LocaleDisplayNames names =
        LocaleDisplayNames.getInstance(ULocale.ENGLISH, DisplayContext.LENGTH_SHORT);
    return city.equals(names.regionDisplayName(country));
  }

  private static String key(String city) {
    return "place:"
        + NOT_WORD.matcher(Folding.fold(city)).replaceAll(" ").strip().replace(' ', '-');
  }

  private static void addCountries(NameTables tables, String language) {
    ULocale locale = ULocale.forLanguageTag(language);
    LocaleDisplayNames full = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_FULL);
    LocaleDisplayNames brief = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
    for (String region : Locale.getISOCountries()) {
      int entity = tables.find("country:" + region);
      if (entity != NameIndex.NONE) {
        add(tables, entity, language, full.regionDisplayName(region));
        add(tables, entity, language, brief.regionDisplayName(region));
      }
    }
  }

  private static void add(NameTables tables, int entity, String language, String name) {
    if (name != null && !CODE.matcher(name).matches()) {
      tables.add(entity, new NameTables.Name(language, name));
    } else if (name != null && NameTables.LANGUAGES.contains(language)) {
      tables.add(entity, new NameTables.Name(language, name));
    }
  }
}

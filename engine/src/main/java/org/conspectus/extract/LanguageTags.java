package org.conspectus.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.function.UnaryOperator;
import org.conspectus.domain.Language;
import org.jspecify.annotations.Nullable;

/// Reads the languages that sources give for an article: `en-US`, `en_GB.UTF-8`, `eng`, `ger`,
/// `English`, `Deutsch`.
public final class LanguageTags {
  /// ISO 639-2 bibliographic codes, single languages of a macrolanguage, and retired codes, which
  /// `java.util.Locale` does not map.
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("alb", "sq"),
          Map.entry("arb", "ar"),
          Map.entry("arm", "hy"),
          Map.entry("azj", "az"),
          Map.entry("baq", "eu"),
          Map.entry("bur", "my"),
          Map.entry("chi", "zh"),
          Map.entry("cmn", "zh"),
          Map.entry("cze", "cs"),
          Map.entry("dut", "nl"),
          Map.entry("ekk", "et"),
          Map.entry("fil", "tl"),
          Map.entry("fre", "fr"),
          Map.entry("geo", "ka"),
          Map.entry("ger", "de"),
          Map.entry("gre", "el"),
          Map.entry("ice", "is"),
          Map.entry("in", "id"),
          Map.entry("iw", "he"),
          Map.entry("ji", "yi"),
          Map.entry("khk", "mn"),
          Map.entry("lvs", "lv"),
          Map.entry("mac", "mk"),
          Map.entry("mao", "mi"),
          Map.entry("may", "ms"),
          Map.entry("mo", "ro"),
          Map.entry("no", "nb"),
          Map.entry("nor", "nb"),
          Map.entry("npi", "ne"),
          Map.entry("per", "fa"),
          Map.entry("pes", "fa"),
          Map.entry("rum", "ro"),
          Map.entry("slo", "sk"),
          Map.entry("swh", "sw"),
          Map.entry("tib", "bo"),
          Map.entry("uzn", "uz"),
          Map.entry("wel", "cy"),
          Map.entry("zsm", "ms"));

  /// Names that differ from those of `java.util.Locale`.
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "norwegian",
          "nb",
          "norsk",
          "nb",
          "mandarin",
          "zh",
          "farsi",
          "fa",
          "castellano",
          "es",
          "flemish",
          "nl",
          "tagalog",
          "tl");

  /// Shortest name of a language, in characters; `中文` is one.
  private static final int MIN_NAME = 2;

  private LanguageTags() {}

  /// The language of a tag, code or name; null when it is none we know.
  public static @Nullable Language parse(String value) {
    String text = value.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return null;
    }
    String code = ofTag(text);
    if (code == null && text.length() >= MIN_NAME) {
      code = ofName(text);
    }
    return code == null ? null : new Language(ALIASES.getOrDefault(code, code));
  }

  private static @Nullable String ofName(String text) {
    if (OTHER_NAMES.containsKey(text)) {
      return OTHER_NAMES.get(text);
    }
    String english = EnglishNames.CODES.get(text);
    return english != null ? english : OwnNames.CODES.get(text);
  }

  private static @Nullable String ofTag(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
      end++;
    }
    if (end < 2 || end > 3 || (end < text.length() && "-_.@;, ".indexOf(text.charAt(end)) < 0)) {
      return null;
    }
    String code = text.substring(0, end);
    if (ALIASES.containsKey(code)) {
      return ALIASES.get(code);
    }
    if (Codes.TWO_LETTER.containsKey(code)) {
      return Codes.TWO_LETTER.get(code);
    }
    return isKnown(code) ? code : null;
  }

  /// Whether it is the code of one language: CLDR has a name for it.
  private static boolean isKnown(String code) {
    boolean none = code.equals("und") || code.equals("mul") || code.equals("zxx");
    return !none && !Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equals(code);
  }

  /// Three-letter codes and the two-letter ones they stand for, each of which also stands for
  /// itself.
  private static final class Codes {
    static final Map<String, String> TWO_LETTER = twoLetter();

    private static Map<String, String> twoLetter() {
      Map<String, String> codes = new HashMap<>();
      for (String code : Locale.getISOLanguages()) {
        codes.put(code, code);
        try {
          codes.putIfAbsent(Locale.of(code).getISO3Language(), code);
        } catch (MissingResourceException e) {
          // A language without a three-letter code has no other name here.
        }
      }
      return Map.copyOf(codes);
    }
  }

  /// Names of languages in English; made when a name is first asked for.
  private static final class EnglishNames {
    static final Map<String, String> CODES = names(language -> Locale.ENGLISH);
  }

  /// Names of languages in themselves, which takes a second to load; made when a name is asked for
  /// that is not English.
  private static final class OwnNames {
    static final Map<String, String> CODES = names(language -> language);
  }

  private static Map<String, String> names(UnaryOperator<Locale> reader) {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.of(code);
      String name = language.getDisplayLanguage(reader.apply(language));
      codes.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
    }
    return Map.copyOf(codes);
  }
}

package org.conspectus.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conspectus.domain.Language;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.ConfigException;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.ResourceTable;
import org.conspectus.lang.Segmenter;
import org.conspectus.lang.Words;

/// Reads the lists `lexicon/{countries,demonyms,places,organizations,things,people}.tsv` and CLDR's
/// names of countries and cities into a [NameTableBuilder]. Not thread-safe; takes some seconds.
///
/// A cell of names is `language:Form | language:Form | …`, where the language `*` stands for all.
public final class NameTables {
  /// The languages whose spellings are told apart.
  public static final List<String> LANGUAGES =
      List.of(
          "nl", "de", "en", "fr", "es", "it", "pt", "sv", "da", "nb", "fi", "pl", "cs", "ro", "hu",
          "el", "tr", "ru", "uk", "bg", "hr", "sl", "ar", "he", "hi", "zh", "ja", "ko", "vi", "id",
          "ca", "sk", "sr", "lt", "lv", "et", "fa", "th", "ms", "eu", "gl", "bn", "ta", "ur", "sw");

  private static final Set<String> NO_FAMILY_NAMES = Set.of("royal", "religion");

  /// Words within names that news leaves out before the family name.
  private static final Set<String> ARTICLES = Set.of("al", "el", "as", "ash", "bin", "ben", "da");

  private static final Set<String> NAME_ENDS = Set.of("jr", "sr", "junior", "ii", "iii", "iv");

  /// Family names that stand first where Chinese and Korean names are not turned round.
  private static final Set<String> FIRST_FAMILY_NAMES =
      Set.of(
          "bai", "ban", "cai", "cao", "chang", "chen", "cheng", "cho", "choi", "chung", "deng",
          "ding", "dong", "du", "fan", "feng", "fu", "gao", "gu", "guo", "han", "he", "hong", "hu",
          "huang", "hwang", "jang", "jeong", "jia", "jiang", "jin", "jung", "kang", "kim", "lee",
          "li", "liang", "lin", "liu", "lu", "luo", "ma", "mao", "moon", "park", "peng", "qian",
          "qin", "ri", "roh", "seo", "shao", "shen", "shi", "son", "song", "su", "sun", "tan",
          "tang", "tian", "wang", "wei", "wen", "wu", "xi", "xia", "xiao", "xie", "xu", "yan",
          "yang", "yao", "ye", "yi", "yin", "yoo", "yoon", "yu", "yuan", "zeng", "zhang", "zhao",
          "zheng", "zhong", "zhou", "zhu");

  private static final Set<String> FAMILY_FIRST = Set.of("CN", "TW", "HK", "MO", "SG", "KR", "KP");
  private static final List<String> RUSSIAN_ENDINGS =
      List.of("ий", "ая", "ое", "ие", "ого", "ой", "ому", "ую", "им", "ом", "их", "ими");
  private static final List<String> UKRAINIAN_ENDINGS =
      List.of("ий", "а", "е", "і", "ого", "ої", "ому", "ій", "у", "им", "их", "ими", "ою");
  private static final int LONGEST_CODE = 5;
  private static final int MIN_LETTERS = 2;
  private static final int MIN_SKELETON = 3;

  private final NameTableBuilder builder = new NameTableBuilder(LANGUAGES);
  private final Segmenter segmenter = new Segmenter();
  private final List<String> faults = new ArrayList<>();

  /// A spelling in a language.
  public record Name(String language, String form) {}

  NameTables() {}

  /// All lists together.
  ///
  /// @throws ConfigException if a list is malformed
  public static NameTableBuilder standard() {
    NameTables tables = new NameTables();
    for (List<String> row : rows("countries", 3)) {
      tables.addAll(tables.builder.entity(row.get(0), 0, row.get(1)), row.get(2));
    }
    for (String list : List.of("places", "organizations", "things")) {
      for (List<String> row : rows(list, 4)) {
        tables.addAll(tables.builder.entity(row.get(0), 0, row.get(2)), row.get(3));
      }
    }
    for (List<String> row : rows("people", 4)) {
      tables.addPerson(row.get(0), row.get(1), row.get(2), tables.names(row.get(3)));
    }
    for (List<String> row : rows("demonyms", 2)) {
      tables.addDemonyms(row.get(0), tables.names(row.get(1)));
    }
    RegionNames.addTo(tables);
    if (!tables.faults.isEmpty()) {
      throw new ConfigException(tables.faults);
    }
    return tables.builder;
  }

  private static List<List<String>> rows(String list, int columns) {
    return ResourceTable.read("lexicon/" + list + ".tsv", columns).rows();
  }

  /// The names of a cell; what is none of them is noted as a fault.
  List<Name> names(String cell) {
    List<Name> names = new ArrayList<>();
    for (String name : cell.split(" \\| ", -1)) {
      int colon = name.indexOf(':');
      if (colon < 1 || colon == name.length() - 1) {
        faults.add("not language:Form: \"" + name + "\"");
      } else {
        String language = name.substring(0, colon);
        names.add(new Name(language.equals("no") ? "nb" : language, name.substring(colon + 1)));
      }
    }
    return names;
  }

  private void addAll(int entity, String cell) {
    names(cell).forEach(name -> add(entity, name));
  }

  /// The number of the entity that has this key, or [NameIndex#NONE].
  int find(String key) {
    return builder.find(key);
  }

  /// Adds an entity unless it is there, and returns its number.
  int entity(String key, String country) {
    return builder.entity(key, 0, country);
  }

  /// The packed names, before compression.
  byte[] encode() {
    return builder.encode();
  }

  /// Adds a spelling of an entity; a short code in capitals counts only so.
  void add(int entity, Name name) {
    boolean code = isCode(name.form);
    add(entity, name, code ? NameIndex.CAPITALS : 0);
  }

  private void add(int entity, Name name, int flags) {
    Words words = words(name.form);
    if (letters(words.forms()) >= MIN_LETTERS) {
      builder.add(entity, name.language, words.forms(), flags);
      if (NameSpelling.isInflecting(name.language) && flags == 0) {
        addSkeletons(entity, words);
      }
    }
  }

  private void addSkeletons(int entity, Words words) {
    int size = words.forms().length;
    String[] skeletons = new String[size];
    for (int i = 0; i < size; i++) {
      skeletons[i] =
          NameSpelling.skeleton(
              words.text(), words.tokens().start(i), words.tokens().end(i), words.forms()[i], null);
    }
    if (letters(skeletons) > MIN_SKELETON) {
      builder.addSkeletons(entity, skeletons);
    }
  }

  private Words words(String form) {
    return segmenter.words(form, LanguagePack.empty(new Language("und")));
  }

  private static int letters(String[] forms) {
    int letters = 0;
    for (String form : forms) {
      letters += form.length();
    }
    return letters;
  }

  /// Whether a form is a short code in capitals, which would be another word in small letters.
  private static boolean isCode(String form) {
    int letters = 0;
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLetter(form.charAt(i))) {
        letters++;
      } else if (form.charAt(i) == ' ') {
        return false;
      }
    }
    boolean cased = !form.toLowerCase(Locale.ROOT).equals(form);
    return cased && letters <= LONGEST_CODE && form.toUpperCase(Locale.ROOT).equals(form);
  }

  private static int fame(String role) {
    return switch (role) {
      case "head-of-state", "head-of-government" -> NameIndex.IN_OFFICE;
      case "politician", "minister", "business", "official", "military" -> NameIndex.FAMOUS;
      default -> 0;
    };
  }

  private void addPerson(String key, String role, String country, List<Name> names) {
    int person = builder.entity(key, fame(role), country);
    for (Name name : names) {
      add(person, name);
      Words words = words(name.form);
      if (words.forms().length > 1 && words.tokens().kind(0) == Tokens.Kind.WORD) {
        addSkeletons(person, words);
      }
      if (!NO_FAMILY_NAMES.contains(role)) {
        addFamilyNames(person, country, name);
      }
    }
  }

  private void addFamilyNames(int person, String country, Name name) {
    Words words = words(name.form);
    int last = words.forms().length - 1;
    while (last > 0 && NAME_ENDS.contains(words.forms()[last])) {
      last--;
    }
    if (last < 1 || words.tokens().kind(last) == Tokens.Kind.IDEOGRAPHIC) {
      return;
    }
    if (FAMILY_FIRST.contains(country) && FIRST_FAMILY_NAMES.contains(words.forms()[0])) {
      addFamilyName(person, name.language, words.forms(), 0, 1);
      return;
    }
    int first = last;
    while (first > 1 && !words.isCapitalized(first - 1)) {
      first--;
    }
    if (first == last || ARTICLES.contains(words.forms()[last - 1])) {
      addFamilyName(person, name.language, words.forms(), last, last + 1);
    }
    if (last > 1) {
      addFamilyName(person, name.language, words.forms(), Math.min(first, last - 1), last + 1);
    }
  }

  private void addFamilyName(int person, String language, String[] forms, int from, int to) {
    String[] family = Arrays.copyOfRange(forms, from, to);
    if (letters(family) >= MIN_LETTERS) {
      builder.add(person, language, family, NameIndex.SURNAME);
    }
  }

  private void addDemonyms(String key, List<Name> names) {
    int entity = builder.find(key);
    if (entity == NameIndex.NONE) {
      faults.add("demonyms.tsv: unknown key \"" + key + '"');
      return;
    }
    for (Name name : names) {
      add(entity, name, NameIndex.DEMONYM | (isCode(name.form) ? NameIndex.CAPITALS : 0));
      for (String ending : endings(name)) {
        add(entity, new Name(name.language, name.form + ending), NameIndex.DEMONYM);
      }
    }
  }

  private static List<String> endings(Name name) {
    boolean small = Character.isLowerCase(name.form.charAt(0));
    return switch (name.language) {
      case "ru" -> name.form.endsWith("к") && small ? RUSSIAN_ENDINGS : List.of();
      case "uk" -> name.form.endsWith("ьк") && small ? UKRAINIAN_ENDINGS : List.of();
      case "de" -> small ? List.of("e", "en", "er", "es", "em") : List.of();
      default -> List.of();
    };
  }
}

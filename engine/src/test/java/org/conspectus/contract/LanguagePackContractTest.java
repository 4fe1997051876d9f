package org.conspectus.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Language;
import org.conspectus.domain.TimeMention;
import org.conspectus.fixture.Reading;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.ResourceTable;
import org.conspectus.lang.Segmenter;
import org.conspectus.lang.Words;
import org.conspectus.lexicon.NameIndex;
import org.conspectus.text.Folding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every registered language must bring.
class LanguagePackContractTest {
  private static final LanguagePacks PACKS = LanguagePacks.standard();
  private static final int MONTHS = 12;
  private static final int DAYS = 7;
  private static final List<String> COUNTRIES =
      List.of("CN", "US", "DE", "FR", "IT", "ES", "PT", "NL", "BR", "JP");
  private static final int FEWEST = 15;
  private static final int FEWEST_STOP_WORDS = 100;

  /// Number of columns of the files every language brings.
  private static final Map<String, Integer> BASIC_FILES =
      Map.of(
          "stop-words.tsv", 1,
          "months.tsv", 2,
          "weekdays.tsv", 2,
          "number-words.tsv", 3,
          "quote-marks.tsv", 2);

  /// Number of columns of the files that a language of the first tier brings too.
  private static final Map<String, Integer> FULL_FILES =
      Map.of(
          "abbreviations.tsv", 1,
          "speech-verbs.tsv", 2,
          "titles.tsv", 2,
          "organization-words.tsv", 1,
          "place-words.tsv", 1,
          "legal-forms.tsv", 1,
          "particles.tsv", 1);

  static Stream<Language> languages() {
    return PACKS.registered().stream();
  }

  static Stream<Language> fullLanguages() {
    return PACKS.registered(LanguagePacks.Tier.FULL).stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void namesEachMonth(Language language) {
    assertThat(PACKS.of(language).months().values())
        .containsOnly(IntStream.rangeClosed(1, MONTHS).boxed().toArray(Integer[]::new));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void namesEachDayOfTheWeek(Language language) {
    assertThat(PACKS.of(language).weekdays().values())
        .containsOnly(IntStream.rangeClosed(1, DAYS).boxed().toArray(Integer[]::new));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void hasWordsForNumbersAndWordsThatSayLittleAndQuotationMarks(Language language) {
    LanguagePack pack = PACKS.of(language);
    assertThat(pack.language()).isEqualTo(language);
    assertThat(pack.numbers()).hasSizeGreaterThan(FEWEST);
    assertThat(pack.numbers().values()).contains(1.0, 2.0, 3.0, 10.0, 1000.0);
    assertThat(pack.stopWords()).hasSizeGreaterThan(FEWEST_STOP_WORDS);
    assertThat(pack.quoteMarks()).isNotEmpty();
    assertThat(pack.months().keySet()).allMatch(word -> word.equals(Folding.fold(word)));
  }

  @ParameterizedTest
  @MethodSource("fullLanguages")
  void hasAbbreviationsAndVerbsOfSaying(Language language) {
    LanguagePack pack = PACKS.of(language);
    assertThat(pack.abbreviations()).hasSizeGreaterThan(FEWEST);
    assertThat(pack.speechVerbs()).hasSizeGreaterThan(FEWEST);
    assertThat(pack.speechVerbs().keySet()).noneMatch(String::isBlank);
    assertThat(pack.titles()).hasSizeGreaterThan(FEWEST);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void saysNothingTwiceInItsFiles(Language language) {
    BASIC_FILES.forEach((file, columns) -> checkFile(language, file, columns, true));
    boolean full = PACKS.registered(LanguagePacks.Tier.FULL).contains(language);
    FULL_FILES.forEach((file, columns) -> checkFile(language, file, columns, full));
  }

  private static void checkFile(Language language, String file, int columns, boolean required) {
    String path = "lang/" + language.code() + "/" + file;
    List<List<String>> rows =
        required
            ? ResourceTable.read(path, columns).rows()
            : ResourceTable.readIfPresent(path, columns).rows();
    boolean pairs = columns == 2 && !file.startsWith("quote");
    Set<List<String>> seen = new HashSet<>();
    for (List<String> row : rows) {
      List<String> item = pairs ? row.subList(0, 1) : row;
      assertThat(seen.add(item)).as("%s twice in %s", row, path).isTrue();
      assertThat(row).allMatch(cell -> cell.equals(cell.strip()) && !cell.isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("fullLanguages")
  void readsADateInEachMonth(Language language) {
    PACKS
        .of(language)
        .months()
        .forEach((name, month) -> {
          String text = "12 " + name + " 2023";
          List<TimeMention> times = Reading.analysis("a", language.code(), text).times();
          assertThat(times)
              .as("%s in %s", text, language)
              .extracting(TimeMention::value)
              .containsExactly("2023-%02d-12".formatted(month));
        });
  }

  @ParameterizedTest
  @MethodSource("fullLanguages")
  void findsMostOfItsVerbsBesideAQuote(Language language) {
    Set<String> verbs = PACKS.of(language).speechVerbs().keySet();
    int found = 0;
    for (String verb : verbs) {
      String text = "“The bridge is closed until the spring,” " + verb + " Hilda Pimmer.";
      Analysis analysis = Reading.analysis("a", language.code(), text);
      boolean cued = analysis.quotes().stream().anyMatch(quote -> quote.cue() != null);
      found += cued ? 1 : 0;
    }
    assertThat(found)
        .as(
            "of %d in %s; infinitives and participles are no cue by themselves",
            verbs.size(), language)
        .isGreaterThan(verbs.size() / 2);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void endsNoSentenceAfterItsAbbreviations(Language language) {
    for (String abbreviation : PACKS.of(language).abbreviations()) {
      String text = "Xan qui " + abbreviation + ". Quillik xan.";
      assertThat(Reading.analysis("a", language.code(), text).sentences())
          .as("%s in %s", text, language)
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void namesCountriesInItsOwnWords(Language language) {
    NameIndex index = NameIndex.standard();
    Locale locale = Locale.of(language.code());
    Set<String> found = new HashSet<>();
    for (String code : COUNTRIES) {
      String name = Locale.of("", code).getDisplayCountry(locale);
      String key = key(index, language, name);
      if (key != null) {
        assertThat(key).isEqualTo("country:" + code);
        found.add(key);
      }
    }
    assertThat(found).hasSizeGreaterThan(COUNTRIES.size() / 2);
  }

  private static @Nullable String key(NameIndex index, Language language, String name) {
    Words words = new Segmenter().words(name, LanguagePack.empty(language));
    int row = index.first(NameIndex.hash(words.forms(), 0, words.forms().length));
    while (row != NameIndex.NONE && !index.isUsedIn(row, language)) {
      row = index.next(row);
    }
    return row == NameIndex.NONE ? null : index.key(index.entity(row));
  }
}

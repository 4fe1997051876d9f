package org.conspectus.analyze.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.analyze.Texts;
import org.conspectus.domain.Language;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.Span;
import org.conspectus.lexicon.NameIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts mark names as `[P Hilda Pimmer]`: P a person, O an organization, L a place, X another.
class NameResolverTest {
  @Test
  void givesShortMentionsTheKeyOfTheFullName() {
    assertThat(keys("en", "[P Mr. Pimmer] is here. [P Hilda Pimmer] spoke; [P Pimmer] left."))
        .containsOnly("person:hilda-pimmer");
    assertThat(keys("de", "[P Hilda Pimmer] kam. [P Pimmers] Haus. [P Frau Pimmer] ging."))
        .containsOnly("person:hilda-pimmer");
    assertThat(keys("nl", "[P Jan van der Quil] kwam. [P Van der Quil] ging. [P Quil] zweeg."))
        .containsOnly("person:jan-van-der-quil");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Das [O Institut für Wetter Quillheim] warnt.",
        "en | The [O Quillheim Weather Institute] warns.",
        "es | El [O Instituto de Meteorología de Quillheim] avisa.",
        "it | L'[O Istituto di meteorologia di Quillheim] avverte.",
      })
  void saysCommonWordsOfNamesInEnglish(String language, String text) {
    assertThat(keys(language, text))
        .containsExactly("organization:quillheim-institute-meteorology");
  }

  @Test
  void endsACountryInTheGenitiveBeforeANoun() {
    assertThat(keys("de", "Die Antwort auf [L Frankreichs Vorschlag] kam."))
        .containsExactly("country:FR");
    assertThat(keys("de", "Es geht um [N Chinas Hoffnungen] und mehr."))
        .containsExactly("country:CN");
  }

  @Test
  void keysACompoundByTheNameInIt() {
    assertThat(keys("de", "Der [N US-Minister] traf den [N CDU-Mann]. [N Quillik-Leute] kamen."))
        .containsExactly("country:US", "organization:cdu", "name:quillik-leute");
  }

  @Test
  void partsTwoPersonsWithASmallWordBetween() {
    assertThat(keys("en", "[P Hilda Quillik] came. Then [P Hilda told Pimmer] so."))
        .containsExactly("person:hilda-quillik", "person:hilda-quillik", "person:pimmer");
    assertThat(keys("nl", "[P Jan Quil] en [P Piet Pim] kwamen. Dat zei [P Jan Quil aan Pim]."))
        .containsExactly(
            "person:jan-quil", "person:piet-pim", "person:jan-quil", "person:piet-pim");
    assertThat(keys("nl", "[P Jan Quil] zag [P Jan aan Pim] en [P Piet van Quil]."))
        .containsExactly("person:jan-quil", "person:jan-aan-pim", "person:piet-van-quil");
  }

  @Test
  void leavesNamesWithoutAWordForWhatTheyNameAsTheyAre() {
    assertThat(keys("en", "They came to [L New Quillheim] and met [O Old Pimmer]."))
        .containsExactly("place:new-quillheim", "organization:old-pimmer");
  }

  @Test
  void takesAllMentionsForTheCompanyALegalFormTellsOf() {
    assertThat(keys("en", "[P Quillik] grew. [P Quillik Corporation] said [L Quillik] would."))
        .containsOnly("organization:quillik");
  }

  @Test
  void knowsABranchAndAShortFormByTheOrganization() {
    assertThat(keys("en", "[O Toyota Australia] closed, said [O Toyota]."))
        .containsOnly("organization:toyota");
    assertThat(keys("en", "[O Quillik Automotive Partners] and [O Quillik Auto] agreed."))
        .containsOnly("organization:quillik-automotive-partners");
    assertThat(keys("en", "[O Pimmerus Wealth Advisors] won. [P Pimmerus] left."))
        .containsOnly("organization:pimmerus-wealth-advisors");
  }

  @Test
  void takesAProductForNoPerson() {
    assertThat(keys("it", "La [O Toyota] vende la [P Toyota Quillik]. La [O Toyota] sale."))
        .containsExactly("organization:toyota", "name:toyota-quillik", "organization:toyota");
  }

  @Test
  void keysATranslatedNameByItsForeignAbbreviation() {
    assertThat(keys("en", "The [O Office for Quill Matters] ([O AVQX]) said. [O AVQX] left."))
        .containsOnly("organization:avqx");
    assertThat(keys("en", "The [O Quill Matters Union] ([O QMU]) said. [O QMU] left."))
        .containsOnly("organization:quill-matters-union");
  }

  @Test
  void mendsWhereNamesBeginAndEnd() {
    assertThat(keys("en", "He left [O Quillik LLC Oskar Pimmer] behind."))
        .containsExactly("organization:quillik", "person:oskar-pimmer");
    assertThat(keys("en", "In the [L UK iTunes] sells."))
        .containsExactly("country:GB", "name:itunes");
    assertThat(keys("en", "It gave [O Toyota US] $ 30 and left [P Wal]-Mart."))
        .containsExactly("organization:toyota", "organization:walmart");
    assertThat(keys("en", "So said [P William Quillik] [O Pimmer] Jr., who left."))
        .containsExactly("person:william-quillik-pimmer");
    assertThat(keys("en", "They met in [L Paris]. [L Saint]-Germain is far."))
        .containsExactly("place:paris", "place:saint");
  }

  @Test
  void leavesTheNameOfTwoPersonsOpen() {
    assertThat(keys("en", "[P Hilda Pimmer] met [P Oskar Pimmer]. [P Pimmer] was glad."))
        .containsExactly("person:hilda-pimmer", "person:oskar-pimmer", "person:pimmer");
  }

  @Test
  void leavesOutInitialsAndTitles() {
    assertThat(keys("en", "[P Hilda B. Pimmer Jr.] and [P Judge Oskar Quillik]."))
        .containsExactly("person:hilda-pimmer", "person:oskar-quillik");
  }

  @Test
  void takesAFirstNameForItsOnlyBearer() {
    assertThat(keys("en", "[P Xandra Quillik] won. Later [P Xandra] wept."))
        .containsOnly("person:xandra-quillik");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | [P Nikolaj Schukow]",
        "ru | [P Николай Шуков]",
        "en | [P Nikolay Shukov]",
        "nl | [P Nikolaj Sjukov]",
      })
  void meetsAcrossSpellings(String language, String text) {
    assertThat(keys(language, text)).containsExactly("person:nikolai-shukov");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | He met [P Vladimir Putin]. | person:vladimir-putin",
        "de | Er traf [P Wladimir Putin]. | person:vladimir-putin",
        "nl | Hij ontmoette [P Poetin]. | person:vladimir-putin",
        "ru | Он говорил с [P Владимиром Путиным]. | person:vladimir-putin",
        "de | Bei den [O UN] sagte er. | organization:united-nations",
        "fr | Selon l'[O ONU] hier. | organization:united-nations",
        "de | Die [X Chinesen] kamen. | country:CN",
        "nl | In [L Londen] en elders. | place:london",
        "en | In [L Nowhereton] yesterday. | place:nowhereton",
        "en | The [O Quillik Steel Inc.] said. | organization:quillik-steel",
      })
  void keysWhatIsKnownAndWhatIsNot(String language, String text, String key) {
    assertThat(keys(language, text)).containsExactly(key);
  }

  @Test
  void learnsAbbreviationsFromParentheses() {
    assertThat(keys("nl", "De [O Bond van Quillikers] ([O BvQ]) en later [O BvQ]."))
        .containsOnly("organization:quillikers-union");
    assertThat(keys("en", "[P Hilda Pimmer] ([O QZX]) came."))
        .containsExactly("person:hilda-pimmer", "organization:qzx");
  }

  @Test
  void correctsTheTypeWhereTheIndexIsSure() {
    List<NameMention> names = resolve("en", "They joined [P United Nations] there.");
    assertThat(names).extracting(NameMention::type).containsExactly(NameType.ORGANIZATION);
  }

  @Test
  void prefersThePlaceOfTheCountriesNamed() {
    assertThat(keys("en", "In [L Birmingham] yesterday.")).containsExactly("place:birmingham");
    assertThat(keys("en", "[P George Washington] lived; [P Washington] died."))
        .containsOnly("person:george-washington");
  }

  @Test
  void findsKnownNamesInScriptsWithoutCapitals() {
    assertThat(keys("zh", "普京昨天在北京说。")).containsExactly("person:vladimir-putin", "place:beijing");
    assertThat(keys("ar", "قال بوتين أمس")).containsExactly("person:vladimir-putin");
  }

  @Test
  void knowsTheTitleFromTheText() {
    Marked text = Marked.of("en", "[P Hilda Pimmer] resigned.");
    Marked title = Marked.of("en", "[P Pimmer] goes");
    NameResolver resolver = new NameResolver(NameIndex.standard());
    List<List<NameMention>> resolved =
        resolver.resolve(Texts.PACKS.of(new Language("en")), List.of(text.part(), title.part()));
    assertThat(resolved.getLast().getFirst().entity()).isEqualTo("person:hilda-pimmer");
  }

  @Test
  void staysLinearAndShortOnHostileInput() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("[P Quil").append(i % 97).append(" Pim").append(i % 89).append("] ");
    }
    text.append("[P ").append("q".repeat(10_000)).append(']');
    assertThat(keys("en", text.toString())).hasSize(20_001).allMatch(key -> key.length() < 120);
  }

  @Test
  void tellsNamesakesApartByACountryInTheTitle() {
    NameResolver.Part text = Marked.of("is", "[O AP] bíður.").part();
    NameResolver.Part title = Marked.of("is", "Kosið í USA").part();
    assertThat(Texts.resolve("is", text).getFirst().entity())
        .isEqualTo("organization:arbeiderpartiet");
    assertThat(Texts.resolve("is", text, title).getFirst().entity())
        .isEqualTo("organization:associated-press");
  }

  private static List<String> keys(String language, String text) {
    return resolve(language, text).stream().map(name -> String.valueOf(name.entity())).toList();
  }

  private static List<NameMention> resolve(String language, String text) {
    Marked marked = Marked.of(language, text);
    return Texts.resolve(language, marked.part().words(), marked.part().names());
  }

  /// A text without its marks, and the names they marked.
  private record Marked(NameResolver.Part part) {
    static Marked of(String language, String marked) {
      StringBuilder text = new StringBuilder();
      List<NameMention> names = new ArrayList<>();
      int next = 0;
      for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', next)) {
        int close = marked.indexOf(']', open);
        text.append(marked, next, open);
        int start = text.length();
        text.append(marked, open + 3, close);
        names.add(
            new NameMention(new Span(start, text.length()), type(marked.charAt(open + 1)), null));
        next = close + 1;
      }
      text.append(marked.substring(next));
      return new Marked(new NameResolver.Part(Texts.words(language, text.toString()), names));
    }

    private static NameType type(char mark) {
      return switch (mark) {
        case 'P' -> NameType.PERSON;
        case 'O' -> NameType.ORGANIZATION;
        case 'L' -> NameType.PLACE;
        default -> NameType.OTHER;
      };
    }
  }
}

package org.conspectus.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.conspectus.domain.Language;
import org.conspectus.domain.NameType;
import org.conspectus.lang.ConfigException;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
  private static final NameIndex INDEX = NameIndex.standard();
  private static final Segmenter SEGMENTER = new Segmenter();

  @ParameterizedTest
  @CsvSource({
    "de, Vereinigte Staaten, country:US",
    "nl, Verenigde Staten, country:US",
    "nl, VS, country:US",
    "fr, États-Unis, country:US",
    "it, Stati Uniti, country:US",
    "pt, EUA, country:US",
    "es, EE. UU., country:US",
    "en, U.K., country:GB",
    "nl, België, country:BE",
    "fr, Côte d'Ivoire, country:CI",
    "zh, 中国, country:CN",
    "cy, Gwlad Belg, country:BE",
    "es, Nueva York, place:new-york",
    "nl, Sjanghai, place:shanghai",
    "it, Londra, place:london",
    "ru, Москва, place:moscow",
    "nl, VN, organization:united-nations",
    "fr, ONU, organization:united-nations",
    "de, Vereinte Nationen, organization:united-nations",
    "nl, Vladimir Poetin, person:vladimir-putin",
    "ja, プーチン, person:vladimir-putin",
  })
  void knowsANameInEachLanguage(String language, String name, String key) {
    assertThat(key(language, name)).isEqualTo(key);
  }

  @Test
  void knowsNoOtherWords() {
    for (String word : List.of("minister", "new", "verenigde", "new york times hat", "xqz")) {
      assertThat(key("en", word)).as(word).isEqualTo("none");
    }
  }

  @Test
  void tellsWhatARowIs() {
    int merkel = INDEX.first(NameIndex.extend(NameIndex.EMPTY, "merkel"));
    assertThat(INDEX.isSurname(merkel)).isTrue();
    assertThat(INDEX.type(INDEX.entity(merkel))).isEqualTo(NameType.PERSON);
    assertThat(INDEX.fame(INDEX.entity(merkel))).isEqualTo(NameIndex.IN_OFFICE);
    int states = INDEX.first(NameIndex.extend(NameIndex.EMPTY, "us"));
    assertThat(INDEX.needsCapitals(states)).isTrue();
    assertThat(INDEX.isCountry(INDEX.entity(states))).isTrue();
  }

  @Test
  void knowsAdjectivesAndInhabitants() {
    assertThat(INDEX.demonym("chinesischen", new Language("de"))).isEqualTo("country:CN");
    assertThat(INDEX.demonym("francaises", new Language("fr"))).isEqualTo("country:FR");
    assertThat(INDEX.demonym("table", new Language("fr"))).isNull();
  }

  @Test
  void tellsWhichWordsMayBeginAName() {
    assertThat(INDEX.mayBegin("new")).isTrue();
    assertThat(INDEX.mayBegin("china")).isTrue();
    assertThat(INDEX.mayBegin("xqzzy")).isFalse();
  }

  @Test
  void joinsEntitiesOfOneKey() {
    NameTableBuilder builder = new NameTableBuilder(List.of("en", "xy"));
    int china = builder.entity("country:CN", 0, "CN");
    builder.add(china, "en", new String[] {"cathay"}, 0);
    builder.add(builder.entity("place:quillik", 0, "-"), "*", new String[] {"quillik"}, 0);
    NameIndex both = INDEX.with(new NameIndex(builder.build()));
    assertThat(both.entities()).isEqualTo(INDEX.entities() + 1);
    int row = both.first(NameIndex.extend(NameIndex.EMPTY, "cathay"));
    assertThat(both.key(both.entity(row))).isEqualTo("country:CN");
    assertThat(both.mayBegin("quillik")).isTrue();
  }

  @Test
  void readsWhatItWrote() throws IOException {
    NameTableBuilder builder = new NameTableBuilder(List.of("en"));
    builder.add(builder.entity("place:quillik", 0, "XQ"), "en", new String[] {"quillik"}, 0);
    byte[] packed = packed(builder.encode());
    NameIndex read = NameIndex.read(new ByteArrayInputStream(packed), "x");
    int row = read.first(NameIndex.extend(NameIndex.EMPTY, "quillik"));
    assertThat(read.key(read.entity(row))).isEqualTo("place:quillik");
    assertThat(read.isUsedIn(row, new Language("en"))).isTrue();
    assertThat(read.next(row)).isEqualTo(NameIndex.NONE);
    assertThat(NameIndex.none().first(NameIndex.EMPTY)).isEqualTo(NameIndex.NONE);
  }

  @Test
  void refusesWhatIsDamaged() throws IOException {
    byte[] whole = new NameTableBuilder(List.of("en")).encode();
    for (int length : new int[] {0, 3, 8, 40, whole.length - 1}) {
      byte[] cut = packed(Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> NameIndex.read(new ByteArrayInputStream(cut), "names"))
          .as("%d bytes", length)
          .isInstanceOf(ConfigException.class)
          .hasMessageContaining("names");
    }
  }

  private static byte[] packed(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  private static String key(String code, String name) {
    Language language = new Language(code);
    String[] forms = SEGMENTER.words(name, LanguagePack.empty(language)).forms();
    int row = INDEX.first(NameIndex.hash(forms, 0, forms.length));
    while (row != NameIndex.NONE && !INDEX.isUsedIn(row, language)) {
      row = INDEX.next(row);
    }
    return row == NameIndex.NONE ? "none" : INDEX.key(INDEX.entity(row));
  }
}

package org.conspectus.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.conspectus.domain.Language;
import org.conspectus.lang.ConfigException;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final Language GERMAN = new Language("de");
  private static final Language ENGLISH = new Language("en");
  private static final int WATER = 11;
  private static final int STORM = 12;
  private static final int MINISTER = 13;

  private static byte[] bytes() throws IOException {
    LexiconBuilder builder = new LexiconBuilder();
    builder.addWord(GERMAN, "wasser", WATER, 1);
    builder.addWord(GERMAN, "sturm", STORM, 1);
    builder.addWord(GERMAN, "aussenministerin", MINISTER, 1);
    builder.addWord(ENGLISH, "water", WATER, 1);
    builder.addPhrase(ENGLISH, new String[] {"secretary", "of", "state"}, MINISTER, 1);
    return builder.build();
  }

  private static Lexicon read(byte[] bytes) {
    return Lexicon.read(new ByteArrayInputStream(bytes), "some file");
  }

  @Test
  void givesWordsOfTwoLanguagesOneFeature() throws IOException {
    Lexicon lexicon = read(bytes());
    assertThat(lexicon.of(GERMAN).word("wasser")).isEqualTo(WATER);
    assertThat(lexicon.of(ENGLISH).word("water")).isEqualTo(WATER);
    assertThat(lexicon.of(ENGLISH).word("wasser")).isZero();
  }

  @Test
  void knowsInflectedFormsByTheirBeginning() throws IOException {
    LexiconTable german = read(bytes()).of(GERMAN);
    assertThat(german.word("aussenministern")).isEqualTo(MINISTER);
    assertThat(german.word("wassers")).isEqualTo(WATER);
    assertThat(german.word("sturme")).as("too short for a stem").isZero();
  }

  @Test
  void findsTheLongestPhraseByTheBeginningsOfItsWords() throws IOException {
    LexiconTable english = read(bytes()).of(ENGLISH);
    String[] forms = {"the", "secretaries", "of", "state", "said"};
    assertThat(english.phraseLength(forms, 1, forms.length)).isEqualTo(3);
    assertThat(english.phrase(forms, 1, 3)).isEqualTo(MINISTER);
    assertThat(english.phraseLength(forms, 0, forms.length)).isZero();
    assertThat(english.phraseLength(forms, 1, 3)).as("the sentence ends before").isZero();
  }

  @Test
  void cutsCompoundsOfKnownWords() throws IOException {
    LexiconTable german = read(bytes()).of(GERMAN);
    assertThat(german.cut("sturmwasser")).isEqualTo(5);
    assertThat(german.first("sturmes")).as("with a joint").isEqualTo(STORM);
    assertThat(german.cut("sturmxyzab")).isZero();
    assertThat(read(bytes()).of(ENGLISH).cut("waterwater")).as("no compounds").isZero();
  }

  @Test
  void takesTheHeaviestMeaning() throws IOException {
    LexiconBuilder builder = new LexiconBuilder();
    builder.addWord(GERMAN, "bank", 1, 1);
    builder.addWord(GERMAN, "bank", 2, 3);
    assertThat(read(builder.build()).of(GERMAN).word("bank")).isEqualTo(2);
  }

  @Test
  void givesTheSameBytesInAnyOrder() throws IOException {
    LexiconBuilder turned = new LexiconBuilder();
    turned.addPhrase(ENGLISH, new String[] {"secretary", "of", "state"}, MINISTER, 1);
    turned.addWord(ENGLISH, "water", WATER, 1);
    turned.addWord(GERMAN, "aussenministerin", MINISTER, 1);
    turned.addWord(GERMAN, "sturm", STORM, 1);
    turned.addWord(GERMAN, "wasser", WATER, 1);
    assertThat(turned.build()).isEqualTo(bytes());
  }

  @Test
  void knowsNoWordOfALanguageItLacks() {
    assertThat(Lexicon.none().of(GERMAN).word("wasser")).isZero();
    assertThat(Lexicon.none().of(null).word("")).isZero();
  }

  @Test
  void namesADamagedOrForeignFile() throws IOException {
    byte[] bytes = bytes();
    assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length / 2)))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("some file: damaged lexicon");
    byte[] foreign = bytes.clone();
    foreign[3]++;
    assertThatThrownBy(() -> read(foreign))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("some file: not a lexicon of this version");
    assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(ConfigException.class);
  }

  @Test
  void checksEveryTableOnRequest() throws IOException {
    byte[] bytes = bytes();
    read(bytes).checked("some file");
    for (int at = bytes.length - 1; at > bytes.length - 30; at--) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 0x55;
      assertThatThrownBy(() -> read(damaged).checked("some file"))
          .as("%d", at)
          .isInstanceOf(ConfigException.class)
          .hasMessageContaining("some file: damaged lexicon")
          .hasMessageContaining("lexicon learn");
    }
  }

  @Test
  void addsTheWordsOfAnotherWhereItHasNone() throws IOException {
    LexiconBuilder other = new LexiconBuilder();
    other.addWord(GERMAN, "wasser", STORM, 1);
    other.addWord(GERMAN, "minister", MINISTER, 1);
    other.addWord(new Language("sv"), "vatten", WATER, 1);
    Lexicon both = read(bytes()).with(read(other.build()));
    assertThat(both.of(GERMAN).word("wasser")).isEqualTo(WATER);
    assertThat(both.of(GERMAN).word("minister")).isEqualTo(MINISTER);
    assertThat(both.of(new Language("sv")).word("vatten")).isEqualTo(WATER);
    assertThat(both.of(ENGLISH).word("water")).isEqualTo(WATER);
    assertThat(both.knows(new Language("sv"))).isTrue();
    assertThat(both.knows(new Language("nl"))).isFalse();
  }

  @Test
  void shipsWordsOfSevenLanguages() {
    Lexicon lexicon = Lexicon.standard();
    int earthquake = lexicon.of(ENGLISH).word("earthquake");
    assertThat(earthquake).isNotZero();
    assertThat(lexicon.of(GERMAN).word("erdbeben")).isEqualTo(earthquake);
    assertThat(lexicon.of(new Language("nl")).word("aardbeving")).isEqualTo(earthquake);
    assertThat(lexicon.of(new Language("fr")).word("seisme")).isEqualTo(earthquake);
    assertThat(lexicon.of(new Language("es")).word("terremoto")).isEqualTo(earthquake);
    assertThat(lexicon.of(new Language("it")).word("terremoto")).isEqualTo(earthquake);
    assertThat(lexicon.of(new Language("pt")).word("terramoto")).isEqualTo(earthquake);
  }
}

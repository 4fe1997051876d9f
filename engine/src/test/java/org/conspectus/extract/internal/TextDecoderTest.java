package org.conspectus.extract.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
  private static final String GERMAN =
      "Die Fähre lief am Montag früh vor der Küste auf Grund. Alle Passagiere überlebten, sagte der "
          + "Bürgermeister. Über die Ursache wollte er nichts sagen; die Behörden prüfen sie.";

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void followsAByteOrderMarkAndDropsIt(String charset) {
    assertThat(TextDecoder.decode(bytes("\ufeffZoë 中", charset), "windows-1252"))
        .isEqualTo("Zoë 中");
  }

  @Test
  void takesValidUtf8AsSuchWhateverIsDeclared() {
    assertThat(TextDecoder.decode(bytes("Zoë", "UTF-8"), "iso-8859-1")).isEqualTo("Zoë");
    assertThat(TextDecoder.decode(bytes("Zoë", "UTF-8"), null)).isEqualTo("Zoë");
  }

  @Test
  void followsADeclaredCharsetWhereTheBytesAreNotUtf8() {
    assertThat(TextDecoder.decode(bytes("Паром", "windows-1251"), "windows-1251"))
        .isEqualTo("Паром");
    assertThat(TextDecoder.decode(bytes("“Zoë”", "windows-1252"), "ISO-8859-1")).isEqualTo("“Zoë”");
    assertThat(TextDecoder.decode(bytes("渡し船", "ISO-2022-JP"), "iso-2022-jp")).isEqualTo("渡し船");
  }

  @Test
  void takesTheRestForWindows1252() {
    assertThat(TextDecoder.decode(bytes("“Zoë”", "windows-1252"), null)).isEqualTo("“Zoë”");
    assertThat(TextDecoder.decode(bytes(GERMAN, "windows-1252"), null)).isEqualTo(GERMAN);
    assertThat(TextDecoder.decode(bytes("café", "windows-1252"), "no-such-charset"))
        .isEqualTo("café");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251,"
        + " 'Паром сел на мель в понедельник утром у берега острова. Все пассажиры спасены и живы.'",
    "Shift_JIS, 'フェリーは月曜日の朝、島の沖で座礁した。乗客は全員無事だったと市長が述べた。原因は調査中である。'",
    "GB18030, '渡轮星期一早上在岛屿附近搁浅。市长说所有乘客都平安无事。事故原因正在调查之中，当局没有透露更多情况。'",
    "windows-1253, 'Το πλοίο προσάραξε τη Δευτέρα το πρωί κοντά στο νησί. Όλοι οι επιβάτες είναι καλά.'"
  })
  void guessesOtherCharsetsOfLongerTexts(String charset, String text) {
    assertThat(TextDecoder.decode(bytes(text, charset), null)).isEqualTo(text);
  }

  @Test
  void replacesTheBrokenBytesOfAlmostValidUtf8() {
    ByteArrayOutputStream broken = new ByteArrayOutputStream();
    broken.writeBytes(bytes("Zoë en Noël ", "UTF-8"));
    broken.write(0xFF);
    broken.writeBytes(bytes(" café", "UTF-8"));
    assertThat(TextDecoder.decode(broken.toByteArray(), null)).isEqualTo("Zoë en Noël \ufffd café");
  }

  @Test
  void takesACharacterCutOffAtTheEndForUtf8() {
    byte[] whole = bytes("Zoë 中", "UTF-8");
    assertThat(TextDecoder.isValidUtf8(whole, whole.length - 1)).isTrue();
    assertThat(TextDecoder.charset(whole, whole.length - 1, null))
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void knowsOverlongAndSurrogateBytesForBroken() {
    assertThat(TextDecoder.isValidUtf8(new byte[] {(byte) 0xC0, (byte) 0x80}, 2)).isFalse();
    byte[] surrogate = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
    assertThat(TextDecoder.isValidUtf8(surrogate, 3)).isFalse();
  }
}

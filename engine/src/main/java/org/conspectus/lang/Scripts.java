package org.conspectus.lang;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.domain.Language;
import org.jspecify.annotations.Nullable;

/// Which scripts a text is written in, and the language where a script tells it.
///
/// Immutable, thread-safe. The sets of Chinese characters, CLDR's, are read when the first text
/// comes that has no others.
final class Scripts {
  private static final String TABLE = "lang/scripts.tsv";
  private static final int END_OF_LATIN = 0x250;
  private static final int NUMBER = UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT) + 1;

  /// A sign of these scripts stands for a syllable or a word.
  private static final int LETTERS_OF_A_SYLLABLE = 3;

  private static final double MIN_KANA = 0.05;
  private static final double MIN_HANGUL = 0.25;

  private final Map<Integer, Language> languages = new HashMap<>();
  private final Language chinese = new Language("zh");
  private final Language japanese = new Language("ja");
  private final Language korean = new Language("ko");

  Scripts() {
    for (List<String> row : ResourceTable.read(TABLE, 2).rows()) {
      languages.put(UScript.getCodeFromName(row.get(0)), new Language(row.get(1)));
    }
  }

  /// How many letters of each script there are in a piece of text.
  static final class Count {
    private final int[] letters = new int[NUMBER];
    private int all;

    /// By how much Chinese characters that Japanese has not outnumber the reverse.
    private int chinese;

    int all() {
      return all;
    }

    void add(Count other) {
      for (int i = 0; i < letters.length; i++) {
        letters[i] += other.letters[i];
      }
      all += other.all;
      chinese += other.chinese;
    }

    /// Adds `text[0, end)`, letters as [NgramTable#letter] has them.
    void add(char[] text, int end) {
      int latin = 0;
      for (int i = 0; i < end; i++) {
        char c = text[i];
        if (c >= END_OF_LATIN) {
          add(c);
        } else if (c != NgramTable.GAP && c != '\'') {
          latin++;
        }
      }
      letters[UScript.LATIN] += latin;
      all += latin;
    }

    private void add(char c) {
      int script = UScript.getScript(c);
      if (script == UScript.INHERITED || script == UScript.COMMON) {
        return;
      }
      letters[script]++;
      all++;
      if (script == UScript.HAN) {
        chinese += Characters.lead(c);
      }
    }

    /// The script of most letters; those of China, Japan and Korea count as Chinese.
    int main() {
      int main = UScript.LATIN;
      for (int script = 0; script < letters.length; script++) {
        main = letters[script] > letters[main] ? script : main;
      }
      int east = LETTERS_OF_A_SYLLABLE * east();
      return east > 0 && east >= letters[main] ? UScript.HAN : main;
    }

    private int east() {
      return letters[UScript.HAN] + kana() + letters[UScript.HANGUL];
    }

    private int kana() {
      return letters[UScript.HIRAGANA] + letters[UScript.KATAKANA];
    }
  }

  /// The language that the main script tells; null when several share it.
  @Nullable Language language(Count count, int main) {
    if (main != UScript.HAN) {
      return languages.get(main);
    }
    if (count.letters[UScript.HANGUL] > MIN_HANGUL * count.east()) {
      return korean;
    }
    boolean kana = count.kana() > MIN_KANA * count.east();
    return kana || count.chinese < 0 ? japanese : chinese;
  }

  /// The characters that Chinese has and Japanese has not, and the other way round.
  private static final class Characters {
    private static final UnicodeSet CHINESE =
        new UnicodeSet(exemplars("zh-Hans")).addAll(exemplars("zh-Hant"));
    private static final UnicodeSet JAPANESE = new UnicodeSet(exemplars("ja"));

    /// 1 for a Chinese character, -1 for a Japanese one, 0 for one of both.
    static int lead(char c) {
      return (CHINESE.contains(c) ? 1 : 0) - (JAPANESE.contains(c) ? 1 : 0);
    }

    private static UnicodeSet exemplars(String tag) {
      return LocaleData.getExemplarSet(ULocale.forLanguageTag(tag), 0, LocaleData.ES_STANDARD);
    }
  }
}

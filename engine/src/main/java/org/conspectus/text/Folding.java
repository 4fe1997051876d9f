package org.conspectus.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;

/// Folds words so that spellings of one word meet: lower case, no diacritics, ligatures undone.
/// Diacritics are accents of Latin, Greek and Cyrillic letters, the points of Hebrew and Arabic,
/// and the dots below Indic letters; vowel signs and tone marks that other scripts write as marks
/// are letters, and stay.
///
/// The result is for comparing only; offsets into it mean nothing in the original. Thread-safe, no
/// state. Cost: one pass, and no ICU call for a word of letters below [#END_OF_LATIN].
public final class Folding {
  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /// Spacing modifier letters, such as the soft sign of romanized Russian.
  private static final int FIRST_MODIFIER = 0x2b0;

  private static final int LAST_MODIFIER = 0x2ff;

  private static final int END_OF_LATIN = 0x250;

  /// The combining class of the dot below Indic letters of foreign words, which many leave out.
  private static final int NUKTA = 7;

  /// The voicing marks of kana, which make other letters.
  private static final int KANA_VOICING = 8;

  private static final char TATWEEL = '\u0640';

  /// What each character below [#END_OF_LATIN] is folded to.
  private static final String[] LATIN = new String[END_OF_LATIN];

  static {
    for (char c = 0; c < END_OF_LATIN; c++) {
      LATIN[c] = foldAny(String.valueOf(c));
    }
  }

  private Folding() {}

  /// The folded form of `text[start, end)`.
  public static String fold(CharSequence text, int start, int end) {
    int i = start;
    while (i < end && isPlain(text.charAt(i))) {
      i++;
    }
    if (i == end) {
      return text.subSequence(start, end).toString();
    }
    StringBuilder folded = new StringBuilder(end - start + 2).append(text, start, i);
    for (; i < end; i++) {
      char c = text.charAt(i);
      if (c >= END_OF_LATIN) {
        return foldAny(text.subSequence(start, end).toString());
      }
      folded.append(LATIN[c]);
    }
    return folded.toString();
  }

  private static boolean isPlain(char c) {
    return c < 0x80 && (c < 'A' || c > 'Z');
  }

  public static String fold(String text) {
    return fold(text, 0, text.length());
  }

  private static String foldAny(String word) {
    String lower = UCharacter.toLowerCase(ULocale.ROOT, word);
    String decomposed = NFKD.normalize(lower);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      if (!isDropped(c)) {
        appendFolded(folded, c);
      }
    }
    return NFC.normalize(folded);
  }

  private static boolean isDropped(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK -> isDiacritic(c);
      case Character.FORMAT -> true;
      default -> (c >= FIRST_MODIFIER && c <= LAST_MODIFIER) || c == TATWEEL;
    };
  }

  private static boolean isDiacritic(int mark) {
    int combiningClass = UCharacter.getCombiningClass(mark);
    if (combiningClass == NUKTA || combiningClass == KANA_VOICING) {
      return combiningClass == NUKTA;
    }
    return switch (UScript.getScript(mark)) {
      case UScript.INHERITED,
          UScript.COMMON,
          UScript.LATIN,
          UScript.GREEK,
          UScript.CYRILLIC,
          UScript.HEBREW,
          UScript.ARABIC,
          UScript.SYRIAC ->
          true;
      default -> false;
    };
  }

  private static void appendFolded(StringBuilder folded, int c) {
    switch (c) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ', 'ð' -> folded.append('d');
      case 'þ' -> folded.append("th");
      case 'ı' -> folded.append('i');
      case 'ħ' -> folded.append('h');
      default -> folded.appendCodePoint(c);
    }
  }
}

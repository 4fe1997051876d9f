package org.conspectus.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Folds words so that spellings of one word meet: lower case, no diacritics, ligatures undone.
/// Diacritics are accents of Latin, Greek and Cyrillic letters, the points of Hebrew and Arabic,
/// and the dots below Indic letters; vowel signs and tone marks that other scripts write as marks
/// are letters, and stay.
///
/// The result is for comparing only; offsets into it mean nothing in the original. Thread-safe, no
/// state. Cost: one pass, and no ICU call for letters below [#END_OF_LATIN] and punctuation.
public final class Folding {
  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /// Spacing modifier letters, such as the soft sign of romanized Russian.
  private static final int FIRST_MODIFIER = 0x2b0;

  private static final int LAST_MODIFIER = 0x2ff;

  private static final int END_OF_LATIN = 0x250;
  private static final int BYTE = 0xff;

  /// The combining class of the dot below Indic letters of foreign words, which many leave out.
  private static final int NUKTA = 7;

  /// The voicing marks of kana, which make other letters.
  private static final int KANA_VOICING = 8;

  private static final char TATWEEL = '\u0640';

  private static final int PUNCTUATION = 0x2000;
  private static final int END_OF_PUNCTUATION = 0x2070;

  /// What each character below [#END_OF_LATIN] is folded to.
  private static final String[] LATIN = new String[END_OF_LATIN];

  /// What each character from [#PUNCTUATION] on is folded to.
  private static final String[] SIGNS = new String[END_OF_PUNCTUATION - PUNCTUATION];

  /// The same of those below [#END_OF_LATIN] that become one character below 256, 0 for others.
  private static final byte[] SINGLE = new byte[END_OF_LATIN];

  static {
    for (char c = 0; c < END_OF_LATIN; c++) {
      LATIN[c] = foldAny(String.valueOf(c));
      boolean single = LATIN[c].length() == 1 && LATIN[c].charAt(0) <= BYTE;
      SINGLE[c] = single ? (byte) LATIN[c].charAt(0) : 0;
    }
    for (int i = 0; i < SIGNS.length; i++) {
      SIGNS[i] = foldAny(String.valueOf((char) (PUNCTUATION + i)));
    }
  }

  private Folding() {}

  /// The folded form of `text[start, end)`.
  public static String fold(String text, int start, int end) {
    String latin = latin(text, start, end);
    if (latin != null) {
      return latin;
    }
    StringBuilder folded = new StringBuilder(end - start + 2);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < END_OF_LATIN) {
        folded.append(LATIN[c]);
      } else if (c >= PUNCTUATION && c < END_OF_PUNCTUATION) {
        folded.append(SIGNS[c - PUNCTUATION]);
      } else {
        return foldAny(text.substring(start, end));
      }
    }
    return folded.toString();
  }

  /// The folded form of `text[start, end)` when it is of as many characters, all below 256; else
  /// null.
  static @Nullable String latin(String text, int start, int end) {
    int i = start;
    while (i < end && isPlain(text.charAt(i))) {
      i++;
    }
    if (i == end) {
      return text.substring(start, end);
    }
    byte[] folded = new byte[end - start];
    for (i = start; i < end; i++) {
      char c = text.charAt(i);
      byte single = c < END_OF_LATIN ? SINGLE[c] : 0;
      if (single == 0) {
        return null;
      }
      folded[i - start] = single;
    }
    return new String(folded, StandardCharsets.ISO_8859_1);
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

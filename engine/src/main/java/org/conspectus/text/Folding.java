package org.conspectus.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;

/// Folds words so that spellings of one word meet: lower case, no diacritics, ligatures undone.
///
/// The result is for comparing only; offsets into it mean nothing in the original. Thread-safe, no
/// state. Cost: one pass, and no ICU call for a word of letters below [#END_OF_LATIN].
public final class Folding {
  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();

  /// Spacing modifier letters, such as the soft sign of romanized Russian.
  private static final int FIRST_MODIFIER = 0x2b0;

  private static final int LAST_MODIFIER = 0x2ff;

  private static final int END_OF_LATIN = 0x250;

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
      int type = Character.getType(c);
      boolean modifier = c >= FIRST_MODIFIER && c <= LAST_MODIFIER;
      if (type != Character.NON_SPACING_MARK && type != Character.FORMAT && !modifier) {
        appendFolded(folded, c);
      }
    }
    return folded.toString();
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

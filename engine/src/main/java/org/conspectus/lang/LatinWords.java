package org.conspectus.lang;

/// Words of Latin letters that end where the rules of Unicode Standard Annex 29 always end them:
/// the most of most texts, found without those rules. Stateless.
final class LatinWords {
  private static final int END_OF_LATIN = 0x250;

  /// Characters at which words of letters always end and that are in no word.
  private static final String BREAKS = " \n\r\t,;!?()[]\"-/&%*+=<>|«»“”„–—…";

  /// Characters that end a word only before white space, `U.S.A.` being one word.
  private static final String JOINTS = ".:'’";

  private static final byte LETTER = 1;
  private static final byte BREAK = 2;
  private static final byte[] KINDS = new byte[END_OF_LATIN];

  static {
    for (char c = 0; c < END_OF_LATIN; c++) {
      KINDS[c] = Character.isLetter(c) ? LETTER : BREAKS.indexOf(c) >= 0 ? BREAK : 0;
    }
  }

  private LatinWords() {}

  /// Where the word of letters ends that begins at `start`; `start` when there is none or it takes
  /// the rules to tell.
  static int end(String text, int start) {
    int end = start;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    boolean over =
        end == text.length()
            || isBreak(text.charAt(end))
            || (JOINTS.indexOf(text.charAt(end)) >= 0 && isSpaceOrEnd(text, end + 1));
    return over ? end : start;
  }

  private static boolean isLetter(char c) {
    return c < END_OF_LATIN && KINDS[c] == LETTER;
  }

  static boolean isBreak(char c) {
    return c < END_OF_LATIN ? KINDS[c] == BREAK : BREAKS.indexOf(c) >= 0;
  }

  private static boolean isSpaceOrEnd(String text, int at) {
    return at >= text.length() || isSpace(text.charAt(at));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /// The first white space after `start`, or the end of the text.
  static int nextSpace(String text, int start) {
    int at = start + 1;
    while (at < text.length() && !isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}

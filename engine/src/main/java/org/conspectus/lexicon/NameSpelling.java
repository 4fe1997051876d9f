package org.conspectus.lexicon;

import java.util.List;
import java.util.Set;
import org.conspectus.domain.Language;
import org.jspecify.annotations.Nullable;

/// Brings together what languages and scripts spell differently in a name: Schoigu, Sjojgoe,
/// Choïgou and Шойгу.
///
/// There are two measures: [#plain] keeps a word readable and is for keys; [#skeleton] gives up
/// more, and is for looking up names known otherwise. Of the pairs of spellings of one person in
/// `people.tsv` that differ, the first brings together about two fifths of those in Latin letters
/// and a third of those in Cyrillic, the second a half and more of both, and neither any two
/// persons who do not bear the same name. Stateless.
public final class NameSpelling {
  private static final String CYRILLIC = "абвгдезийклмнопрстуфхцчшщъыьэюяёєіїґў";
  private static final String[] LATIN = {
    "a", "b", "v", "g", "d", "e", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u",
    "f", "kh", "ts", "ch", "sh", "sh", "", "i", "", "e", "iu", "ia", "e", "ie", "i", "i", "g", "u"
  };

  /// Each is replaced by the one after it, in this order.
  private static final Rules PLAIN =
      Rules.of(
          "tsch", "ch", "tsj", "ch", "tch", "ch", "cz", "ch", "sch", "sh", "sj", "sh", "dzh", "j",
          "kh", "h", "w", "v", "ij", "i", "iy", "i", "yj", "i", "y", "i", "j", "i", "ou", "u", "ph",
          "f", "th", "t", "ck", "k");

  private static final Rules SKELETON =
      Rules.of(
          "ie", "e", "ia", "a", "iu", "u", "oe", "u", "ch", "h", "zh", "z", "ts", "z", "tz", "z",
          "sh", "s", "x", "ks", "c", "k", "q", "k", "z", "s", "h", "");

  private static final Set<String> INFLECTING =
      Set.of("ru", "uk", "bg", "sr", "pl", "cs", "sk", "hr", "sl");

  private static final List<String> RESPELLED_ENDINGS =
      List.of(
          "ov", "ev", "iov", "ova", "eva", "ski", "skii", "skaia", "ska", "enko", "uk", "chik",
          "vich", "vili", "dze");

  private static final String[] ENDINGS = {"ogo", "omu", "imi", "oiu", "om", "em", "im", "oi"};
  private static final int MIN_STEM = 3;

  /// The last bit of half a word of bits.
  private static final int HALF = 31;

  private NameSpelling() {}

  /// Whether names change their ends in the language.
  public static boolean isInflecting(@Nullable Language language) {
    return language != null && isInflecting(language.code());
  }

  static boolean isInflecting(String language) {
    return INFLECTING.contains(language);
  }

  /// A word of a name in plain Latin letters, with the commonest differences of spelling undone.
  ///
  /// @param text holds the word as it was written, in `[start, end)`
  /// @param form the same folded and romanized
  public static String plain(CharSequence text, int start, int end, String form) {
    return plain(latin(text, start, end, form));
  }

  /// Whether a family name is one that languages spell as they hear it.
  ///
  /// @param plain as [#plain] gives it
  public static boolean isRespelled(String plain) {
    for (String ending : RESPELLED_ENDINGS) {
      if (plain.length() > ending.length() && plain.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /// The letters and digits of a word.
  public static String letters(String form) {
    StringBuilder letters = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLetterOrDigit(form.charAt(i))) {
        letters.append(form.charAt(i));
      }
    }
    return letters.toString();
  }

  /// What is left of a word of a name in any spelling.
  ///
  /// @param text holds the word as it was written, in `[start, end)`
  /// @param form the same folded and romanized
  public static String skeleton(
      CharSequence text, int start, int end, String form, @Nullable Language language) {
    String skeleton = single(replace(plain(text, start, end, form), SKELETON));
    String stem = isInflecting(language) ? withoutEnding(skeleton) : skeleton;
    int last = stem.length();
    while (last > MIN_STEM && "aeiou".indexOf(stem.charAt(last - 1)) >= 0) {
      last--;
    }
    return stem.substring(0, last);
  }

  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() >= MIN_STEM + ending.length()) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static String latin(CharSequence text, int start, int end, String form) {
    if (start >= end || !isCyrillic(text.charAt(start))) {
      return form;
    }
    StringBuilder latin = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      int letter = CYRILLIC.indexOf(Character.toLowerCase(text.charAt(i)));
      if (letter >= 0) {
        latin.append(LATIN[letter]);
      }
    }
    return latin.toString();
  }

  /// Whether a letter is Cyrillic.
  public static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u052f';
  }

  private static String plain(String word) {
    String plain = single(replace(word, PLAIN));
    boolean russian = plain.endsWith("of") || plain.endsWith("ef");
    return russian ? plain.substring(0, plain.length() - 1) + 'v' : plain;
  }

  private static String replace(String word, Rules rules) {
    String replaced = word;
    long letters = set(word);
    for (int i = 0; i < rules.sets.length; i++) {
      if ((letters & rules.sets[i]) == rules.sets[i]) {
        String next = replaced.replace(rules.pairs[2 * i], rules.pairs[2 * i + 1]);
        letters = next.equals(replaced) ? letters : set(next);
        replaced = next;
      }
    }
    return replaced;
  }

  /// The letters of a word and the pairs of letters as bits; some share one.
  private static long set(String word) {
    long set = 0;
    int last = 0;
    for (int i = 0; i < word.length(); i++) {
      int c = word.charAt(i);
      set |= 1L << (c & HALF) | (i == 0 ? 0 : 1L << (HALF + 1 + ((7 * last + c) & HALF)));
      last = c;
    }
    return set;
  }

  /// What is replaced by what, and the [#set] of each that is replaced.
  private record Rules(String[] pairs, long[] sets) {
    static Rules of(String... pairs) {
      long[] sets = new long[pairs.length / 2];
      for (int i = 0; i < sets.length; i++) {
        sets[i] = set(pairs[2 * i]);
      }
      return new Rules(pairs, sets);
    }
  }

  private static boolean isSingle(String word) {
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z' || c == last) {
        return false;
      }
      last = c;
    }
    return true;
  }

  /// The letters and digits of the word, each once where it stood twice.
  private static String single(String word) {
    if (isSingle(word)) {
      return word;
    }
    StringBuilder single = new StringBuilder(word.length());
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || Character.isLetter(c);
      if ((letter && c != last) || Character.isDigit(c)) {
        single.append(c);
      }
      last = c;
    }
    return single.toString();
  }
}

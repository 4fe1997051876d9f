package org.conspectus.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Writes words of other scripts in Latin letters, so that Блинкен can meet Blinken.
///
/// Transliteration is ICU's (CLDR transforms); a script ICU has no transform for is left as it is.
/// Thread-safe. A script's rules are loaded when its first word comes, some milliseconds to some
/// tenths of a second each.
public final class Romanizer {
  private static final int END_OF_LATIN = 0x250;
  private static final int MAX_REMEMBERED = 50_000;

  /// Scripts in one word: Japanese mixes three.
  private static final int MAX_SCRIPTS = 3;

  private final Map<Integer, Transliterator> transforms = new ConcurrentHashMap<>();
  private final Map<String, String> remembered = new ConcurrentHashMap<>();

  /// The word `text[start, end)` folded and in Latin letters.
  public String form(String text, int start, int end) {
    String latin = Folding.latin(text, start, end);
    return latin == null ? romanize(Folding.fold(text, start, end)) : latin;
  }

  /// The folded word in Latin letters without diacritics.
  public String romanize(String folded) {
    int script = foreignScript(folded);
    if (script == UScript.COMMON) {
      return folded;
    }
    String known = remembered.get(folded);
    if (known != null) {
      return known;
    }
    String latin = folded;
    for (int i = 0; i < MAX_SCRIPTS && script != UScript.COMMON; i++) {
      latin = transform(script).transliterate(latin);
      script = foreignScript(latin);
    }
    latin = Folding.fold(latin);
    if (remembered.size() >= MAX_REMEMBERED) {
      remembered.clear();
    }
    remembered.put(folded, latin);
    return latin;
  }

  private Transliterator transform(int script) {
    return transforms.computeIfAbsent(script, Romanizer::load);
  }

  private static Transliterator load(int script) {
    String id = UScript.getName(script) + "-Latin";
    try {
      return Transliterator.getInstance(id);
    } catch (IllegalArgumentException none) {
      return Transliterator.getInstance("Null");
    }
  }

  /// The script of the first letter that is not Latin; [UScript#COMMON] if there is none.
  private static int foreignScript(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < END_OF_LATIN) {
        continue;
      }
      int c = word.codePointAt(i);
      int script = Character.isLetter(c) ? UScript.getScript(c) : UScript.COMMON;
      if (script != UScript.LATIN && script != UScript.COMMON) {
        return script;
      }
    }
    return UScript.COMMON;
  }
}

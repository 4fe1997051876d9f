package org.conspectus.lang;

import com.ibm.icu.lang.UScript;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.conspectus.domain.Language;
import org.conspectus.text.Hashing;
import org.jspecify.annotations.Nullable;

/// Language by naive Bayes over character n-grams of one to three letters (Cavnar and Trenkle 1994;
/// Nakatani 2010), after a look at the script: some are written in by one language only.
///
/// Each n-gram adds `w(n) · ln(p / ε)` to the score of every language in which its share `p` among
/// n-grams of its length exceeds `ε`; `w` is 0.1, 0.4 and 1. A language with a pack, being likelier
/// in news, starts [#PACK_BONUS] ahead. N-grams overlap, so the certainty is a softmax over scores
/// scaled down by [#CALIBRATION]. The table is learned by the command named in NOTICE.
///
/// Thread-safe. Loading takes some 30 ms, a call some 50 µs, since only the first [#MAX_CHARACTERS]
/// characters are looked at. Memory: 1 MB.
public final class NgramLanguageDetector implements LanguageDetector {
  /// How much of a text is looked at, in UTF-16 units.
  public static final int MAX_CHARACTERS = 300;

  /// Letters of the longest n-gram.
  public static final int MAX_LETTERS = 3;

  /// Values of the table are steps of 1/16 nat.
  public static final double STEP = 1 / 16.0;

  /// The share below which an n-gram tells nothing for a language; chosen on the sentences of
  /// language-id, where .00001 to .00006 differ by .01.
  public static final double FLOOR = 3e-5;

  /// Weights in tenths, so that scores are sums of integers.
  private static final int[] WEIGHTS = {0, 1, 4, 10};

  private static final double SCORE_STEP = STEP / 10;

  /// A single Latin letter tells next to nothing.
  private static final char FIRST_TELLING_LETTER = '\u0250';

  private static final double PACK_BONUS = 3;
  private static final double CALIBRATION = 0.3;
  private static final double MIN_CERTAINTY = 0.4;
  private static final double MIN_SCRIPT_SHARE = 0.15;
  private static final int MAGIC = 0x434c4431;
  private static final String RESOURCE = "lang/ngrams.bin.gz";
  private static final String SCRIPTS = "lang/scripts.tsv";

  private final List<Language> languages;
  private final int[] keys;
  private final int[] slots;
  private final int[] firstEntries;
  private final byte[] entries;
  private final double[] start;
  private final Map<Integer, Language> languageByScript;

  private NgramLanguageDetector(Table table, double[] start, Map<Integer, Language> scripts) {
    this.languages = table.languages;
    this.keys = table.keys;
    this.slots = slots(table.keys);
    this.firstEntries = table.firstEntries;
    this.entries = table.entries;
    this.start = start;
    this.languageByScript = Map.copyOf(scripts);
  }

  private record Table(List<Language> languages, int[] keys, int[] firstEntries, byte[] entries) {}

  /// Reads the shipped table.
  public static NgramLanguageDetector load(LanguagePacks packs) {
    ClassLoader loader = NgramLanguageDetector.class.getClassLoader();
    try (InputStream stream = loader.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new ConfigException(List.of(RESOURCE + ": missing resource"));
      }
      Table table = read(new DataInputStream(new GZIPInputStream(stream, 1 << 16)));
      double[] start = new double[table.languages.size()];
      for (int i = 0; i < start.length; i++) {
        start[i] =
            packs.registered(LanguagePacks.Tier.FULL).contains(table.languages.get(i))
                ? PACK_BONUS
                : 0;
      }
      return new NgramLanguageDetector(table, start, scripts());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static Table read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new ConfigException(List.of(RESOURCE + ": not a table of n-grams of this version"));
    }
    List<Language> languages = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      languages.add(new Language(in.readUTF()));
    }
    int size = in.readInt();
    ByteBuffer packed = ByteBuffer.wrap(in.readNBytes(4 * size));
    int[] keys = new int[size];
    packed.asIntBuffer().get(keys);
    int[] firstEntries = new int[size + 1];
    byte[] counts = in.readNBytes(size);
    for (int i = 0; i < size; i++) {
      firstEntries[i + 1] = firstEntries[i] + 2 * (counts[i] & 0xff);
    }
    return new Table(languages, keys, firstEntries, in.readNBytes(firstEntries[size]));
  }

  private static Map<Integer, Language> scripts() {
    Map<Integer, Language> languages = new HashMap<>();
    for (List<String> row : ResourceTable.read(SCRIPTS, 2).rows()) {
      languages.put(UScript.getCodeFromName(row.get(0)), new Language(row.get(1)));
    }
    return languages;
  }

  /// The key of an n-gram in the table.
  public static int key(CharSequence text, int start, int end) {
    return (int) Hashing.hash(text, start, end);
  }

  @Override
  public Guess detect(String text) {
    String letters = letters(text.substring(0, Math.min(text.length(), MAX_CHARACTERS)));
    Language byScript = byScript(letters);
    if (byScript != null) {
      return new Guess(byScript, 1);
    }
    int[] scores = new int[start.length];
    boolean found = false;
    for (int n = 1; n <= MAX_LETTERS; n++) {
      for (int i = 0; i + n <= letters.length(); i++) {
        found |= add(scores, letters, i, n);
      }
    }
    return found ? best(scores) : Guess.NONE;
  }

  /// The letters of a text, any run of others as one space, with a space at both ends.
  public static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length() + 2).append(' ');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLetter(c)) {
        letters.append(c == '’' ? '\'' : c);
      } else if (letters.charAt(letters.length() - 1) != ' ') {
        letters.append(' ');
      }
    }
    if (letters.charAt(letters.length() - 1) != ' ') {
      letters.append(' ');
    }
    return letters.toString();
  }

  private static boolean isLetter(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || Character.isSurrogate(c)
        || c == '\''
        || c == '’'
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private @Nullable Language byScript(String letters) {
    Map<Language, Integer> counts = new HashMap<>();
    int all = 0;
    for (int i = 0; i < letters.length(); ) {
      int c = letters.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ') {
        continue;
      }
      all++;
      if (c >= 0x500) {
        Language language = languageByScript.get(UScript.getScript(c));
        if (language != null) {
          counts.merge(language, 1, Integer::sum);
        }
      }
    }
    double enough = all * MIN_SCRIPT_SHARE;
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > enough)
        .max(Map.Entry.<Language, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private boolean add(int[] scores, String letters, int at, int n) {
    boolean gap =
        (n == 1 && letters.charAt(at) < FIRST_TELLING_LETTER)
            || (n == 3 && letters.charAt(at + 1) == ' ');
    int found = gap ? -1 : find(key(letters, at, at + n));
    if (found < 0) {
      return false;
    }
    int weight = WEIGHTS[n];
    int end = firstEntries[found + 1];
    for (int i = firstEntries[found]; i < end; i += 2) {
      scores[entries[i]] += weight * (entries[i + 1] & 0xff);
    }
    return true;
  }

  private int find(int key) {
    int slot = key & (slots.length - 1);
    while (slots[slot] >= 0 && keys[slots[slot]] != key) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slots[slot];
  }

  /// Open addressing with linear probing: the index of each key, -1 where a slot is free.
  private static int[] slots(int[] keys) {
    int[] slots = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
    Arrays.fill(slots, -1);
    for (int i = 0; i < keys.length; i++) {
      int slot = keys[i] & (slots.length - 1);
      while (slots[slot] >= 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i;
    }
    return slots;
  }

  private Guess best(int[] sums) {
    double[] scores = new double[sums.length];
    for (int i = 0; i < sums.length; i++) {
      scores[i] = start[i] + SCORE_STEP * sums[i];
    }
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(CALIBRATION * (score - scores[best]));
    }
    double certainty = 1 / sum;
    return certainty < MIN_CERTAINTY ? Guess.NONE : new Guess(languages.get(best), certainty);
  }
}

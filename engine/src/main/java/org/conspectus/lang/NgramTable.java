package org.conspectus.lang;

import com.ibm.icu.lang.UScript;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.conspectus.domain.Language;

/// What each sequence of letters and each common word says for which languages.
///
/// Made by the command named in NOTICE, in the form [#read] reads. Not changed once read, so
/// thread-safe; about 4 MB. Letters are as [#letter] has them.
public final class NgramTable {
  /// Letters of the longest sequence; words may be longer.
  public static final int MAX_LETTERS = 4;

  /// Values are steps of 1/16 nat.
  public static final double STEP = 1 / 16.0;

  /// The first four bytes of the file.
  public static final int MAGIC = 0x434c4432;

  /// What stands between words, and in all places of what is no letter.
  public static final char GAP = ' ';

  /// A single Latin letter tells next to nothing.
  public static final char FIRST_TELLING_LETTER = '\u0250';

  private static final String RESOURCE = "lang/ngrams.bin.gz";
  private static final int FACTOR = 0x01000193;
  private static final int WORD = 0x811c9dc5;
  private static final int SPREAD = 0x9e3779b9;
  private static final int LAST_BEFORE_VIETNAMESE = 0x1ea0;
  private static final int VIETNAMESE = 0x1ec3;

  private final List<Language> languages;
  private final int[] scripts;

  /// Open addressing with linear probing, two numbers a slot, since they are read together: the
  /// key, and where its values begin in [#values], 0 for an empty slot.
  private final int[] slots;

  /// For each key the number of its values and then those, the language in the upper byte.
  private final char[] values;

  private final int shift;

  private NgramTable(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new ConfigException(List.of(RESOURCE + ": not a table of n-grams of this version"));
    }
    List<Language> read = new ArrayList<>();
    scripts = new int[in.readInt()];
    for (int i = 0; i < scripts.length; i++) {
      read.add(new Language(in.readUTF()));
      scripts[i] = UScript.getCodeFromName(in.readUTF());
    }
    languages = List.copyOf(read);
    int size = in.readInt();
    int[] sorted = new int[size];
    ByteBuffer.wrap(in.readNBytes(4 * size)).asIntBuffer().get(sorted);
    CharBuffer packed = ByteBuffer.wrap(in.readAllBytes()).asCharBuffer();
    values = new char[packed.remaining()];
    packed.get(values);
    int number = Integer.highestOneBit(Math.max(1, size + size / 2)) * 2;
    shift = Integer.numberOfLeadingZeros(number) + 1;
    slots = new int[2 * number];
    fill(sorted);
  }

  private void fill(int[] sorted) {
    int at = 1;
    for (int key : sorted) {
      int slot = slot(key);
      slots[slot] = key;
      slots[slot + 1] = at;
      at += 1 + values[at];
    }
  }

  /// Reads the shipped table.
  static NgramTable read() {
    ClassLoader loader = NgramTable.class.getClassLoader();
    try (InputStream stream = loader.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new ConfigException(List.of(RESOURCE + ": missing resource"));
      }
      return new NgramTable(new DataInputStream(new GZIPInputStream(stream, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /// In the order of their numbers.
  List<Language> languages() {
    return languages;
  }

  /// The script most of a language is written in, a constant of [UScript].
  int script(int language) {
    return scripts[language];
  }

  /// The letter that counts for a character: in lower case, rare Vietnamese and Romanian letters as
  /// one, [#GAP] for what is none.
  public static char letter(char c) {
    if (c < 0x80) {
      char lower = (char) (c | 0x20);
      return lower >= 'a' && lower <= 'z' ? lower : c == '\'' ? c : GAP;
    }
    return otherLetter(c);
  }

  private static char otherLetter(char c) {
    if (c >= LAST_BEFORE_VIETNAMESE && c < LAST_BEFORE_VIETNAMESE + 0x60) {
      return VIETNAMESE;
    }
    char lower = Character.toLowerCase(c);
    return switch (lower) {
      case '’', 'ʼ' -> '\'';
      case 'ș' -> 'ş';
      case 'ț' -> 'ţ';
      default -> isLetter(lower) ? lower : GAP;
    };
  }

  private static boolean isLetter(char c) {
    return switch (Character.getType(c)) {
      case Character.LOWERCASE_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /// The key of the letters `letters[start, end)`, at most [#MAX_LETTERS].
  public static int key(char[] letters, int start, int end) {
    int key = 0;
    for (int i = start; i < end; i++) {
      key = key * FACTOR + letters[i];
    }
    return key;
  }

  /// The key of a whole word, which differs from that of the same letters within words.
  public static int wordKey(char[] letters, int start, int end) {
    int key = WORD;
    for (int i = start; i < end; i++) {
      key = key * FACTOR + letters[i];
    }
    return key;
  }

  /// Adds to the score of each language what `letters[0, end)`, which begin and end with [#GAP],
  /// say for it.
  ///
  /// @param pairs whether to look at two letters too; in all but short texts they tell nothing that
  ///   three do not tell better
  /// @param scores in steps of [#STEP], by the number of the language
  void add(char[] letters, int end, boolean pairs, int[] scores) {
    int word = WORD;
    int third = GAP;
    int second = GAP;
    int last = GAP;
    for (int i = 1; i < end; i++) {
      char c = letters[i];
      if (c != GAP) {
        word = word * FACTOR + c;
        if (c >= FIRST_TELLING_LETTER) {
          addKey(c, scores);
        }
      } else if (word != WORD) {
        addKey(word, scores);
        word = WORD;
      }
      if (pairs) {
        addKey(last * FACTOR + c, scores);
      }
      if (last != GAP) {
        int three = (second * FACTOR + last) * FACTOR + c;
        addKey(three, scores);
        if (second != GAP) {
          addKey(three + third * FACTOR * FACTOR * FACTOR, scores);
        }
      }
      third = second;
      second = last;
      last = c;
    }
  }

  private void addKey(int key, int[] scores) {
    int at = slots[slot(key) + 1];
    if (at == 0) {
      return;
    }
    char[] all = values;
    int end = at + all[at];
    for (int i = at + 1; i <= end; i++) {
      int value = all[i];
      scores[value >>> Byte.SIZE] += value & 0xff;
    }
  }

  /// Where in [#slots] a key is, or the empty slot where it would be.
  private int slot(int key) {
    int slot = ((key * SPREAD) >>> shift) << 1;
    while (slots[slot + 1] != 0 && slots[slot] != key) {
      slot = (slot + 2) & (slots.length - 1);
    }
    return slot;
  }
}

package org.conspectus.lexicon;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.conspectus.text.HashFilter;
import org.conspectus.text.Hashing;

/// The words and phrases of one language and the feature each stands for.
///
/// A word is looked up as it is, then by its beginnings of ten to [#STEM] letters, the longest
/// first; a phrase by the first [#STEM] letters of its words, the longest first. Immutable. Memory:
/// 8 bytes a slot, two to four slots a key. Keys are 32-bit hashes: one word in some hundred
/// thousand meets another's.
public final class LexiconTable {
  /// The most words of a phrase.
  public static final int MAX_WORDS = 5;

  /// Letters of the shortest beginning that stands for a word.
  static final int STEM = 6;

  /// Letters of the longest.
  static final int LONGEST_STEM = 10;

  static final LexiconTable EMPTY = new LexiconTable(List.of(), new long[0]);

  /// Letters of the shortest part of a compound.
  private static final int MIN_PART = 4;

  /// Stands for: a phrase begins with this stem.
  private static final int BEGINS = 1;

  private final List<String> joints;

  /// The key above the feature, 0 where nothing stands.
  private final long[] entries;

  private final int mask;

  /// Tells most words that are not there without a look at the entries.
  private final HashFilter filter;

  /// @param some entries; those without a feature are left out
  private LexiconTable(List<String> joints, long[] some) {
    this.joints = joints;
    int slots = Integer.highestOneBit(Math.max(1, some.length * 3 / 2)) * 2;
    entries = new long[slots];
    mask = slots - 1;
    filter = new HashFilter(some.length);
    for (long entry : some) {
      if ((int) entry != 0) {
        filter.add(key(entry));
        entries[slot(key(entry))] = entry;
      }
    }
  }

  private static int key(long entry) {
    return (int) (entry >>> Integer.SIZE);
  }

  /// @param joints sounds that may join the parts of a compound; none where the language writes
  ///   compounds as several words
  static LexiconTable read(DataInputStream in, List<String> joints) throws IOException {
    int size = in.readInt();
    boolean possible = size >= 0 && size <= Integer.MAX_VALUE / (2 * Integer.BYTES);
    ByteBuffer content = ByteBuffer.wrap(in.readNBytes(possible ? 2 * Integer.BYTES * size : 0));
    if (!possible || content.remaining() < 2 * Integer.BYTES * size || in.read() >= 0) {
      throw new IOException("damaged");
    }
    long[] entries = new long[size];
    for (int i = 0; i < size; i++) {
      long key = content.getInt(Integer.BYTES * i);
      long feature = content.getInt(Integer.BYTES * (size + i));
      entries[i] = key << Integer.SIZE | (feature & 0xffffffffL);
    }
    return new LexiconTable(List.copyOf(joints), entries);
  }

  /// This table, and the other's words and phrases where it has none itself.
  LexiconTable with(LexiconTable other) {
    long[] both = Arrays.copyOf(entries, entries.length + other.entries.length);
    int size = entries.length;
    for (long entry : other.entries) {
      if (feature(key(entry)) == 0) {
        both[size++] = entry;
      }
    }
    return new LexiconTable(joints, Arrays.copyOf(both, size));
  }

  static int wordKey(String form) {
    return (int) Hashing.hash(form);
  }

  static int stemKey(String form) {
    return stemKey(form, STEM);
  }

  static int stemKey(String form, int letters) {
    return (int) (Hashing.hash(form, 0, Math.min(letters, form.length())) >>> 32);
  }

  static int beginKey(String form) {
    return (int) Hashing.mix(stemKey(form) + 1L);
  }

  /// The key of a phrase of `count` words.
  static int phraseKey(String[] forms, int from, int count) {
    return phraseKey(stems(forms, from, count), count);
  }

  private static int phraseKey(int[] stems, int count) {
    long key = count;
    for (int i = 0; i < count; i++) {
      key = Hashing.mix(key * 31 + stems[i]);
    }
    return (int) key;
  }

  private static int[] stems(String[] forms, int from, int count) {
    int[] stems = new int[count];
    for (int i = 0; i < count; i++) {
      stems[i] = stemKey(forms[from + i]);
    }
    return stems;
  }

  private int slot(int key) {
    int slot = key & mask;
    while (entries[slot] != 0 && key(entries[slot]) != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int feature(int key) {
    return filter.mayHold(key) ? (int) entries[slot(key)] : 0;
  }

  /// The feature of a word, 0 when the lexicon lacks it.
  ///
  /// @param form folded and romanized
  public int word(String form) {
    return word(form, 0);
  }

  /// The feature of the word that begins at `start`.
  private int word(String form, int start) {
    long state = Hashing.start();
    int feature = 0;
    for (int i = start; i < form.length(); i++) {
      state = Hashing.extend(state, form.charAt(i));
      int letters = i + 1 - start;
      if (letters >= STEM && letters <= LONGEST_STEM) {
        int longer = feature((int) (Hashing.mix(state) >>> 32));
        feature = longer == 0 ? feature : longer;
      }
    }
    int whole = feature((int) Hashing.mix(state));
    return whole == 0 ? feature : whole;
  }

  /// Where a compound of two words of the lexicon is to be cut: the offset of its second word, 0
  /// when it is none. Of several cuts the one with the longest second word counts, which is the
  /// head of the compound.
  public int cut(String form) {
    int last = form.length() - MIN_PART;
    if (joints.isEmpty() || last < MIN_PART) {
      return 0;
    }
    boolean[] known = new boolean[last + 1];
    long state = Hashing.start();
    for (int at = 1; at <= last; at++) {
      state = Hashing.extend(state, form.charAt(at - 1));
      known[at] = at >= MIN_PART && feature((int) Hashing.mix(state)) != 0;
      if (isFirst(form, at, known) && word(form, at) != 0) {
        return at;
      }
    }
    return 0;
  }

  /// Whether the first `end` letters are a word, with a joint or without.
  private boolean isFirst(String form, int end, boolean[] known) {
    boolean first = known[end];
    for (int i = 0; !first && i < joints.size(); i++) {
      int before = end - joints.get(i).length();
      first = before >= MIN_PART && known[before] && form.startsWith(joints.get(i), before);
    }
    return first;
  }

  /// The feature of the first word of a compound, which may end in a joint; 0 when the lexicon
  /// lacks it.
  public int first(String form) {
    int feature = feature(wordKey(form));
    for (String joint : joints) {
      int end = form.length() - joint.length();
      if (feature == 0 && end >= MIN_PART && form.endsWith(joint)) {
        feature = feature(wordKey(form.substring(0, end)));
      }
    }
    return feature;
  }

  /// The number of words of the longest phrase that begins at `from`, 0 when there is none.
  ///
  /// @param end where the sentence ends, in words
  public int phraseLength(String[] forms, int from, int end) {
    if (from + 1 >= end || feature(beginKey(forms[from])) != BEGINS) {
      return 0;
    }
    int most = Math.min(MAX_WORDS, end - from);
    int[] stems = stems(forms, from, most);
    for (int count = most; count > 1; count--) {
      if (feature(phraseKey(stems, count)) != 0) {
        return count;
      }
    }
    return 0;
  }

  /// The feature of a phrase; call it with what [#phraseLength] returned.
  public int phrase(String[] forms, int from, int count) {
    return feature(phraseKey(forms, from, count));
  }

  /// The mark of a stem that phrases begin with.
  static int begins() {
    return BEGINS;
  }
}

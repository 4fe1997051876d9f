package org.conspectus.domain;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What an article is about in features that do not depend on its language: a sparse bag, and the
/// order of its features sentence by sentence.
///
/// Immutable. Memory: 5.5 bytes a distinct feature (6 where one occurs more than 15 times), 1 a
/// feature in order (2 where there are more than 256 distinct ones) and 4 a sentence; about 1.2 kB
/// for an article of 350 words. At most [#MAX_SEQUENCE] features are kept in order, so that no
/// article is unbounded.
public final class Profile {
  /// The longest sequence kept; what comes later in a text is left out.
  public static final int MAX_SEQUENCE = 8_192;

  private static final float PRIOR_STEP = 1 / 8f;

  /// With at most so many distinct features a byte tells which one it is.
  private static final int NARROW = 256;

  /// Counts up to this take half a byte.
  private static final int SMALL_COUNT = 15;

  private static final int HALF = 4;
  private static final int SENTENCE_BYTES = 4;

  private final int[] features;

  /// One after the other: the priors of the features, their counts, from `orderAt` their indexes in
  /// order, from `sentencesAt` of each sentence the place after its last feature, and how long it
  /// is in the text. Numbers of two bytes have the upper one first.
  private final byte[] packed;

  private final boolean hasSmallCounts;
  private final int orderAt;
  private final int sentencesAt;
  private final int titleSentences;

  private Profile(
      int[] features,
      byte[] counts,
      byte[] priors,
      char[] sequence,
      char[] sentences,
      int titleSentences) {
    int size = features.length;
    boolean isSmall = true;
    for (byte count : counts) {
      isSmall &= count <= SMALL_COUNT;
    }
    this.features = features;
    this.hasSmallCounts = isSmall;
    this.orderAt = size + (isSmall ? (size + 1) / 2 : size);
    this.sentencesAt = orderAt + sequence.length * (size <= NARROW ? 1 : 2);
    this.titleSentences = titleSentences;
    this.packed = new byte[sentencesAt + 2 * sentences.length];
    System.arraycopy(priors, 0, packed, 0, size);
    for (int i = 0; i < size; i++) {
      if (isSmall) {
        packed[size + (i >> 1)] |= (byte) (counts[i] << (i % 2 * HALF));
      } else {
        packed[size + i] = counts[i];
      }
    }
    for (int i = 0; i < sequence.length; i++) {
      if (size <= NARROW) {
        packed[orderAt + i] = (byte) sequence[i];
      } else {
        putWide(orderAt + 2 * i, sequence[i]);
      }
    }
    for (int i = 0; i < sentences.length; i++) {
      putWide(sentencesAt + 2 * i, sentences[i]);
    }
  }

  private void putWide(int at, char value) {
    packed[at] = (byte) (value >> Byte.SIZE);
    packed[at + 1] = (byte) value;
  }

  private int wide(int at) {
    return (packed[at] & 0xff) << Byte.SIZE | (packed[at + 1] & 0xff);
  }

  /// Number of distinct features.
  public int size() {
    return features.length;
  }

  /// The distinct features in ascending order of their `int` value.
  public int feature(int index) {
    return features[index];
  }

  /// All distinct features, ascending; shared, so not to be changed.
  public int[] features() {
    return features;
  }

  /// How often the feature occurs, in [1, 127].
  public int count(int index) {
    return hasSmallCounts
        ? (packed[features.length + (index >> 1)] >> (index % 2 * HALF)) & SMALL_COUNT
        : packed[features.length + index];
  }

  /// The shipped rarity of the feature: minus the natural logarithm of the share of articles that
  /// have it, in [0, 15.875], in steps of 1/8.
  public float prior(int index) {
    return packed[index] * PRIOR_STEP;
  }

  /// Index of `feature`, or -1.
  public int indexOf(int feature) {
    int found = Arrays.binarySearch(features, feature);
    return found >= 0 ? found : -1;
  }

  /// Number of features in order, title first.
  public int length() {
    int bytes = sentencesAt - orderAt;
    return features.length <= NARROW ? bytes : bytes / 2;
  }

  /// Index (for [#feature]) of the feature at a place in text order.
  public int indexAt(int place) {
    return features.length <= NARROW ? packed[orderAt + place] & 0xff : wide(orderAt + 2 * place);
  }

  /// Number of sentences that have features, title included.
  public int sentences() {
    return (packed.length - sentencesAt) / SENTENCE_BYTES;
  }

  /// First place of a sentence, for [#indexAt].
  public int sentenceStart(int sentence) {
    return sentence == 0 ? 0 : sentenceEnd(sentence - 1);
  }

  /// Place after the last of a sentence.
  public int sentenceEnd(int sentence) {
    return wide(sentencesAt + SENTENCE_BYTES * sentence);
  }

  /// How long a sentence is in the text, in UTF-16 units, at most 65,535; 0 when that is not known.
  public int characters(int sentence) {
    return wide(sentencesAt + SENTENCE_BYTES * sentence + 2);
  }

  /// How many of the first sentences are the title: 0 or 1.
  public int titleSentences() {
    return titleSentences;
  }

  /// The same bag of features, of which only the first are kept in order: the first sentence, and
  /// at least so many places. Shares the features with this one. Takes some 1.5 bytes a distinct
  /// feature besides.
  public Profile opening(int places) {
    int kept = Math.min(length(), sentences() == 0 ? 0 : Math.max(places, sentenceEnd(0)));
    if (kept == length()) {
      return this;
    }
    byte[] counts = new byte[features.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = (byte) count(i);
    }
    char[] order = new char[kept];
    for (int place = 0; place < kept; place++) {
      order[place] = (char) indexAt(place);
    }
    int count = 0;
    while (sentenceStart(count) < kept) {
      count++;
    }
    char[] ends = new char[2 * count];
    for (int sentence = 0; sentence < count; sentence++) {
      ends[2 * sentence] = (char) Math.min(kept, sentenceEnd(sentence));
      ends[2 * sentence + 1] = (char) characters(sentence);
    }
    byte[] priors = Arrays.copyOf(packed, features.length);
    return new Profile(features, counts, priors, order, ends, titleSentences);
  }

  /// Writes all of it in a compact form for [#read].
  public void write(DataOutput out) throws IOException {
    out.writeInt(features.length);
    for (int feature : features) {
      out.writeInt(feature);
    }
    for (int i = 0; i < features.length; i++) {
      out.writeByte(count(i));
    }
    out.write(packed, 0, features.length);
    out.writeInt(length());
    for (int i = 0; i < length(); i++) {
      out.writeChar(indexAt(i));
    }
    out.writeInt(2 * sentences());
    out.write(packed, sentencesAt, packed.length - sentencesAt);
    out.writeByte(titleSentences);
  }

  /// Reads what [#write] wrote.
  public static Profile read(DataInput in) throws IOException {
    int[] features = new int[in.readInt()];
    for (int i = 0; i < features.length; i++) {
      features[i] = in.readInt();
    }
    byte[] counts = new byte[features.length];
    in.readFully(counts);
    byte[] priors = new byte[features.length];
    in.readFully(priors);
    return new Profile(
        features, counts, priors, readChars(in), readChars(in), in.readUnsignedByte());
  }

  private static char[] readChars(DataInput in) throws IOException {
    char[] chars = new char[in.readInt()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = in.readChar();
    }
    return chars;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Profile that
        && Arrays.equals(features, that.features)
        && Arrays.equals(packed, that.packed)
        && orderAt == that.orderAt
        && sentencesAt == that.sentencesAt
        && titleSentences == that.titleSentences;
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(features) + Arrays.hashCode(packed);
  }

  /// Collects features in text order. Not thread-safe.
  public static final class Builder {
    private int[] sequence = new int[256];
    private byte[] priors = new byte[256];
    private char[] sentences = new char[64];
    private int length;
    private int size;
    private int titleSentences;

    /// Adds an occurrence of a feature.
    ///
    /// @param prior minus the natural logarithm of the share of articles that have it; what lies
    ///   outside [0, 15.875] is moved to the nearest end
    public void add(int feature, float prior) {
      if (length == MAX_SEQUENCE) {
        return;
      }
      if (length == sequence.length) {
        sequence = Arrays.copyOf(sequence, length * 2);
        priors = Arrays.copyOf(priors, length * 2);
      }
      priors[length] = (byte) Math.clamp(Math.round(prior / PRIOR_STEP), 0, Byte.MAX_VALUE);
      sequence[length++] = feature;
    }

    /// Ends a sentence of unknown length; one without features leaves no trace.
    public void endSentence() {
      endSentence(0);
    }

    /// Ends a sentence; one without features leaves no trace.
    ///
    /// @param characters how long it is in the text; more than 65,535 count as so many
    public void endSentence(int characters) {
      if (length == (size == 0 ? 0 : sentences[size - 2])) {
        return;
      }
      if (size == sentences.length) {
        sentences = Arrays.copyOf(sentences, size * 2);
      }
      sentences[size++] = (char) length;
      sentences[size++] = (char) Math.min(characters, Character.MAX_VALUE);
    }

    /// Ends the title; call it before anything of the text is added.
    public void endTitle() {
      endTitle(0);
    }

    /// Ends the title, whose length in characters is given.
    public void endTitle(int characters) {
      endSentence(characters);
      titleSentences = size / 2;
    }

    public Profile build() {
      endSentence();
      // by feature, the places of each in text order
      long[] sorted = new long[length];
      for (int i = 0; i < length; i++) {
        sorted[i] = (long) sequence[i] << Integer.SIZE | i;
      }
      Arrays.sort(sorted);
      int[] features = new int[length];
      byte[] counts = new byte[length];
      byte[] priorSteps = new byte[length];
      char[] order = new char[length];
      int distinct = 0;
      for (long next : sorted) {
        int feature = (int) (next >> Integer.SIZE);
        int place = (int) next;
        if (distinct == 0 || features[distinct - 1] != feature) {
          features[distinct] = feature;
          priorSteps[distinct++] = priors[place];
        }
        int index = distinct - 1;
        order[place] = (char) index;
        counts[index] = (byte) Math.min(Byte.MAX_VALUE, counts[index] + 1);
      }
      return new Profile(
          Arrays.copyOf(features, distinct),
          Arrays.copyOf(counts, distinct),
          Arrays.copyOf(priorSteps, distinct),
          order,
          Arrays.copyOf(sentences, size),
          titleSentences);
    }
  }
}

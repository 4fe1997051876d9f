package org.conspectus.domain;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What an article is about in features that do not depend on its language: a sparse bag, and the
/// order of its features sentence by sentence.
///
/// Immutable. Memory: 6 bytes a distinct feature, 1 a feature in order (2 where there are more than
/// 256 distinct ones) and 4 a sentence; [PackedProfile] takes less. At most [#MAX_SEQUENCE]
/// features are kept in order, so that no article is unbounded.
public final class Profile {
  /// The longest sequence kept; what comes later in a text is left out.
  public static final int MAX_SEQUENCE = 8_192;

  private static final float PRIOR_STEP = 1 / 8f;

  /// With at most so many distinct features a byte tells which one it is.
  static final int NARROW = 256;

  private static final int SENTENCE_BYTES = 4;

  private final int[] features;
  private final byte[] counts;

  /// In steps of [#PRIOR_STEP].
  private final byte[] priors;

  private final byte[] ordered;
  private final int orderAt;
  private final int sentencesAt;
  private final int titleSentences;

  /// What stands where: one after the other the indexes of the features in order, and of each
  /// sentence the place after its last feature, and how long it is in the text. Numbers of two
  /// bytes have the upper one first.
  ///
  /// @param bytes what stands elsewhere in them is others'
  /// @param start of the features in order
  /// @param sentences where those begin; they go on to the end
  /// @param titleSentences see [Profile#titleSentences]
  record Order(byte[] bytes, int start, int sentences, int titleSentences) {}

  /// @param counts and `priors` are parallel to the features; nothing is copied
  Profile(int[] features, byte[] counts, byte[] priors, Order order) {
    this.features = features;
    this.counts = counts;
    this.priors = priors;
    this.ordered = order.bytes;
    this.orderAt = order.start;
    this.sentencesAt = order.sentences;
    this.titleSentences = order.titleSentences;
  }

  /// @param sequence indexes in order
  /// @param sentences the place after the last of each, and how long it is
  private static Order order(int size, char[] sequence, char[] sentences, int titleSentences) {
    int sentencesAt = sequence.length * (size <= NARROW ? 1 : 2);
    byte[] bytes = new byte[sentencesAt + 2 * sentences.length];
    for (int i = 0; i < sequence.length; i++) {
      if (size <= NARROW) {
        bytes[i] = (byte) sequence[i];
      } else {
        putWide(bytes, 2 * i, sequence[i]);
      }
    }
    for (int i = 0; i < sentences.length; i++) {
      putWide(bytes, sentencesAt + 2 * i, sentences[i]);
    }
    return new Order(bytes, 0, sentencesAt, titleSentences);
  }

  private static void putWide(byte[] bytes, int at, char value) {
    bytes[at] = (byte) (value >> Byte.SIZE);
    bytes[at + 1] = (byte) value;
  }

  private int wide(int at) {
    return (ordered[at] & 0xff) << Byte.SIZE | (ordered[at + 1] & 0xff);
  }

  /// The same in less memory.
  public PackedProfile packed() {
    return PackedProfile.of(this);
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
    return counts[index];
  }

  /// The shipped rarity of the feature: minus the natural logarithm of the share of articles that
  /// have it, in [0, 15.875], in steps of 1/8.
  public float prior(int index) {
    return priors[index] * PRIOR_STEP;
  }

  /// By feature, shared; for [PackedProfile], as for the next two.
  byte[] counts() {
    return counts;
  }

  byte[] priors() {
    return priors;
  }

  Order order() {
    return new Order(ordered, orderAt, sentencesAt, titleSentences);
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
    return features.length <= NARROW ? ordered[orderAt + place] & 0xff : wide(orderAt + 2 * place);
  }

  /// Number of sentences that have features, title included.
  public int sentences() {
    return (ordered.length - sentencesAt) / SENTENCE_BYTES;
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
  /// at least so many places. Shares the rest with this one.
  public Profile opening(int places) {
    int kept = Math.min(length(), sentences() == 0 ? 0 : Math.max(places, sentenceEnd(0)));
    if (kept == length()) {
      return this;
    }
    char[] sequence = new char[kept];
    for (int place = 0; place < kept; place++) {
      sequence[place] = (char) indexAt(place);
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
    return new Profile(
        features, counts, priors, order(features.length, sequence, ends, titleSentences));
  }

  /// Writes all of it in a compact form for [#read].
  public void write(DataOutput out) throws IOException {
    out.writeInt(features.length);
    for (int feature : features) {
      out.writeInt(feature);
    }
    out.write(counts);
    out.write(priors);
    out.writeInt(length());
    for (int i = 0; i < length(); i++) {
      out.writeChar(indexAt(i));
    }
    out.writeInt(2 * sentences());
    out.write(ordered, sentencesAt, ordered.length - sentencesAt);
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
    char[] sequence = readChars(in);
    char[] sentences = readChars(in);
    Order order = order(features.length, sequence, sentences, in.readUnsignedByte());
    return new Profile(features, counts, priors, order);
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
        && Arrays.equals(counts, that.counts)
        && Arrays.equals(priors, that.priors)
        && length() == that.length()
        && Arrays.equals(
            ordered, orderAt, ordered.length, that.ordered, that.orderAt, that.ordered.length)
        && titleSentences == that.titleSentences;
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(features) + Arrays.hashCode(priors);
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
          order(distinct, order, Arrays.copyOf(sentences, size), titleSentences));
    }
  }
}

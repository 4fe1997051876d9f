package org.conspectus.analyze.names;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Weights of one language, and the most likely tags by them: a linear-chain conditional random
/// field (Lafferty, McCallum, Pereira, ICML 2001), decoded by the algorithm of Viterbi. Weights are
/// bytes in a table of [NameFeatures#ROW_BITS] bits with [NameTags#COUNT] in a row. Thread-safe.
public final class NameModel {
  /// What one step of a packed weight stands for.
  private static final float STEP = 0.04f;

  /// Weights of fewer steps are left out.
  private static final float MIN_STEPS = 1;

  private static final int MAGIC = 0x434e4d31;
  private static final int TAGS = NameTags.COUNT;

  /// Tags whose weights are in the first number of a row.
  private static final int FIRST = Long.BYTES;

  private static final int LANE_BITS = 2 * Byte.SIZE;
  private static final int LANE = (1 << LANE_BITS) - 1;

  /// The lower byte of each lane.
  private static final long LOWER = 0x00ff00ff00ff00ffL;

  private static final int BIAS = 1 << (Byte.SIZE - 1);
  private static final long BIASES = 0x8080808080808080L;
  private static final int IMPOSSIBLE = -(1 << 24);

  private final HashTable words;

  /// To one tag (row) from the others.
  private final byte[] transitions = new byte[TAGS * TAGS];

  /// Two numbers for each row: [#FIRST] tags of a byte each, the first in the lowest, and the
  /// others of 16 bits each; so small that a row seldom lies in two lines of a cache. [#BIAS] is
  /// added so that none is negative: the sums of as many rows as a unit has fit into 16 bits, and
  /// four are added at a time.
  private final long[] weights;

  /// @param words how words of the language are mostly written
  /// @param transitions from one tag (row) to the next, and last from outside of the text
  /// @param weights row-major
  public NameModel(HashTable words, byte[] transitions, byte[] weights) {
    this.words = words;
    for (int i = 0; i < TAGS * TAGS; i++) {
      this.transitions[i % TAGS * TAGS + i / TAGS] = transitions[i];
    }
    this.weights = new long[weights.length / TAGS * 2];
    ByteBuffer bytes = ByteBuffer.wrap(weights).order(ByteOrder.LITTLE_ENDIAN);
    for (int row = 0; row < this.weights.length; row += 2) {
      int at = row / 2 * TAGS;
      this.weights[row] = bytes.getLong(at) ^ BIASES;
      long lanes = 0;
      for (int tag = TAGS - 1; tag >= FIRST; tag--) {
        lanes = lanes << LANE_BITS | weights[at + tag] + BIAS;
      }
      this.weights[row + 1] = lanes;
    }
  }

  static NameModel read(InputStream stream, String resource) throws IOException {
    Packed packed =
        Packed.of(new DataInputStream(new GZIPInputStream(stream, 1 << 16)), MAGIC, resource);
    HashTable words = packed.table();
    byte[] transitions = packed.bytes(TAGS * TAGS);
    return new NameModel(words, transitions, packed.bytes(TAGS << NameFeatures.ROW_BITS));
  }

  /// The bytes of a model, before compression.
  public static byte[] encode(int[] hashes, short[] traits, byte[] transitions, byte[] weights) {
    return new Packed.Writer(MAGIC)
        .table(hashes, traits)
        .bytes(transitions)
        .bytes(weights)
        .toBytes();
  }

  /// A weight as it is packed.
  public static byte pack(float weight) {
    float steps = weight / STEP;
    return Math.abs(steps) < MIN_STEPS
        ? 0
        : (byte) Math.clamp(Math.round(steps), -Byte.MAX_VALUE, Byte.MAX_VALUE);
  }

  HashTable words() {
    return words;
  }

  /// The tag of each unit: the likeliest by the model first, then again with what the other
  /// mentions of the same words in the text say.
  public byte[] tags(Units units) {
    byte[] tags = new byte[units.size()];
    Lattice lattice = new Lattice(units, scores(units));
    decode(lattice, tags, null);
    decode(lattice, tags, Votes.of(units, tags));
    return tags;
  }

  /// The scores of the tags of each unit that tags are looked for, in order.
  private int[] scores(Units units) {
    int within = 0;
    for (int unit = 0; unit < units.size(); unit++) {
      within += units.isWithin(unit) ? 1 : 0;
    }
    int[] scores = new int[within * TAGS];
    NameFeatures features = new NameFeatures(units);
    int at = 0;
    for (int unit = 0; unit < units.size(); unit++) {
      if (units.isWithin(unit)) {
        add(features.rows(), features.look(unit), scores, at);
        at += TAGS;
      }
    }
    return scores;
  }

  /// Adds the weights of `count` rows, at most [NameFeatures#MAX].
  private void add(int[] rows, int count, int[] scores, int at) {
    long even = 0;
    long odd = 0;
    long last = 0;
    for (int i = 0; i < count; i++) {
      int row = 2 * rows[i];
      long first = weights[row];
      even += first & LOWER;
      odd += (first >>> Byte.SIZE) & LOWER;
      last += weights[row + 1];
    }
    for (int tag = 0; tag < TAGS; tag++) {
      long sums = tag >= FIRST ? last : (tag & 1) == 0 ? even : odd;
      int lane = tag >= FIRST ? tag - FIRST : tag / 2;
      scores[at + tag] = ((int) (sums >>> (lane * LANE_BITS)) & LANE) - count * BIAS;
    }
  }

  /// Decodes the windows of units that tags are looked for.
  ///
  /// @param votes when not null, only the windows whose scores these change are decoded
  private static void decode(Lattice lattice, byte[] tags, @Nullable Votes votes) {
    Units units = lattice.units;
    int at = 0;
    int unit = 0;
    while (unit < tags.length) {
      int end = unit;
      boolean changed = votes == null;
      while (units.isWithin(end)) {
        changed |= votes != null && votes.apply(end, lattice.scores, at + (end - unit) * TAGS);
        end++;
      }
      if (end > unit && changed) {
        lattice.fill(unit, end, at, tags);
      }
      at += (end - unit) * TAGS;
      unit = end + 1;
    }
  }

  /// The best way to each tag of units that follow one another.
  private final class Lattice {
    private final Units units;
    private final int[] scores;
    private byte[] back = new byte[16 * TAGS];
    private int[] best = new int[TAGS];
    private int[] next = new int[TAGS];

    Lattice(Units units, int[] scores) {
      this.units = units;
      this.scores = scores;
    }

    /// @param at where the scores of the first unit are
    void fill(int from, int end, int at, byte[] tags) {
      if ((end - from) * TAGS > back.length) {
        back = new byte[2 * (end - from) * TAGS];
      }
      Arrays.fill(best, IMPOSSIBLE);
      best[NameTags.OUTSIDE] = 0;
      for (int unit = from; unit < end; unit++) {
        int row = (unit - from) * TAGS;
        step(row, at + row, units.mayContinue(unit));
      }
      int tag = last();
      for (int unit = end - 1; unit >= from; unit--) {
        tags[unit] = (byte) tag;
        tag = back[(unit - from) * TAGS + tag];
      }
    }

    private int last() {
      int found = NameTags.OUTSIDE;
      int highest = IMPOSSIBLE;
      for (int tag = 0; tag < TAGS; tag++) {
        int score = best[tag] + transitions[NameTags.OUTSIDE * TAGS + tag];
        if (score > highest) {
          highest = score;
          found = tag;
        }
      }
      return found;
    }

    private void step(int row, int at, boolean joins) {
      int[] best = this.best;
      int[] next = this.next;
      byte[] back = this.back;
      byte[] transitions = NameModel.this.transitions;
      for (int tag = 0; tag < TAGS; tag++) {
        boolean further = NameTags.isFurther(tag);
        int from = further ? tag - 1 : 0;
        int end = further ? joins ? tag + 1 : from : TAGS;
        int ways = tag * TAGS;
        int highest = IMPOSSIBLE;
        for (int previous = from; previous < end; previous++) {
          int score = best[previous] + transitions[ways + previous];
          if (score > highest) {
            highest = score;
            back[row + tag] = (byte) previous;
          }
        }
        next[tag] = highest + scores[at + tag];
      }
      this.best = next;
      this.next = best;
    }
  }
}

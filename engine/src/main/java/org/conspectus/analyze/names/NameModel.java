package org.conspectus.analyze.names;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/// Weights of one language, and the most likely tags by them: a linear-chain conditional random
/// field (Lafferty, McCallum, Pereira, ICML 2001), decoded by the algorithm of Viterbi. Weights are
/// bytes in a table of [NameFeatures#ROW_BITS] bits with [NameTags#COUNT] in a row. Thread-safe.
public final class NameModel {
  /// What one step of a packed weight stands for.
  public static final float STEP = 0.03f;

  private static final int MAGIC = 0x434e4d31;
  private static final int TAGS = NameTags.COUNT;
  private static final int IMPOSSIBLE = -(1 << 24);

  private final HashTable words;
  private final byte[] transitions;
  private final byte[] weights;

  /// @param words how words of the language are mostly written
  /// @param transitions from one tag (row) to the next, and last from outside of the text
  /// @param weights row-major
  public NameModel(HashTable words, byte[] transitions, byte[] weights) {
    this.words = words;
    this.transitions = transitions;
    this.weights = weights;
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

  HashTable words() {
    return words;
  }

  /// The tag of each unit.
  byte[] tags(Units units) {
    byte[] tags = new byte[units.size()];
    NameFeatures features = new NameFeatures(units);
    int unit = 0;
    while (unit < tags.length) {
      if (!units.isWithin(unit)) {
        unit++;
        continue;
      }
      int end = unit + 1;
      while (units.isWithin(end)) {
        end++;
      }
      new Lattice(units, features, unit, end).fill(tags);
      unit = end;
    }
    return tags;
  }

  /// The scores of the tags of units that follow one another.
  private final class Lattice {
    private final Units units;
    private final NameFeatures features;
    private final int from;
    private final int end;
    private final byte[] back;
    private int[] best = new int[TAGS];
    private int[] next = new int[TAGS];

    Lattice(Units units, NameFeatures features, int from, int end) {
      this.units = units;
      this.features = features;
      this.from = from;
      this.end = end;
      this.back = new byte[(end - from) * TAGS];
    }

    void fill(byte[] tags) {
      int[] scores = new int[TAGS];
      Arrays.fill(best, IMPOSSIBLE);
      best[NameTags.OUTSIDE] = 0;
      for (int unit = from; unit < end; unit++) {
        score(unit, scores);
        step(unit, scores);
      }
      int tag = NameTags.OUTSIDE;
      int highest = IMPOSSIBLE;
      for (int last = 0; last < TAGS; last++) {
        int score = best[last] + transitions[last * TAGS + NameTags.OUTSIDE];
        if (score > highest) {
          highest = score;
          tag = last;
        }
      }
      for (int unit = end - 1; unit >= from; unit--) {
        tags[unit] = (byte) tag;
        tag = back[(unit - from) * TAGS + tag];
      }
    }

    private void score(int unit, int[] scores) {
      Arrays.fill(scores, 0);
      int count = features.look(unit);
      int[] rows = features.rows();
      for (int i = 0; i < count; i++) {
        int row = rows[i] * TAGS;
        for (int tag = 0; tag < TAGS; tag++) {
          scores[tag] += weights[row + tag];
        }
      }
    }

    private void step(int unit, int[] scores) {
      boolean joins = units.mayContinue(unit);
      int at = (unit - from) * TAGS;
      for (int tag = 0; tag < TAGS; tag++) {
        int highest = IMPOSSIBLE;
        if (NameTags.isFurther(tag)) {
          for (int previous = tag - 1; joins && previous <= tag; previous++) {
            highest = better(previous, tag, highest, at);
          }
        } else {
          for (int previous = 0; previous < TAGS; previous++) {
            highest = better(previous, tag, highest, at);
          }
        }
        next[tag] = highest + scores[tag];
      }
      int[] swap = best;
      best = next;
      next = swap;
    }

    private int better(int previous, int tag, int highest, int at) {
      int score = best[previous] + transitions[previous * TAGS + tag];
      if (score > highest) {
        back[at + tag] = (byte) previous;
        return score;
      }
      return highest;
    }
  }
}

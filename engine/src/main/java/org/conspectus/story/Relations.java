package org.conspectus.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/// Which pairs of stories were told to be related. Not thread-safe.
final class Relations {
  private static final long LOWER = 0xffff_ffffL;

  private final TreeSet<Long> pairs = new TreeSet<>();

  /// Takes note of a pair; returns whether it is new.
  boolean add(int one, int other) {
    return pairs.add((long) Math.min(one, other) << Integer.SIZE | Math.max(one, other));
  }

  /// Forgets every pair with a story for which `gone` is true.
  void removeIf(IntPredicate gone) {
    pairs.removeIf(
        pair -> gone.test((int) (pair >> Integer.SIZE)) || gone.test((int) (pair & LOWER)));
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(pairs.size());
    for (long pair : pairs) {
      out.writeLong(pair);
    }
  }

  static Relations read(DataInput in) throws IOException {
    Relations relations = new Relations();
    for (int left = in.readInt(); left > 0; left--) {
      relations.pairs.add(in.readLong());
    }
    return relations;
  }
}

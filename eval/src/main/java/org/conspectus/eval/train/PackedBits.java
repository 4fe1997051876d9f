package org.conspectus.eval.train;

import java.util.Map;
import java.util.SortedMap;
import org.conspectus.analyze.names.HashTable;

/// Bits by hash of a word, as the engine's tables of names are written.
///
/// @param hashes ascending
/// @param values parallel to `hashes`
record PackedBits(int[] hashes, short[] values) {
  static PackedBits of(SortedMap<Integer, Integer> bits) {
    int[] hashes = new int[bits.size()];
    short[] values = new short[hashes.length];
    int i = 0;
    for (Map.Entry<Integer, Integer> entry : bits.entrySet()) {
      hashes[i] = entry.getKey();
      values[i] = entry.getValue().shortValue();
      i++;
    }
    return new PackedBits(hashes, values);
  }

  HashTable table() {
    HashTable table = new HashTable(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      table.add(hashes[i], values[i]);
    }
    return table;
  }
}

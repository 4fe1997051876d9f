package org.conspectus.domain;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The words and numbers of a text in order, without punctuation or white space, packed: three
/// parallel arrays and no object per token. Tokens do not overlap.
///
/// Immutable. Memory: 9 bytes a token.
public final class Tokens {
  /// What a token is made of.
  public enum Kind {
    /// Letters.
    WORD,
    /// Begins with a digit.
    NUMBER,
    /// Letters of a script written without spaces.
    IDEOGRAPHIC
  }

  private static final Kind[] KINDS = Kind.values();

  private final int[] starts;
  private final int[] ends;
  private final byte[] kinds;

  private Tokens(int[] starts, int[] ends, byte[] kinds) {
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
  }

  public int size() {
    return starts.length;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public Kind kind(int token) {
    return KINDS[kinds[token]];
  }

  /// Index of the first token that starts at or after `offset`; [#size()] when none does.
  public int firstFrom(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tokens that
        && Arrays.equals(starts, that.starts)
        && Arrays.equals(ends, that.ends)
        && Arrays.equals(kinds, that.kinds);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(starts) + Arrays.hashCode(ends);
  }

  /// Collects tokens in text order. Not thread-safe.
  public static final class Builder {
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private byte[] kinds = new byte[64];
    private int size;

    public void add(int start, int end, Kind kind) {
      if (start >= end || (size > 0 && start < ends[size - 1])) {
        throw new IllegalArgumentException(
            "Token must follow the one before it, got [" + start + ", " + end + ")");
      }
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        kinds = Arrays.copyOf(kinds, size * 2);
      }
      starts[size] = start;
      ends[size] = end;
      kinds[size] = (byte) kind.ordinal();
      size++;
    }

    public Tokens build() {
      return new Tokens(
          Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(kinds, size));
    }
  }
}

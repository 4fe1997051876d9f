package org.conspectus.compare.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The story words of an account, by token.
final class Hits {
  private final List<Hit> all;
  private final int[] tokens;

  /// @param all by token
  Hits(List<Hit> all) {
    this.all = all;
    this.tokens = all.stream().mapToInt(Hit::token).toArray();
  }

  List<Hit> all() {
    return all;
  }

  /// Index of the first that begins at or after a token.
  int first(int token) {
    int low = 0;
    int high = tokens.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = tokens[middle] < token;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }

  /// The first of a kind among the tokens `[from, to)`; null when there is none.
  @Nullable Hit first(int from, int to, Cue cue) {
    for (int i = first(from); i < tokens.length && tokens[i] < to; i++) {
      if (all.get(i).sense().cue() == cue) {
        return all.get(i);
      }
    }
    return null;
  }

  /// The last of a kind among the tokens `[from, to)`; null when there is none.
  @Nullable Hit last(int from, int to, Cue cue) {
    for (int i = first(to) - 1; i >= 0 && tokens[i] >= from; i--) {
      if (all.get(i).sense().cue() == cue) {
        return all.get(i);
      }
    }
    return null;
  }
}

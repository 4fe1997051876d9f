package org.conspectus.text;

import org.conspectus.domain.ArticleId;
import org.jspecify.annotations.Nullable;

/// Numbers by article id, by open addressing with linear probing. Not thread-safe.
///
/// Memory: 11 to 13 bytes an id when there are thousands, besides the ids themselves.
public final class IdNumbers {
  private static final int MIN_SLOTS = 16;

  /// What [#get] returns for an id without a number.
  public static final int NONE = -1;

  private @Nullable ArticleId[] ids = new @Nullable ArticleId[MIN_SLOTS];
  private int[] numbers = new int[MIN_SLOTS];
  private int size;

  /// How many ids have a number.
  public int size() {
    return size;
  }

  /// The number of an id, or [#NONE].
  public int get(ArticleId id) {
    int slot = slot(id);
    return ids[slot] == null ? NONE : numbers[slot];
  }

  /// Gives an id a number, at least 0, instead of the one it may have.
  public void put(ArticleId id, int number) {
    int slot = slot(id);
    if (ids[slot] == null) {
      if (Hashing.isFull(++size, ids.length)) {
        grow();
        slot = slot(id);
      }
      ids[slot] = id;
    }
    numbers[slot] = number;
  }

  /// Takes an id's number from it, if it has one.
  public void remove(ArticleId id) {
    int gap = slot(id);
    if (ids[gap] == null) {
      return;
    }
    size--;
    ids[gap] = null;
    // What stands behind moves up, unless it stands where its search begins or after that.
    for (int slot = next(gap); ids[slot] != null; slot = next(slot)) {
      ArticleId moved = ids[slot];
      int number = numbers[slot];
      ids[slot] = null;
      int place = slot(moved);
      ids[place] = moved;
      numbers[place] = number;
    }
  }

  private int slot(ArticleId id) {
    int slot = Hashing.slot(id.hashCode(), ids.length);
    while (ids[slot] != null && !id.equals(ids[slot])) {
      slot = next(slot);
    }
    return slot;
  }

  private int next(int slot) {
    return slot + 1 == ids.length ? 0 : slot + 1;
  }

  private void grow() {
    @Nullable ArticleId[] oldIds = ids;
    int[] oldNumbers = numbers;
    ids = new @Nullable ArticleId[Hashing.grown(oldIds.length)];
    numbers = new int[ids.length];
    for (int i = 0; i < oldIds.length; i++) {
      ArticleId id = oldIds[i];
      if (id != null) {
        int slot = slot(id);
        ids[slot] = id;
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}

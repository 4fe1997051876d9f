package org.conspectus.text;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// Many short lists of `int`, side by side in large arrays, so that none has a header of its own.
/// Not thread-safe.
///
/// A list is known by where it stands: its page, and its place there in the lower 16 bits. There
/// stand its capacity and its length, 16 bits each, then its numbers. A list that outgrows its
/// capacity moves to a place half as large again, and leaves the old one to the next list of that
/// capacity. Memory: 4 bytes a list and 4 to 6 a number.
final class IntLists {
  private static final int PAGE_BITS = 16;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final int LOWER = PAGE - 1;
  private static final int FIRST_CAPACITY = 2;
  private static final int NONE = -1;

  private final int limit;
  private int[][] pages = new int[1][];
  private int pageCount;
  private int end = PAGE;

  /// The first of the places left, by capacity; each names the next where its numbers stood.
  private final int[] left;

  /// @param limit longest list kept, from 2 to 65,535; one that reaches it loses its older half
  IntLists(int limit) {
    if (limit < FIRST_CAPACITY || limit > LOWER) {
      throw new IllegalArgumentException(
          "limit must be from " + FIRST_CAPACITY + " to " + LOWER + ", got " + limit);
    }
    this.limit = limit;
    this.left = new int[limit + 1];
    Arrays.fill(left, NONE);
  }

  /// Begins a list with two numbers and returns where it stands.
  int of(int first, int second) {
    int list = place(FIRST_CAPACITY);
    int[] page = pages[list >>> PAGE_BITS];
    int at = list & LOWER;
    page[at] = FIRST_CAPACITY << PAGE_BITS | 2;
    page[at + 1] = first;
    page[at + 2] = second;
    return list;
  }

  /// Adds a number to a list and returns where the list stands now.
  int add(int list, int number) {
    int[] page = pages[list >>> PAGE_BITS];
    int at = list & LOWER;
    int count = page[at] & LOWER;
    int capacity = page[at] >>> PAGE_BITS;
    if (count == limit) {
      int kept = limit / 2;
      System.arraycopy(page, at + 1 + limit - kept, page, at + 1, kept);
      count = kept;
    } else if (count == capacity) {
      int moved = moved(list, Math.min(limit, capacity < 4 ? capacity + 1 : capacity * 3 / 2));
      return add(moved, number);
    }
    page[at + 1 + count] = number;
    page[at] = capacity << PAGE_BITS | (count + 1);
    return list;
  }

  private int moved(int list, int capacity) {
    int moved = place(capacity);
    int[] from = pages[list >>> PAGE_BITS];
    int[] to = pages[moved >>> PAGE_BITS];
    int at = list & LOWER;
    int count = from[at] & LOWER;
    System.arraycopy(from, at + 1, to, (moved & LOWER) + 1, count);
    to[moved & LOWER] = capacity << PAGE_BITS | count;
    int old = from[at] >>> PAGE_BITS;
    from[at + 1] = left[old];
    left[old] = list;
    return moved;
  }

  private int place(int capacity) {
    int free = left[capacity];
    if (free != NONE) {
      left[capacity] = pages[free >>> PAGE_BITS][(free & LOWER) + 1];
      return free;
    }
    if (end + 1 + capacity > PAGE) {
      if (pageCount == pages.length) {
        pages = Arrays.copyOf(pages, pageCount * 2);
      }
      pages[pageCount++] = new int[PAGE];
      end = 0;
    }
    int place = (pageCount - 1) << PAGE_BITS | end;
    end += 1 + capacity;
    return place;
  }

  int count(int list) {
    return pages[list >>> PAGE_BITS][list & LOWER] & LOWER;
  }

  boolean has(int list, int number) {
    int[] page = pages[list >>> PAGE_BITS];
    int at = list & LOWER;
    for (int i = at + (page[at] & LOWER); i > at; i--) {
      if (page[i] == number) {
        return true;
      }
    }
    return false;
  }

  /// Hands over the numbers of a list, oldest first.
  void forEach(int list, IntConsumer consumer) {
    int[] page = pages[list >>> PAGE_BITS];
    int at = list & LOWER;
    int last = at + (page[at] & LOWER);
    for (int i = at + 1; i <= last; i++) {
      consumer.accept(page[i]);
    }
  }

  /// Copies the numbers of a list, oldest first, to the beginning of `to`; returns how many.
  int copy(int list, int[] to) {
    int[] page = pages[list >>> PAGE_BITS];
    int at = list & LOWER;
    int count = page[at] & LOWER;
    System.arraycopy(page, at + 1, to, 0, count);
    return count;
  }

  /// Drops every number of a list for which `gone` is true; returns how many are left.
  int removeIf(int list, IntPredicate gone) {
    int[] page = pages[list >>> PAGE_BITS];
    int at = list & LOWER;
    int last = at + (page[at] & LOWER);
    int to = at;
    for (int i = at + 1; i <= last; i++) {
      if (!gone.test(page[i])) {
        page[++to] = page[i];
      }
    }
    page[at] = (page[at] & ~LOWER) | (to - at);
    return to - at;
  }
}

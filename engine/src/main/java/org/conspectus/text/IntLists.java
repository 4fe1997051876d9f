package org.conspectus.text;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// Many short lists of `int`, side by side in large arrays, so that none has a header of its own.
/// Not thread-safe.
///
/// A list is known by where it stands: its page, and its place there in the lower 16 bits. There
/// stand its capacity in bytes and its length, two bytes each, then how much larger each number is
/// than the one before, seven bits a byte from the lowest on, with the upper bit set where another
/// byte follows: what is newer mostly has a larger number, and not by much. A list that outgrows
/// its capacity moves to a place a sixth as large again, and leaves the old one to the next list of
/// that capacity. Memory: 4 bytes a list and, where numbers are up to a million, 2 to 3 a number.
final class IntLists {
  private static final int PAGE_BITS = 16;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final int LOWER = PAGE - 1;
  private static final int HEADER = 4;

  /// More bytes than one number takes.
  private static final int LONGEST = 5;

  private static final int MAX_LIMIT = (PAGE - HEADER) / LONGEST - 1;

  /// A list that moves gets a place larger by one in so many.
  private static final int GROWTH = 6;

  /// Capacities are multiples of this.
  private static final int STEP = 2;

  private static final int LEAST_CAPACITY = 6;
  private static final int NONE = -1;
  private static final int BYTE = 0xff;
  private static final int MORE = 0x80;
  private static final int SEVEN = 7;
  private static final int LOWER_SEVEN = MORE - 1;

  private final int limit;
  private byte[][] pages = new byte[1][];
  private int pageCount;
  private int end = PAGE;

  /// The first of the places left, by capacity; each names the next where its numbers stood.
  private final int[] left;

  /// Room for a list.
  private final int[] numbers;

  /// Place in its page behind the list that was copied last.
  private int copied;

  /// @param limit longest list kept, from 2 to 13,105; one that reaches it loses its older half
  IntLists(int limit) {
    if (limit < 2 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit must be from 2 to " + MAX_LIMIT + ", got " + limit);
    }
    this.limit = limit;
    this.left = new int[(limit + 1) * LONGEST + STEP];
    this.numbers = new int[limit + 1];
    Arrays.fill(left, NONE);
  }

  /// Begins a list with two numbers and returns where it stands.
  int of(int first, int second) {
    numbers[0] = first;
    numbers[1] = second;
    return put(NONE, 2);
  }

  /// Adds a number to a list and returns where the list stands now.
  int add(int list, int number) {
    return add(list, number, copy(list, numbers));
  }

  /// The same for a number that may be there already.
  int addOnce(int list, int number) {
    int count = copy(list, numbers);
    for (int i = count - 1; i >= 0; i--) {
      if (numbers[i] == number) {
        return list;
      }
    }
    return add(list, number, count);
  }

  /// @param count how many numbers the list has, which was copied last
  private int add(int list, int number, int count) {
    int kept = count < limit ? count : limit / 2;
    byte[] page = pages[list >>> PAGE_BITS];
    int at = list & LOWER;
    int room = at + HEADER + wide(page, at) - copied;
    int difference = count == 0 ? number : number - numbers[count - 1];
    if (kept == count && length(difference) <= room) {
      put(page, copied, difference);
      putWide(page, at + 2, count + 1);
      return list;
    }
    System.arraycopy(numbers, count - kept, numbers, 0, kept);
    numbers[kept] = number;
    return put(list, kept + 1);
  }

  /// Puts the first of [#numbers] where a list stands, or elsewhere if there is no room.
  private int put(int list, int count) {
    int length = 0;
    for (int i = 0; i < count; i++) {
      length += length(difference(i));
    }
    int place = list;
    if (list == NONE || length > wide(pages[list >>> PAGE_BITS], list & LOWER)) {
      int capacity = list == NONE ? length : length + length / GROWTH;
      capacity = Math.max(LEAST_CAPACITY, (capacity + STEP - 1) / STEP * STEP);
      place = place(Math.min(capacity, left.length - 1));
      if (list != NONE) {
        leave(list);
      }
    }
    byte[] page = pages[place >>> PAGE_BITS];
    int at = (place & LOWER) + HEADER;
    putWide(page, at - 2, count);
    for (int i = 0; i < count; i++) {
      at = put(page, at, difference(i));
    }
    return place;
  }

  private int difference(int i) {
    return i == 0 ? numbers[0] : numbers[i] - numbers[i - 1];
  }

  /// Puts how much larger a number is somewhere and returns where the next begins.
  private static int put(byte[] page, int at, int difference) {
    int end = at;
    int left = difference;
    while (left >>> SEVEN != 0) {
      page[end++] = (byte) (left | MORE);
      left >>>= SEVEN;
    }
    page[end++] = (byte) left;
    return end;
  }

  private static int length(int difference) {
    int length = 1;
    for (int left = difference >>> SEVEN; left != 0; left >>>= SEVEN) {
      length++;
    }
    return length;
  }

  private int place(int capacity) {
    int free = left[capacity];
    if (free != NONE) {
      byte[] page = pages[free >>> PAGE_BITS];
      int at = (free & LOWER) + 2;
      left[capacity] = wide(page, at) << PAGE_BITS | wide(page, at + 2);
      return free;
    }
    if (end + HEADER + capacity > PAGE) {
      if (pageCount == pages.length) {
        pages = Arrays.copyOf(pages, pageCount * 2);
      }
      pages[pageCount++] = new byte[PAGE];
      end = 0;
    }
    int place = (pageCount - 1) << PAGE_BITS | end;
    putWide(pages[pageCount - 1], end, capacity);
    end += HEADER + capacity;
    return place;
  }

  private void leave(int list) {
    byte[] page = pages[list >>> PAGE_BITS];
    int at = list & LOWER;
    int capacity = wide(page, at);
    putWide(page, at + 2, left[capacity] >>> PAGE_BITS);
    putWide(page, at + 2 + 2, left[capacity]);
    left[capacity] = list;
  }

  private static int wide(byte[] page, int at) {
    return (page[at] & BYTE) << Byte.SIZE | (page[at + 1] & BYTE);
  }

  private static void putWide(byte[] page, int at, int value) {
    page[at] = (byte) (value >> Byte.SIZE);
    page[at + 1] = (byte) value;
  }

  int count(int list) {
    return wide(pages[list >>> PAGE_BITS], (list & LOWER) + 2);
  }

  /// Hands over the numbers of a list, oldest first.
  void forEach(int list, IntConsumer consumer) {
    int[] all = new int[count(list)];
    copy(list, all);
    for (int number : all) {
      consumer.accept(number);
    }
  }

  /// Copies the numbers of a list, oldest first, to the beginning of `to`; returns how many.
  int copy(int list, int[] to) {
    byte[] page = pages[list >>> PAGE_BITS];
    int at = list & LOWER;
    int count = wide(page, at + 2);
    at += HEADER;
    int number = 0;
    for (int i = 0; i < count; i++) {
      int next = page[at++];
      int difference = next;
      if (next < 0) {
        difference &= LOWER_SEVEN;
        int shift = SEVEN;
        while (next < 0) {
          next = page[at++];
          difference |= (next & LOWER_SEVEN) << shift;
          shift += SEVEN;
        }
      }
      number += difference;
      to[i] = number;
    }
    copied = at;
    return count;
  }

  /// Drops every number of a list for which `gone` is true; returns how many are left.
  int removeIf(int list, IntPredicate gone) {
    int count = copy(list, numbers);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (!gone.test(numbers[i])) {
        numbers[kept++] = numbers[i];
      }
    }
    put(list, kept);
    return kept;
  }
}

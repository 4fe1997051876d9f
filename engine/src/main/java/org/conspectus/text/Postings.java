package org.conspectus.text;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// An inverted index from `int` keys to the `int` numbers of what has them, newest last. Not
/// thread-safe.
///
/// A list that reaches the limit loses its older half: what is that common tells little, and the
/// newest holders are the likeliest relatives. So a look-up costs at most `limit` steps.
public final class Postings {
  private static final int FIRST_SIZE = 2;

  private final int limit;
  private final Map<Integer, Holders> lists = new HashMap<>();

  /// @param limit longest list kept, at least 2
  public Postings(int limit) {
    this.limit = limit;
  }

  private static final class Holders {
    private int[] numbers = new int[FIRST_SIZE];
    private int size;
  }

  /// Adds a holder of `key`; numbers must not be added twice for one key.
  public void add(int key, int number) {
    Holders holders = lists.computeIfAbsent(key, k -> new Holders());
    if (holders.size == limit) {
      int kept = limit / 2;
      System.arraycopy(holders.numbers, limit - kept, holders.numbers, 0, kept);
      holders.size = kept;
    }
    if (holders.size == holders.numbers.length) {
      holders.numbers = Arrays.copyOf(holders.numbers, Math.min(limit, holders.size * 2));
    }
    holders.numbers[holders.size++] = number;
  }

  /// Hands over the holders of `key`, oldest first.
  public void forEach(int key, IntConsumer consumer) {
    Holders holders = lists.get(key);
    if (holders == null) {
      return;
    }
    for (int i = 0; i < holders.size; i++) {
      consumer.accept(holders.numbers[i]);
    }
  }

  /// Drops every holder for which `gone` is true.
  public void removeIf(IntPredicate gone) {
    lists
        .values()
        .removeIf(holders -> {
          int kept = 0;
          for (int i = 0; i < holders.size; i++) {
            if (!gone.test(holders.numbers[i])) {
              holders.numbers[kept++] = holders.numbers[i];
            }
          }
          holders.size = kept;
          return kept == 0;
        });
  }

  /// Writes all lists for [#read].
  public void write(DataOutput out) throws IOException {
    out.writeInt(lists.size());
    for (Map.Entry<Integer, Holders> list : new TreeMap<>(lists).entrySet()) {
      out.writeInt(list.getKey());
      out.writeInt(list.getValue().size);
      for (int i = 0; i < list.getValue().size; i++) {
        out.writeInt(list.getValue().numbers[i]);
      }
    }
  }

  /// Adds the lists that [#write] wrote.
  public void read(DataInput in) throws IOException {
    for (int left = in.readInt(); left > 0; left--) {
      int key = in.readInt();
      for (int size = in.readInt(); size > 0; size--) {
        add(key, in.readInt());
      }
    }
  }
}

package org.conspectus.analyze.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.conspectus.domain.NameType;
import org.jspecify.annotations.Nullable;

/// The persons an article names in full, by the parts of their names. Not thread-safe.
final class Persons {
  private static final Set<String> NAME_ENDS = Set.of("jr", "sr", "junior", "senior", "ii", "iii");
  private static final int MAX_WORDS = 6;

  private final Map<String, String> byFirstAndLast = new HashMap<>();
  private final Map<String, String> byEnd = new HashMap<>();
  private final Map<String, String> byFirst = new HashMap<>();

  /// The key of a person known by this name only: its words without initials and what follows the
  /// family name.
  static String key(Named name) {
    int end = end(name);
    int first = 0;
    while (first < end - 1 && name.plain(first).length() < 2) {
      first++;
    }
    return "person:" + name.readable(first, end);
  }

  /// The number of words without what follows the family name.
  private static int end(Named name) {
    int end = name.size();
    while (end > 1 && NAME_ENDS.contains(name.words.forms()[name.from + end - 1])) {
      end--;
    }
    return end;
  }

  /// Takes notice of a name; those of more words must come first.
  void add(Named name) {
    int end = end(name);
    if (!name.mayBe(NameType.PERSON) || name.key == null || end < 2) {
      return;
    }
    String ends = name.plain(0) + ' ' + name.plain(end - 1);
    String fuller = byFirstAndLast.putIfAbsent(ends, name.key);
    if (fuller != null && name.entity < 0) {
      name.key = fuller;
    }
    for (int i = 1; i < end; i++) {
      put(byEnd, name.plain(i, end), name.key);
    }
    put(byFirst, name.plain(0), name.key);
  }

  /// Remembers the key, or that there are several.
  private static void put(Map<String, String> keys, String words, String key) {
    keys.merge(words, key, (old, other) -> old.equals(other) ? old : "");
  }

  /// The key of the person a name stands for, null when it stands for none or there are several.
  @Nullable String of(Named name) {
    if (name.size() > MAX_WORDS) {
      return null;
    }
    String words = name.plain(0, name.size());
    String key = byEnd.get(words);
    if (key == null && KnownNames.isGenitive(words)) {
      key = byEnd.get(words.substring(0, words.length() - 1));
    }
    if (key == null && name.size() == 1 && name.type == NameType.PERSON) {
      key = byFirst.get(words);
    }
    return key == null || key.isEmpty() ? null : key;
  }
}

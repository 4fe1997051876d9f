package org.conspectus.analyze;

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

  /// The words of a person's name without initials and what follows the family name.
  static String plain(Named name) {
    StringBuilder plain = new StringBuilder();
    int size = Math.min(MAX_WORDS, end(name));
    for (int i = 0; i < size; i++) {
      String word = name.plain(i);
      if (word.length() > 1 || size == 1) {
        plain.append(plain.isEmpty() ? "" : "-").append(word);
      }
    }
    return plain.isEmpty() ? name.plainFrom(0) : plain.toString();
  }

  /// The number of words without what follows the family name.
  private static int end(Named name) {
    int end = name.size();
    while (end > 1 && NAME_ENDS.contains(name.plain(end - 1))) {
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
      put(byEnd, name.plainFrom(i), name.key);
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
    String words = name.plainFrom(0);
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

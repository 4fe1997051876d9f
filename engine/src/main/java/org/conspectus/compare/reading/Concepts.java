package org.conspectus.compare.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.conspectus.domain.Language;
import org.conspectus.lang.ResourceTable;
import org.conspectus.lang.Words;
import org.conspectus.text.Folding;
import org.conspectus.text.HashFilter;
import org.conspectus.text.Hashing;
import org.conspectus.text.Romanizer;
import org.jspecify.annotations.Nullable;

/// The words of one language for what news speaks of: a column of `compare/concepts.tsv`; none for
/// a language without a column. A word is looked up by the hashes of its beginnings, the longest
/// first. Immutable; thread-safe.
final class Concepts {
  static final String PATH = "compare/concepts.tsv";
  static final int COLUMNS = 8;

  /// Letters of the shortest word that can end a compound.
  private static final int SHORTEST_HEAD = 4;

  /// Letters of the shortest first part of a compound.
  private static final int SHORTEST_PART = 3;

  /// Letters of an ending behind the last word of a compound, at most.
  private static final int ENDING = 2;

  private static final Set<String> COMPOUNDING = Set.of("nl", "de");

  private static final float SPECIFIC_PRIOR = 6;
  private static final float GENERAL_PRIOR = 2.5f;

  private final boolean isCompounding;

  /// Hashes of first words, ascending; those of beginnings with their lowest bit set.
  private final long[] keys;

  /// Tells most words that are not there without a search.
  private final HashFilter filter;

  /// The entries of each key.
  private final Entry[][] entries;

  /// @param rest the words after the first
  /// @param open whether any ending may follow the first word
  private record Entry(long key, String[] rest, boolean open, Concept concept) {}

  /// What a word stands for.
  ///
  /// @param name as in the table
  /// @param isPerson whether it is a word for a person
  record Concept(String name, int feature, float prior, boolean isPerson) {}

  /// A concept at some tokens.
  ///
  /// @param next the token behind it
  record Found(Concept concept, int next) {}

  private Concepts(boolean isCompounding, List<Entry> all) {
    this.isCompounding = isCompounding;
    keys = all.stream().mapToLong(Entry::key).sorted().distinct().toArray();
    filter = new HashFilter(keys.length);
    List<List<Entry>> lists = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      filter.add(Long.hashCode(keys[i]));
      lists.add(new ArrayList<>());
    }
    all.forEach(e -> lists.get(Arrays.binarySearch(keys, e.key)).add(e));
    entries = new Entry[keys.length][];
    for (int i = 0; i < keys.length; i++) {
      List<Entry> list = lists.get(i);
      list.sort(Comparator.comparingInt((Entry e) -> -e.rest.length));
      entries[i] = list.toArray(Entry[]::new);
    }
  }

  /// The concepts of a language.
  static Concepts of(Language language) {
    List<List<String>> rows = ResourceTable.read(PATH, COLUMNS).rows();
    int column = rows.getFirst().indexOf(language.code());
    List<Entry> all = new ArrayList<>();
    Romanizer romanizer = new Romanizer();
    for (List<String> row : column < 1 ? List.<List<String>>of() : rows.subList(1, rows.size())) {
      String cell = row.getFirst();
      String name = ConceptKinds.name(cell);
      Concept concept =
          new Concept(
              name,
              feature(name),
              ConceptKinds.isGeneral(cell) ? GENERAL_PRIOR : SPECIFIC_PRIOR,
              ConceptKinds.isPerson(cell));
      for (String form : row.get(column).split("\\|", -1)) {
        all.add(entry(form, concept, romanizer));
      }
    }
    return new Concepts(COMPOUNDING.contains(language.code()), all);
  }

  /// The feature of a concept.
  static int feature(String name) {
    return TellingReader.feature("concept:" + name);
  }

  private static Entry entry(String form, Concept concept, Romanizer romanizer) {
    boolean open = form.endsWith("*");
    String[] words =
        Arrays.stream((open ? form.substring(0, form.length() - 1) : form).split("[ '’-]", -1))
            .map(word -> romanizer.romanize(Folding.fold(word)))
            .toArray(String[]::new);
    String[] rest = Arrays.copyOfRange(words, 1, words.length);
    boolean first = open && rest.length == 0;
    if (open && !first) {
      rest[rest.length - 1] += "*";
    }
    return new Entry(key(Hashing.hash(words[0]), first), rest, first, concept);
  }

  private static long key(long hash, boolean open) {
    return open ? hash | 1 : hash & ~1L;
  }

  /// The concept that begins at a token: that of the longest phrase, then of the longest beginning
  /// of the word; null when there is none.
  @Nullable Found at(Words text, int token, int end) {
    String form = text.forms()[token];
    Found found = keys.length == 0 ? null : at(text, token, 0, end);
    for (int from = SHORTEST_PART;
        found == null && isCompounding && from <= form.length() - SHORTEST_HEAD;
        from++) {
      found = at(text, token, from, end);
    }
    return found;
  }

  /// With the first word read from its letter `from`.
  private @Nullable Found at(Words text, int token, int from, int end) {
    String form = text.forms()[token];
    Found best = null;
    long state = Hashing.start();
    for (int i = from; i < form.length(); i++) {
      state = Hashing.extend(state, form.charAt(i));
      boolean whole = i == form.length() - 1;
      boolean head = from > 0 && i - from + 1 >= SHORTEST_HEAD && form.length() - 1 - i <= ENDING;
      long hash = Hashing.mix(state);
      Found open = from > 0 && !head ? null : find(key(hash, true), text, token, end);
      Found exact = whole || head ? find(key(hash, false), text, token, end) : null;
      best = better(best, better(open, exact));
    }
    return best;
  }

  /// The second unless the first is longer in words.
  private static @Nullable Found better(@Nullable Found one, @Nullable Found other) {
    return other == null || (one != null && one.next > other.next) ? one : other;
  }

  private @Nullable Found find(long key, Words text, int token, int end) {
    int index = filter.mayHold(Long.hashCode(key)) ? Arrays.binarySearch(keys, key) : -1;
    if (index >= 0) {
      for (Entry entry : entries[index]) {
        if (follows(text, token + 1, end, entry.rest)) {
          return new Found(entry.concept, token + 1 + entry.rest.length);
        }
      }
    }
    return null;
  }

  private static boolean follows(Words text, int from, int end, String[] rest) {
    if (from + rest.length > end) {
      return false;
    }
    for (int i = 0; i < rest.length; i++) {
      String form = text.forms()[from + i];
      String wanted = rest[i];
      boolean open = wanted.endsWith("*");
      boolean same =
          open ? form.startsWith(wanted.substring(0, wanted.length() - 1)) : form.equals(wanted);
      if (!same) {
        return false;
      }
    }
    return true;
  }
}

package org.conspectus.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.text.Hashing;

/// Gathers entities and their spellings, and packs them. Not thread-safe.
///
/// Entities that come first are taken to be better known.
public final class NameTableBuilder {
  private final List<String> languages;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Entity> entities = new ArrayList<>();
  private final Map<Spelling, Use> uses = new HashMap<>();
  private final long[] begins = new long[NameTable.BEGIN_BITS / Long.SIZE];

  /// What is known of an entity besides its names.
  private record Entity(int fame, short country) {}

  /// A spelling of an entity.
  private record Spelling(long hash, int entity) {}

  /// Where and how a spelling is used.
  private record Use(long mask, int flags) {
    /// A spelling is what all its uses are, but a name rather than an adjective.
    Use and(Use other) {
      boolean demonym = (flags & NameIndex.DEMONYM) != 0;
      boolean same = demonym == ((other.flags & NameIndex.DEMONYM) != 0);
      int both = same ? flags & other.flags : demonym ? other.flags : flags;
      return new Use(mask | other.mask, both);
    }
  }

  /// @param languages at most 63 codes of languages that are told apart
  public NameTableBuilder(List<String> languages) {
    if (languages.size() > NameTable.MAX_LANGUAGES) {
      throw new IllegalArgumentException("At most 63 languages, got " + languages.size());
    }
    this.languages = List.copyOf(languages);
  }

  /// Adds an entity unless it is there, and returns its number.
  ///
  /// @param fame of [NameIndex]
  /// @param country of ISO 3166-1, or anything else for none
  public int entity(String key, int fame, String country) {
    Integer number = numbers.get(key);
    if (number != null) {
      return number;
    }
    numbers.put(key, entities.size());
    entities.add(new Entity(fame, code(country)));
    return entities.size() - 1;
  }

  /// The number of an entity, or [NameIndex#NONE].
  public int find(String key) {
    return numbers.getOrDefault(key, NameIndex.NONE);
  }

  private static short code(String country) {
    boolean real = country.length() == 2 && Character.isUpperCase(country.charAt(0));
    return real ? (short) (country.charAt(0) << 8 | country.charAt(1)) : 0;
  }

  /// Adds a spelling of an entity.
  ///
  /// @param language a code, or `*` for all
  /// @param forms its words, folded and romanized, at least one
  /// @param flags of [NameIndex]
  void add(int entity, String language, String[] forms, int flags) {
    int index = languages.indexOf(language);
    long own = index < 0 ? 0 : 1L << index;
    long mask = language.equals("*") ? NameTable.EVERY_LANGUAGE : own;
    put(NameIndex.hash(forms, 0, forms.length), entity, new Use(mask, flags));
    begin(Hashing.mix(NameIndex.extend(NameIndex.EMPTY, forms[0])));
  }

  /// Adds the skeletons of a spelling.
  void addSkeletons(int entity, String[] skeletons) {
    long hash = NameIndex.EMPTY_SKELETON;
    for (String skeleton : skeletons) {
      hash = NameIndex.extend(hash, skeleton);
    }
    put(hash, entity, new Use(NameTable.EVERY_LANGUAGE, 0));
  }

  private void put(long hash, int entity, Use use) {
    uses.merge(new Spelling(Hashing.mix(hash), entity), use, Use::and);
  }

  private void begin(long hash) {
    int bit = (int) hash & (NameTable.BEGIN_BITS - 1);
    begins[bit / Long.SIZE] |= 1L << bit;
  }

  /// Adds all rows of a table.
  void addAll(NameTable table) {
    int[] renumbered = new int[table.entities()];
    for (int i = 0; i < renumbered.length; i++) {
      String key = table.key(i);
      renumbered[i] = numbers.computeIfAbsent(key, k -> entities.size());
      if (renumbered[i] == entities.size()) {
        entities.add(new Entity(table.fame(i), (short) table.country(i)));
      }
    }
    for (int row = 0; row < table.rows(); row++) {
      long mask = 0;
      for (int i = 0; i < table.languages().length; i++) {
        int index = (table.mask(row) >>> i & 1) == 0 ? -1 : languages.indexOf(table.languages()[i]);
        mask |= index < 0 ? 0 : 1L << index;
      }
      mask |= table.mask(row) & NameTable.EVERY_LANGUAGE;
      uses.merge(
          new Spelling(table.hashes()[row], renumbered[table.entity(row)]),
          new Use(mask, table.flags(row)),
          Use::and);
    }
    for (int i = 0; i < begins.length; i++) {
      begins[i] |= table.begins()[i];
    }
  }

  /// The packed names, before compression.
  public byte[] encode() {
    return build().encode();
  }

  NameTable build() {
    List<Map.Entry<Spelling, Use>> rows = new ArrayList<>(uses.entrySet());
    rows.sort(
        Comparator.comparingLong((Map.Entry<Spelling, Use> row) -> row.getKey().hash)
            .thenComparingInt(row -> row.getKey().entity));
    long[] masks = rows.stream().mapToLong(r -> r.getValue().mask).sorted().distinct().toArray();
    long[] hashes = new long[rows.size()];
    int[] owners = new int[rows.size()];
    char[] maskOf = new char[rows.size()];
    byte[] flags = new byte[rows.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = rows.get(i).getKey().hash;
      owners[i] = rows.get(i).getKey().entity;
      maskOf[i] = (char) Arrays.binarySearch(masks, rows.get(i).getValue().mask);
      flags[i] = (byte) rows.get(i).getValue().flags;
    }
    return pack(hashes, owners, maskOf, flags, masks);
  }

  private NameTable pack(long[] hashes, int[] owners, char[] maskOf, byte[] flags, long[] masks) {
    ByteArrayOutputStream keys = new ByteArrayOutputStream();
    int[] ends = new int[entities.size()];
    byte[] fames = new byte[ends.length];
    short[] countries = new short[ends.length];
    int i = 0;
    for (String key : numbers.keySet()) {
      keys.writeBytes(key.getBytes(StandardCharsets.US_ASCII));
      ends[i] = keys.size();
      keys.write('\n');
      fames[i] = (byte) entities.get(i).fame;
      countries[i] = entities.get(i).country;
      i++;
    }
    return new NameTable(
        languages.toArray(String[]::new),
        keys.toByteArray(),
        ends,
        fames,
        countries,
        hashes,
        owners,
        maskOf,
        flags,
        masks,
        begins);
  }
}

package org.conspectus.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.conspectus.domain.Language;
import org.conspectus.domain.NameType;
import org.conspectus.lang.ConfigException;
import org.conspectus.text.HashFilter;
import org.conspectus.text.Hashing;
import org.jspecify.annotations.Nullable;

/// The names the world's news names, in many languages and scripts, and whom or what they name:
/// rows of a spelling and an entity, an entity being known by a key such as `country:CN`,
/// `place:beijing`, `person:angela-merkel` or `organization:united-nations`.
///
/// A spelling is looked up by a hash over the letters and digits of its folded, romanized words,
/// wherever they are cut, so that no string is made: start with [#EMPTY], [#extend] it by each
/// word, and ask [#first] for the first row; the rows of one spelling follow each other, those of
/// better known entities first. Immutable. Memory: 15 bytes a row and about 30 an entity.
public final class NameIndex {
  /// Most tokens a name may have.
  public static final int MAX_TOKENS = 8;

  /// The hash of no word.
  public static final long EMPTY = 0xcbf29ce484222325L;

  /// The hash of no word's skeleton, to be extended by skeletons of [NameSpelling].
  public static final long EMPTY_SKELETON = 0x84222325cbf29ce4L;

  /// No row.
  public static final int NONE = -1;

  /// The fame of persons the news of every country names by their family name alone.
  public static final int IN_OFFICE = 2;

  /// The fame of persons whose family name alone tells who is meant unless others bear it.
  public static final int FAMOUS = 1;

  /// The spelling counts only when written in capitals.
  static final int CAPITALS = 1;

  /// The spelling is an adjective or a word for inhabitants.
  static final int DEMONYM = 1 << 1;

  /// The spelling is only the family name of a person.
  static final int SURNAME = 1 << 2;

  /// Not many more rows are of countries.
  private static final int COUNTRY_ROWS = 1 << 14;

  private static final long PRIME = 0x100000001b3L;
  private static final String RESOURCE = "lexicon/names.bin.gz";

  private final NameTable table;
  private final HashFilter spelled;

  /// The spellings of countries, their adjectives and inhabitants.
  private final HashFilter countries;

  NameIndex(NameTable table) {
    this.table = table;
    spelled = new HashFilter(table.rows());
    countries = new HashFilter(COUNTRY_ROWS);
    for (int row = 0; row < table.rows(); row++) {
      int hash = (int) table.hashes()[row];
      spelled.add(hash);
      if (isCountry(table.entity(row))) {
        countries.add(hash);
      }
    }
  }

  /// The index that knows no name.
  public static NameIndex none() {
    return new NameIndex(new NameTableBuilder(List.of()).build());
  }

  /// The shipped names.
  public static NameIndex standard() {
    try (InputStream stream = NameIndex.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new ConfigException(List.of(RESOURCE + ": missing resource"));
      }
      return read(stream, RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /// Reads gzipped names as [NameTableBuilder#encode] gives them.
  ///
  /// @param origin what messages call the stream
  /// @throws ConfigException if they are damaged or of another version
  public static NameIndex read(InputStream stream, String origin) throws IOException {
    return new NameIndex(NameTable.read(new GZIPInputStream(stream, 1 << 16), origin));
  }

  /// These names and more; entities of equal keys become one.
  public NameIndex with(NameIndex more) {
    return new NameIndex(table.with(more.table));
  }

  /// The hash of the words hashed so far and one more.
  public static long extend(long hash, String form) {
    long extended = hash;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || Character.isLetterOrDigit(c)) {
        extended = (extended ^ c) * PRIME;
      }
    }
    return extended;
  }

  /// The hash of `forms[from, to)`.
  public static long hash(String[] forms, int from, int to) {
    long hash = EMPTY;
    for (int i = from; i < to; i++) {
      hash = extend(hash, forms[i]);
    }
    return hash;
  }

  /// Whether a name may begin with this word; rarely true for one that begins none.
  ///
  /// @param form folded and romanized
  public boolean mayBegin(String form) {
    return table.mayBegin(Hashing.mix(extend(EMPTY, form)));
  }

  /// The first row of a spelling.
  ///
  /// @param hash of its words
  /// @return [#NONE] when the spelling is not known
  public int first(long hash) {
    long mixed = Hashing.mix(hash);
    return spelled.mayHold((int) mixed) ? table.first(mixed) : NONE;
  }

  /// The row after `row` of the same spelling, or [#NONE].
  public int next(int row) {
    return table.next(row);
  }

  /// The first row of a spelling when that may be one of a country; rarely another row, which the
  /// caller has to look at.
  public int firstOfCountry(long hash) {
    long mixed = Hashing.mix(hash);
    return countries.mayHold((int) mixed) ? table.first(mixed) : NONE;
  }

  /// The number of the entity a row names; smaller ones are better known.
  public int entity(int row) {
    return table.entity(row);
  }

  /// Whether the spelling of the row counts only in capitals.
  public boolean needsCapitals(int row) {
    return (table.flags(row) & CAPITALS) != 0;
  }

  /// Whether the row is an adjective or a word for inhabitants.
  public boolean isDemonym(int row) {
    return (table.flags(row) & DEMONYM) != 0;
  }

  /// Whether the row is only the family name of a person.
  public boolean isSurname(int row) {
    return (table.flags(row) & SURNAME) != 0;
  }

  /// Whether the spelling is used in the language, or in all. Any is in a language without a column
  /// of its own.
  public boolean isUsedIn(int row, @Nullable Language language) {
    long bits = table.bit(language) | NameTable.EVERY_LANGUAGE;
    return bits == -1L || (table.mask(row) & bits) != 0;
  }

  /// The key of an entity.
  public String key(int entity) {
    return table.key(entity);
  }

  /// What an entity is.
  public NameType type(int entity) {
    return switch (table.letter(entity, 0)) {
      case 'p' -> table.letter(entity, 1) == 'e' ? NameType.PERSON : NameType.PLACE;
      case 'o' -> NameType.ORGANIZATION;
      case 'n' -> NameType.OTHER;
      default -> NameType.PLACE;
    };
  }

  /// Whether an entity is a country.
  public boolean isCountry(int entity) {
    return table.letter(entity, 0) == 'c';
  }

  /// How well the family name alone tells who is meant: [#IN_OFFICE], [#FAMOUS] or 0.
  public int fame(int entity) {
    return table.fame(entity);
  }

  /// The country of an entity as a number, 0 when it has none; equal for entities of one country.
  public int country(int entity) {
    return table.country(entity);
  }

  /// The key of the country or place whose adjective or inhabitants a word of the text is, such as
  /// `country:CN` for “chinesische”.
  ///
  /// @param form folded and romanized
  public @Nullable String demonym(String form, @Nullable Language language) {
    for (int row = first(extend(EMPTY, form)); row != NONE; row = next(row)) {
      if (isDemonym(row) && isUsedIn(row, language)) {
        return key(entity(row));
      }
    }
    return null;
  }

  /// The number of entities.
  public int entities() {
    return table.entities();
  }

  /// The number of rows.
  public int rows() {
    return table.rows();
  }
}

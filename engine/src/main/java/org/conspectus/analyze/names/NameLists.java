package org.conspectus.analyze.names;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.conspectus.lang.ConfigException;

/// Names known by heart: which kinds a row of folded words is known as, and in which languages.
/// Thread-safe.
public final class NameLists {
  /// Where the shipped lists are.
  public static final String RESOURCE = "names/lists.bin.gz";

  /// Most tokens of a name in the lists.
  public static final int MAX_TOKENS = 6;

  /// A full name of a person.
  public static final int PERSON = 1;

  /// An organization.
  public static final int ORGANIZATION = 1 << 1;

  /// A place that is no country.
  public static final int PLACE = 1 << 2;

  /// A country.
  public static final int COUNTRY = 1 << 3;

  /// An adjective or the inhabitants of a place.
  public static final int DEMONYM = 1 << 4;

  /// A work, event or product.
  public static final int OTHER = 1 << 5;

  /// A first name.
  public static final int FIRST_NAME = 1 << 6;

  /// A surname.
  public static final int SURNAME = 1 << 7;

  /// The beginning of a longer name.
  public static final int BEGINNING = 1 << 8;

  /// What can be said of several words.
  static final int SEQUENCE = PERSON | ORGANIZATION | PLACE | COUNTRY | DEMONYM | OTHER;

  private static final int MAGIC = 0x434e4c31;
  private static final int FIRST_LANGUAGE = 9;
  private static final List<String> LANGUAGES = List.of("nl", "de", "en", "fr", "es", "it", "pt");

  private final HashTable table;

  /// Lists over a filled table, by the hash of the row of words.
  public NameLists(HashTable table) {
    this.table = table;
  }

  /// The bit that says that a name is used in the language; 0 for languages not told apart.
  public static int language(String code) {
    int index = LANGUAGES.indexOf(code);
    return index < 0 ? 0 : 1 << (FIRST_LANGUAGE + index);
  }

  /// The bits of all languages told apart.
  public static int allLanguages() {
    return ((1 << LANGUAGES.size()) - 1) << FIRST_LANGUAGE;
  }

  /// What the row of words with this hash is known as; 0 when it is not.
  int get(int hash) {
    return table.get(hash);
  }

  /// The shipped lists.
  public static NameLists standard() {
    try (InputStream stream = NameLists.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new ConfigException(List.of(RESOURCE + ": missing resource"));
      }
      return read(new DataInputStream(new GZIPInputStream(stream, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static NameLists read(DataInputStream in) throws IOException {
    return new NameLists(Packed.of(in, MAGIC, RESOURCE).table());
  }

  /// The bytes of lists, before compression.
  ///
  /// @param hashes ascending
  /// @param bits parallel to `hashes`
  public static byte[] encode(int[] hashes, short[] bits) {
    return new Packed.Writer(MAGIC).table(hashes, bits).toBytes();
  }
}

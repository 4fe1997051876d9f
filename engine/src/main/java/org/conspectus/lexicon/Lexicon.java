package org.conspectus.lexicon;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.conspectus.domain.Language;
import org.conspectus.lang.ConfigException;
import org.conspectus.lang.ResourceTable;
import org.jspecify.annotations.Nullable;

/// Which words and phrases of many languages mean the same: for each language a [LexiconTable] from
/// words to features that are the same in all.
///
/// Thread-safe. A language's table is unpacked when it first comes, in some milliseconds; it takes
/// about 20 bytes a word.
public final class Lexicon {
  static final int MAGIC = 0x434c5831;

  private static final String REMEDY = "; make it again with 'conspectus lexicon learn'";
  private static final String RESOURCE = "lexicon/lexicon.bin";
  private static final String JOINTS = "lexicon/joints.tsv";

  private final Map<String, List<byte[]>> packed;
  private final Map<String, LexiconTable> tables = new ConcurrentHashMap<>();

  private final Map<String, List<String>> joints = new HashMap<>();

  private Lexicon(Map<String, List<byte[]>> packed) {
    this.packed = Map.copyOf(packed);
    for (List<String> row : ResourceTable.read(JOINTS, 2).rows()) {
      joints.put(row.get(0), List.of(row.get(1).split(",", -1)));
    }
  }

  /// The lexicon that knows no word.
  public static Lexicon none() {
    return new Lexicon(Map.of());
  }

  /// The shipped lexicon.
  public static Lexicon standard() {
    try (InputStream stream = Lexicon.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new ConfigException(List.of(RESOURCE + ": missing resource"));
      }
      return read(stream, RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /// Reads what [LexiconBuilder] wrote.
  ///
  /// @param name of the source, for messages
  /// @throws ConfigException if it is no lexicon of this version, or damaged
  public static Lexicon read(InputStream stream, String name) {
    try (DataInputStream in = new DataInputStream(stream)) {
      if (in.readInt() != MAGIC) {
        throw new ConfigException(List.of(name + ": not a lexicon of this version" + REMEDY));
      }
      Map<String, List<byte[]>> packed = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        String code = in.readUTF();
        int size = in.readInt();
        byte[] section = in.readNBytes(Math.max(0, size));
        if (section.length != size) {
          throw new EOFException();
        }
        packed.put(code, List.of(section));
      }
      return new Lexicon(packed);
    } catch (IOException e) {
      throw new ConfigException(List.of(name + ": damaged lexicon" + REMEDY));
    }
  }

  /// Unpacks every language now, so that damage shows before work begins.
  ///
  /// @param name of the source, for messages
  /// @throws ConfigException if a table is damaged
  public Lexicon checked(String name) {
    for (String code : packed.keySet()) {
      try {
        tables.put(code, unpack(code));
      } catch (ConfigException e) {
        throw new ConfigException(List.of(name + ": damaged lexicon" + REMEDY));
      }
    }
    return this;
  }

  /// This lexicon, and the other's words where it has none itself.
  public Lexicon with(Lexicon other) {
    Map<String, List<byte[]>> both = new TreeMap<>(packed);
    other.packed.forEach((code, sections) ->
        both.merge(code, sections, (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    return new Lexicon(both);
  }

  /// Whether it has words of a language.
  public boolean knows(Language language) {
    return packed.containsKey(language.code());
  }

  /// The table of a language; one that knows no word for a language the lexicon lacks, or for null.
  public LexiconTable of(@Nullable Language language) {
    if (language == null || !packed.containsKey(language.code())) {
      return LexiconTable.EMPTY;
    }
    return tables.computeIfAbsent(language.code(), this::unpack);
  }

  private LexiconTable unpack(String code) {
    LexiconTable table = LexiconTable.EMPTY;
    for (byte[] section : packed.getOrDefault(code, List.of())) {
      try (DataInputStream in =
          new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(section)))) {
        LexiconTable more = LexiconTable.read(in, joints.getOrDefault(code, List.of()));
        table = table == LexiconTable.EMPTY ? more : table.with(more);
      } catch (IOException e) {
        throw new ConfigException(List.of("damaged lexicon, language " + code + REMEDY));
      }
    }
    return table;
  }
}

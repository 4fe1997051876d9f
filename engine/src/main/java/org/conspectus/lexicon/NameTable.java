package org.conspectus.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.conspectus.domain.Language;
import org.conspectus.lang.ConfigException;
import org.jspecify.annotations.Nullable;

/// The packed rows of a [NameIndex]: parallel arrays of primitive values, sorted by hash and, for
/// one hash, by entity. Not to be changed once made.
///
/// @param languages whose bits a mask has, bit `i` for the `i`th
/// @param keys ASCII, one after the other, each ended by a line feed
/// @param ends exclusive end of each entity's key in `keys`, its line feed not included
/// @param fames how well known each entity is by its family name
/// @param countries two ASCII letters for each entity as a number, 0 for none
/// @param hashes ascending, compared as signed
/// @param owners the entity of each row
/// @param maskOf the index of each row's mask in `masks`
/// @param flags of each row, of [NameIndex]
/// @param begins a bit for each hash of a first word
record NameTable(
    String[] languages,
    byte[] keys,
    int[] ends,
    byte[] fames,
    short[] countries,
    long[] hashes,
    int[] owners,
    char[] maskOf,
    byte[] flags,
    long[] masks,
    long[] begins) {
  static final int MAGIC = 0x434e4931;

  /// The bit of spellings that are the same in every language.
  static final long EVERY_LANGUAGE = Long.MIN_VALUE;

  /// As many languages have a bit of their own.
  static final int MAX_LANGUAGES = Long.SIZE - 1;

  /// Bits of `begins`.
  static final int BEGIN_BITS = 1 << 19;

  static NameTable read(InputStream in, String origin) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(in.readAllBytes());
    if (buffer.remaining() < Integer.BYTES || buffer.getInt() != MAGIC) {
      throw new ConfigException(List.of(origin + ": not a list of names of this version"));
    }
    try {
      return read(buffer);
    } catch (BufferUnderflowException | NegativeArraySizeException damaged) {
      throw new ConfigException(
          List.of(origin + ": damaged after byte " + buffer.position() + "; make it again"));
    }
  }

  private static NameTable read(ByteBuffer buffer) {
    String[] languages =
        new String(bytes(buffer, buffer.getInt()), StandardCharsets.US_ASCII).split("\n");
    byte[] keys = bytes(buffer, buffer.getInt());
    int entities = buffer.getInt();
    byte[] fames = bytes(buffer, entities);
    short[] countries = new short[checked(buffer, entities, Short.BYTES)];
    buffer.asShortBuffer().get(countries);
    buffer.position(buffer.position() + Short.BYTES * entities);
    long[] masks = longs(buffer, buffer.getInt());
    int rows = buffer.getInt();
    long[] hashes = longs(buffer, rows);
    int[] owners = new int[checked(buffer, rows, Integer.BYTES)];
    buffer.asIntBuffer().get(owners);
    buffer.position(buffer.position() + Integer.BYTES * rows);
    char[] maskOf = new char[checked(buffer, rows, Character.BYTES)];
    buffer.asCharBuffer().get(maskOf);
    buffer.position(buffer.position() + Character.BYTES * rows);
    byte[] flags = bytes(buffer, rows);
    long[] begins = longs(buffer, BEGIN_BITS / Long.SIZE);
    return new NameTable(
        languages,
        keys,
        ends(keys, entities),
        fames,
        countries,
        hashes,
        owners,
        maskOf,
        flags,
        masks,
        begins);
  }

  private static int checked(ByteBuffer buffer, int size, int width) {
    if (size < 0 || buffer.remaining() / width < size) {
      throw new BufferUnderflowException();
    }
    return size;
  }

  private static byte[] bytes(ByteBuffer buffer, int size) {
    byte[] bytes = new byte[checked(buffer, size, 1)];
    buffer.get(bytes);
    return bytes;
  }

  private static long[] longs(ByteBuffer buffer, int size) {
    long[] longs = new long[checked(buffer, size, Long.BYTES)];
    buffer.asLongBuffer().get(longs);
    buffer.position(buffer.position() + Long.BYTES * size);
    return longs;
  }

  private static int[] ends(byte[] keys, int entities) {
    int[] ends = new int[entities];
    int entity = 0;
    for (int i = 0; i < keys.length && entity < entities; i++) {
      if (keys[i] == '\n') {
        ends[entity++] = i;
      }
    }
    if (entity < entities) {
      throw new BufferUnderflowException();
    }
    return ends;
  }

  byte[] encode() {
    byte[] codes = String.join("\n", languages).getBytes(StandardCharsets.US_ASCII);
    int size = 5 * Integer.BYTES + codes.length + keys.length + Integer.BYTES;
    size += fames.length * 3 + Long.BYTES * (masks.length + begins.length);
    size += hashes.length * (Long.BYTES + Integer.BYTES + Character.BYTES + 1);
    ByteBuffer buffer = ByteBuffer.allocate(size);
    buffer.putInt(MAGIC).putInt(codes.length).put(codes);
    buffer.putInt(keys.length).put(keys);
    buffer.putInt(fames.length).put(fames);
    for (short country : countries) {
      buffer.putShort(country);
    }
    buffer.putInt(masks.length);
    put(buffer, masks);
    buffer.putInt(hashes.length);
    put(buffer, hashes);
    for (int owner : owners) {
      buffer.putInt(owner);
    }
    for (char mask : maskOf) {
      buffer.putChar(mask);
    }
    buffer.put(flags);
    put(buffer, begins);
    return buffer.array();
  }

  private static void put(ByteBuffer buffer, long[] values) {
    for (long value : values) {
      buffer.putLong(value);
    }
  }

  int entities() {
    return ends.length;
  }

  int rows() {
    return hashes.length;
  }

  boolean mayBegin(long hash) {
    int bit = (int) hash & (BEGIN_BITS - 1);
    return (begins[bit / Long.SIZE] >>> bit & 1) != 0;
  }

  int first(long hash) {
    int row = Arrays.binarySearch(hashes, hash);
    while (row > 0 && hashes[row - 1] == hash) {
      row--;
    }
    return row < 0 ? NameIndex.NONE : row;
  }

  int next(int row) {
    return row + 1 < hashes.length && hashes[row + 1] == hashes[row] ? row + 1 : NameIndex.NONE;
  }

  int entity(int row) {
    return owners[row];
  }

  int flags(int row) {
    return flags[row];
  }

  long mask(int row) {
    return masks[maskOf[row]];
  }

  /// The bit of a language; all bits for a language that is not told apart.
  long bit(@Nullable Language language) {
    for (int i = 0; language != null && i < languages.length; i++) {
      if (languages[i].equals(language.code())) {
        return 1L << i;
      }
    }
    return -1L;
  }

  String key(int entity) {
    int start = entity == 0 ? 0 : ends[entity - 1] + 1;
    return new String(keys, start, ends[entity] - start, StandardCharsets.US_ASCII);
  }

  /// The first or second letter of a key, without making it.
  byte letter(int entity, int at) {
    return keys[(entity == 0 ? 0 : ends[entity - 1] + 1) + at];
  }

  int fame(int entity) {
    return fames[entity];
  }

  int country(int entity) {
    return countries[entity];
  }

  /// The rows of both.
  NameTable with(NameTable more) {
    NameTableBuilder builder = new NameTableBuilder(List.of(languages));
    builder.addAll(this);
    builder.addAll(more);
    return builder.build();
  }
}

package org.conspectus.analyze.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import org.conspectus.lang.ConfigException;

/// Reads the numbers of a resource that begins with a mark of its format.
final class Packed {
  private final ByteBuffer buffer;
  private final String name;

  private Packed(ByteBuffer buffer, String name) {
    this.buffer = buffer;
    this.name = name;
  }

  /// @throws ConfigException if the resource does not begin with the mark
  static Packed of(InputStream in, int magic, String name) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(in.readAllBytes());
    if (buffer.remaining() < Integer.BYTES || buffer.getInt() != magic) {
      throw new ConfigException(List.of(name + ": not of this version"));
    }
    return new Packed(buffer, name);
  }

  int number() {
    try {
      return buffer.getInt();
    } catch (BufferUnderflowException e) {
      throw damaged();
    }
  }

  /// A number, so many hashes, and as many values.
  HashTable table() {
    int size = number();
    if (size < 0 || buffer.remaining() / (Integer.BYTES + Short.BYTES) < size) {
      throw damaged();
    }
    int values = buffer.position() + Integer.BYTES * size;
    HashTable table = new HashTable(size);
    for (int i = 0; i < size; i++) {
      table.add(buffer.getInt(), buffer.getShort(values + Short.BYTES * i));
    }
    buffer.position(values + Short.BYTES * size);
    return table;
  }

  byte[] bytes(int size) {
    if (size < 0 || buffer.remaining() < size) {
      throw damaged();
    }
    byte[] bytes = new byte[size];
    buffer.get(bytes);
    return bytes;
  }

  private ConfigException damaged() {
    return new ConfigException(List.of(name + ": ends too early at byte " + buffer.position()));
  }

  /// Writes what [Packed] reads.
  static final class Writer {
    private ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    Writer(int magic) {
      number(magic);
    }

    Writer number(int number) {
      room(Integer.BYTES).putInt(number);
      return this;
    }

    Writer table(int[] hashes, short[] values) {
      number(hashes.length);
      room(hashes.length * (Integer.BYTES + Short.BYTES));
      for (int hash : hashes) {
        buffer.putInt(hash);
      }
      for (short value : values) {
        buffer.putShort(value);
      }
      return this;
    }

    Writer bytes(byte[] bytes) {
      room(bytes.length).put(bytes);
      return this;
    }

    byte[] toBytes() {
      byte[] bytes = new byte[buffer.position()];
      buffer.flip().get(bytes);
      return bytes;
    }

    private ByteBuffer room(int size) {
      if (buffer.remaining() < size) {
        ByteBuffer larger = ByteBuffer.allocate(2 * (buffer.position() + size));
        buffer = larger.put(buffer.flip());
      }
      return buffer;
    }
  }
}

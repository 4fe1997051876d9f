package org.conspectus.codec;

/// How one kind of value is written as the fields of an object.
@FunctionalInterface
public interface JsonForm<T> {
  /// Writes the fields of `value` in their order, between the braces that the caller writes.
  void write(JsonFields fields, T value);
}

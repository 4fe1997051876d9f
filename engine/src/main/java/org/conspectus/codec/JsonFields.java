package org.conspectus.codec;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// The fields of the object being written, in the words the shapes are told in. Not thread-safe.
public final class JsonFields {
  private static final double SCORE_STEPS = 10_000;

  private final JsonGenerator generator;

  JsonFields(JsonGenerator generator) {
    this.generator = generator;
  }

  /// A text by its `toString()`: a string, an id, a language, an enum.
  public void text(String name, @Nullable Object value) {
    generator.writeName(name);
    textOrNull(value);
  }

  /// Texts by their `toString()`, in the collection's order.
  public void texts(String name, Collection<?> values) {
    generator.writeName(name);
    generator.writeStartArray();
    values.forEach(this::textOrNull);
    generator.writeEndArray();
  }

  public void flag(String name, boolean value) {
    generator.writeName(name);
    generator.writeBoolean(value);
  }

  public void number(String name, long value) {
    generator.writeName(name);
    generator.writeNumber(value);
  }

  /// A place in a list; `null` for -1.
  public void index(String name, int value) {
    generator.writeName(name);
    if (value < 0) {
      generator.writeNull();
    } else {
      generator.writeNumber(value);
    }
  }

  /// A number rounded to four decimals.
  public void score(String name, double value) {
    generator.writeName(name);
    generator.writeNumber(Math.round(value * SCORE_STEPS) / SCORE_STEPS);
  }

  /// A span as `[start, end]`.
  public void span(String name, @Nullable Span span) {
    generator.writeName(name);
    if (span == null) {
      generator.writeNull();
    } else {
      pair(span);
    }
  }

  /// Spans as `[[start, end], …]`.
  public void spans(String name, List<Span> spans) {
    generator.writeName(name);
    generator.writeStartArray();
    spans.forEach(this::pair);
    generator.writeEndArray();
  }

  /// An object, or `null`.
  public <T> void object(String name, @Nullable T value, JsonForm<T> form) {
    generator.writeName(name);
    if (value == null) {
      generator.writeNull();
    } else {
      object(value, form);
    }
  }

  /// An array of objects.
  public <T> void objects(String name, Collection<T> values, JsonForm<T> form) {
    generator.writeName(name);
    generator.writeStartArray();
    Consumer<T> each = value -> object(value, form);
    values.forEach(each);
    generator.writeEndArray();
  }

  private <T> void object(T value, JsonForm<T> form) {
    generator.writeStartObject();
    form.write(this, value);
    generator.writeEndObject();
  }

  private void textOrNull(@Nullable Object value) {
    if (value == null) {
      generator.writeNull();
    } else {
      generator.writeString(value.toString());
    }
  }

  private void pair(Span span) {
    generator.writeStartArray();
    generator.writeNumber(span.start());
    generator.writeNumber(span.end());
    generator.writeEndArray();
  }
}

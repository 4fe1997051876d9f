package org.conspectus.eval.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One JSON object, read for the moment in which its fields are copied into a record of their own.
///
/// Immutable by convention: nobody writes to it after [JsonLines] has built it. An absent field and
/// one that is `null` are the same; asking for a list gives an empty one then.
public final class JsonRecord {

  private final Map<String, @Nullable Object> fields;

  JsonRecord(Map<String, @Nullable Object> fields) {
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /// The names of all fields, in the order in which they were written.
  public List<String> names() {
    return List.copyOf(fields.keySet());
  }

  /// The text of a field.
  ///
  /// @throws IllegalArgumentException if there is none or it is no text
  public String text(String field) {
    return findText(field)
        .orElseThrow(() -> new IllegalArgumentException("no text in field \"" + field + "\""));
  }

  /// The text of a field, or nothing if there is none.
  ///
  /// @throws IllegalArgumentException if the field holds something else
  public Optional<String> findText(String field) {
    return Optional.ofNullable(cast(field, fields.get(field), String.class));
  }

  /// The whole number of a field.
  ///
  /// @throws IllegalArgumentException if there is none
  public int number(String field) {
    Long number = cast(field, fields.get(field), Long.class);
    if (number == null) {
      throw new IllegalArgumentException("no number in field \"" + field + "\"");
    }
    return number.intValue();
  }

  /// The number of a field, whole or not, or nothing if the field holds no number.
  public Optional<Double> findNumber(String field) {
    return fields.get(field) instanceof Number number
        ? Optional.of(number.doubleValue())
        : Optional.empty();
  }

  /// Whether a field is `true`.
  public boolean isTrue(String field) {
    return Boolean.TRUE.equals(fields.get(field));
  }

  /// The object of a field, or nothing if the field holds none.
  public Optional<JsonRecord> findObject(String field) {
    return fields.get(field) instanceof JsonRecord object ? Optional.of(object) : Optional.empty();
  }

  /// The texts of a list, in order.
  ///
  /// @throws IllegalArgumentException if an element is no text
  public List<String> texts(String field) {
    return elements(field, fields.get(field), String.class);
  }

  /// The objects of a list, in order.
  ///
  /// @throws IllegalArgumentException if an element is no object
  public List<JsonRecord> objects(String field) {
    return elements(field, fields.get(field), JsonRecord.class);
  }

  /// The whole numbers of a list, in order; empty for an absent list.
  ///
  /// @throws IllegalArgumentException if an element is no whole number
  public List<Integer> numbers(String field) {
    return numbers(field, fields.get(field));
  }

  /// The lists of whole numbers in a list, as `[[0, 3], [5, 9]]`.
  ///
  /// @throws IllegalArgumentException if an element is no list of whole numbers
  public List<List<Integer>> numberLists(String field) {
    List<List<Integer>> lists = new ArrayList<>();
    for (List<?> inner : elements(field, fields.get(field), List.class)) {
      lists.add(numbers(field, inner));
    }
    return lists;
  }

  private static List<Integer> numbers(String field, @Nullable Object value) {
    return elements(field, value, Long.class).stream().map(Long::intValue).toList();
  }

  private static <T> List<T> elements(String field, @Nullable Object value, Class<T> type) {
    List<?> values = Objects.requireNonNullElse(cast(field, value, List.class), List.of());
    List<T> typed = new ArrayList<>();
    for (Object element : values) {
      T cast = cast(field, element, type);
      if (cast == null) {
        throw new IllegalArgumentException("null in the list \"" + field + "\"");
      }
      typed.add(cast);
    }
    return typed;
  }

  private static <T> @Nullable T cast(String field, @Nullable Object value, Class<T> type) {
    if (value != null && !type.isInstance(value)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "expected %s in field \"%s\", got %s",
              type.getSimpleName(),
              field,
              value.getClass().getSimpleName()));
    }
    return type.cast(value);
  }
}

package org.conspectus.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The part of JSON Schema (2020-12) that our schema uses; any other keyword is a fault, and so is
/// a field that the schema does not tell of.
final class JsonSchema {
  private static final Set<String> KEYWORDS =
      Set.of(
          "$schema",
          "$defs",
          "$ref",
          "title",
          "description",
          "type",
          "required",
          "properties",
          "items",
          "minItems",
          "maxItems",
          "minLength",
          "minimum",
          "maximum",
          "pattern",
          "enum",
          "oneOf");

  private final Map<?, ?> root;
  private final List<String> faults = new ArrayList<>();

  private JsonSchema(Map<?, ?> root) {
    this.root = root;
  }

  /// What a value has against a schema; empty when it fits.
  static List<String> faults(String schema, String value) {
    Map<?, ?> root = (Map<?, ?>) Objects.requireNonNull(JsonTree.parse(schema));
    JsonSchema checker = new JsonSchema(root);
    checker.check(root, JsonTree.parse(value), "$");
    return checker.faults;
  }

  private void check(Map<?, ?> schema, @Nullable Object value, String path) {
    Set<String> unknown = new TreeSet<>();
    schema.keySet().forEach(key -> unknown.add(key.toString()));
    unknown.removeAll(KEYWORDS);
    expect(unknown.isEmpty(), path, "schema has " + unknown);
    if (schema.get("$ref") instanceof String reference) {
      check(resolve(reference), value, path);
    }
    if (schema.get("oneOf") instanceof List<?> choices) {
      expect(choices.stream().filter(c -> fits((Map<?, ?>) c, value)).count() == 1, path, "oneOf");
    }
    Object types = schema.get("type");
    if (types != null) {
      List<?> allowed = types instanceof List<?> list ? list : List.of(types);
      expect(allowed.contains(type(value)) || isWhole(allowed, value), path, "is " + type(value));
    }
    if (schema.get("enum") instanceof List<?> allowed) {
      expect(allowed.contains(value), path, "is " + value);
    }
    checkValue(schema, value, path);
  }

  private void checkValue(Map<?, ?> schema, @Nullable Object value, String path) {
    switch (value) {
      case Map<?, ?> object -> checkObject(schema, object, path);
      case List<?> array -> {
        expect(array.size() >= number(schema, "minItems", 0), path, "too few items");
        expect(array.size() <= number(schema, "maxItems", Double.MAX_VALUE), path, "too many");
        if (schema.get("items") instanceof Map<?, ?> items) {
          for (int i = 0; i < array.size(); i++) {
            check(items, array.get(i), path + "[" + i + "]");
          }
        }
      }
      case String text -> {
        expect(text.length() >= number(schema, "minLength", 0), path, "too short");
        if (schema.get("pattern") instanceof String pattern) {
          expect(Pattern.compile(pattern).matcher(text).find(), path, "is '" + text + "'");
        }
      }
      case Number number -> {
        expect(number.doubleValue() >= number(schema, "minimum", -Double.MAX_VALUE), path, "low");
        expect(number.doubleValue() <= number(schema, "maximum", Double.MAX_VALUE), path, "high");
      }
      case null, default -> {
        // Told by its type alone.
      }
    }
  }

  private void checkObject(Map<?, ?> schema, Map<?, ?> object, String path) {
    if (schema.get("required") instanceof List<?> required) {
      required.forEach(name -> expect(object.containsKey(name), path, "lacks " + name));
    }
    if (schema.get("properties") instanceof Map<?, ?> properties) {
      object.forEach((name, value) -> {
        if (properties.get(name) instanceof Map<?, ?> property) {
          check(property, value, path + "." + name);
        } else {
          expect(false, path, "has " + name + ", of which the schema does not tell");
        }
      });
    }
  }

  private boolean fits(Map<?, ?> schema, @Nullable Object value) {
    JsonSchema other = new JsonSchema(root);
    other.check(schema, value, "$");
    return other.faults.isEmpty();
  }

  private Map<?, ?> resolve(String reference) {
    Object definitions = Objects.requireNonNull(root.get("$defs"));
    String name = reference.substring("#/$defs/".length());
    return (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) definitions).get(name), name);
  }

  private static double number(Map<?, ?> schema, String keyword, double otherwise) {
    return schema.get(keyword) instanceof Number number ? number.doubleValue() : otherwise;
  }

  private static boolean isWhole(List<?> allowed, @Nullable Object value) {
    return allowed.contains("number") && value instanceof Long;
  }

  private static String type(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case Map<?, ?> ignored -> "object";
      case List<?> ignored -> "array";
      case String ignored -> "string";
      case Long ignored -> "integer";
      case Double ignored -> "number";
      default -> "boolean";
    };
  }

  private void expect(boolean holds, String path, String fault) {
    if (!holds) {
      faults.add(path + ": " + fault);
    }
  }
}

package org.conspectus.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An object of linked data: its properties in order, each with texts and objects. Built once, then
/// only read.
final class LinkedNode {
  /// A value or several of one name.
  private record Property(String name, List<String> texts, List<LinkedNode> nodes) {}

  private final List<Property> properties = new ArrayList<>();

  void add(String name, List<String> texts, List<LinkedNode> nodes) {
    properties.add(new Property(name, texts, nodes));
  }

  /// The texts of a property, in order; may be empty.
  List<String> texts(String name) {
    for (Property property : properties) {
      if (property.name().equals(name)) {
        return property.texts();
      }
    }
    return List.of();
  }

  /// The first text of a property that is not blank; null when there is none.
  @Nullable String text(String name) {
    for (String text : texts(name)) {
      if (!text.isBlank()) {
        return text;
      }
    }
    return null;
  }

  /// The objects of a property, in order; may be empty.
  List<LinkedNode> nodes(String name) {
    for (Property property : properties) {
      if (property.name().equals(name)) {
        return property.nodes();
      }
    }
    return List.of();
  }

  /// Adds this object and all within it to `all`.
  void collect(List<LinkedNode> all) {
    all.add(this);
    for (Property property : properties) {
      for (LinkedNode node : property.nodes()) {
        node.collect(all);
      }
    }
  }

  boolean isOfType(String ending) {
    for (String type : texts("@type")) {
      if (type.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}

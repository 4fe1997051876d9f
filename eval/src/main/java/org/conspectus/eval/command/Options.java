package org.conspectus.eval.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Command line options of the form `--name value`. Immutable.
public final class Options {

  private final Map<String, String> values;

  private Options(Map<String, String> values) {
    this.values = values;
  }

  /// Reads options.
  ///
  /// @param known the names that may be used, without the hyphens
  /// @throws IllegalArgumentException if an argument is no known option or has no value
  public static Options parse(String[] arguments, Set<String> known) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
      if (!known.contains(name) || i + 1 == arguments.length) {
        List<String> usage = new ArrayList<>();
        known.stream().sorted().forEach(option -> usage.add("[--" + option + " VALUE]"));
        throw new IllegalArgumentException(
            "\"" + arguments[i] + "\" is not understood; options: " + String.join(" ", usage));
      }
      values.put(name, arguments[i + 1]);
    }
    return new Options(values);
  }

  /// The value of an option, or nothing if it was not given.
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /// The value of an option, or `otherwise` if it was not given.
  public String get(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }
}

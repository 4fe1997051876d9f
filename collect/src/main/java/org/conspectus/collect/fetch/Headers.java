package org.conspectus.collect.fetch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The header lines of a message, in their order; names compare without case.
///
/// @param lines may repeat a name
public record Headers(List<Line> lines) {
  /// One header.
  public record Line(String name, String value) {}

  public Headers {
    lines = List.copyOf(lines);
  }

  /// Without any line.
  public static Headers none() {
    return new Headers(List.of());
  }

  /// These and one more at the end.
  public Headers with(String name, String value) {
    List<Line> more = new ArrayList<>(lines);
    more.add(new Line(name, value));
    return new Headers(more);
  }

  /// The first value under a name.
  public Optional<String> first(String name) {
    return lines.stream()
        .filter(line -> line.name().equalsIgnoreCase(name))
        .map(Line::value)
        .findFirst();
  }

  /// Whether a list-valued header names a token: `Transfer-Encoding: gzip, chunked`.
  boolean lists(String name, String token) {
    return lines.stream()
        .filter(line -> line.name().equalsIgnoreCase(name))
        .flatMap(line -> Arrays.stream(line.value().split(",", -1)))
        .anyMatch(part -> part.strip().equalsIgnoreCase(token));
  }
}

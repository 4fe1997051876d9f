package org.conspectus.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;

/// Figures that may not fall, by the name of the finding: `stories.og2021-dev.B3F1`. Immutable.
public final class Floors {

  /// How far a figure may lie below its floor: machines differ in the last digits, and a change
  /// that costs less than this is not worth a quarrel.
  static final double TOLERANCE = 0.005;

  private final Map<String, Double> floorOfFinding;

  private Floors(Map<String, Double> floorOfFinding) {
    this.floorOfFinding = floorOfFinding;
  }

  /// The floors in a file that is one JSON object; none if there is no such file.
  ///
  /// @throws IOException if the file cannot be read or a floor is no number
  public static Floors read(Path file) throws IOException {
    Map<String, Double> floors = new LinkedHashMap<>();
    if (Files.exists(file)) {
      JsonRecord object = JsonLines.readWhole(file);
      for (String name : object.names()) {
        Optional<Double> floor = object.findNumber(name);
        floors.put(
            name, floor.orElseThrow(() -> new IOException(file + ": " + name + " is no number")));
      }
    }
    return new Floors(floors);
  }

  /// What is wrong with a check's findings, one message each; empty if they hold every floor that
  /// is set for the check.
  public List<String> broken(Check check, List<Finding> findings) {
    Map<String, Double> values = new LinkedHashMap<>();
    findings.forEach(finding -> values.put(check.name() + "." + finding.key(), finding.value()));
    List<String> messages = new ArrayList<>();
    floorOfFinding.forEach((name, floor) -> {
      if (name.startsWith(check.name() + ".")) {
        Double value = values.get(name);
        if (value == null) {
          messages.add(
              String.format(Locale.ROOT, "%s has a floor of %s but was not measured", name, floor));
        } else if (value < floor - TOLERANCE) {
          messages.add(
              String.format(Locale.ROOT, "%s is %.4f, below its floor of %s", name, value, floor));
        }
      }
    });
    return messages;
  }

  /// The floors whose names belong to none of the checks: misspelled, or left behind.
  public List<String> strangers(List<Check> checks) {
    return floorOfFinding.keySet().stream()
        .filter(name -> checks.stream().noneMatch(c -> name.startsWith(c.name() + ".")))
        .toList();
  }
}

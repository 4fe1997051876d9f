package org.conspectus.lang;

import java.util.List;

/// Resources or settings that cannot be used; names every fault found, not only the first.
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// @param faults one a line, each with `file:line`
  public ConfigException(List<String> faults) {
    super(String.join("\n", faults));
  }
}

package org.conspectus.domain;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The whole state of a writer, to be stored and restored by the same version.
///
/// @param kind which writer wrote it
/// @param version of the layout
/// @param content opaque; not copied, callers must not change it
public record Snapshot(String kind, int version, byte[] content) {
  /// Checks that this is a snapshot of one writer in one layout.
  ///
  /// @throws IllegalArgumentException if it is not
  public void require(String wantedKind, int wantedVersion) {
    if (!kind.equals(wantedKind) || version != wantedVersion) {
      throw new IllegalArgumentException(
          "Snapshot must be of '"
              + wantedKind
              + "' version "
              + wantedVersion
              + ", got '"
              + kind
              + "' version "
              + version);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Snapshot that
        && kind.equals(that.kind)
        && version == that.version
        && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + Arrays.hashCode(content);
  }
}

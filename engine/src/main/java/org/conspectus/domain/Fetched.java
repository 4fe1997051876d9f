package org.conspectus.domain;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One page, file or record as received, before anything is understood of it.
///
/// @param location path or URL as given; the id of a single article in it
/// @param file the path, for what came from a file; null otherwise
/// @param mediaType as a server declared it; null when the content has to tell
/// @param content the bytes, decompressed; not copied, callers must not change them
public record Fetched(
    String location, @Nullable String file, @Nullable String mediaType, byte[] content) {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fetched that
        && location.equals(that.location)
        && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return 31 * location.hashCode() + Arrays.hashCode(content);
  }
}

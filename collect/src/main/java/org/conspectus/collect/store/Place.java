package org.conspectus.collect.store;

/// Where the records of one exchange lie.
///
/// @param file name below the folder
/// @param offset of the first byte
/// @param length in bytes
/// @param digest of the content, to tell whether it has changed
public record Place(String file, long offset, long length, String digest) {
  long end() {
    return offset + length;
  }
}

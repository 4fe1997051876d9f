package org.conspectus.domain;

import org.jspecify.annotations.Nullable;

/// A language by its ISO 639-1 code without script or region, such as `nl`, `nb` or `zh` (ISO 639-3
/// where no two-letter code exists).
public record Language(String code) implements Comparable<Language> {
  public Language {
    if (!code.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException(
          "Language must be two or three lower-case letters, got '" + code + "'");
    }
    code = code.intern(); // Millions of articles are in a few languages.
  }

  // Spelled out, as in ArticleId.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Language that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public int compareTo(Language other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}

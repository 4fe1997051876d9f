package org.conspectus.domain;

import org.jspecify.annotations.Nullable;

/// What tells one article from another within a run: a path, a URL, or an id given by its source.
public record ArticleId(String value) implements Comparable<ArticleId> {
  public ArticleId {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("ArticleId must not be empty");
    }
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  // Spelled out: the first compiler does not see through what is made for records, and these are
  // asked for often.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArticleId that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}

package org.conspectus.domain;

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

  @Override
  public String toString() {
    return value;
  }
}

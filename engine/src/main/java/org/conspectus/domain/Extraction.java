package org.conspectus.domain;

import java.util.List;

/// What a source held: its articles in their order, and what gave none, with reasons. Either list
/// may be empty.
public record Extraction(List<Article> articles, List<Rejected> rejected) {
  public Extraction {
    articles = List.copyOf(articles);
    rejected = List.copyOf(rejected);
  }

  public static Extraction of(Article article) {
    return new Extraction(List.of(article), List.of());
  }

  public static Extraction of(Rejected rejected) {
    return new Extraction(List.of(), List.of(rejected));
  }
}

package org.conspectus.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conspectus.domain.Article;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Rejected;

/// JSON that lies in memory as a whole; see [JsonArticles]. Thread-safe.
public final class JsonExtractor implements Extractor {
  private final JsonArticles json;

  public JsonExtractor(ReadLimits limits) {
    this.json = new JsonArticles(limits);
  }

  @Override
  public Set<Format> formats() {
    return Set.of(Format.JSON);
  }

  @Override
  public Extraction extract(Fetched fetched) {
    List<Article> articles = new ArrayList<>();
    List<Rejected> rejected = new ArrayList<>();
    try {
      json.read(
          fetched.location(),
          fetched.file(),
          new ByteArrayInputStream(fetched.content()),
          part -> {
            articles.addAll(part.articles());
            rejected.addAll(part.rejected());
          });
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
    return new Extraction(articles, rejected);
  }
}

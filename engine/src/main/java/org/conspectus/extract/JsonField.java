package org.conspectus.extract;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a field of a JSON article means, under the names that the common tools give it: ours, and
/// those of news-please, trafilatura, Event Registry and schema.org. Of several names in one article
/// the first listed here wins.
enum JsonField {
  ID("id", "uri"),
  URL("url", "link", "@id"),
  TITLE("title", "headline"),
  TEXT("text", "maintext", "body", "articleBody", "raw_text", "content"),
  LANGUAGE("language", "lang", "inLanguage"),
  PUBLISHED(
      "published", "date_publish", "datePublished", "dateTime", "date", "publishedAt",
      "published_at", "dateTimePub"),
  MODIFIED("modified", "date_modify", "dateModified", "updatedAt", "updated_at"),
  OUTLET("outlet", "publisher", "sitename", "source", "hostname", "source_domain"),
  AUTHORS("authors", "author", "byline"),
  TYPE("@type"),
  /// Holds articles itself.
  WRAPPER(
      "articles", "results", "items", "data", "documents", "docs", "news", "entries", "hits",
      "response", "@graph", "mainEntity");

  /// A field and how much a name of it counts: 0 the most.
  record Name(JsonField field, int rank) {}

  private static final Map<String, Name> NAMES = names();

  private final String[] names;

  JsonField(String... names) {
    this.names = names;
  }

  private static Map<String, Name> names() {
    Map<String, Name> all = new HashMap<>();
    for (JsonField field : values()) {
      for (int i = 0; i < field.names.length; i++) {
        all.put(field.names[i], new Name(field, i));
      }
    }
    return all;
  }

  /// What `name` means; null for a name of no interest.
  static @Nullable Name of(String name) {
    return NAMES.get(name);
  }
}

package org.conspectus.extract;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a field of a JSON article means, under the names that the common tools give it: ours, and
/// those of news-please, trafilatura, Event Registry and schema.org.
enum JsonField {
  ID,
  URL,
  TITLE,
  TEXT,
  LANGUAGE,
  PUBLISHED,
  MODIFIED,
  OUTLET,
  AUTHORS,
  TYPE,
  /// Holds articles itself.
  WRAPPER;

  /// A field and how much a name of it counts: 0 the most.
  record Name(JsonField field, int rank) {}

  private static final Map<String, Name> NAMES = names();

  /// Of several names in one article the first given here wins.
  private static Map<String, Name> names() {
    Map<String, Name> all = new HashMap<>();
    add(all, ID, "id", "uri");
    add(all, URL, "url", "link", "@id");
    add(all, TITLE, "title", "headline");
    add(all, TEXT, "text", "maintext", "body", "articleBody", "raw_text", "content");
    add(all, LANGUAGE, "language", "lang", "inLanguage");
    add(all, PUBLISHED, "published", "date_publish", "datePublished", "dateTime", "date");
    add(all, PUBLISHED, "publishedAt", "published_at", "dateTimePub");
    add(all, MODIFIED, "modified", "date_modify", "dateModified", "updatedAt", "updated_at");
    add(all, OUTLET, "outlet", "publisher", "sitename", "source", "hostname", "source_domain");
    add(all, AUTHORS, "authors", "author", "byline");
    add(all, TYPE, "@type");
    add(all, WRAPPER, "articles", "results", "items", "data", "documents", "docs", "news");
    add(all, WRAPPER, "entries", "hits", "response", "@graph", "mainEntity");
    return Map.copyOf(all);
  }

  private static void add(Map<String, Name> all, JsonField field, String... names) {
    for (String name : names) {
      all.put(name, new Name(field, all.size()));
    }
  }

  /// What `name` means; null for a name of no interest.
  static @Nullable Name of(String name) {
    return NAMES.get(name);
  }
}

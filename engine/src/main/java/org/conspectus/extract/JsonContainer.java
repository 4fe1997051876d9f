package org.conspectus.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Rejected;
import org.conspectus.extract.internal.Messages;
import org.jspecify.annotations.Nullable;

/// Counts the articles of one container, names those without a name, and hands them on in batches.
/// Not thread-safe.
final class JsonContainer {
  private static final int BATCH_ARTICLES = 64;
  private static final int BATCH_CHARACTERS = 1 << 19;

  private final String location;
  private final @Nullable String file;
  private final Consumer<Extraction> sink;
  private final int maxNamedRejects;

  private final Map<Rejected.Reason, Integer> rejects = new EnumMap<>(Rejected.Reason.class);
  private List<Article> articles = new ArrayList<>();
  private List<Rejected> rejected = new ArrayList<>();
  private int characters;
  private long count;
  private long linesBefore;

  JsonContainer(
      String location, @Nullable String file, Consumer<Extraction> sink, int maxNamedRejects) {
    this.location = location;
    this.file = file;
    this.sink = sink;
    this.maxNamedRejects = maxNamedRejects;
  }

  /// Articles taken so far.
  long count() {
    return count;
  }

  /// Says that line 1 of what is parsed next is this line of the container.
  JsonContainer atLine(long line) {
    linesBefore = line - 1;
    return this;
  }

  /// Takes an article: under its own id, else its URL, else its number in the container.
  void add(Draft draft) {
    count++;
    String id = draft.id.value();
    String url = draft.url.value();
    String given = id != null ? id : url != null ? url : location + "#" + count;
    Article article = draft.article(new ArticleId(given), file);
    articles.add(article);
    characters += article.body().length();
  }

  /// Takes a reject at a line of what is being parsed.
  void reject(long line, Rejected.Reason reason, String detail) {
    int number = rejects.merge(reason, 1, Integer::sum);
    if (number <= maxNamedRejects) {
      rejected.add(new Rejected(location + ":" + (linesBefore + line), reason, detail));
    }
  }

  /// Hands on what has come together if it is enough for a batch.
  void flushIfFull() {
    if (articles.size() + rejected.size() >= BATCH_ARTICLES || characters >= BATCH_CHARACTERS) {
      flush();
    }
  }

  /// Hands on everything.
  void flush() {
    if (articles.isEmpty() && rejected.isEmpty()) {
      return;
    }
    Extraction batch = new Extraction(articles, rejected);
    articles = new ArrayList<>();
    rejected = new ArrayList<>();
    characters = 0;
    sink.accept(batch);
  }

  /// Ends the container: sums up rejects that were not named, and says so if nothing was in it.
  void finish() {
    rejects.forEach((reason, number) -> {
      if (number > maxNamedRejects) {
        String more = Messages.count((long) number - maxNamedRejects);
        rejected.add(
            new Rejected(location, reason, more + " more records like those named before"));
      }
    });
    if (count == 0 && rejects.isEmpty()) {
      rejected.add(
          new Rejected(location, Rejected.Reason.NO_ARTICLE, "JSON that holds no article"));
    }
    flush();
  }
}

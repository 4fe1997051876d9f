package org.conspectus.collect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.conspectus.domain.Article;
import org.jspecify.annotations.Nullable;

/// What the threads of a collection share: the way out for articles, one at a time, which items are
/// under way, and what there is to report. Thread-safe.
final class Ledger {
  private final Consumer<Article> sink;
  private final ReentrantLock lock = new ReentrantLock();
  private final Set<String> claimed = ConcurrentHashMap.newKeySet();
  private final Set<String> sources = ConcurrentHashMap.newKeySet();
  private final List<CollectReport.Failure> failures = new ArrayList<>();
  private final Set<String> notes = new TreeSet<>();
  private long articles;
  private volatile @Nullable Throwable fatal;

  /// A fault after which nothing makes sense any more, such as a full disk or a closed output.
  static final class Fatal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Fatal(Throwable cause) {
      super(cause);
    }
  }

  Ledger(Consumer<Article> sink) {
    this.sink = sink;
  }

  /// Hands an article over; when this returns, it is out.
  void print(Article article) {
    lock.lock();
    try {
      sink.accept(article);
      articles++;
    } catch (RuntimeException | Error e) {
      stop(e);
      throw new Fatal(e);
    } finally {
      lock.unlock();
    }
  }

  /// Whether the caller is the first in this run to take up an item.
  boolean claim(String key) {
    return claimed.add(key);
  }

  /// Whether the caller is the first in this run to ask a source.
  boolean enter(String source) {
    return sources.add(source);
  }

  void fail(String source, String reason, @Nullable Instant lastGood) {
    lock.lock();
    try {
      failures.add(new CollectReport.Failure(source, reason, lastGood));
    } finally {
      lock.unlock();
    }
  }

  void note(String sentence) {
    lock.lock();
    try {
      notes.add(sentence);
    } finally {
      lock.unlock();
    }
  }

  void stop(Throwable cause) {
    fatal = cause;
  }

  /// Why all must end; null while it need not.
  @Nullable Throwable fatal() {
    return fatal;
  }

  CollectReport report() {
    lock.lock();
    try {
      failures.sort(Comparator.comparing(CollectReport.Failure::source));
      return new CollectReport(articles, sources.size(), failures, List.copyOf(notes));
    } finally {
      lock.unlock();
    }
  }
}

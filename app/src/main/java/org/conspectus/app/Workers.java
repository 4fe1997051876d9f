package org.conspectus.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Does pieces of work on all cores and hands over the results in the order the pieces came, on the
/// thread that brings them. At most [#MAX_WAITING] pieces are under way, so memory is bounded.
final class Workers<T> implements AutoCloseable {
  private static final int MAX_WAITING = 256;

  private final Deque<Future<T>> waiting = new ArrayDeque<>();
  private final Consumer<T> consumer;
  private final ExecutorService pool;

  Workers(int threads, Consumer<T> consumer) {
    this.consumer = consumer;
    AtomicInteger number = new AtomicInteger();
    this.pool =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "analyzer-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /// Takes a piece of work, after handing over what must be done first.
  void submit(Callable<T> work) {
    while (waiting.size() >= MAX_WAITING || (!waiting.isEmpty() && waiting.peek().isDone())) {
      handOver();
    }
    waiting.add(pool.submit(work));
  }

  /// Waits for all work and hands over the rest.
  void finish() {
    while (!waiting.isEmpty()) {
      handOver();
    }
  }

  private void handOver() {
    try {
      consumer.accept(waiting.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a piece of work failed", e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}

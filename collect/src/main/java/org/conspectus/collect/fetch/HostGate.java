package org.conspectus.collect.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/// Lets through one request a host at a time, with a pause after each, and only so many in all.
/// Thread-safe. Ports of one host share its turn.
final class HostGate {
  /// Requests under way at once, over all hosts; bounds the memory that bodies take.
  private static final int MAX_AT_ONCE = 32;

  private final InstantSource clock;
  private final Pauses pauses;
  private final Duration maxWait;
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();
  private final Semaphore atOnce = new Semaphore(MAX_AT_ONCE, true);

  /// What one host is due.
  private static final class Turn {
    final ReentrantLock lock = new ReentrantLock(true);
    volatile Instant notBefore = Instant.MIN;
  }

  /// Something that asks a server.
  interface Request<T> {
    T make() throws IOException;
  }

  /// @param maxWait longest wait for a host that has asked for it; beyond, the request fails
  HostGate(InstantSource clock, Pauses pauses, Duration maxWait) {
    this.clock = clock;
    this.pauses = pauses;
    this.maxWait = maxWait;
  }

  /// Makes a request when the host's turn comes.
  ///
  /// @param delay after it, before the next one to the host
  /// @throws InterruptedIOException if the thread is told to end while it waits
  <T> T pass(String host, Duration delay, Request<T> request) throws IOException {
    Turn turn = turn(host);
    try {
      turn.lock.lockInterruptibly();
    } catch (InterruptedException e) {
      throw interrupted();
    }
    try {
      await(turn);
      atOnce.acquire();
      try {
        return request.make();
      } finally {
        atOnce.release();
        defer(turn, clock.instant().plus(delay));
      }
    } catch (InterruptedException e) {
      throw interrupted();
    } finally {
      turn.lock.unlock();
    }
  }

  private void await(Turn turn) throws InterruptedException, FetchException {
    Duration wait = Duration.ZERO;
    if (!turn.notBefore.equals(Instant.MIN)) {
      wait = Duration.between(clock.instant(), turn.notBefore);
    }
    if (wait.compareTo(maxWait) > 0) {
      throw new FetchException(
          FetchException.Kind.TEMPORARY,
          "the server asks to come back in " + wait.toSeconds() + " s");
    }
    if (wait.isPositive()) {
      pauses.pause(wait);
    }
  }

  /// Lets nobody through to a host before some time.
  void defer(String host, Instant until) {
    defer(turn(host), until);
  }

  private static void defer(Turn turn, Instant until) {
    if (until.isAfter(turn.notBefore)) {
      turn.notBefore = until;
    }
  }

  private Turn turn(String host) {
    return turns.computeIfAbsent(host.toLowerCase(Locale.ROOT), name -> new Turn());
  }

  private static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("told to end");
  }
}

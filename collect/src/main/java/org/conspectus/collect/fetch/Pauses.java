package org.conspectus.collect.fetch;

import java.time.Duration;

/// A way to wait.
@FunctionalInterface
public interface Pauses {
  /// @throws InterruptedException if the thread is told to end meanwhile
  void pause(Duration duration) throws InterruptedException;

  /// Sleeps.
  static Pauses standard() {
    return Thread::sleep;
  }
}

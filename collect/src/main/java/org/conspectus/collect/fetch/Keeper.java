package org.conspectus.collect.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/// Where answers are kept, so that nothing is asked for twice.
public interface Keeper {
  /// The kept answer to a page; empty when there is none. Never for what may change.
  Optional<Reply> kept(URI url) throws IOException;

  /// Keeps an answer. When it returns, the answer survives the end of the process.
  void keep(Exchange exchange) throws IOException;

  /// Keeps nothing.
  static Keeper none() {
    return new Keeper() {
      @Override
      public Optional<Reply> kept(URI url) {
        return Optional.empty();
      }

      @Override
      public void keep(Exchange exchange) {
        // Nothing is kept.
      }
    };
  }
}

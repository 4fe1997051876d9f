package org.conspectus.collect.fetch;

import java.io.IOException;
import java.io.Serial;

/// Why a page could not be had, in words for a person.
public final class FetchException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  /// What kind of trouble it is.
  public enum Kind {
    /// Worth another try in a later run: no connection, a stall, a server in trouble.
    TEMPORARY,
    /// Gone, or never there.
    GONE,
    /// robots.txt or the server's rules say no.
    FORBIDDEN,
    /// The owner reserves text and data mining.
    RESERVED,
    /// No address that may be asked.
    UNSAFE,
    /// More than the limit for one page.
    TOO_LARGE
  }

  private final Kind kind;

  public FetchException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public FetchException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}

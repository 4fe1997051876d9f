package org.conspectus.time;

import org.conspectus.domain.TimeType;
import org.jspecify.annotations.Nullable;

/// A time expression between two tokens.
///
/// @param first its first token
/// @param next the token behind it
/// @param end where it ends in the text, when not with its last token; -1 otherwise
/// @param value of a duration, set or reference; null for what has a moment
record Match(
    int first, int next, int end, TimeType type, @Nullable String value, @Nullable Moment moment) {
  static Match of(int first, int next, Moment moment) {
    TimeType type = moment.tail().isEmpty() ? TimeType.DATE : TimeType.TIME;
    return new Match(first, next, -1, type, null, moment);
  }

  static Match of(int first, int next, TimeType type, String value) {
    return new Match(first, next, -1, type, value, null);
  }

  Match startingAt(int token) {
    return new Match(token, next, end, type, value, moment);
  }

  Match endingAt(int offset) {
    return new Match(first, next, offset, type, value, moment);
  }

  /// The longer of two; the first when equal or when the second is none.
  static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.next > one.next ? other : one;
  }
}

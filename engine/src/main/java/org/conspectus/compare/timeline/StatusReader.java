package org.conspectus.compare.timeline;

import java.util.Comparator;
import java.util.List;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Conspectus.Status;
import org.jspecify.annotations.Nullable;

/// How firmly a sentence tells what it tells, by its words of tense and doubt and by the days it
/// speaks of and from.
final class StatusReader {
  private static final int NEGATION_REACH = 4;

  /// Words farther away are not looked at, so that no sentence is too long.
  private static final int FAR = 150;

  private StatusReader() {}

  /// The status of what the sentence of a token tells for these days.
  static Status of(Telling telling, int token, DayRange days) {
    int sentence = telling.sentenceOf()[token];
    int from = Math.max(telling.firstToken(sentence), token - FAR);
    int to = Math.min(telling.endToken(sentence), token + FAR);
    DayRange published = telling.published();
    boolean future = telling.hit(from, to, Cue.FUTURE) != null;
    boolean past =
        telling.hit(from, to, Cue.PAST) != null || telling.hit(from, to, Cue.DONE) != null;
    if (isDenied(telling, from, to)) {
      return Status.DENIED;
    }
    if (published != null && days.first().isAfter(published.last())) {
      return Status.PLANNED;
    }
    boolean before = published != null && days.last().isBefore(published.first());
    if (!before && future && !past) {
      return Status.PLANNED;
    }
    boolean doubted =
        telling.hit(from, to, Cue.HEARSAY) != null || telling.hit(from, to, Cue.POSSIBLE) != null;
    if (doubted) {
      return Status.REPORTED;
    }
    return before || past ? Status.COMPLETED : Status.REPORTED;
  }

  /// Whether something is called off, or said not to have taken place.
  private static boolean isDenied(Telling telling, int from, int to) {
    for (int i = telling.firstHit(from);
        i < telling.hits().size() && telling.hits().get(i).token() < to;
        i++) {
      Hit hit = telling.hits().get(i);
      boolean off =
          hit.sense().cue() == Cue.STATE && hit.sense().value().equals("schedule.cancelled");
      boolean not =
          hit.sense().cue() == Cue.DONE
              && telling.hit(
                      Math.max(from, hit.token() - NEGATION_REACH), hit.token(), Cue.NEGATION)
                  != null;
      if (off || not) {
        return true;
      }
    }
    return false;
  }

  /// The status of an event several accounts tell: that of the latest one, but what one tells as
  /// having happened is not planned any more.
  static @Nullable Status join(List<Moment> moments) {
    List<Moment> latest =
        moments.stream()
            .filter(m -> m.words() != null)
            .sorted(
                Comparator.comparing(
                    (Moment m) -> m.passage().telling().number(), Comparator.reverseOrder()))
            .toList();
    if (latest.isEmpty()) {
      return null;
    }
    Status last = latest.getFirst().status();
    boolean done = latest.stream().anyMatch(m -> m.status() == Status.COMPLETED);
    return done && (last == Status.PLANNED || last == Status.REPORTED) ? Status.COMPLETED : last;
  }
}

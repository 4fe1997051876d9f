package org.conspectus.compare.timeline;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.compare.align.Alignments;
import org.conspectus.compare.align.Passage;
import org.conspectus.compare.dating.Anchor;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;
import org.jspecify.annotations.Nullable;

/// Finds the sentences of an account that say when something happens.
final class MomentReader {
  /// Longer stretches are background, not events; in days.
  private static final int LONGEST_DAYS = 370;

  private static final int LONGEST_GUESS_DAYS = 62;

  private MomentReader() {}

  /// The moments of an account in text order, each date of a sentence once.
  static List<Moment> read(Telling telling, Alignments alignments) {
    List<Moment> moments = new ArrayList<>();
    for (TimeMention time : telling.times()) {
      Moment moment = moment(telling, time, alignments);
      if (moment != null && moments.stream().noneMatch(m -> isSame(m, moment))) {
        moments.add(moment);
      }
    }
    return moments;
  }

  private static boolean isSame(Moment one, Moment other) {
    return one.passage() == other.passage() && one.days().equals(other.days());
  }

  private static @Nullable Moment moment(Telling telling, TimeMention time, Alignments alignments) {
    boolean dated = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
    Passage passage = alignments.passage(telling, telling.sentenceAt(time.first()));
    if (!dated || passage == null) {
      return null;
    }
    DayRange days = DayRange.parse(time.value());
    String date = days == null ? null : withoutTime(time.value());
    if (days == null) {
      days = guess(telling, time);
    }
    if (days == null || days.days() > LONGEST_DAYS) {
      return null;
    }
    return new Moment(
        passage,
        date,
        days,
        StatusReader.of(telling, passage.sentence(), days),
        time.span().of(telling.text()));
  }

  private static @Nullable String withoutTime(@Nullable String value) {
    int at = value == null ? -1 : value.indexOf('T');
    return value == null || at < 0 ? value : value.substring(0, at);
  }

  /// The days an open time can mean, given the days its account can have come out on.
  private static @Nullable DayRange guess(Telling telling, TimeMention time) {
    DayRange published = telling.published();
    Anchor anchor = Anchor.parse(time);
    if (published == null || anchor == null) {
      return null;
    }
    DayRange days = anchor.in(published.first()).union(anchor.in(published.last()));
    return days.days() > LONGEST_GUESS_DAYS ? null : days;
  }
}

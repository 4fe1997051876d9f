package org.conspectus.compare.timeline;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.compare.align.Alignments;
import org.conspectus.compare.align.Passage;
import org.conspectus.compare.dating.Anchor;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Dateline;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;
import org.jspecify.annotations.Nullable;

/// Finds the sentences of an account that say when something happens.
final class MomentReader {
  /// Longer stretches are background, not events; in days.
  private static final int LONGEST_DAYS = 370;

  private static final int LONGEST_GUESS_DAYS = 62;
  private static final int MAX_CLOCK_LETTERS = 5;
  private static final int DAYS_OF_WEEK = 7;
  private static final int YEAR_DAYS = 365;

  /// An account bears its date in one of its first sentences, beside a place.
  private static final int LAST_DATELINE = 3;

  private static final int PLACE_LETTERS = 30;
  private static final int AHEAD_REACH = 8;

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
    return one.passage().equals(other.passage()) && one.days().equals(other.days());
  }

  private static @Nullable Moment moment(Telling telling, TimeMention time, Alignments alignments) {
    boolean dated = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
    Passage passage = alignments.passage(telling, telling.sentenceAt(time.first()));
    if (!dated || passage == null || isDateline(telling, passage, time)) {
      return null;
    }
    DayRange days = DayRange.parse(time.value());
    if (days != null && (isRelativeYear(time, days, telling) || isClock(time, telling))) {
      return null;
    }
    days = days == null ? null : ahead(telling, time, days);
    String date =
        days == null
            ? null
            : days.isDay() ? days.first().toString() : calendar(withoutTime(time.value()));
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
        StatusReader.of(telling, telling.tokens().firstFrom(time.first()), days),
        time.span().of(telling.text()));
  }

  /// Whether a sentence is little but the date of its account.
  private static boolean isDateline(Telling telling, Passage passage, TimeMention time) {
    Dateline dateline = telling.analysis().dateline();
    boolean found =
        dateline != null
            && dateline.span().overlaps(time.span())
            && passage.span().length() < 2 * dateline.span().length();
    DayRange own = telling.published();
    boolean top =
        own != null
            && own.equals(DayRange.parse(time.value()))
            && passage.sentence() <= LAST_DATELINE
            && passage.span().length() <= time.span().length() + PLACE_LETTERS;
    boolean day = own != null && own.equals(DayRange.parse(withoutTime(time.value())));
    return found || top || words(telling, passage) <= (day ? 1 : 0);
  }

  /// How many words of a sentence mean something, names and numbers aside.
  private static int words(Telling telling, Passage passage) {
    int words = 0;
    int end = telling.endToken(passage.sentence());
    for (int i = telling.firstToken(passage.sentence()); i < end; i++) {
      words += telling.features()[i] != 0 && telling.nameAt()[i] < 0 ? 1 : 0;
    }
    return words;
  }

  /// A month, year, decade or century; null for weeks, seasons and quarters, of which only the
  /// first and last day are told.
  private static @Nullable String calendar(@Nullable String value) {
    boolean letters = value != null && value.chars().anyMatch(Character::isLetter);
    return letters ? null : value;
  }

  /// Whether a time is a whole year that is only counted from now, as in `last year`: what is told
  /// of it is a comparison rather than an event.
  private static boolean isRelativeYear(TimeMention time, DayRange days, Telling telling) {
    return days.days() >= YEAR_DAYS
        && time.span().of(telling.text()).chars().noneMatch(Character::isDigit);
  }

  /// Whether a time is a time of day alone, whose day is only guessed.
  private static boolean isClock(TimeMention time, Telling telling) {
    if (time.type() != TimeType.TIME) {
      return false;
    }
    String words = time.span().of(telling.text());
    int letters = (int) words.chars().filter(Character::isLetter).count();
    return letters <= MAX_CLOCK_LETTERS && words.chars().anyMatch(Character::isDigit);
  }

  /// A weekday right behind a word of the future is the next one, not the last.
  private static DayRange ahead(Telling telling, TimeMention time, DayRange days) {
    DayRange published = telling.published();
    String words = time.span().of(telling.text());
    boolean last =
        published != null
            && days.isDay()
            && days.last().isBefore(published.first())
            && days.first().isAfter(published.first().minusDays(DAYS_OF_WEEK))
            && words.chars().noneMatch(Character::isDigit);
    int token = telling.tokens().firstFrom(time.first());
    boolean weekday = last && telling.pack().weekdays().containsKey(telling.words().forms()[token]);
    if (!weekday) {
      return days;
    }
    int from = Math.max(telling.firstToken(telling.sentenceOf()[token]), token - AHEAD_REACH);
    boolean future = telling.hit(from, token, Cue.FUTURE) != null;
    boolean past = telling.hit(from, token, Cue.PAST) != null;
    return future && !past
        ? new DayRange(days.first().plusDays(DAYS_OF_WEEK), days.last().plusDays(DAYS_OF_WEEK))
        : days;
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

package org.conspectus.compare.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.compare.align.Alignments;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;
import org.conspectus.domain.Dateline;
import org.conspectus.domain.Span;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;
import org.jspecify.annotations.Nullable;

/// Works out when accounts without a date came out.
///
/// Each day near the dated ones is tried. A sentence of the undated account that names a day (`this
/// morning`, `Monday`) and tells what a sentence of another account tells with a day of its own
/// speaks for the days on which both mean the same; what the undated account tells as over, or as
/// still to come, bounds them. The days that fit best make the range. Accounts that get a day help
/// to date the others in a second round; what no clue bounds keeps the range of the story.
public final class Dater {
  private static final int DAYS_BEFORE = 7;
  private static final int DAYS_AFTER = 14;
  private static final int ROUNDS = 3;

  /// From this nearness on two sentences are taken to tell of one event. Range (0, 1).
  private static final double SAME_EVENT = 0.22;

  private static final double SURE_ORDER = 0.35;

  /// Days whose scores differ by less are equally good.
  private static final double TIE = 0.1;

  /// What a day costs by which a weekday lies farther off than [#FREE_DAYS].
  private static final double DAY_COST = 0.05;

  private static final int FREE_DAYS = 2;
  private static final double SURE_DATELINE = 3;
  private static final double SURE_WEEKDAY = 2;

  /// Letters between a day counted from today and its weekday, at most.
  private static final int BESIDE = 2;

  private static final int DATELINE_LENGTH = 80;
  private static final String DASHES = "-–—)";

  /// How many sentences of an account tell its news; a weekday there is today or yesterday.
  private static final int LEAD = 2;

  private static final int LONGEST_STORY_DAYS = 400;

  /// How long after the latest day it names a report comes out, at most.
  private static final int RECENT_DAYS = 7;

  private final TellingReader reader;

  public Dater(TellingReader reader) {
    this.reader = reader;
  }

  /// The accounts, those without a date given the days that fit best; in the same order.
  public List<Telling> date(List<Telling> given, Alignments alignments) {
    List<Telling> tellings = withOwnDays(given);
    Telling[] dated = tellings.toArray(Telling[]::new);
    DayRange window = window(tellings);
    if (window == null || window.days() > LONGEST_STORY_DAYS) {
      return tellings;
    }
    for (int round = 0; round < ROUNDS; round++) {
      Telling[] before = dated.clone();
      List<TimesOf> times = Arrays.stream(before).map(TimesOf::of).toList();
      boolean changed = false;
      for (int i = 0; i < dated.length; i++) {
        boolean undated = tellings.get(i).published() == null;
        List<Clue> clues = undated ? clues(tellings.get(i), times, alignments) : List.of();
        DayRange days = undated ? best(tellings.get(i), clues, window) : null;
        if (days != null && !days.equals(before[i].published())) {
          dated[i] = reader.date(tellings.get(i), days);
          changed = true;
        }
      }
      if (!changed) {
        break;
      }
    }
    for (int i = 0; i < dated.length; i++) {
      if (dated[i].published() == null) {
        dated[i] = reader.date(tellings.get(i), own(tellings.get(i), window));
      }
    }
    return List.of(dated);
  }

  /// With the days that undated accounts bear at their top; one without a year gets that of the
  /// others.
  private List<Telling> withOwnDays(List<Telling> given) {
    List<Telling> dated = new ArrayList<>();
    LocalDate known = null;
    for (Telling telling : given) {
      OwnDay own = telling.published() == null ? OwnDay.of(telling) : null;
      LocalDate day = own == null ? null : own.day();
      dated.add(day == null ? telling : reader.date(telling, DayRange.of(day)));
      DayRange days = dated.getLast().published();
      known = known == null && days != null ? days.first() : known;
    }
    for (int i = 0; known != null && i < dated.size(); i++) {
      Telling telling = dated.get(i);
      OwnDay own = telling.published() == null ? OwnDay.of(telling) : null;
      if (own != null) {
        dated.set(i, reader.date(telling, DayRange.of(own.near(known))));
      }
    }
    return dated;
  }

  /// The days an undated account of the story can have come out on; null when nothing tells.
  private static @Nullable DayRange window(List<Telling> tellings) {
    DayRange all = null;
    for (Telling telling : tellings) {
      DayRange days = telling.published();
      all = days == null ? all : all == null ? days : all.union(days);
    }
    if (all == null) {
      all = latestNamed(tellings);
    }
    return all == null
        ? null
        : new DayRange(all.first().minusDays(DAYS_BEFORE), all.last().plusDays(DAYS_AFTER));
  }

  /// The latest day any account names in full.
  private static @Nullable DayRange latestNamed(List<Telling> tellings) {
    LocalDate latest = null;
    for (Telling telling : tellings) {
      for (TimeMention time : telling.times()) {
        DayRange days = time.type() == TimeType.DATE ? DayRange.parse(time.value()) : null;
        if (days != null && days.isDay() && (latest == null || days.first().isAfter(latest))) {
          latest = days.first();
        }
      }
    }
    return latest == null ? null : DayRange.of(latest);
  }

  private static List<Clue> clues(Telling telling, List<TimesOf> others, Alignments alignments) {
    List<Clue> clues = new ArrayList<>();
    for (int s = 0; s < telling.sentences().size(); s++) {
      Told told = new Told(anchor(telling, s), order(telling, s));
      alignments.near(
          telling,
          s,
          (passage, score) -> {
            if (score >= SAME_EVENT) {
              TimesOf other = others.get(passage.telling().number());
              clues.addAll(told.beside(other.in(passage.sentence()), score));
            }
          });
    }
    return clues;
  }

  /// How a sentence of an undated account tells of an event.
  ///
  /// @param order as over (1), as still to come (-1), or neither (0)
  private record Told(@Nullable Anchor anchor, int order) {
    /// What a sentence of another account that tells the same says of the day.
    List<Clue> beside(List<TimeMention> times, double score) {
      List<Clue> clues = new ArrayList<>();
      for (TimeMention time : times) {
        DayRange days = DayRange.parse(time.value());
        Anchor named = Anchor.parse(time);
        int weekday = named == null ? 0 : named.weekday();
        boolean near = days != null && days.days() <= DAYS_BEFORE;
        if (anchor != null && (near || weekday > 0)) {
          clues.add(new Clue(anchor, days, weekday, score, 0));
        }
        if (near && score >= SURE_ORDER && order != 0) {
          clues.add(new Clue(null, days, 0, score, order));
        }
      }
      return clues;
    }
  }

  /// The times of an account by their sentences.
  private record TimesOf(Map<Integer, List<TimeMention>> bySentence) {
    static TimesOf of(Telling telling) {
      Map<Integer, List<TimeMention>> times = new HashMap<>();
      for (TimeMention time : telling.times()) {
        int sentence = telling.sentenceAt(time.first());
        times.computeIfAbsent(sentence, s -> new ArrayList<>()).add(time);
      }
      return new TimesOf(times);
    }

    List<TimeMention> in(int sentence) {
      return bySentence.getOrDefault(sentence, List.of());
    }
  }

  /// How the sentence names its day; null when it names none, or more than one.
  private static @Nullable Anchor anchor(Telling telling, int sentence) {
    Anchor found = null;
    for (TimeMention time : telling.times()) {
      if (telling.sentenceAt(time.first()) == sentence) {
        Anchor anchor = Anchor.parse(time);
        if (anchor != null) {
          found = found == null ? anchor : found;
        }
      }
    }
    return found;
  }

  private static int order(Telling telling, int sentence) {
    boolean future = telling.has(sentence, Cue.FUTURE) || telling.has(sentence, Cue.POSSIBLE);
    boolean past = telling.has(sentence, Cue.PAST) || telling.has(sentence, Cue.DONE);
    return future == past ? 0 : past ? 1 : -1;
  }

  /// The best days of the window; null when no clue tells.
  private static @Nullable DayRange best(Telling telling, List<Clue> found, DayRange window) {
    List<Clue> clues = new ArrayList<>(found);
    clues.addAll(weekdays(telling));
    List<LocalDate> days = window.first().datesUntil(window.last().plusDays(1)).toList();
    List<Anchor> anchors = new ArrayList<>();
    for (TimeMention time : telling.times()) {
      Anchor anchor = Anchor.parse(time);
      if (anchor != null) {
        anchors.add(anchor);
        if (isDateline(telling, time)) {
          clues.add(dateline(anchor, window));
        }
      }
    }
    double[] scores = new double[days.size()];
    double clued = 0;
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      for (Clue clue : clues) {
        scores[i] += clue.score(days.get(i));
      }
      clued = Math.max(clued, scores[i]);
      scores[i] -= distance(anchors, days.get(i));
      top = Math.max(top, scores[i]);
    }
    if (clued <= TIE) {
      return null;
    }
    DayRange best = null;
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] >= top - TIE) {
        DayRange day = DayRange.of(days.get(i));
        best = best == null ? day : best.union(day);
      }
    }
    return best == null ? null : lead(telling, best);
  }

  /// The weekdays an account names right beside a day counted from its own, as in `ayer lunes`.
  private static List<Clue> weekdays(Telling telling) {
    List<Clue> clues = new ArrayList<>();
    List<TimeMention> times = telling.times();
    for (int i = 0; i + 1 < times.size(); i++) {
      boolean beside = times.get(i + 1).first() - times.get(i).span().end() <= BESIDE;
      Anchor one = beside ? Anchor.parse(times.get(i)) : null;
      Anchor other = beside ? Anchor.parse(times.get(i + 1)) : null;
      if (one != null && other != null) {
        Anchor day = one.weekday() > 0 ? other : one;
        int weekday = Math.max(one.weekday(), other.weekday());
        if (day.kind() == Anchor.Kind.DAY && weekday > 0) {
          clues.add(new Clue(day, null, weekday, SURE_WEEKDAY, 0));
        }
      }
    }
    return clues;
  }

  /// A date before the text itself begins is that of the text.
  private static boolean isDateline(Telling telling, TimeMention time) {
    Dateline dateline = telling.analysis().dateline();
    if (dateline != null && dateline.span().contains(time.span())) {
      return true;
    }
    Span headline = telling.analysis().headline();
    int start = headline == null ? 0 : headline.end();
    String text = telling.text();
    int end = time.span().end();
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '.')) {
      end++;
    }
    boolean early = time.first() >= start && time.first() - start <= DATELINE_LENGTH;
    return early && end < text.length() && DASHES.indexOf(text.charAt(end)) >= 0;
  }

  private static Clue dateline(Anchor anchor, DayRange window) {
    Anchor today = new Anchor(Anchor.Kind.DAY, 0, 0, false);
    return new Clue(today, anchor.in(window.last()), 0, SURE_DATELINE, 0);
  }

  /// What it costs that weekdays named without a date lie days away; they seldom do.
  private static double distance(List<Anchor> anchors, LocalDate day) {
    double cost = 0;
    for (Anchor anchor : anchors) {
      if (anchor.weekday() > 0) {
        long away = Math.abs(ChronoUnit.DAYS.between(anchor.in(day).first(), day));
        cost += DAY_COST * Math.max(0, away - FREE_DAYS);
      }
    }
    return cost;
  }

  /// The days of a range on which a weekday of the past in the lead is that day or the day before;
  /// the range itself when there are none.
  private static DayRange lead(Telling telling, DayRange range) {
    for (int s = 0; s < Math.min(LEAD, telling.sentences().size()); s++) {
      Anchor anchor = anchor(telling, s);
      if (anchor != null && anchor.weekday() > 0 && !anchor.ahead()) {
        List<LocalDate> near =
            range
                .first()
                .datesUntil(range.last().plusDays(1))
                .filter(d -> !anchor.in(d).first().isBefore(d.minusDays(1)))
                .toList();
        return near.isEmpty() ? range : new DayRange(near.getFirst(), near.getLast());
      }
    }
    return range;
  }

  /// The days the account's own words leave: not before a day of the year it names as past, nor
  /// after one it names as still to come, and within a week of the latest such day.
  private static DayRange own(Telling telling, DayRange window) {
    LocalDate first = window.first();
    LocalDate last = window.last();
    for (TimeMention time : telling.times()) {
      DayRange days = DayRange.parse(time.value());
      Anchor anchor = days == null ? Anchor.parse(time) : null;
      if (anchor != null && anchor.month() > 0) {
        days = anchor.in(window.last());
      }
      int sentence = telling.sentenceAt(time.first());
      boolean within = days != null && days.isDay() && window.contains(days) && sentence >= 0;
      int order = within ? order(telling, sentence) : 0;
      if (order > 0 && days != null && days.first().isAfter(first)) {
        first = days.first();
        last = last.isAfter(first.plusDays(RECENT_DAYS)) ? first.plusDays(RECENT_DAYS) : last;
      } else if (order < 0 && days != null && days.last().isBefore(last)) {
        last = days.last();
      }
    }
    return first.isAfter(last) ? window : new DayRange(first, last);
  }
}

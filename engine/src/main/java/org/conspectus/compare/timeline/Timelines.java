package org.conspectus.compare.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.conspectus.compare.align.Alignments;
import org.conspectus.compare.align.Passage;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.compare.reading.Sources;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.TimelineEntry;
import org.conspectus.domain.Evidence;
import org.jspecify.annotations.Nullable;

/// The timeline of a story: each day the accounts name, with what happens on it.
///
/// Sentences that name one date and tell the same, by their alignment or by their features, are one
/// event; a coarser date joins a finer one within it that tells the same; and what another account
/// tells without a date joins as evidence. Cost: linear in the dated sentences, each of which is
/// compared with at most [#MAX_EVENTS] events of its date.
public final class Timelines {
  /// From this nearness on, two sentences of one date tell of one event. Range (0, 1).
  private static final double SAME_EVENT = 0.15;

  /// What is told of one month or year need be less near.
  private static final double SAME_MONTH = 0.05;

  private static final int WEEK = 7;

  private static final int MAX_EVENTS = 24;
  private static final int MAX_COMPARED = 6;
  private static final int GOOD_LENGTH = 60;
  private static final int LONG = 320;
  private static final int BACKGROUND_DAYS = 365;

  private final Alignments alignments;
  private final Sources sources;

  private Timelines(Alignments alignments, Sources sources) {
    this.alignments = alignments;
    this.sources = sources;
  }

  /// The entries by date.
  public static List<TimelineEntry> of(
      List<Telling> tellings, Alignments alignments, Sources sources) {
    return new Timelines(alignments, sources).of(tellings);
  }

  private List<TimelineEntry> of(List<Telling> tellings) {
    Map<DayRange, List<Moment>> byDays = new LinkedHashMap<>();
    Years years = new Years(tellings);
    for (Telling telling : tellings) {
      for (Moment read : MomentReader.read(telling, alignments)) {
        Moment moment = years.settle(read);
        byDays.computeIfAbsent(moment.days(), d -> new ArrayList<>()).add(moment);
      }
    }
    List<DayRange> finestFirst =
        byDays.keySet().stream()
            .sorted(Comparator.comparingLong(DayRange::days).thenComparing(DayRange::first))
            .toList();
    Map<DayRange, List<List<Moment>>> events = new LinkedHashMap<>();
    for (DayRange days : finestFirst) {
      List<List<Moment>> found = events.computeIfAbsent(days, d -> new ArrayList<>());
      for (Moment moment : byDays.getOrDefault(days, List.of())) {
        List<Moment> into = within(moment, events);
        if (into == null) {
          into = new ArrayList<>();
          found.add(into);
        }
        into.add(moment);
      }
    }
    return entries(events);
  }

  /// The event a moment belongs to: of its own days, else of finer ones within them.
  private @Nullable List<Moment> within(Moment moment, Map<DayRange, List<List<Moment>>> events) {
    List<Moment> own = best(moment, events.getOrDefault(moment.days(), List.of()), SAME_EVENT);
    if (own != null || moment.days().isDay()) {
      return own;
    }
    for (Map.Entry<DayRange, List<List<Moment>>> finer : events.entrySet()) {
      boolean fits =
          finer.getKey().days() < moment.days().days() && moment.days().contains(finer.getKey());
      List<Moment> found = fits ? best(moment, finer.getValue(), 2 * SAME_EVENT) : null;
      if (found != null && found.getFirst().date() != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable List<Moment> best(Moment moment, List<List<Moment>> events, double least) {
    List<Moment> best = null;
    double top = least;
    int from = Math.max(0, events.size() - MAX_EVENTS);
    boolean coarse = moment.days().days() > WEEK;
    for (List<Moment> event : events.subList(from, events.size())) {
      double near = near(moment, event);
      boolean same = coarse && event.getFirst().days().equals(moment.days()) && near >= SAME_MONTH;
      if (near >= top || (same && best == null)) {
        best = event;
        top = near;
      }
    }
    return best;
  }

  private double near(Moment moment, List<Moment> event) {
    double top = 0;
    for (Moment other : event.subList(0, Math.min(MAX_COMPARED, event.size()))) {
      boolean aligned =
          statement(moment.passage()) == statement(other.passage())
              || moment.passage().equals(other.passage());
      top = Math.max(top, aligned ? 1 : alignments.score(moment.passage(), other.passage()));
    }
    return top;
  }

  private int statement(Passage passage) {
    return alignments.statement(passage.telling(), passage.sentence());
  }

  private List<TimelineEntry> entries(Map<DayRange, List<List<Moment>>> events) {
    Map<Integer, Set<DayRange>> datesOfStatement = new HashMap<>();
    events.forEach((days, all) ->
        all.forEach(event ->
            event.forEach(m ->
                datesOfStatement
                    .computeIfAbsent(statement(m.passage()), s -> new HashSet<>())
                    .add(days))));
    TreeMap<String, List<TimelineEntry>> sorted = new TreeMap<>();
    events.forEach((days, all) -> {
      for (List<Moment> event : all) {
        TimelineEntry entry = entry(days, supported(event, datesOfStatement));
        sorted.computeIfAbsent(days.first() + " " + days.last(), d -> new ArrayList<>()).add(entry);
      }
    });
    return sorted.values().stream().flatMap(List::stream).toList();
  }

  /// The event with what other accounts tell of it without a date, where their sentence's statement
  /// has no other.
  private List<Moment> supported(List<Moment> event, Map<Integer, Set<DayRange>> dates) {
    List<Moment> all = new ArrayList<>(event);
    Set<Passage> known = new HashSet<>();
    event.forEach(m -> known.add(m.passage()));
    for (Moment moment : event) {
      int statement = statement(moment.passage());
      boolean alone = dates.getOrDefault(statement, Set.of()).size() == 1;
      List<Passage> others =
          alone && !isBackground(moment) ? alignments.statements().get(statement) : List.of();
      for (Passage passage : others) {
        if (known.add(passage)) {
          all.add(new Moment(passage, null, moment.days(), moment.status(), null));
        }
      }
    }
    return all;
  }

  /// Whether a moment lies long before its account, so that what is told with it may be something
  /// else.
  private static boolean isBackground(Moment moment) {
    DayRange published = moment.passage().telling().published();
    return published != null
        && moment.days().last().isBefore(published.first().minusDays(BACKGROUND_DAYS));
  }

  private TimelineEntry entry(DayRange days, List<Moment> event) {
    List<Moment> ranked =
        event.stream()
            .sorted(
                Comparator.comparingDouble((Moment m) -> -worth(m, event))
                    .thenComparingInt(m -> m.passage().telling().number()))
            .toList();
    Moment best = ranked.getFirst();
    String date = event.stream().map(Moment::date).filter(d -> d != null).findFirst().orElse(null);
    List<ArticleId> articles = event.stream().map(m -> m.passage().telling().id()).toList();
    List<Evidence> evidence = new ArrayList<>();
    Set<Passage> shown = new HashSet<>();
    for (Moment moment : ranked) {
      if (shown.add(moment.passage())) {
        Passage passage = moment.passage();
        evidence.add(passage.telling().evidence(passage.span(), moment.words()));
      }
    }
    return new TimelineEntry(
        date,
        days.first().toString(),
        days.last().toString(),
        StatusReader.join(event),
        best.passage().words(),
        best.passage().telling().language(),
        sources.count(articles),
        evidence);
  }

  /// How well a sentence tells its event: near to the others, neither short nor long, with a date.
  private double worth(Moment moment, List<Moment> event) {
    double sum = 0;
    int compared = Math.min(MAX_COMPARED, event.size());
    for (Moment other : event.subList(0, compared)) {
      sum += other.equals(moment) ? 0 : moment.passage().vector().cosine(other.passage().vector());
    }
    int length = moment.passage().span().length();
    double form = length < GOOD_LENGTH || length > LONG ? -0.2 : 0;
    return sum / compared + form + (moment.words() == null ? -0.3 : 0);
  }
}

package org.conspectus.compare;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conspectus.compare.Comparer.Sources;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Status;
import org.conspectus.domain.Conspectus.TimelineEntry;
import org.conspectus.domain.Evidence;
import org.conspectus.domain.Language;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.Span;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;
import org.jspecify.annotations.Nullable;

/// The timeline of a story: the days its accounts came out, and the dates they name in full.
///
/// An entry for a day of publication is REPORTED, with the first account's headline or first
/// sentence; an entry for a date in a text has no status, since nothing here reads what is planned,
/// done or denied.
final class Timeline {
  private static final int ISO_DAY = 10;
  private static final int ISO_MONTH = 7;

  private record Moment(
      ArticleId article, String text, Span span, @Nullable Language language, String note) {}

  /// The entries by date.
  List<TimelineEntry> of(List<Analysis> accounts, Sources sources) {
    SortedMap<String, List<Moment>> published = new TreeMap<>();
    SortedMap<String, List<Moment>> named = new TreeMap<>();
    for (Analysis account : accounts) {
      addPublication(account, published);
      addNamed(account, named);
    }
    SortedMap<String, List<TimelineEntry>> entries = new TreeMap<>();
    published.forEach(
        (date, moments) -> add(entries, entry(date, Status.REPORTED, moments, sources)));
    named.forEach((date, moments) -> add(entries, entry(date, null, moments, sources)));
    return entries.values().stream().flatMap(List::stream).toList();
  }

  private static void add(SortedMap<String, List<TimelineEntry>> entries, TimelineEntry entry) {
    String date = entry.date() == null ? "" : entry.date();
    entries.computeIfAbsent(date, d -> new ArrayList<>()).add(entry);
  }

  private static void addPublication(Analysis account, SortedMap<String, List<Moment>> published) {
    PublicationTime time = account.published();
    Span told = opening(account);
    if (time == null) {
      return;
    }
    String day = time.text().substring(0, ISO_DAY);
    String title = account.title();
    String text = title == null ? told.of(account.article().body()) : title;
    published
        .computeIfAbsent(day, d -> new ArrayList<>())
        .add(new Moment(account.article().id(), text, told, account.language(), "published"));
  }

  /// The headline in the text, else its first sentence; empty for a headline alone.
  private static Span opening(Analysis account) {
    if (account.headline() != null) {
      return account.headline();
    }
    return account.sentences().isEmpty() ? new Span(0, 0) : account.sentences().getFirst();
  }

  private static void addNamed(Analysis account, SortedMap<String, List<Moment>> named) {
    for (TimeMention time : account.times()) {
      Span sentence = sentence(account, time.span());
      boolean clutter = account.clutter().stream().anyMatch(c -> c.span().contains(time.span()));
      if (isDated(time) && sentence != null && !clutter) {
        named
            .computeIfAbsent(time.value(), d -> new ArrayList<>())
            .add(
                new Moment(
                    account.article().id(),
                    sentence.of(account.article().body()),
                    sentence,
                    account.language(),
                    "names " + time.span().of(account.article().body())));
      }
    }
  }

  /// Whether the time is a day or a month of the calendar.
  private static boolean isDated(TimeMention time) {
    String value = time.value();
    return value != null
        && (value.length() == ISO_DAY || value.length() == ISO_MONTH)
        && time.type() == TimeType.DATE
        && value.chars().allMatch(c -> c == '-' || Character.isDigit(c));
  }

  private static @Nullable Span sentence(Analysis account, Span span) {
    return account.sentences().stream().filter(s -> s.contains(span)).findFirst().orElse(null);
  }

  private static TimelineEntry entry(
      String date, @Nullable Status status, List<Moment> moments, Sources sources) {
    Moment first = moments.getFirst();
    return new TimelineEntry(
        date,
        date.length() == ISO_DAY ? date : date + "-01",
        date.length() == ISO_DAY ? date : YearMonth.parse(date).atEndOfMonth().toString(),
        status,
        first.text,
        first.language,
        sources.count(moments.stream().map(Moment::article).toList()),
        moments.stream().map(m -> new Evidence(m.article, m.span, m.note)).toList());
  }
}

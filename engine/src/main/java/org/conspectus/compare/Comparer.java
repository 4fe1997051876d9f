package org.conspectus.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.conspectus.compare.align.Alignments;
import org.conspectus.compare.align.Passage;
import org.conspectus.compare.align.StoryWeights;
import org.conspectus.compare.coverage.Coverage;
import org.conspectus.compare.dating.Dater;
import org.conspectus.compare.dispute.Disputes;
import org.conspectus.compare.quotes.StoryQuotes;
import org.conspectus.compare.reading.ConceptKinds;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.compare.reading.Sources;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;
import org.conspectus.compare.timeline.Timelines;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Conspectus.Dating;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.Statement;
import org.conspectus.domain.Conspectus.StoryQuote;
import org.conspectus.domain.Conspectus.TimelineEntry;
import org.conspectus.domain.Evidence;
import org.conspectus.domain.Family;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.Story;
import org.jspecify.annotations.Nullable;

/// Compares the accounts of a story: makes each ready ([TellingReader]), aligns their sentences
/// ([Alignments]), dates those without a date ([Dater]), and from that tells the timeline, the
/// quotes, the disagreements and who has what.
///
/// Thread-safe and pure. Cost: linear in the accounts' text.
public final class Comparer {
  private final TellingReader reader;
  private final Dater dater;
  private final ConceptKinds kinds = ConceptKinds.read();

  public Comparer(TellingReader reader) {
    this.reader = reader;
    this.dater = new Dater(reader);
  }

  /// The conspectus of a story.
  ///
  /// @param accounts the story's articles, at least one
  /// @param families in any order; those without an article of the story are passed over
  /// @throws IllegalArgumentException if there is no account
  public Conspectus compare(Story story, List<Analysis> accounts, List<Family> families) {
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("Story " + story.id() + " has no accounts");
    }
    Sources sources = Sources.of(families);
    List<Telling> read =
        IntStream.range(0, accounts.size()).mapToObj(i -> reader.read(i, accounts.get(i))).toList();
    List<Telling> tellings = inOrder(date(read, sources));
    Alignments alignments = Alignments.of(tellings, StoryWeights.of(tellings), sources);
    StoryQuotes quotes = StoryQuotes.of(tellings, alignments, sources);
    List<StoryQuote> said = quotes.quotes();
    List<Disagreement> disagreements =
        new Disputes(tellings, alignments, sources, kinds).find(quotes.grouped());
    List<TimelineEntry> timeline = Timelines.of(tellings, alignments, sources);
    return new Conspectus(
        story.id(),
        accounts.stream().map(Analysis::title).filter(t -> t != null).findFirst().orElse(null),
        timeline,
        said,
        disagreements,
        new Coverage(tellings, sources).of(timeline, said),
        statements(alignments, sources),
        tellings.stream().map(t -> account(t, sources)).toList());
  }

  private List<Telling> date(List<Telling> read, Sources sources) {
    boolean dated = read.stream().allMatch(t -> t.published() != null);
    return dated ? read : dater.date(read, Alignments.of(read, StoryWeights.of(read), sources));
  }

  /// By the middle of the days they can have come out, then as given; those whose days are unknown
  /// last.
  private static List<Telling> inOrder(List<Telling> dated) {
    List<Telling> sorted =
        dated.stream().sorted(Comparator.comparingLong(Comparer::middle)).toList();
    List<Telling> numbered = new ArrayList<>();
    for (Telling telling : sorted) {
      numbered.add(telling.at(numbered.size()));
    }
    return numbered;
  }

  private static long middle(Telling telling) {
    DayRange days = telling.published();
    return days == null ? Long.MAX_VALUE : days.first().toEpochDay() + days.last().toEpochDay();
  }

  /// What two accounts or more tell.
  private static List<Statement> statements(Alignments alignments, Sources sources) {
    List<Statement> statements = new ArrayList<>();
    for (List<Passage> group : alignments.statements()) {
      if (group.size() > 1) {
        Passage first = group.getFirst();
        List<Evidence> evidence =
            group.stream().map(p -> p.telling().evidence(p.span(), null)).toList();
        statements.add(
            new Statement(
                first.words(),
                first.telling().language(),
                sources.count(evidence.stream().map(Evidence::article).toList()),
                evidence));
      }
    }
    return statements;
  }

  /// The place of one article in its story, as far as the article alone tells.
  public static Account account(Analysis analysis, @Nullable String family) {
    PublicationTime published = analysis.published();
    Dating dating =
        published == null
            ? null
            : analysis.article().published() == null ? Dating.DATELINE : Dating.GIVEN;
    String first = published == null ? null : bound(published, true);
    String last = published == null ? null : bound(published, false);
    return account(analysis, family, new Dates(first, last, dating));
  }

  private record Dates(
      @Nullable String earliest, @Nullable String latest, @Nullable Dating dating) {}

  private static Account account(Analysis analysis, @Nullable String family, Dates dates) {
    PublicationTime given = analysis.article().published();
    return new Account(
        analysis.article().id(),
        analysis.title(),
        given == null ? null : given.text(),
        dates.earliest,
        dates.latest,
        dates.dating,
        family,
        analysis.language(),
        analysis.article().outlet());
  }

  private static Account account(Telling telling, Sources sources) {
    String family = sources.family(telling.id());
    DayRange days = telling.published();
    return telling.dating() != Dating.INFERRED || days == null
        ? account(telling.analysis(), family)
        : account(
            telling.analysis(),
            family,
            new Dates(days.first().toString(), days.last().toString(), Dating.INFERRED));
  }

  /// A moment as it was given, a day or range by its first or last day.
  private static String bound(PublicationTime published, boolean first) {
    return switch (published) {
      case PublicationTime.Moment moment -> moment.text();
      case PublicationTime.Day day -> day.text();
      case PublicationTime.Inferred range ->
          first ? range.first().toString() : range.last().toString();
    };
  }
}

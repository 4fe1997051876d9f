package org.conspectus.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One story told from all its accounts; every entry lists its evidence.
///
/// @param title headline of one of the accounts; null when none has one
/// @param timeline by date; entries without any date last
/// @param quotes those that most families carry first, then in order of first appearance
/// @param disagreements conflicts first, the surest of them on top, then updates, wordings and
///   attributions
/// @param coverage events and quotes in the order above, then the names that most accounts have
/// @param statements what two accounts or more tell in sentences of their own, by first appearance
/// @param accounts in stream order, at least one
public record Conspectus(
    String story,
    @Nullable String title,
    List<TimelineEntry> timeline,
    List<StoryQuote> quotes,
    List<Disagreement> disagreements,
    List<CoverageItem> coverage,
    List<Statement> statements,
    List<Account> accounts) {
  public Conspectus {
    timeline = List.copyOf(timeline);
    quotes = List.copyOf(quotes);
    disagreements = List.copyOf(disagreements);
    coverage = List.copyOf(coverage);
    statements = List.copyOf(statements);
    accounts = List.copyOf(accounts);
  }

  /// How firmly an event is told.
  public enum Status {
    /// Still to come when it was told.
    PLANNED,
    /// Told at second hand, or as going on.
    REPORTED,
    /// Called off, or said not to have happened.
    DENIED,
    /// Told as having happened.
    COMPLETED
  }

  /// Something that happened, or was to happen.
  ///
  /// @param date as in TimeML, as exact as the accounts allow; null when unknown
  /// @param earliest first day it can mean; null when unknown
  /// @param latest last day it can mean; null when unknown
  /// @param status null when the accounts do not tell
  /// @param text a sentence of one account that tells it
  /// @param language of `text`; null when unknown
  /// @param families how many families tell it; an article alone counts as one
  /// @param evidence one sentence or more of each account that tells it, the best telling first, so
  ///   that the first of a language is the best in that language; the note holds the words of time
  public record TimelineEntry(
      @Nullable String date,
      @Nullable String earliest,
      @Nullable String latest,
      @Nullable Status status,
      String text,
      @Nullable Language language,
      int families,
      List<Evidence> evidence) {
    public TimelineEntry {
      evidence = List.copyOf(evidence);
    }
  }

  /// One thing said, in all its versions.
  ///
  /// @param speaker the fullest words that name the speaker in any version; null when unknown
  /// @param speakerEntity key of the speaker as resolved within the story; null when unknown
  /// @param text of the first version
  /// @param language of `text`
  /// @param families how many families carry it; an article alone counts as one
  /// @param versions in stream order, at least one
  public record StoryQuote(
      @Nullable String speaker,
      @Nullable String speakerEntity,
      String text,
      @Nullable Language language,
      int families,
      List<QuoteVersion> versions) {
    public StoryQuote {
      versions = List.copyOf(versions);
    }
  }

  /// The words of a quote in one article.
  ///
  /// @param text the words said; what stands between two spans is left out and marked `…`
  /// @param speaker where the article names the speaker; null where it does not
  public record QuoteVersion(
      ArticleId article,
      List<Span> spans,
      QuoteKind kind,
      String text,
      @Nullable Language language,
      @Nullable Span speaker) {
    public QuoteVersion {
      spans = List.copyOf(spans);
    }
  }

  /// Kinds of disagreement.
  public enum DisagreementKind {
    CONFLICT,
    UPDATE,
    WORDING,
    ATTRIBUTION
  }

  /// What a disagreement is over.
  public enum DisagreementTopic {
    NUMBER,
    TIME,
    STATE,
    NAME,
    SPEAKER
  }

  /// Where accounts differ.
  ///
  /// @param about what it is about, in the words of one account
  /// @param language of `about`; null when unknown
  /// @param score how sure it is that both sides speak of one thing, in [0, 1]; conflicts are
  ///   ranked by it
  /// @param sides at least two; those of an UPDATE from the earliest to the latest
  public record Disagreement(
      DisagreementKind kind,
      DisagreementTopic topic,
      String about,
      @Nullable Language language,
      double score,
      List<Side> sides) {
    public Disagreement {
      sides = List.copyOf(sides);
    }
  }

  /// One position in a disagreement and the words that take it.
  ///
  /// @param value the position in the words of its first account
  /// @param source who is said to say so, in the words of that account; null when nobody is
  /// @param families how many families take it; an article alone counts as one
  /// @param evidence the words of the value; the note holds the sentence they stand in
  public record Side(String value, @Nullable String source, int families, List<Evidence> evidence) {
    public Side {
      evidence = List.copyOf(evidence);
    }
  }

  /// Kinds of things an account may have or lack.
  public enum CoverageKind {
    EVENT,
    QUOTE,
    NAME
  }

  /// Something told and the accounts that tell it, in stream order.
  ///
  /// @param language of `text`; null when unknown
  /// @param index place of the event in the timeline or of the quote in the quotes; -1 for a name
  /// @param families how many families tell it; an article alone counts as one
  public record CoverageItem(
      CoverageKind kind,
      String text,
      @Nullable Language language,
      int index,
      int families,
      List<ArticleId> articles) {
    public CoverageItem {
      articles = List.copyOf(articles);
    }
  }

  /// Sentences of several accounts that tell the same.
  ///
  /// @param text one of them
  /// @param language of `text`; null when unknown
  /// @param families how many families tell it; an article alone counts as one
  /// @param evidence at most one sentence of each account, in stream order
  public record Statement(
      String text, @Nullable Language language, int families, List<Evidence> evidence) {
    public Statement {
      evidence = List.copyOf(evidence);
    }
  }

  /// How it is known when an account came out.
  public enum Dating {
    /// Its source says so.
    GIVEN,
    /// Its dateline does.
    DATELINE,
    /// Worked out from the times it names and from the other accounts.
    INFERRED
  }

  /// One article's place in the story.
  ///
  /// @param published ISO 8601 as given; null when the article bears no date
  /// @param earliest first instant or day it can have come out; null when unknown
  /// @param latest last instant or day it can have come out; null when unknown
  /// @param dating null when it is not known when it came out
  /// @param family id of its family; null when it has none
  public record Account(
      ArticleId id,
      @Nullable String title,
      @Nullable String published,
      @Nullable String earliest,
      @Nullable String latest,
      @Nullable Dating dating,
      @Nullable String family,
      @Nullable Language language,
      @Nullable String outlet) {}
}

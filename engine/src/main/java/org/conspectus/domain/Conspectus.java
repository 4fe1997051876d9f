package org.conspectus.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One story told from all its accounts; every entry lists its evidence.
///
/// @param title headline of one of the accounts; null when none has one
/// @param timeline by date; entries without any date last
/// @param quotes in order of first appearance
/// @param accounts in stream order, at least one
public record Conspectus(
    String story,
    @Nullable String title,
    List<TimelineEntry> timeline,
    List<StoryQuote> quotes,
    List<Disagreement> disagreements,
    List<CoverageItem> coverage,
    List<Account> accounts) {
  public Conspectus {
    timeline = List.copyOf(timeline);
    quotes = List.copyOf(quotes);
    disagreements = List.copyOf(disagreements);
    coverage = List.copyOf(coverage);
    accounts = List.copyOf(accounts);
  }

  /// How firmly an event is told.
  public enum Status {
    PLANNED,
    REPORTED,
    DENIED,
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
  /// @param speaker the words that name the speaker in the first version; null when unknown
  /// @param families how many families carry it; an article alone counts as one
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
  public record QuoteVersion(ArticleId article, List<Span> spans) {
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

  /// Where accounts differ.
  public record Disagreement(DisagreementKind kind, String about, List<Side> sides) {
    public Disagreement {
      sides = List.copyOf(sides);
    }
  }

  /// One position in a disagreement and the words that take it.
  public record Side(String value, List<Evidence> evidence) {
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
  public record CoverageItem(CoverageKind kind, String text, List<ArticleId> articles) {
    public CoverageItem {
      articles = List.copyOf(articles);
    }
  }

  /// One article's place in the story.
  ///
  /// @param published ISO 8601 as given; null when the article bears no date
  /// @param earliest first instant or day it can have come out; null when unknown
  /// @param latest last instant or day it can have come out; null when unknown
  /// @param family id of its family; null when it has none
  public record Account(
      ArticleId id,
      @Nullable String title,
      @Nullable String published,
      @Nullable String earliest,
      @Nullable String latest,
      @Nullable String family,
      @Nullable Language language,
      @Nullable String outlet) {}
}

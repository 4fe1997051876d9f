package org.conspectus.cli.view;

import java.util.List;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Conspectus.CoverageItem;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.QuoteVersion;
import org.conspectus.domain.Conspectus.Side;
import org.conspectus.domain.Conspectus.Statement;
import org.conspectus.domain.Conspectus.StoryQuote;
import org.conspectus.domain.Conspectus.TimelineEntry;
import org.conspectus.domain.Evidence;
import org.jspecify.annotations.Nullable;

/// A conspectus that may be passed on: nothing in it is longer than a short quotation.
public final class Excerpts {
  /// The most UTF-16 units of an article that stand together.
  public static final int MAX_LENGTH = 200;

  private static final String CUT = "…";
  private static final int MAX_WORD = 30;

  private Excerpts() {}

  /// The same conspectus with every text cut.
  public static Conspectus of(Conspectus whole) {
    return new Conspectus(
        whole.story(),
        cutOrNull(whole.title()),
        whole.timeline().stream().map(Excerpts::of).toList(),
        whole.quotes().stream().map(Excerpts::of).toList(),
        whole.disagreements().stream().map(Excerpts::of).toList(),
        whole.coverage().stream().map(Excerpts::of).toList(),
        whole.statements().stream().map(Excerpts::of).toList(),
        whole.accounts().stream().map(Excerpts::of).toList());
  }

  /// The text, or its beginning with "…" behind it, broken between words where that is near.
  public static String cut(String text) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    int end = MAX_LENGTH - CUT.length();
    int space = text.lastIndexOf(' ', end);
    if (space >= end - MAX_WORD) {
      end = space;
    } else if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + CUT;
  }

  private static @Nullable String cutOrNull(@Nullable String text) {
    return text == null ? null : cut(text);
  }

  private static TimelineEntry of(TimelineEntry entry) {
    return new TimelineEntry(
        entry.date(),
        entry.earliest(),
        entry.latest(),
        entry.status(),
        cut(entry.text()),
        entry.language(),
        entry.families(),
        of(entry.evidence()));
  }

  private static StoryQuote of(StoryQuote quote) {
    return new StoryQuote(
        cutOrNull(quote.speaker()),
        cutOrNull(quote.speakerEntity()),
        cut(quote.text()),
        quote.language(),
        quote.families(),
        quote.versions().stream().map(Excerpts::of).toList());
  }

  private static QuoteVersion of(QuoteVersion version) {
    return new QuoteVersion(
        version.article(),
        version.spans(),
        version.kind(),
        cut(version.text()),
        version.language(),
        version.speaker());
  }

  private static Disagreement of(Disagreement disagreement) {
    return new Disagreement(
        disagreement.kind(),
        disagreement.topic(),
        cut(disagreement.about()),
        disagreement.language(),
        disagreement.score(),
        disagreement.sides().stream()
            .map(side ->
                new Side(
                    cut(side.value()),
                    cutOrNull(side.source()),
                    side.families(),
                    of(side.evidence())))
            .toList());
  }

  private static CoverageItem of(CoverageItem item) {
    return new CoverageItem(
        item.kind(),
        cut(item.text()),
        item.language(),
        item.index(),
        item.families(),
        item.articles());
  }

  private static Statement of(Statement statement) {
    return new Statement(
        cut(statement.text()),
        statement.language(),
        statement.families(),
        of(statement.evidence()));
  }

  private static List<Evidence> of(List<Evidence> evidence) {
    return evidence.stream()
        .map(e -> new Evidence(e.article(), e.span(), cutOrNull(e.note())))
        .toList();
  }

  private static Account of(Account account) {
    return new Account(
        account.id(),
        cutOrNull(account.title()),
        account.published(),
        account.earliest(),
        account.latest(),
        account.dating(),
        account.family(),
        account.language(),
        account.outlet());
  }
}

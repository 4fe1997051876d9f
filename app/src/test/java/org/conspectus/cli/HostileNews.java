package org.conspectus.cli;

import java.util.List;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Conspectus.CoverageItem;
import org.conspectus.domain.Conspectus.CoverageKind;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.domain.Conspectus.DisagreementTopic;
import org.conspectus.domain.Conspectus.QuoteVersion;
import org.conspectus.domain.Conspectus.Side;
import org.conspectus.domain.Conspectus.Statement;
import org.conspectus.domain.Conspectus.Status;
import org.conspectus.domain.Conspectus.StoryQuote;
import org.conspectus.domain.Conspectus.TimelineEntry;
import org.conspectus.domain.Evidence;
import org.conspectus.domain.Language;
import org.conspectus.domain.Profile;
import org.conspectus.domain.QuoteKind;
import org.conspectus.domain.Span;
import org.conspectus.domain.Story;
import org.conspectus.domain.Tokens;

/// Two articles that try to be more than text wherever their words are shown.
public final class HostileNews {
  /// Markup in every way that has ever worked somewhere.
  public static final String HOSTILE =
      "</title></style></script><script>document.title='owned'</script>"
          + "<img src=x onerror=\"document.title='owned'\">\" onmouseover='owned' '>"
          + "<a href=\"javascript:document.title='owned'\">x</a>&lt;b&gt; \u202egnp\u0000\u001b[31m \ud800";

  private static final Language HEBREW = new Language("he");

  private HostileNews() {}

  /// What `read --format html` prints for them.
  public static String page() {
    return Run.of(newsroom(), "read", "--format", "html", "x").out();
  }

  /// The same as Markdown.
  public static String markdown() {
    return Run.of(newsroom(), "read", "--format", "markdown", "--evidence", "x").out();
  }

  static FakeNewsroom newsroom() {
    List<ArticleId> ids = List.of(new ArticleId("a\"><script>1"), new ArticleId("b' onclick='2"));
    Story story = new Story("s1", ids, null, null);
    return new FakeNewsroom(
        ids.stream().map(HostileNews::analysis).toList(),
        List.of(story),
        List.of(),
        List.of(),
        List.of(conspectus(ids)),
        new Newsroom.Report(2, List.of(), List.of()));
  }

  private static Conspectus conspectus(List<ArticleId> ids) {
    List<Evidence> evidence =
        ids.stream().map(id -> new Evidence(id, new Span(0, 60), HOSTILE)).toList();
    Side side = new Side(HOSTILE, HOSTILE, 1, evidence);
    return new Conspectus(
        "s1",
        HOSTILE,
        List.of(
            new TimelineEntry(
                HOSTILE, "2031-01-01", "2031-01-02", Status.DENIED, HOSTILE, HEBREW, 2, evidence),
            new TimelineEntry(
                "2032", "2032-01-01", "2032-12-31", Status.PLANNED, HOSTILE, null, 1, evidence)),
        List.of(quote(ids)),
        List.of(
            new Disagreement(
                DisagreementKind.WORDING,
                DisagreementTopic.NAME,
                HOSTILE,
                null,
                1,
                List.of(side, side))),
        List.of(
            new CoverageItem(CoverageKind.EVENT, HOSTILE, HEBREW, 0, 2, ids),
            new CoverageItem(CoverageKind.NAME, HOSTILE, null, -1, 1, ids.subList(0, 1))),
        List.of(new Statement(HOSTILE, HEBREW, 2, evidence)),
        ids.stream()
            .map(id -> new Account(id, HOSTILE, HOSTILE, null, null, null, null, HEBREW, HOSTILE))
            .toList());
  }

  private static StoryQuote quote(List<ArticleId> ids) {
    List<Span> spans = List.of(new Span(3, 90), new Span(95, 99));
    return new StoryQuote(
        HOSTILE,
        null,
        HOSTILE,
        HEBREW,
        2,
        ids.stream()
            .map(id -> new QuoteVersion(id, spans, QuoteKind.DIRECT, HOSTILE, HEBREW, null))
            .toList());
  }

  private static Analysis analysis(ArticleId id) {
    Article article =
        new Article(
            id,
            null,
            null,
            HOSTILE,
            HOSTILE,
            HOSTILE + "\n" + HOSTILE,
            HEBREW,
            null,
            null,
            List.of());
    return new Analysis(
        article,
        HEBREW,
        1,
        null,
        List.of(),
        new Tokens.Builder().build(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        new Profile.Builder().build(),
        List.of());
  }
}

package org.conspectus.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Clutter;
import org.conspectus.domain.ClutterKind;
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
import org.conspectus.domain.Dateline;
import org.conspectus.domain.Evidence;
import org.conspectus.domain.Family;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Language;
import org.conspectus.domain.Link;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.Profile;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.QuoteKind;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Rejected;
import org.conspectus.domain.Relation;
import org.conspectus.domain.Span;
import org.conspectus.domain.Story;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;
import org.conspectus.domain.Tokens;
import org.jspecify.annotations.Nullable;

/// Made-up news of a ferry that ran aground, in five accounts, and of two things told once.
final class FerryNews {
  private static final String DUTCH =
      "VLIELAND (ANP) - De veerboot Noordster is zondag bij Vlieland vastgelopen."
          + " \"Niemand is gewond\", zegt kapitein Hanna Dorst. Er zijn 212 mensen aan boord.";
  private static final String ENGLISH =
      "The ferry Noordster ran aground off Vlieland on Sunday."
          + " \"Nobody is hurt,\" says captain Hanna Dorst. There are 212 people on board.";
  private static final String GERMAN =
      "Vor Vlieland sitzt eine Fähre fest. Die Reederei Wadlijn spricht von 198 Passagieren.";
  private static final String JAPANESE = "オランダのフェリーが座礁した。けが人はいないという。";
  private static final String MARKET = "Photo: A. Person\nThe market is open again.";

  private final Map<String, Analysis> analyses = new LinkedHashMap<>();
  private final List<Account> accounts = new ArrayList<>();
  private final List<Account> loose = new ArrayList<>();

  private FerryNews() {
    add("nl-1", "dagblad.example", "Veerboot loopt vast bij Vlieland", DUTCH);
    add("en-1", "herald.example", "Ferry runs aground off Vlieland", ENGLISH);
    add("nl-2", null, "Veerboot loopt vast bij Vlieland (update)", DUTCH + " Het is eb.");
    add("de-1", "wochenblatt.example", null, GERMAN);
    add("ja-1", "shimbun.example", "オランダのフェリーが座礁、乗客にけがなしと船長が発表した", JAPANESE);
    add("en-2", "herald.example", "Market hall opens\u001b[31m again", MARKET);
    add("xx-1", null, null, "1 2 3");
  }

  /// Everything, and input of which one file failed and two held no article.
  static FakeNewsroom newsroom() {
    FerryNews news = new FerryNews();
    return new FakeNewsroom(
        List.copyOf(news.analyses.values()),
        stories(),
        List.of(family()),
        List.of(link("de-1", Relation.EXCERPT, 0.3127)),
        List.of(news.ferry(), alone("s2", news.loose.get(0)), alone("s3", news.loose.get(1))),
        new Newsroom.Report(
            7,
            List.of(
                new Rejected("news/bad.json", Rejected.Reason.MALFORMED, "broken after byte 12"),
                new Rejected("news/index.html", Rejected.Reason.NO_ARTICLE, "no article found")),
            List.of("news/nl-1.txt: given twice")));
  }

  /// The same articles, all of them well.
  static FakeNewsroom quietNewsroom() {
    FakeNewsroom room = newsroom();
    return new FakeNewsroom(
        room.analyses(),
        room.storyList(),
        room.familyList(),
        room.links(),
        room.conspectuses(),
        new Newsroom.Report(7, List.of(), List.of()));
  }

  /// No article at all.
  static FakeNewsroom emptyNewsroom() {
    return new FakeNewsroom(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Newsroom.Report(0, List.of(), List.of()));
  }

  static ArticleId id(String name) {
    return new ArticleId("news/" + name + ".txt");
  }

  private static Link link(String to, Relation relation, double score) {
    return new Link(id("nl-1"), id(to), relation, score, true, List.of("3 of 3 sentences"));
  }

  private static Family family() {
    return new Family(
        "f1",
        id("nl-1"),
        List.of(id("nl-1"), id("en-1"), id("nl-2")),
        List.of(link("en-1", Relation.TRANSLATION, 0.9712), link("nl-2", Relation.VERSION, 0.9)));
  }

  private static List<Story> stories() {
    Instant first = Instant.parse("2031-06-15T00:00:00Z");
    Instant last = Instant.parse("2031-06-16T00:00:00Z");
    return List.of(
        new Story("s3", List.of(id("xx-1")), null, null),
        new Story("s2", List.of(id("en-2")), first, first),
        new Story(
            "s1",
            List.of(id("nl-1"), id("en-1"), id("nl-2"), id("de-1"), id("ja-1")),
            first,
            last));
  }

  private static Conspectus alone(String story, Account account) {
    return new Conspectus(
        story,
        account.title(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(account));
  }

  private Conspectus ferry() {
    return new Conspectus(
        "s1",
        "Veerboot loopt vast bij Vlieland",
        timeline(),
        List.of(
            quote("Hanna Dorst", "person:hanna-dorst", "Niemand is gewond", "nl"),
            quote(null, null, "けが人はいない", "ja")),
        List.of(
            new Disagreement(
                DisagreementKind.CONFLICT,
                DisagreementTopic.NUMBER,
                "people on board",
                new Language("en"),
                0.8,
                List.of(
                    new Side(
                        "212",
                        null,
                        2,
                        List.of(at("nl-1", "212 mensen"), at("en-1", "212 people"))),
                    new Side("198", "police", 1, List.of(at("de-1", "198 Passagieren")))))),
        List.of(
            name("Wadlijn", List.of(id("de-1"))),
            name("Vlieland", List.of(id("nl-1"), id("de-1"))),
            name("Hanna Dorst", List.of(id("nl-1"), id("en-1"))),
            new CoverageItem(
                CoverageKind.EVENT, "Het is eb.", new Language("nl"), 1, 1, List.of(id("nl-2")))),
        List.of(
            new Statement(
                "There are 212 people on board",
                new Language("en"),
                2,
                List.of(
                    at("nl-1", "Er zijn 212 mensen aan boord"),
                    at("en-1", "There are 212 people on board"),
                    at("de-1", "spricht von 198 Passagieren")))),
        accounts);
  }

  private static CoverageItem name(String text, List<ArticleId> articles) {
    return new CoverageItem(CoverageKind.NAME, text, null, -1, articles.size(), articles);
  }

  private List<TimelineEntry> timeline() {
    return List.of(
        entry("2031-06-15", Status.COMPLETED, "ran aground off Vlieland on Sunday", "en-1"),
        entry("2031-06", Status.PLANNED, "Er zijn 212 mensen aan boord", "nl-1"),
        entry(null, null, "けが人はいないという", "ja-1"));
  }

  private TimelineEntry entry(
      @Nullable String date, @Nullable Status status, String text, String in) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(at(in, text));
    if (in.equals("en-1")) {
      evidence.add(at("nl-1", "zondag bij Vlieland vastgelopen"));
      evidence.add(at("de-1", "sitzt eine Fähre fest"));
    }
    return new TimelineEntry(
        date,
        null,
        null,
        status,
        text,
        new Language(in.substring(0, 2)),
        evidence.size(),
        evidence);
  }

  private StoryQuote quote(
      @Nullable String speaker, @Nullable String entity, String words, String language) {
    List<QuoteVersion> versions = new ArrayList<>();
    if (language.equals("nl")) {
      versions.add(version("nl-1", words));
      versions.add(version("en-1", "Nobody is hurt"));
    } else {
      versions.add(version("ja-1", words));
    }
    return new StoryQuote(speaker, entity, words, new Language(language), 1, versions);
  }

  private QuoteVersion version(String name, String words) {
    return new QuoteVersion(
        id(name),
        List.of(span(name, words)),
        QuoteKind.DIRECT,
        words,
        new Language(name.substring(0, 2)),
        null);
  }

  private Evidence at(String name, String words) {
    return new Evidence(id(name), span(name, words), name.equals("de-1") ? "rule 7" : null);
  }

  private Span span(String name, String words) {
    Analysis analysis = analyses.get(name);
    int start = analysis == null ? -1 : analysis.article().body().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(name + " does not say '" + words + "'");
    }
    return new Span(start, start + words.length());
  }

  private void add(String name, @Nullable String outlet, @Nullable String title, String text) {
    String code = name.startsWith("xx") ? null : name.substring(0, 2);
    Language language = code == null ? null : new Language(code);
    boolean dated = name.endsWith("-1") && code != null;
    LocalDate day = LocalDate.of(2031, 6, code == null || code.equals("ja") ? 16 : 15);
    PublicationTime time = dated ? new PublicationTime.Day(day, null) : null;
    Article article =
        new Article(
            id(name),
            "news/" + name + ".txt",
            null,
            outlet,
            title,
            text,
            language,
            time,
            null,
            title == null ? List.of() : List.of("A. Writer"));
    analyses.put(name, analysis(article));
    boolean inFamily = name.equals("nl-1") || name.equals("nl-2") || name.equals("en-1");
    boolean inStory = analyses.size() <= 5;
    (inStory ? accounts : loose)
        .add(
            new Account(
                article.id(),
                title,
                time == null ? null : time.text(),
                time == null && outlet == null && inStory ? "2031-06-15" : null,
                time == null && outlet == null && inStory ? "2031-06-16" : null,
                null,
                inFamily ? "f1" : null,
                language,
                outlet));
  }

  private static Analysis analysis(Article article) {
    String text = article.body();
    List<NameMention> names = new ArrayList<>();
    within(text, "Vlieland", s -> names.add(new NameMention(s, NameType.PLACE, "place:vlieland")));
    within(text, "Noordster", s -> names.add(new NameMention(s, null, null)));
    List<TimeMention> times = new ArrayList<>();
    within(
        text, "zondag", s -> times.add(new TimeMention(s, TimeType.DATE, null, "weekday 7, past")));
    within(text, "Sunday", s -> times.add(new TimeMention(s, TimeType.DATE, "2031-06-15", null)));
    List<QuoteMention> quotes = new ArrayList<>();
    within(
        text,
        "Nobody is hurt,",
        s -> quotes.add(new QuoteMention(List.of(s), QuoteKind.DIRECT, null, null, null)));
    List<Clutter> clutter = new ArrayList<>();
    within(text, "Photo: A. Person", s -> clutter.add(new Clutter(s, ClutterKind.CREDIT)));
    Profile.Builder profile = new Profile.Builder();
    profile.add(FeatureKind.NAME.feature(1), 5);
    profile.add(FeatureKind.WORD.feature(text.length()), 5);
    Dateline dateline =
        text.startsWith("VLIELAND") ? new Dateline("Vlieland", "ANP", null, new Span(0, 16)) : null;
    return new Analysis(
        article,
        article.language(),
        article.language() == null ? 0 : 0.98,
        null,
        List.of(new Span(0, text.length())),
        new Tokens.Builder().build(),
        names,
        List.of(),
        times,
        quotes,
        clutter,
        dateline,
        profile.build(),
        List.of());
  }

  private static void within(String text, String words, Consumer<Span> found) {
    int start = text.indexOf(words);
    if (start >= 0) {
      found.accept(new Span(start, start + words.length()));
    }
  }
}

package org.conspectus.analyze;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.conspectus.analyze.clutter.ClutterFinder;
import org.conspectus.analyze.clutter.DatelineFinder;
import org.conspectus.analyze.clutter.ForeignLabels;
import org.conspectus.analyze.entity.NameFinder;
import org.conspectus.analyze.entity.NameResolver;
import org.conspectus.analyze.quotes.QuoteFinder;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.Clutter;
import org.conspectus.domain.ClutterKind;
import org.conspectus.domain.Dateline;
import org.conspectus.domain.Language;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.Span;
import org.conspectus.domain.TimeMention;
import org.conspectus.lang.LanguageDetector;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.Segmenter;
import org.conspectus.lang.Words;
import org.conspectus.lexicon.Lexicon;
import org.conspectus.lexicon.NameIndex;
import org.conspectus.lexicon.Priors;
import org.conspectus.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/// Reads one article: everything later stages know about it is found here, in one pass over its
/// tokens for each kind of annotation.
///
/// Thread-safe and pure. Cost: about a millisecond for an article of 350 words, and memory in
/// proportion to its length.
public final class Analyzer {
  /// Below this certainty a language the source gave is kept, whatever the detector says.
  private static final double CONTRADICTION = 0.95;

  /// A language of these is kept that the detector would take for another.
  private static final Set<String> ISO = Set.of(Locale.getISOLanguages());

  private static final int ISO_DAY = 10;
  private static final int MIN_CONTRADICTING_CHARACTERS = 120;

  private final LanguageDetector detector;
  private final LanguagePacks packs;
  private final Segmenter segmenter = new Segmenter();
  private final TimeFinder times = new TimeFinder();
  private final QuoteFinder quotes = new QuoteFinder();
  private final ClutterFinder clutter = ClutterFinder.standard();
  private final DatelineFinder datelines = DatelineFinder.standard();
  private final NameFinder names;
  private final NameResolver resolver;
  private final ProfileBuilder profiles;
  private final ForeignLabels labels = ForeignLabels.standard();

  /// What the analyzer looks words up in.
  public record Knowledge(
      LanguageDetector detector,
      LanguagePacks packs,
      NameIndex names,
      Lexicon lexicon,
      Priors priors) {}

  public Analyzer(Knowledge knowledge) {
    this.detector = knowledge.detector;
    this.packs = knowledge.packs;
    this.names = new NameFinder(knowledge.names, knowledge.priors);
    this.resolver = new NameResolver(knowledge.names);
    this.profiles = new ProfileBuilder(knowledge.lexicon, knowledge.priors);
  }

  public Analysis analyze(Article article) {
    return analyze(article, (feature, words, prior) -> {});
  }

  /// Analyzes only as far as placing an article among others needs: without quotes, and without
  /// times and dateline where the source gave the date.
  public Analysis outline(Article article) {
    return analyze(article, (feature, words, prior) -> {}, false);
  }

  /// Analyzes and tells which words gave which features of the profile.
  public Analysis analyze(Article article, ProfileBuilder.Trace trace) {
    return analyze(article, trace, true);
  }

  private Analysis analyze(Article article, ProfileBuilder.Trace trace, boolean whole) {
    String text = article.body();
    LanguageDetector.Guess guess = language(article);
    LanguagePack pack = packs.of(guess.language());
    Words words = segmenter.words(text, pack);
    Words titleWords = article.title() == null ? null : segmenter.words(article.title(), pack);
    List<List<NameMention>> resolved = names(words, titleWords, guess.language(), pack);
    List<NameMention> found = resolved.getFirst();
    List<Clutter> marked = clutter.find(text);
    ProfileBuilder.Part title =
        titleWords == null
            ? null
            : new ProfileBuilder.Part(titleWords, resolved.getLast(), List.of());
    ProfileBuilder.Part body = new ProfileBuilder.Part(words, found, marked);
    Span headline = title == null ? HeadlineFinder.find(text) : null;
    Dated dated =
        whole || article.published() == null
            ? dated(new Text(article, words, pack, headline, marked))
            : Dated.NOT;
    return new Analysis(
        article,
        guess.language(),
        guess.certainty(),
        headline,
        words.sentences(),
        words.tokens(),
        found,
        title == null ? List.of() : title.names(),
        dated.times,
        whole ? quotes.find(words, found, pack) : List.of(),
        ClutterFinder.with(text, marked, dated.dateline),
        dated.dateline,
        profiles.build(pack, title, body, trace),
        labels.in(text, marked, guess.language()));
  }

  /// The times of a text and its dateline.
  private record Dated(List<TimeMention> times, @Nullable Dateline dateline) {
    static final Dated NOT = new Dated(List.of(), null);
  }

  /// The times, anchored to the day of publication, else to that of the dateline.
  private Dated dated(Text text) {
    LocalDate published = TimeFinder.day(text.article.published());
    List<TimeMention> dates = times.find(text.words, text.pack, published);
    int start = text.headline == null ? 0 : text.headline.end();
    Dateline dateline = datelines.find(text.words.text(), start, told(dates, text.clutter));
    LocalDate day = published == null ? day(dateline) : published;
    boolean anchored = Objects.equals(day, published);
    return new Dated(anchored ? dates : times.find(text.words, text.pack, day), dateline);
  }

  /// A text and what is known of it before its times are.
  private record Text(
      Article article,
      Words words,
      LanguagePack pack,
      @Nullable Span headline,
      List<Clutter> clutter) {}

  /// The day the dateline names; null when it names none.
  private static @Nullable LocalDate day(@Nullable Dateline dateline) {
    String time = dateline == null ? null : dateline.time();
    return time == null ? null : LocalDate.parse(time.substring(0, ISO_DAY));
  }

  /// The times that do not belong to another article's teaser.
  private static List<TimeMention> told(List<TimeMention> times, List<Clutter> clutter) {
    List<Clutter> teasers = clutter.stream().filter(c -> c.kind() == ClutterKind.TEASER).toList();
    return times.stream()
        .filter(t -> teasers.stream().noneMatch(c -> c.span().contains(t.span())))
        .toList();
  }

  /// The names of the text and of the title, if there is one.
  private List<List<NameMention>> names(
      Words text, @Nullable Words title, @Nullable Language language, LanguagePack pack) {
    List<NameResolver.Part> parts = new ArrayList<>();
    parts.add(new NameResolver.Part(text, names.find(text, pack, language)));
    if (title != null) {
      parts.add(new NameResolver.Part(title, names.find(title, pack, language)));
    }
    return resolver.resolve(pack, parts);
  }

  /// The language given, unless the words clearly contradict it; else the one detected.
  private LanguageDetector.Guess language(Article article) {
    String title = article.title() == null ? "" : article.title();
    String sample = article.body().length() > title.length() ? article.body() : title;
    Language given = article.language();
    boolean unheard = given != null && ISO.contains(given.code()) && !detector.knows(given);
    if (given != null && (unheard || sample.length() < MIN_CONTRADICTING_CHARACTERS)) {
      return new LanguageDetector.Guess(given, 1);
    }
    LanguageDetector.Guess guess = detector.detect(sample);
    if (given == null || given.equals(guess.language())) {
      return guess;
    }
    return guess.certainty() > CONTRADICTION
        ? guess
        : new LanguageDetector.Guess(given, 1 - guess.certainty());
  }
}

package org.conspectus.analyze;

import java.util.List;
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
import org.conspectus.lexicon.Gazetteer;
import org.conspectus.lexicon.Lexicon;
import org.conspectus.lexicon.Priors;
import org.conspectus.time.DateFinder;
import org.jspecify.annotations.Nullable;

/// Reads one article: everything later stages know about it is found here, in one pass over its
/// tokens for each kind of annotation.
///
/// Thread-safe and pure. Cost: about a millisecond for an article of 350 words, and memory in
/// proportion to its length.
public final class Analyzer {
  /// Below this certainty a language the source gave is kept, whatever the detector says.
  private static final double CONTRADICTION = 0.95;

  private static final int MIN_CONTRADICTING_CHARACTERS = 120;

  private final LanguageDetector detector;
  private final LanguagePacks packs;
  private final Segmenter segmenter = new Segmenter();
  private final DateFinder dates = new DateFinder();
  private final QuoteFinder quotes = new QuoteFinder();
  private final ClutterFinder clutter = ClutterFinder.standard();
  private final DatelineFinder datelines = DatelineFinder.standard();
  private final NameFinder names;
  private final ProfileBuilder profiles;

  /// What the analyzer looks words up in.
  public record Knowledge(
      LanguageDetector detector,
      LanguagePacks packs,
      Gazetteer places,
      Lexicon lexicon,
      Priors priors) {}

  public Analyzer(Knowledge knowledge) {
    this.detector = knowledge.detector;
    this.packs = knowledge.packs;
    this.names = new NameFinder(knowledge.places, knowledge.priors);
    this.profiles = new ProfileBuilder(knowledge.lexicon, knowledge.priors);
  }

  public Analysis analyze(Article article) {
    return analyze(article, (feature, words, prior) -> {});
  }

  /// Analyzes and tells which words gave which features of the profile.
  public Analysis analyze(Article article, ProfileBuilder.Trace trace) {
    String text = article.body();
    LanguageDetector.Guess guess = language(article);
    LanguagePack pack = packs.of(guess.language());
    Words words = segmenter.words(text, pack);
    List<NameMention> found = names.find(words, pack, guess.language());
    List<Clutter> marked = clutter.find(text);
    ProfileBuilder.Part title = title(article, guess.language(), pack);
    ProfileBuilder.Part body = new ProfileBuilder.Part(words, found, marked);
    Span headline = title == null ? HeadlineFinder.find(text) : null;
    List<TimeMention> times = dates.find(words, pack);
    int start = headline == null ? 0 : headline.end();
    Dateline dateline = datelines.find(text, start, told(times, marked));
    return new Analysis(
        article,
        guess.language(),
        guess.certainty(),
        headline,
        words.sentences(),
        words.tokens(),
        found,
        title == null ? List.of() : title.names(),
        times,
        quotes.find(words, found, pack),
        ClutterFinder.with(marked, dateline),
        dateline,
        profiles.build(pack, title, body, trace));
  }

  /// The times that do not belong to another article's teaser.
  private static List<TimeMention> told(List<TimeMention> times, List<Clutter> clutter) {
    List<Clutter> teasers = clutter.stream().filter(c -> c.kind() == ClutterKind.TEASER).toList();
    return times.stream()
        .filter(t -> teasers.stream().noneMatch(c -> c.span().contains(t.span())))
        .toList();
  }

  private ProfileBuilder.@Nullable Part title(
      Article article, @Nullable Language language, LanguagePack pack) {
    if (article.title() == null) {
      return null;
    }
    Words words = segmenter.words(article.title(), pack);
    return new ProfileBuilder.Part(words, names.find(words, pack, language), List.of());
  }

  /// The language given, unless the words clearly contradict it; else the one detected.
  private LanguageDetector.Guess language(Article article) {
    String title = article.title() == null ? "" : article.title();
    String sample = article.body().length() > title.length() ? article.body() : title;
    if (article.language() != null && sample.length() < MIN_CONTRADICTING_CHARACTERS) {
      return new LanguageDetector.Guess(article.language(), 1);
    }
    LanguageDetector.Guess guess = detector.detect(sample);
    Language given = article.language();
    if (given == null || given.equals(guess.language())) {
      return guess;
    }
    return guess.certainty() > CONTRADICTION
        ? guess
        : new LanguageDetector.Guess(given, 1 - guess.certainty());
  }
}

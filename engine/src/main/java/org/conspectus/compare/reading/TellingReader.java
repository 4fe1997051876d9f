package org.conspectus.compare.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Clutter;
import org.conspectus.domain.ClutterKind;
import org.conspectus.domain.Conspectus.Dating;
import org.conspectus.domain.Language;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.Span;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.Words;
import org.conspectus.lexicon.Lexicon;
import org.conspectus.lexicon.Priors;
import org.conspectus.text.Folding;
import org.conspectus.text.Hashing;
import org.conspectus.text.Romanizer;
import org.conspectus.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/// Makes accounts ready to be compared. Thread-safe; one pass over the tokens of an account.
public final class TellingReader {
  /// How many hits on either side can hold another.
  private static final int NEIGHBORS = 6;

  private final LanguagePacks packs;
  private final Lexicon lexicon;
  private final Priors priors;
  private final TimeFinder times = new TimeFinder();
  private final Romanizer romanizer = new Romanizer();
  private final Map<Language, StoryWords> storyWords = new ConcurrentHashMap<>();
  private final Map<Language, Concepts> concepts = new ConcurrentHashMap<>();
  private final Map<Language, Demonyms> demonyms = new ConcurrentHashMap<>();

  public TellingReader(LanguagePacks packs, Lexicon lexicon, Priors priors) {
    this.packs = packs;
    this.lexicon = lexicon;
    this.priors = priors;
  }

  /// Reads the account that stands at a place of its story.
  public Telling read(int number, Analysis analysis) {
    LanguagePack pack = packs.of(analysis.language());
    Words words = words(analysis);
    int[] nameAt = names(analysis, words.tokens());
    List<Hit> hits = hits(words, pack);
    Meanings meanings =
        new Meanings(
            words,
            pack,
            new Meanings.Dictionary(
                lexicon.of(pack.language()),
                priors,
                concepts(pack.language()),
                demonyms(pack.language())));
    meanings.readNames(nameAt, analysis.names());
    meanings.readWords(nameAt, hits);
    LocalDate day = TimeFinder.day(analysis.published());
    Dating dating =
        day == null
            ? null
            : analysis.article().published() == null ? Dating.DATELINE : Dating.GIVEN;
    return new Telling(
        number,
        analysis,
        pack,
        words,
        meanings.features(),
        meanings.plain(),
        meanings.weights(),
        meanings.persons(),
        Sentences.of(words),
        told(analysis, words),
        new Hits(hits),
        nameAt,
        analysis.times(),
        day == null ? range(analysis.published()) : DayRange.of(day),
        dating);
  }

  private static @Nullable DayRange range(@Nullable PublicationTime published) {
    return published instanceof PublicationTime.Inferred range
        ? new DayRange(range.first(), range.last())
        : null;
  }

  /// The account with its times anchored to days worked out; times that differ between the first
  /// and the last of these days stay open.
  public Telling date(Telling telling, DayRange days) {
    List<TimeMention> first = times.find(telling.words(), telling.pack(), days.first());
    if (days.isDay()) {
      return telling.dated(first, days, Dating.INFERRED);
    }
    List<TimeMention> last = times.find(telling.words(), telling.pack(), days.last());
    List<TimeMention> both = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      TimeMention one = first.get(i);
      boolean same = i < last.size() && one.equals(last.get(i));
      both.add(same ? one : new TimeMention(one.span(), one.type(), null, anchor(telling, one)));
    }
    return telling.dated(both, days, Dating.INFERRED);
  }

  private static @Nullable String anchor(Telling telling, TimeMention time) {
    for (TimeMention known : telling.times()) {
      if (known.span().equals(time.span())) {
        return known.anchor();
      }
    }
    return null;
  }

  private Words words(Analysis analysis) {
    String text = analysis.article().body();
    Tokens tokens = analysis.tokens();
    String[] forms = new String[tokens.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = romanizer.romanize(Folding.fold(text, tokens.start(i), tokens.end(i)));
    }
    return new Words(text, analysis.sentences(), tokens, forms);
  }

  private static int[] names(Analysis analysis, Tokens tokens) {
    int[] nameAt = new int[tokens.size()];
    Arrays.fill(nameAt, -1);
    for (int n = 0; n < analysis.names().size(); n++) {
      Span span = analysis.names().get(n).span();
      for (int i = tokens.firstFrom(span.start());
          i < nameAt.length && tokens.start(i) < span.end();
          i++) {
        nameAt[i] = n;
      }
    }
    return nameAt;
  }

  /// A sentence is told unless most of it is clutter; a dateline before it does not count.
  private static boolean[] told(Analysis analysis, Words words) {
    boolean[] told = new boolean[words.sentences().size()];
    int clutter = 0;
    List<Clutter> all = analysis.clutter();
    for (int s = 0; s < told.length; s++) {
      Span sentence = words.sentences().get(s);
      while (clutter < all.size() && all.get(clutter).span().end() <= sentence.start()) {
        clutter++;
      }
      int covered = 0;
      for (int c = clutter; c < all.size() && all.get(c).span().start() < sentence.end(); c++) {
        Span span = all.get(c).span();
        covered +=
            all.get(c).kind() == ClutterKind.DATELINE
                ? 0
                : Math.min(span.end(), sentence.end()) - Math.max(span.start(), sentence.start());
      }
      told[s] = 2 * covered < sentence.length();
    }
    return told;
  }

  private Demonyms demonyms(Language language) {
    return demonyms.computeIfAbsent(language, Demonyms::of);
  }

  private Concepts concepts(Language language) {
    return concepts.computeIfAbsent(language, Concepts::of);
  }

  private List<Hit> hits(Words words, LanguagePack pack) {
    StoryWords known = storyWords.computeIfAbsent(pack.language(), StoryWords::read);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < words.tokens().size(); i++) {
      known.find(words, i, hits);
    }
    return outermost(hits);
  }

  /// Without those that lie within a longer one of their kind, as `houses` in `no houses left`.
  private static List<Hit> outermost(List<Hit> hits) {
    List<Hit> kept = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      boolean within = false;
      for (int k = Math.max(0, i - NEIGHBORS); k < Math.min(hits.size(), i + NEIGHBORS); k++) {
        within |= k != i && isWithin(hit, hits.get(k));
      }
      if (!within) {
        kept.add(hit);
      }
    }
    return List.copyOf(kept);
  }

  private static boolean isWithin(Hit hit, Hit other) {
    boolean longer = other.next() - other.token() > hit.next() - hit.token();
    return longer
        && other.sense().cue() == hit.sense().cue()
        && other.token() <= hit.token()
        && hit.next() <= other.next();
  }

  /// A feature for something that only comparing knows, such as a counted thing.
  public static int feature(String key) {
    return (int) Hashing.hash(key) | 1;
  }
}

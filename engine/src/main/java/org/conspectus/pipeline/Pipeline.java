package org.conspectus.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.analyze.Analyzer;
import org.conspectus.compare.Comparer;
import org.conspectus.compare.reading.TellingReader;
import org.conspectus.copy.FamilyConfig;
import org.conspectus.copy.FamilyIndex;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Family;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Link;
import org.conspectus.domain.ProfileEntry;
import org.conspectus.domain.Story;
import org.conspectus.domain.StoryEvent;
import org.conspectus.domain.StoryPast;
import org.conspectus.extract.Extractors;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.NgramLanguageDetector;
import org.conspectus.lang.Outlets;
import org.conspectus.lexicon.Lexicon;
import org.conspectus.lexicon.NameIndex;
import org.conspectus.lexicon.Priors;
import org.conspectus.story.Clusterer;
import org.conspectus.story.StoryConfig;
import org.conspectus.story.StoryHistory;

/// From fetched bytes to story events.
///
/// `extract` and `analyze` are pure and may run on any thread; `add` is for one writer, and wants
/// the articles in the order of their time.
public final class Pipeline {
  private final Extractors extractors;
  private final Outlets outlets;
  private final Analyzer analyzer;
  private final FamilyIndex families;
  private final Clusterer clusterer;
  private final Comparer comparer;
  private final StoryHistory history = new StoryHistory();

  /// The pure stages, and who publishes where.
  public record Stages(
      Extractors extractors, Analyzer analyzer, Comparer comparer, Outlets outlets) {}

  public Pipeline(Stages stages, FamilyIndex families, Clusterer clusterer) {
    this.extractors = stages.extractors;
    this.outlets = stages.outlets;
    this.analyzer = stages.analyzer;
    this.comparer = stages.comparer;
    this.families = families;
    this.clusterer = clusterer;
  }

  /// Every format, language and stage we have, with the standard settings.
  public static Pipeline standard() {
    return standard(NameIndex.standard(), Lexicon.standard());
  }

  /// The standard pipeline with these names and words instead of the shipped ones.
  public static Pipeline standard(NameIndex names, Lexicon lexicon) {
    return standard(names, lexicon, Outlets.standard());
  }

  /// The standard pipeline with these names, words and outlets instead of the shipped ones.
  public static Pipeline standard(NameIndex names, Lexicon lexicon, Outlets outlets) {
    LanguagePacks packs = LanguagePacks.standard();
    Priors priors = Priors.standard();
    return new Pipeline(
        new Stages(
            Extractors.standard(),
            new Analyzer(
                new Analyzer.Knowledge(
                    NgramLanguageDetector.load(packs), packs, names, lexicon, priors)),
            new Comparer(new TellingReader(packs, lexicon, priors)),
            outlets),
        new FamilyIndex(FamilyConfig.standard()),
        new Clusterer(StoryConfig.standard()));
  }

  /// The articles in a page, file or record, or why there are none.
  public Extraction extract(Fetched fetched) {
    return extractors.extract(fetched);
  }

  /// What one article says, without looking at any other.
  public Analysis analyze(Article article) {
    return analyzer.analyze(outlets.completed(article));
  }

  /// The features of an article's profile and the words that gave them: the heaviest first, those
  /// of equal weight in the order of the text.
  public List<ProfileEntry> profile(Article article) {
    Map<Integer, Gathered> features = new LinkedHashMap<>();
    analyzer.analyze(
        article,
        (feature, words, prior) ->
            features.computeIfAbsent(feature, f -> new Gathered(prior)).add(words));
    List<ProfileEntry> entries = new ArrayList<>();
    features.forEach((feature, gathered) -> entries.add(gathered.entry(feature)));
    entries.sort(Comparator.comparingDouble(ProfileEntry::weight).reversed());
    return List.copyOf(entries);
  }

  /// What is known of one feature of an article while it is read.
  private static final class Gathered {
    private final Set<String> words = new LinkedHashSet<>();
    private final float rarity;
    private int count;

    Gathered(float rarity) {
      this.rarity = rarity;
    }

    void add(String word) {
      words.add(word);
      count++;
    }

    ProfileEntry entry(int feature) {
      return new ProfileEntry(feature, List.copyOf(words), count, rarity);
    }
  }

  /// What placing an article among others needs of it, in less time; see [Analyzer#outline].
  public Analysis outline(Article article) {
    return analyzer.outline(outlets.completed(article));
  }

  /// Puts an article into its family and its story.
  public List<StoryEvent> add(Digest article) {
    return place(article, relate(article));
  }

  /// The first half of [#add]: puts an article into its family and returns its links. May run ahead
  /// of [#place] on another thread, with the articles in the same order.
  public List<Link> relate(Digest article) {
    return families.add(article).members();
  }

  /// The second half of [#add]: puts an article and its links into a story.
  public List<StoryEvent> place(Digest article, List<Link> links) {
    return told(clusterer.add(article, links));
  }

  /// Looks at every story again with all that is known by now; see [Clusterer#settle].
  public List<StoryEvent> settle() {
    return told(clusterer.settle());
  }

  private List<StoryEvent> told(List<StoryEvent> events) {
    events.forEach(history::accept);
    return events;
  }

  /// What became of a story by now.
  public StoryPast past(Story story) {
    return history.past(story.id());
  }

  /// Who publishes where, and in which group.
  public Outlets outlets() {
    return outlets;
  }

  /// The conspectus of a story, from the analyses of its articles.
  public Conspectus compare(Story story, List<Analysis> accounts) {
    return compare(story, accounts, families());
  }

  /// The conspectus of a story, from the analyses of its articles and their families, others being
  /// passed over. Any thread may call it.
  public Conspectus compare(Story story, List<Analysis> accounts, List<Family> families) {
    return comparer.compare(story, accounts, families);
  }

  /// All stories so far, by founding; each article is in exactly one.
  public List<Story> stories() {
    return clusterer.stories();
  }

  /// All families so far, by founding; each of two members or more.
  public List<Family> families() {
    return families.families();
  }

  /// Links between articles of different families.
  public List<Link> looseLinks() {
    return families.looseLinks();
  }
}

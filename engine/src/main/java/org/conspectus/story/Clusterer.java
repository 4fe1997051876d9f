package org.conspectus.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Link;
import org.conspectus.domain.Snapshot;
import org.conspectus.domain.Story;
import org.conspectus.domain.StoryEvent;
import org.conspectus.lexicon.StreamWeights;
import org.conspectus.text.IntFloats;
import org.conspectus.text.Postings;
import org.conspectus.text.Ranking;
import org.jspecify.annotations.Nullable;

/// Groups articles into stories in one pass, as they come.
///
/// An article joins the story of an earlier member of its family; else the story it is most similar
/// to, if that is similar enough; else it founds one. Similarity is the cosine of the article's
/// feature weights and the sum of the story's (single-pass centroid clustering as in topic
/// detection and tracking: Allan, Papka, Lavrenko, SIGIR 1998, doi:10.1145/290941.290954), times
/// `e^(-days / decayDays)` for the days between them. For a story that lacks the article's language
/// it is `otherLanguage` times that cosine plus `names` times the cosine over names, places and
/// numbers alone. Candidates come from the article's weightiest features.
///
/// Single-writer; deterministic in the order of `add`. Cost: `lookupFeatures · maxHolders` steps
/// and `candidates` comparisons an article, whatever the number of stories. Memory: 8 bytes a
/// distinct feature of a story.
public final class Clusterer {
  private static final String KIND = "stories";
  private static final int VERSION = 1;

  private final StoryConfig config;
  private StreamWeights weights = new StreamWeights();
  private final Postings holders;
  private final List<StoryState> stories = new ArrayList<>();
  private final Map<ArticleId, Integer> storyByArticle = new HashMap<>();

  public Clusterer(StoryConfig config) {
    this.config = config;
    this.holders = new Postings(config.maxHolders());
  }

  private record Choice(int story, double score) {}

  /// Adds an article.
  ///
  /// @param links to earlier members of its family, best first; may be empty
  /// @return one event: a story created or an article added
  public List<StoryEvent> add(Digest article, List<Link> links) {
    weights.observe(article.profile());
    float[] own = weights.weigh(article.profile(), config.rarityPower());
    int[] weightiest = Ranking.largest(own, config.lookupFeatures());
    Choice choice = relative(article, links);
    if (choice == null) {
      choice = mostSimilar(article, own, weightiest);
    }
    boolean founds = choice.score < config.minScore();
    int story = founds ? stories.size() : choice.story;
    if (founds) {
      stories.add(new StoryState());
    }
    List<Integer> fresh = stories.get(story).add(article, own);
    fresh.forEach(index -> holders.add(article.profile().feature(index), story));
    storyByArticle.put(article.id(), story);
    return List.of(
        founds
            ? new StoryEvent.StoryCreated(id(story), article.id())
            : new StoryEvent.ArticleAdded(id(story), article.id(), Math.min(1, choice.score)));
  }

  private static String id(int story) {
    return "s" + (story + 1);
  }

  private @Nullable Choice relative(Digest article, List<Link> links) {
    for (Link link : links) {
      ArticleId other = link.from().equals(article.id()) ? link.to() : link.from();
      Integer story = storyByArticle.get(other);
      if (story != null) {
        return new Choice(story, link.score());
      }
    }
    return null;
  }

  private Choice mostSimilar(Digest article, float[] own, int[] weightiest) {
    IntFloats shared = new IntFloats();
    for (int index : weightiest) {
      float square = own[index] * own[index];
      holders.forEach(article.profile().feature(index), story -> shared.add(story, square));
    }
    Choice best = new Choice(-1, -1);
    for (int story : shared.largest(config.candidates())) {
      double score = similarity(article, own, stories.get(story));
      if (score > best.score || (score == best.score && story < best.story)) {
        best = new Choice(story, score);
      }
    }
    return best;
  }

  private double similarity(Digest article, float[] own, StoryState story) {
    double days = story.daysFrom(article.published());
    if (days > config.retireDays()) {
      return 0;
    }
    double cosine = story.cosine(article.profile(), own);
    if (!story.has(article.language())) {
      cosine =
          config.otherLanguage() * cosine
              + config.names() * story.cosineOfNames(article.profile(), own);
    }
    return Math.min(1, cosine) * Math.exp(-days / config.decayDays());
  }

  /// How similar an article is to a story, for a person to ask; changes nothing.
  ///
  /// @throws IllegalArgumentException if there is no such story
  public double similarity(Digest article, String story) {
    int number = Integer.parseInt(story.substring(1)) - 1;
    if (number < 0 || number >= stories.size()) {
      throw new IllegalArgumentException("No story '" + story + "'");
    }
    float[] own = weights.weigh(article.profile(), config.rarityPower());
    return similarity(article, own, stories.get(number));
  }

  /// All stories, by founding.
  public List<Story> stories() {
    return IntStream.range(0, stories.size()).mapToObj(s -> stories.get(s).story(id(s))).toList();
  }

  /// The whole state.
  public Snapshot snapshot() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      weights.write(out);
      holders.write(out);
      out.writeInt(stories.size());
      for (StoryState story : stories) {
        story.write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Snapshot(KIND, VERSION, bytes.toByteArray());
  }

  /// Continues where a snapshot ended.
  ///
  /// @throws IllegalArgumentException if it is not one of a clusterer of this version
  public static Clusterer restore(Snapshot snapshot, StoryConfig config) {
    snapshot.require(KIND, VERSION);
    Clusterer clusterer = new Clusterer(config);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(snapshot.content()))) {
      clusterer.weights = StreamWeights.read(in);
      clusterer.holders.read(in);
      for (int left = in.readInt(); left > 0; left--) {
        clusterer.restoreStory(StoryState.read(in));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("damaged snapshot", e);
    }
    return clusterer;
  }

  private void restoreStory(StoryState story) {
    story.articles().forEach(a -> storyByArticle.put(a, stories.size()));
    stories.add(story);
  }
}

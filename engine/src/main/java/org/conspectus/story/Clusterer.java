package org.conspectus.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Link;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.Snapshot;
import org.conspectus.domain.Story;
import org.conspectus.domain.StoryEvent;

/// Groups articles into stories as they come, and looks again as evidence grows.
///
/// An article joins the story of an earlier member of its family; else the story it is likest to,
/// by [Likeness], if it is like enough; else it founds one (single-pass clustering as in topic
/// detection and tracking: Allan, Papka, Lavrenko, SIGIR 1998, doi:10.1145/290941.290954). Its
/// story is then compared with the next likest, and merged with those that are like enough; those
/// that would be but for time or size are related. A story that has grown is taken apart and put
/// together again ([Regrouping]); what falls off is a story of its own. [#settle] does all this for
/// every story.
///
/// Single-writer; deterministic in the order of `add`. Cost: `lookupFeatures · maxHolders` steps
/// and `candidates + rivals` comparisons an article, whatever the number of stories. Memory: the
/// digest, which the family index keeps as well and of which old articles lose the order; 6.5 bytes
/// a distinct feature of a story, 2 in one of a single article; 9 to 16 for each it is found by,
/// where few stories share that, else 2 to 4; and 8 to 9 for each distinct feature of the stream
/// that is not forgotten: some 0.8 kB an article of 350 words besides its digest.
public final class Clusterer {
  private static final String KIND = "stories";
  private static final int VERSION = 5;

  /// Who is less like an article than this share of what it takes to join is no rival of its story.
  private static final double RIVAL_SHARE = 0.3;

  /// Old articles are shortened once in so many days of the stream.
  private static final int DAYS_TO_SHORTEN = 4;

  /// So many articles are never old. The family index keeps those whole in any case, and it is less
  /// to share with it than to have something shorter besides.
  private static final int NEWEST = 10_000;

  private final StoryConfig config;
  private final Likeness likeness;
  private final State state;
  private final SecondLook look;

  public Clusterer(StoryConfig config) {
    this(
        config,
        new State(
            new ArticleWeigher(config.weights()),
            new StoryTable(config.looks()),
            new RetiredStories(config.looks()),
            new StreamClock(),
            new Relations()));
  }

  private Clusterer(StoryConfig config, State state) {
    this.config = config;
    this.likeness = new Likeness(config.scoring());
    this.state = state;
    this.look = new SecondLook(config, state.weigher, state.table, state.relations);
  }

  /// All that changes.
  private record State(
      ArticleWeigher weigher,
      StoryTable table,
      RetiredStories past,
      StreamClock clock,
      Relations relations) {}

  /// A story and how like an article is to it.
  private record Choice(int story, Likeness.Views views) {
    double score() {
      return views.now();
    }
  }

  /// An article on its way to its story.
  ///
  /// @param weightiest see [StoryTable#weightiest]
  private record Arrival(
      ArticleVector vector, int[] weightiest, StoryState alone, List<Choice> choices) {}

  /// Adds an article.
  ///
  /// @param links to earlier members of its family, best first; may be empty
  /// @return first the stories that retire, then a story created or an article added, then what
  ///   second looks found
  public List<StoryEvent> add(Digest article, List<Link> links) {
    List<StoryEvent> events = new ArrayList<>();
    PublicationTime published = article.published();
    if (published != null
        && !(published instanceof PublicationTime.Inferred)
        && state.clock.observe(published.order())) {
      beginDay(events);
    }
    ArticleVector vector = state.weigher.observe(article);
    List<Choice> relatives = relatives(article, links);
    Arrival arrival = arrival(vector, links);
    int story = place(arrival, relatives, events);
    state.table.index(story, arrival.vector, arrival.weightiest);
    for (Choice relative : relatives) {
      story = look.unite(story, relative.story, relative.score(), events);
    }
    List<Integer> rivals =
        arrival.choices.stream()
            .filter(this::isRival)
            .limit(config.looks().rivals() + 1)
            .map(Choice::story)
            .toList();
    look.regroupIfGrown(look.mergeWith(story, rivals, events), events);
    return List.copyOf(events);
  }

  private boolean isRival(Choice choice) {
    double min = config.scoring().minScore();
    return choice.views.now() >= RIVAL_SHARE * min || choice.views.timeless() >= min;
  }

  private Arrival arrival(ArticleVector vector, List<Link> links) {
    Digest article = vector.article();
    List<ArticleId> kin = links.stream().map(link -> other(link, article)).toList();
    StoryState alone =
        StoryState.of(new StoryState.Member(state.weigher.rarities().seen(), article, kin), vector);
    alone.touch(state.clock.day());
    ArticleVector.Lookup lookup = vector.lookup();
    List<Choice> choices = new ArrayList<>();
    int[] weightiest = state.table.weightiest(vector);
    for (int story : state.table.nearest(vector, weightiest)) {
      StoryState known = state.table.state(story);
      Centroid.Dot dot = lookup.dot(known.centroid());
      choices.add(new Choice(story, likeness.views(alone, known, dot)));
    }
    choices.sort(
        Comparator.<Choice>comparingDouble(choice -> -choice.score())
            .thenComparingInt(Choice::story));
    return new Arrival(vector, weightiest, alone, choices);
  }

  private int place(Arrival arrival, List<Choice> relatives, List<StoryEvent> events) {
    ArticleId article = arrival.vector.article().id();
    List<Choice> choices = relatives.isEmpty() ? arrival.choices : relatives;
    Choice best = choices.isEmpty() ? null : choices.getFirst();
    if (best != null && (choices == relatives || best.score() >= config.scoring().minScore())) {
      state.weigher.rarities().merge(state.table.state(best.story), arrival.alone);
      state.table.state(best.story).add(arrival.alone);
      state.table.place(best.story, arrival.alone);
      events.add(
          new StoryEvent.ArticleAdded(
              StoryTable.id(best.story), article, Math.min(1, best.score())));
      return best.story;
    }
    int story = state.table.found(arrival.alone);
    events.add(new StoryEvent.StoryCreated(StoryTable.id(story), article));
    recall(story, arrival, events);
    return story;
  }

  /// Relates a new story to those of the past that it recalls.
  private void recall(int story, Arrival arrival, List<StoryEvent> events) {
    for (RetiredStories.Memory memory : state.past.recalledBy(arrival.vector, arrival.weightiest)) {
      events.add(SecondLook.related(memory.story(), story, memory.share()));
    }
  }

  /// The live stories of its family, best link first.
  private List<Choice> relatives(Digest article, List<Link> links) {
    List<Choice> relatives = new ArrayList<>();
    for (Link link : links) {
      Integer story = state.table.storyOf(other(link, article));
      if (story != null) {
        relatives.add(new Choice(story, new Likeness.Views(link.score(), link.score())));
      }
    }
    return relatives;
  }

  private static ArticleId other(Link link, Digest article) {
    return link.from().equals(article.id()) ? link.to() : link.from();
  }

  private void beginDay(List<StoryEvent> events) {
    long day = state.clock.day();
    if (state.table.articles() > config.looks().maxLive()) {
      retire(events);
    }
    if (day % DAYS_TO_SHORTEN == 0) {
      long old = (long) (day - config.looks().retireDays());
      int arrival = state.weigher.rarities().seen() - NEWEST;
      for (int number : state.table.allLive()) {
        state.table.state(number).shorten(old, arrival, config.weights().headFeatures());
      }
    }
  }

  private void retire(List<StoryEvent> events) {
    boolean any = false;
    for (int number : state.table.allLive()) {
      StoryState story = state.table.state(number);
      if (state.clock.day() - story.touched() > config.looks().retireDays()) {
        state.past.add(number, story.centroid());
        state.table.retire(number);
        events.add(new StoryEvent.StoryRetired(StoryTable.id(number)));
        any = true;
      }
    }
    if (any) {
      if (state.table.sweep()) {
        state.weigher.rarities().forget(feature -> !state.table.has(feature));
      }
      state.relations.removeIf(number -> state.table.live(number) == null);
    }
  }

  /// Looks at every story again with all that is known by now. Ends a pile; in a stream, once in a
  /// while. Cost: that of adding every live article again.
  ///
  /// @return what changed
  public List<StoryEvent> settle() {
    List<StoryEvent> events = new ArrayList<>();
    look.settle(events);
    return List.copyOf(events);
  }

  /// How like an article is to a story, for a person to ask; changes nothing.
  ///
  /// @throws IllegalArgumentException if there is no such story that takes articles
  public double likeness(Digest article, String story) {
    int number = StoryTable.number(story);
    StoryState known = number < 0 || number >= state.table.size() ? null : state.table.live(number);
    if (known == null) {
      throw new IllegalArgumentException("No story '" + story + "'");
    }
    StoryState.Member member =
        new StoryState.Member(state.weigher.rarities().seen(), article, List.of());
    return likeness.of(StoryState.of(member, state.weigher.weigh(article)), known);
  }

  /// All stories, by founding.
  public List<Story> stories() {
    return state.table.stories();
  }

  /// The whole state.
  public Snapshot snapshot() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      state.weigher.write(out);
      state.table.write(out);
      state.past.write(out);
      state.clock.write(out);
      state.relations.write(out);
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
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(snapshot.content()))) {
      return new Clusterer(
          config,
          new State(
              ArticleWeigher.read(in, config.weights()),
              StoryTable.read(in, config.looks()),
              RetiredStories.read(in, config.looks()),
              StreamClock.read(in),
              Relations.read(in)));
    } catch (IOException e) {
      throw new UncheckedIOException("damaged snapshot", e);
    }
  }
}

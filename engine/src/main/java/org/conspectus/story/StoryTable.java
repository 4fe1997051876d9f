package org.conspectus.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Story;
import org.conspectus.text.IdNumbers;
import org.conspectus.text.NumberSums;
import org.conspectus.text.Postings;
import org.conspectus.text.Ranking;
import org.jspecify.annotations.Nullable;

/// The stories by number, and an index of them by the weightiest features of their articles.
///
/// A number is never used again: one that was merged leads to the story it is part of now, one that
/// was retired to what is left of it. Not thread-safe.
final class StoryTable {
  /// As many retired stories for each live one are left in the index.
  private static final double SWEPT_SHARE = 0.25;

  private final StoryConfig.Looks config;
  private final Postings holders;

  /// By number; null for one that was merged.
  private final List<@Nullable Entry> entries = new ArrayList<>();

  /// By number, that of the story it is part of, or was when it was last asked for: its own while
  /// it was not merged. An array, since each look-up asks for hundreds.
  private int[] parts = new int[64];

  private final BitSet live = new BitSet();
  private final IdNumbers storyByArticle = new IdNumbers();
  private final NumberSums shared = new NumberSums();

  /// Room for the holders of a feature.
  private final int[] found;

  private int unswept;

  StoryTable(StoryConfig.Looks config) {
    this.config = config;
    this.holders = new Postings(config.maxHolders());
    this.found = new int[config.maxHolders()];
  }

  /// What stands under a number.
  sealed interface Entry permits StoryState, Retired {}

  record Retired(Story story) implements Entry {}

  static String id(int number) {
    return "s" + (number + 1);
  }

  /// The number of a story by its id.
  static int number(String id) {
    return Integer.parseInt(id.substring(1)) - 1;
  }

  /// Numbers given so far.
  int size() {
    return entries.size();
  }

  /// How many articles the live stories have.
  int articles() {
    return storyByArticle.size();
  }

  /// The numbers of all live stories, ascending.
  int[] allLive() {
    return live.stream().toArray();
  }

  /// The story of this number, or null if it was merged or retired.
  @Nullable StoryState live(int number) {
    return entries.get(number) instanceof StoryState state ? state : null;
  }

  /// The state of a story that is known to be live.
  StoryState state(int number) {
    StoryState state = live(number);
    if (state == null) {
      throw new IllegalStateException("Story " + id(number) + " is not live");
    }
    return state;
  }

  /// The live story an article is in; null when it was never seen or has retired.
  @Nullable Integer storyOf(ArticleId article) {
    int number = storyByArticle.get(article);
    return number == IdNumbers.NONE ? null : current(number);
  }

  private int current(int number) {
    int now = parts[number];
    while (parts[now] != now) {
      now = parts[now];
    }
    parts[number] = now;
    return now;
  }

  /// Gives a new story its number.
  int found(StoryState story) {
    int number = entries.size();
    enter(number, story);
    live.set(number);
    place(number, story);
    return number;
  }

  /// Takes in the next number.
  ///
  /// @param part the story it is part of
  private void enter(int part, @Nullable Entry entry) {
    int number = entries.size();
    if (number == parts.length) {
      parts = Arrays.copyOf(parts, number + number / 2);
    }
    parts[number] = part;
    entries.add(entry);
  }

  /// Takes note of which articles a story has.
  void place(int number, StoryState story) {
    story.members().forEach(member -> storyByArticle.put(member.article().id(), number));
  }

  /// Lets a story be found by the weightiest features of one of its articles.
  void index(int number, ArticleVector article) {
    index(number, article, weightiest(article));
  }

  /// @param weightiest see [#weightiest]
  void index(int number, ArticleVector article, int[] weightiest) {
    for (int index : weightiest) {
      holders.addOnce(article.profile().feature(index), number);
    }
  }

  /// Indexes of an article's weightiest features, weightiest first.
  int[] weightiest(ArticleVector article) {
    return Ranking.largest(article.weights(), config.lookupFeatures());
  }

  /// The stories that share most weight with an article, most first.
  ///
  /// @param weightiest see [#weightiest]
  int[] nearest(ArticleVector article, int[] weightiest) {
    for (int index : weightiest) {
      float weight = article.weight(index);
      share(article.profile().feature(index), weight * weight);
    }
    return shared.takeLargest(config.candidates(), 0);
  }

  /// The stories that share most weight with a story, most first; that story among them.
  int[] nearest(Centroid centroid) {
    float[] sums = centroid.sums();
    int[] features = centroid.features();
    for (int index : Ranking.largest(sums, config.lookupFeatures())) {
      float weight = sums[index];
      share(features[index], weight * weight);
    }
    return shared.takeLargest(config.candidates(), 0);
  }

  private void share(int feature, float square) {
    int[] stories = found;
    int all = holders.copy(feature, stories);
    int count = 0;
    int before = -1;
    for (int i = 0; i < all; i++) {
      int story = current(stories[i]);
      if (story != before && live.get(story)) {
        stories[count++] = story;
      }
      before = story;
    }
    shared.add(stories, count, square);
  }

  /// Adds the articles of one story to another.
  void merge(int into, int merged) {
    state(into).add(state(merged));
    entries.set(merged, null);
    parts[merged] = into;
    live.clear(merged);
  }

  /// Forgets all of a story but its articles' ids and its span of time; [#sweep] may follow.
  void retire(int number) {
    Story story = state(number).story(id(number));
    story.articles().forEach(storyByArticle::remove);
    entries.set(number, new Retired(story));
    live.clear(number);
    unswept++;
  }

  /// Drops what was retired from the index, once that is worth the while.
  ///
  /// @return whether it was
  boolean sweep() {
    boolean isMuch = unswept > live.cardinality() * SWEPT_SHARE;
    if (isMuch) {
      holders.removeIf(number -> entries.get(current(number)) instanceof Retired);
      unswept = 0;
    }
    return isMuch;
  }

  /// Whether any story is found by a feature.
  boolean has(int feature) {
    return holders.has(feature);
  }

  /// All stories, by number.
  List<Story> stories() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      switch (entries.get(i)) {
        case StoryState state -> stories.add(state.story(id(i)));
        case Retired(Story story) -> stories.add(story);
        case null -> {}
      }
    }
    return stories;
  }

  void write(DataOutput out) throws IOException {
    holders.write(out);
    out.writeInt(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      switch (entries.get(i)) {
        case StoryState state -> {
          out.writeInt(Form.LIVE);
          state.write(out);
        }
        case Retired(Story story) -> {
          out.writeInt(Form.RETIRED);
          Form.write(out, story);
        }
        case null -> out.writeInt(current(i));
      }
    }
  }

  static StoryTable read(DataInput in, StoryConfig.Looks config) throws IOException {
    StoryTable table = new StoryTable(config);
    table.holders.read(in);
    int size = in.readInt();
    for (int number = 0; number < size; number++) {
      int form = in.readInt();
      switch (form) {
        case Form.LIVE -> table.found(StoryState.read(in));
        case Form.RETIRED -> table.enter(number, new Retired(Form.read(in, id(number))));
        default -> table.enter(form, null);
      }
    }
    return table;
  }

  /// How entries are written.
  private static final class Form {
    static final int LIVE = -1;
    static final int RETIRED = -2;

    static void write(DataOutput out, Story story) throws IOException {
      new TimeSpan(story.first(), story.last()).write(out);
      out.writeInt(story.articles().size());
      for (ArticleId article : story.articles()) {
        out.writeUTF(article.value());
      }
    }

    static Story read(DataInput in, String id) throws IOException {
      TimeSpan time = TimeSpan.read(in);
      List<ArticleId> articles = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        articles.add(new ArticleId(in.readUTF()));
      }
      return new Story(id, articles, time.first(), time.last());
    }
  }
}

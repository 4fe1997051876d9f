package org.conspectus.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.conspectus.domain.Profile;
import org.conspectus.lexicon.StreamWeights;
import org.conspectus.text.IntCounts;

/// How rare features are in the stream, told by stories rather than by articles: what a thousand
/// articles on one summit have in common is not as common as what they share with all others.
/// Single-writer.
///
/// A story of which `m` articles have a feature counts as `m^grouping` that have it, and one of `n`
/// articles as `n^grouping`; with these, the rarity is that of [StreamWeights].
///
/// Memory: 8 to 9 bytes a distinct feature.
final class Rarities {
  /// One article is this many units, so that counts are whole and exact however they change.
  private static final int UNIT = 64;

  private static final int TABLE = 1 << 12;

  /// As many stories of one article may have a feature that is forgotten.
  private static final int FEW = 3;

  private final double grouping;
  private final int[] worth = new int[TABLE];
  private final IntCounts having = new IntCounts();
  private long all;
  private int seen;

  /// @param grouping exponent, in [0, 1]: 1 counts articles, 0 stories
  Rarities(double grouping) {
    this.grouping = grouping;
    for (int articles = 0; articles < TABLE; articles++) {
      worth[articles] = computed(articles);
    }
  }

  private int computed(int articles) {
    return articles == 0 ? 0 : (int) Math.round(UNIT * Math.pow(articles, grouping));
  }

  private int worth(int articles) {
    return articles < TABLE ? worth[articles] : computed(articles);
  }

  /// How many articles were counted.
  int seen() {
    return seen;
  }

  /// Counts an article as a story of its own; returns what [#of] would now.
  float[] observe(Profile profile) {
    seen++;
    all += UNIT;
    int[] counts = new int[profile.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = having.add(profile.feature(i), UNIT);
    }
    return rarities(profile, counts);
  }

  /// Takes note that two stories are about to be one.
  void merge(StoryState one, StoryState other) {
    all += worth(one.size() + other.size()) - worth(one.size()) - worth(other.size());
    one.centroid()
        .forEachShared(
            other.centroid(),
            (feature, mine, theirs) ->
                having.change(feature, worth(mine + theirs) - worth(mine) - worth(theirs)));
  }

  /// Takes note that a story is about to fall into parts.
  void split(StoryState whole, List<StoryState> parts) {
    all -= worth(whole.size());
    int[] changes = whole.centroid().counts();
    for (int i = 0; i < changes.length; i++) {
      changes[i] = -worth(changes[i]);
    }
    for (StoryState part : parts) {
      all += worth(part.size());
      part.centroid().forEachIn(whole.centroid(), (i, count) -> changes[i] += worth(count));
    }
    int[] features = whole.centroid().features();
    for (int i = 0; i < changes.length; i++) {
      if (changes[i] != 0) {
        having.change(features[i], changes[i]);
      }
    }
  }

  /// Forgets the features that few had and for which `gone` is true: who has them nevertheless
  /// counts as the only one.
  void forget(IntPredicate gone) {
    having.removeIf(feature -> having.get(feature) <= FEW * UNIT && gone.test(feature));
  }

  /// The rarities of all features of an article, parallel to the profile's indexes, in nats.
  float[] of(Profile profile) {
    return rarities(profile, having.get(profile.features()));
  }

  /// @param counts in how many units of articles each feature is, by its index in the profile
  private float[] rarities(Profile profile, int[] counts) {
    float[] rarities = new float[counts.length];
    double total = all / (double) UNIT;
    for (int i = 0; i < rarities.length; i++) {
      double articles = Math.max(UNIT, counts[i]) / (double) UNIT;
      rarities[i] = (float) StreamWeights.rarity(profile, i, articles, total);
    }
    return rarities;
  }

  /// The rarities of the features of several articles of one story, which have many in common.
  Shared shared(Centroid story) {
    return new Shared(story);
  }

  /// The rarities of a story's features, each worked out when it is first asked for. For as long as
  /// nothing is counted.
  final class Shared {
    private final int[] having;

    /// What priors the rarities are for; not a number before the first.
    private final float[] priors;

    private final float[] rarities;
    private final double total = all / (double) UNIT;

    private Shared(Centroid story) {
      this.having = Rarities.this.having.get(story.features());
      this.priors = new float[having.length];
      this.rarities = new float[having.length];
      Arrays.fill(priors, Float.NaN);
    }

    /// The same as [Rarities#of].
    ///
    /// @param places of its features in the story's sum
    float[] of(Profile profile, int[] places) {
      float[] own = new float[places.length];
      for (int i = 0; i < own.length; i++) {
        int place = places[i];
        float prior = profile.prior(i);
        // A word may be rarer in one language than in another, so articles need not agree.
        if (priors[place] != prior) {
          double articles = Math.max(UNIT, having[place]) / (double) UNIT;
          rarities[place] = (float) StreamWeights.rarity(profile, i, articles, total);
          priors[place] = prior;
        }
        own[i] = rarities[place];
      }
      return own;
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(seen);
    out.writeLong(all);
    int[] keys = having.keys();
    out.writeInt(keys.length);
    for (int key : keys) {
      out.writeInt(key);
      out.writeInt(having.get(key));
    }
  }

  static Rarities read(DataInput in, double grouping) throws IOException {
    Rarities rarities = new Rarities(grouping);
    rarities.seen = in.readInt();
    rarities.all = in.readLong();
    for (int left = in.readInt(); left > 0; left--) {
      rarities.having.add(in.readInt(), in.readInt());
    }
    return rarities;
  }
}

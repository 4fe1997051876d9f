package org.conspectus.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.text.IntFloats;
import org.conspectus.text.Postings;

/// The weightiest features of the stories that take no more, so that a later one that recalls them
/// can be told to be related. Not thread-safe.
///
/// Memory: 12 bytes a feature kept.
final class RetiredStories {
  private static final int HOLDERS = 64;

  private final StoryConfig.Looks config;
  private final Postings holders = new Postings(HOLDERS);
  private final Map<Integer, Imprint> imprints = new HashMap<>();
  private final Deque<Integer> order = new ArrayDeque<>();

  RetiredStories(StoryConfig.Looks config) {
    this.config = config;
  }

  /// Features, weightiest first, and the share of each in the sum of their squares.
  private record Imprint(int[] features, float[] shares) {}

  /// A retired story and the share of what is kept of it that an article has, in [0, 1].
  record Memory(int story, double share) {}

  /// Keeps what matters of a story.
  void add(int story, Centroid centroid) {
    int[] features = centroid.largest(config.memories());
    float[] shares = centroid.sums(features);
    double squares = 0;
    for (int i = 0; i < features.length; i++) {
      shares[i] *= shares[i];
      squares += shares[i];
    }
    for (int i = 0; i < features.length; i++) {
      shares[i] /= (float) squares;
    }
    add(story, new Imprint(features, shares));
    if (order.size() > config.maxRetired()) {
      imprints.remove(order.removeFirst());
    }
  }

  private void add(int story, Imprint imprint) {
    imprints.put(story, imprint);
    order.addLast(story);
    for (int feature : imprint.features) {
      holders.add(feature, story);
    }
  }

  /// The stories an article recalls, best first.
  List<Memory> recalledBy(ArticleVector article, int[] weightiest) {
    IntFloats shared = new IntFloats();
    for (int index : weightiest) {
      holders.forEach(article.profile().feature(index), story -> shared.add(story, 1));
    }
    List<Memory> memories = new ArrayList<>();
    for (int story : shared.largest(config.rivals())) {
      Imprint imprint = imprints.get(story);
      double share = imprint == null ? 0 : share(article, imprint);
      if (share >= config.minMemory()) {
        memories.add(new Memory(story, share));
      }
    }
    memories.sort(
        Comparator.<Memory>comparingDouble(memory -> -memory.share)
            .thenComparingInt(memory -> memory.story));
    return memories;
  }

  private static double share(ArticleVector article, Imprint imprint) {
    double share = 0;
    for (int i = 0; i < imprint.features.length; i++) {
      share += article.profile().indexOf(imprint.features[i]) < 0 ? 0 : imprint.shares[i];
    }
    return Math.min(1, share);
  }

  void write(DataOutput out) throws IOException {
    holders.write(out);
    out.writeInt(order.size());
    for (int story : order) {
      Imprint imprint = imprints.getOrDefault(story, new Imprint(new int[0], new float[0]));
      out.writeInt(story);
      out.writeInt(imprint.features.length);
      for (int i = 0; i < imprint.features.length; i++) {
        out.writeInt(imprint.features[i]);
        out.writeFloat(imprint.shares[i]);
      }
    }
  }

  static RetiredStories read(DataInput in, StoryConfig.Looks config) throws IOException {
    RetiredStories retired = new RetiredStories(config);
    retired.holders.read(in);
    for (int left = in.readInt(); left > 0; left--) {
      int story = in.readInt();
      int[] features = new int[in.readInt()];
      float[] shares = new float[features.length];
      for (int i = 0; i < features.length; i++) {
        features[i] = in.readInt();
        shares[i] = in.readFloat();
      }
      retired.imprints.put(story, new Imprint(features, shares));
      retired.order.addLast(story);
    }
    return retired;
  }
}

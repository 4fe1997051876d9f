package org.conspectus.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.conspectus.domain.Digest;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Profile;

/// Weighs the features of articles by kind, rarity and place. Single-writer.
///
/// A feature that occurs `t` times and has rarity `r` weighs `w = kind · (1 + ln t) · r`. The
/// vector of an article is `u = w/|w| + head · h/|h|`, where `h` is `w` on the features of the
/// headline alone, else on the first ones of the text: what an article opens with is what it is
/// about. It is scaled to the length `(REFERENCE / Σ r)^(length/2)`, so that long articles, which
/// share more by chance, must share more to be as like.
final class ArticleWeigher {
  /// The sum of rarities, in nats, of an article whose vector has length 1: that of a long headline
  /// with a lead, between headlines (about 70) and whole articles (about 700).
  private static final double REFERENCE = 300;

  /// Articles shorter than this are scaled as this one.
  private static final double MIN_NATS = 5;

  private static final double[] OFTEN = new double[Byte.MAX_VALUE + 1];

  static {
    for (int count = 1; count < OFTEN.length; count++) {
      OFTEN[count] = 1 + Math.log(count);
    }
  }

  private final StoryConfig.Weights config;
  private final Rarities rarities;

  ArticleWeigher(StoryConfig.Weights config) {
    this(config, new Rarities(config.grouping()));
  }

  private ArticleWeigher(StoryConfig.Weights config, Rarities rarities) {
    this.config = config;
    this.rarities = rarities;
  }

  Rarities rarities() {
    return rarities;
  }

  /// Counts an article; returns its vector as the stream is now.
  ArticleVector observe(Digest article) {
    Profile profile = article.profile();
    return weigh(article, profile, rarities.observe(profile));
  }

  /// The vector of an article as the stream is now.
  ArticleVector weigh(Digest article) {
    Profile profile = article.profile();
    return weigh(article, profile, rarities.of(profile));
  }

  /// The vectors of a story's articles as the stream is now, in their order.
  List<ArticleVector.Placed> weigh(StoryState story) {
    Rarities.Shared shared = rarities.shared(story.centroid());
    List<ArticleVector.Placed> vectors = new ArrayList<>(story.size());
    ArticleVector.Lookup lookup = story.centroid().lookup();
    for (StoryState.Member member : story.members()) {
      Profile profile = member.article().profile();
      int[] places = lookup.indexesOf(profile.features());
      float[] weights = shared.of(profile, places);
      vectors.add(new ArticleVector.Placed(weigh(member.article(), profile, weights), places));
    }
    return vectors;
  }

  /// @param weights the rarities of its features, which become their weights
  private ArticleVector weigh(Digest article, Profile profile, float[] weights) {
    double nats = 0;
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      nats += weights[i];
      weights[i] *= (float) (kind(profile.feature(i)) * OFTEN[profile.count(i)]);
      squares += (double) weights[i] * weights[i];
    }
    float[] vector = withHead(profile, weights, Math.sqrt(squares));
    double length = Math.pow(REFERENCE / Math.max(MIN_NATS, nats), config.length() / 2);
    scale(vector, length);
    return new ArticleVector(article, profile, vector);
  }

  private double kind(int feature) {
    return switch (FeatureKind.of(feature)) {
      case WORD -> config.word();
      case NAME -> config.name();
      case PLACE -> config.place();
      case NUMBER, DATE -> config.number();
      case CONCEPT -> config.concept();
    };
  }

  private float[] withHead(Profile profile, float[] weights, double length) {
    int places =
        profile.titleSentences() > 0
            ? profile.sentenceEnd(0)
            : Math.min(config.headFeatures(), profile.length());
    boolean[] isHead = new boolean[weights.length];
    double squares = 0;
    for (int place = 0; place < places; place++) {
      int index = profile.indexAt(place);
      squares += isHead[index] ? 0 : (double) weights[index] * weights[index];
      isHead[index] = true;
    }
    double whole = length > 0 ? 1 / length : 0;
    double head = squares > 0 ? config.head() / Math.sqrt(squares) : 0;
    float[] vector = new float[weights.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (weights[i] * (whole + (isHead[i] ? head : 0)));
    }
    return vector;
  }

  private static void scale(float[] vector, double wanted) {
    double squares = 0;
    for (float weight : vector) {
      squares += (double) weight * weight;
    }
    float factor = squares > 0 ? (float) (wanted / Math.sqrt(squares)) : 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factor;
    }
  }

  void write(DataOutput out) throws IOException {
    rarities.write(out);
  }

  static ArticleWeigher read(DataInput in, StoryConfig.Weights config) throws IOException {
    return new ArticleWeigher(config, Rarities.read(in, config.grouping()));
  }
}

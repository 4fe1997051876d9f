package org.conspectus.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.conspectus.cli.Nearness;
import org.conspectus.codec.NearestForm.Neighbor;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Language;
import org.conspectus.domain.Profile;
import org.conspectus.lexicon.StreamWeights;
import org.jspecify.annotations.Nullable;

/// Cosine of profiles (Salton, Wong and Yang, "A vector space model for automatic indexing",
/// Communications of the ACM 18, 1975, doi:10.1145/361219.361220). A feature weighs its count,
/// saturating (Robertson and Walker, "Some simple effective approximations to the 2-Poisson model",
/// SIGIR 1994, doi:10.1007/978-1-4471-2099-5_24), times its rarity among the pile's articles of the
/// same language, as [StreamWeights] has it. Words in names count half, since they are there as
/// words too; places less than other features, since one place has many stories.
///
/// Among the nearest, an article that is near to many loses half of its mean cosine with the ten
/// articles of the asked one's language that are nearest to it (Conneau, Lample, Ranzato, Denoyer
/// and Jégou, "Word translation without parallel data", ICLR 2018, §2.3).
///
/// Not thread-safe. Memory: 12 bytes a feature of an article. Time of a query: proportional to the
/// articles that share a feature with it; the first of a language that of as many queries as there
/// are articles.
final class ProfileNearness implements Nearness {
  /// Articles near another that make it a hub.
  private static final int NEIGHBORHOOD = 10;

  /// What a word in a name counts for beside the word itself, which is there too.
  private static final double NAME_WEIGHT = 0.5;

  private static final double PLACE_WEIGHT = 0.7;

  /// The count at which a feature has half the weight that it could reach.
  private static final double HALF_COUNT = 1.2;

  private static final Postings NONE = new Postings(0);

  private final List<Digest> digests;
  private final Map<ArticleId, Integer> places = new HashMap<>();
  private final Map<Integer, Postings> postings = new HashMap<>();
  private final float[][] weights;
  private final Map<String, float[]> hubnessByLanguage = new HashMap<>();

  /// The articles that have a feature, by place, and what it weighs in each.
  private static final class Postings {
    private final int[] places;
    private final float[] weights;
    private int size;

    Postings(int capacity) {
      places = new int[capacity];
      weights = new float[capacity];
    }

    void add(int place, float weight) {
      places[size] = place;
      weights[size++] = weight;
    }

    void addTo(double[] scores, float weight) {
      for (int i = 0; i < size; i++) {
        scores[places[i]] += weight * weights[i];
      }
    }
  }

  ProfileNearness(Collection<Digest> digests) {
    this.digests = List.copyOf(digests);
    this.weights = new float[this.digests.size()][];
    Map<Integer, Integer> articlesWith = new HashMap<>();
    Map<String, StreamWeights> byLanguage = new HashMap<>();
    for (int place = 0; place < weights.length; place++) {
      Digest digest = this.digests.get(place);
      places.put(digest.id(), place);
      Profile profile = digest.profile();
      for (int feature : profile.features()) {
        articlesWith.merge(feature, 1, Integer::sum);
      }
      byLanguage.computeIfAbsent(code(digest), c -> new StreamWeights()).observe(profile);
    }
    articlesWith.forEach((feature, count) -> postings.put(feature, new Postings(count)));
    for (int place = 0; place < weights.length; place++) {
      Profile profile = this.digests.get(place).profile();
      weights[place] =
          weights(
              profile, byLanguage.getOrDefault(code(this.digests.get(place)), new StreamWeights()));
      for (int i = 0; i < profile.size(); i++) {
        postingsOf(profile.feature(i)).add(place, weights[place][i]);
      }
    }
  }

  private static String code(Digest digest) {
    return digest.language() == null ? "" : digest.language().code();
  }

  private Postings postingsOf(int feature) {
    return postings.getOrDefault(feature, NONE);
  }

  /// Weights in the order of the profile's features, of unit length unless all are zero.
  private float[] weights(Profile profile, StreamWeights known) {
    float[] weights = new float[profile.size()];
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      double often = profile.count(i) / (profile.count(i) + HALF_COUNT);
      double weight = kindWeight(profile.feature(i)) * often * known.rarity(profile, i);
      weights[i] = (float) weight;
      squares += weight * weight;
    }
    double length = Math.sqrt(squares);
    for (int i = 0; length > 0 && i < weights.length; i++) {
      weights[i] /= (float) length;
    }
    return weights;
  }

  private static double kindWeight(int feature) {
    return switch (FeatureKind.of(feature)) {
      case NAME -> NAME_WEIGHT;
      case PLACE -> PLACE_WEIGHT;
      case WORD, NUMBER, DATE, CONCEPT -> 1;
    };
  }

  @Override
  public List<Neighbor> nearest(ArticleId id, int limit, @Nullable Language of) {
    int asked = place(id);
    double[] scores = scores(asked);
    String language = code(digests.get(asked));
    Comparator<Neighbor> order =
        Comparator.comparingDouble(Neighbor::score).reversed().thenComparing(Neighbor::id);
    List<Neighbor> found = new ArrayList<>();
    IntStream.range(0, scores.length)
        .filter(place -> place != asked && scores[place] > 0)
        .filter(place -> of == null || of.equals(digests.get(place).language()))
        .mapToObj(place -> neighbor(place, scores[place], language))
        .forEach(found::add);
    return found.stream().sorted(order).limit(limit).toList();
  }

  private Neighbor neighbor(int place, double score, String language) {
    float[] hubness = hubnessByLanguage.computeIfAbsent(language, this::hubness);
    double corrected = Math.clamp(score - hubness[place] / 2, 0, 1);
    return new Neighbor(digests.get(place).id(), corrected);
  }

  /// Of each article the mean score of the articles of a language that are nearest to it, without
  /// itself.
  private float[] hubness(String language) {
    float[] hubness = new float[weights.length];
    for (int place = 0; place < hubness.length; place++) {
      double[] scores = scores(place);
      int at = place;
      double[] nearest =
          IntStream.range(0, scores.length)
              .filter(other -> other != at && code(digests.get(other)).equals(language))
              .mapToDouble(other -> scores[other])
              .sorted()
              .toArray();
      int counted = Math.min(NEIGHBORHOOD, nearest.length);
      double sum = Arrays.stream(nearest, nearest.length - counted, nearest.length).sum();
      hubness[place] = counted == 0 ? 0 : (float) (sum / counted);
    }
    return hubness;
  }

  private double[] scores(int asked) {
    double[] scores = new double[weights.length];
    Profile profile = digests.get(asked).profile();
    for (int i = 0; i < profile.size(); i++) {
      postingsOf(profile.feature(i)).addTo(scores, weights[asked][i]);
    }
    return Arrays.stream(scores).map(score -> Math.clamp(score, 0, 1)).toArray();
  }

  @Override
  public double between(ArticleId a, ArticleId b) {
    return a.equals(b) ? 1 : scores(place(a))[place(b)];
  }

  private int place(ArticleId id) {
    Integer place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("Not among the articles: " + id);
    }
    return place;
  }
}

package org.conspectus.copy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Family;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Link;
import org.conspectus.domain.Profile;
import org.conspectus.domain.Relation;
import org.conspectus.domain.Snapshot;
import org.conspectus.lexicon.StreamWeights;
import org.conspectus.text.IntCounts;
import org.conspectus.text.NumberSums;
import org.conspectus.text.Postings;
import org.conspectus.text.Ranking;

/// Finds which articles go back to one text, as they stream in.
///
/// An article is looked up by its rarest features, compared in full with the nearest few by
/// [Matching] and [Coverage], and joins the family of the best; another family that it goes back to
/// as a whole, and its nearest relative too, becomes one with that. What a text says is counted
/// once, however often it is copied, so copies do not make its words common. Single-writer;
/// deterministic in the order of `add`. Cost: a look-up of `indexedFeatures · maxHolders` steps and
/// `candidates` comparisons an article, whatever the number of articles; most candidates are left
/// out by cheap bounds. Memory: the digest, which the clusterer shares, and some 500 bytes for each
/// article that is [live][LiveArticles], most of them document frequencies and the look-up table;
/// of others the id and the ties.
public final class FamilyIndex {
  private static final String KIND = "families";
  private static final int VERSION = 3;

  /// The table is swept when what has retired is more than one in so many of what is live.
  private static final int SWEEP_SHARE = 8;

  /// Who shares less than this of the weight an article is looked up by is not compared in full.
  private static final float MIN_WEIGHT = 0.025f;

  /// With so many members of a family related, the others are not looked at.
  private static final int ENOUGH_RELATIVES = 4;

  /// What a word of a name is worth for finding relatives, against another word.
  private static final float NAMED = 1.5f;

  /// What a feature that does not depend on the language is worth.
  private static final float EVERY_LANGUAGE = 2;

  private final FamilyConfig config;
  private final StreamWeights weights;
  private final Postings holders;
  private final NumberSums scores = new NumberSums();
  private final LiveArticles articles;
  private final Families families;

  /// Room for the holders of a feature.
  private final int[] sharing;

  /// As far as the look-up table is rid of articles that have retired.
  private int swept;

  public FamilyIndex(FamilyConfig config) {
    this(config, weights(), new LiveArticles(config), new Families());
  }

  private FamilyIndex(
      FamilyConfig config, StreamWeights weights, LiveArticles articles, Families families) {
    this.config = config;
    this.weights = weights;
    this.articles = articles;
    this.families = families;
    this.holders = new Postings(config.maxHolders());
    this.sharing = new int[config.maxHolders()];
  }

  /// Weights of articles that are counted afterwards, but for names: their words are counted.
  private static StreamWeights weights() {
    return new StreamWeights(1, feature -> FeatureKind.of(feature) != FeatureKind.NAME);
  }

  /// What an article is to those before it.
  ///
  /// @param members links to articles of its family, best first; may be empty
  /// @param loose links that make no family
  public record Relatives(List<Link> members, List<Link> loose) {
    public Relatives {
      members = List.copyOf(members);
      loose = List.copyOf(loose);
    }
  }

  private record Found(int number, Comparison comparison) {}

  /// Adds an article and returns its links to earlier ones; one whose id is known changes nothing.
  public Relatives add(Digest article) {
    if (articles.has(article.id())) {
      return new Relatives(List.of(), List.of());
    }
    Profile profile = article.profile();
    float[] rarities = weights.rarities(profile);
    float[] own = worth(profile, rarities);
    int[] rarest = Ranking.largest(own, config.indexedFeatures());
    int[] nearest = nearest(profile, own, rarest);
    List<Found> found =
        compare(article, nearest, new Matching(new Side(profile, rarities), weights));
    int number = articles.add(article);
    families.addArticle();
    for (int index : rarest) {
      holders.add(profile.feature(index), number);
    }
    Relatives relatives = join(number, found);
    if (relatives.members.isEmpty()) {
      weights.observe(profile);
    } else { // What one text says counts once, however often it is copied.
      weights.observe(
          profile,
          found.stream()
              .filter(other -> other.comparison.member())
              .map(other -> articles.get(other.number).profile())
              .toList());
    }
    if (articles.retire()) {
      sweep();
    }
    return relatives;
  }

  /// Rids the look-up table of what has retired, when that is much of it.
  private void sweep() {
    int oldest = articles.oldest();
    if ((oldest - swept) * SWEEP_SHARE > articles.size() - oldest) {
      holders.removeIf(number -> number < oldest);
      weights.forget(feature -> !holders.has(feature));
      swept = oldest;
    }
  }

  private Relatives join(int number, List<Found> found) {
    List<Tie> members = new ArrayList<>();
    List<Tie> loose = new ArrayList<>();
    boolean onlyParts = true;
    for (Found other : found) {
      Tie tie = other.comparison.tie(other.number, number);
      boolean may =
          members.isEmpty()
              || (other.comparison.whole() && agrees(found.getFirst(), other))
              || (onlyParts && isPart(other));
      if (!other.comparison.member() || (!may && tie.relation() == Relation.EXCERPT)) {
        loose.add(tie);
      } else if (may && families.join(tie)) {
        members.add(tie);
        onlyParts &= isPart(other);
      }
    }
    loose.forEach(families::addLoose);
    return new Relatives(links(members), links(loose));
  }

  private List<Link> links(List<Tie> ties) {
    return ties.stream().map(tie -> tie.link(articles.ids())).toList();
  }

  /// Whether what an article is nearest to is related to another of its relatives as well. When
  /// half of one of the two stands in the other it must be, or else what was changed made the
  /// likeness.
  private boolean agrees(Found nearest, Found other) {
    if (nearest.comparison.rank(config) > 0
        || families.root(nearest.number) == families.root(other.number)) {
      return true;
    }
    Digest one = articles.get(nearest.number);
    Digest two = articles.get(other.number);
    Profile profile = two.profile();
    Side side = new Side(profile, weights.rarities(profile));
    return Comparison.of(one, two, new Matching(side, weights), config).member();
  }

  /// Whether another article is no more than a part of this one.
  private static boolean isPart(Found other) {
    return !other.comparison.whole() && !other.comparison.secondIsPart();
  }

  /// What each feature of an article is worth for finding relatives.
  private static float[] worth(Profile profile, float[] rarities) {
    float[] worth = new float[rarities.length];
    for (int i = 0; i < worth.length; i++) {
      double often = profile.count(i) == 1 ? 1 : 1 + Math.log(profile.count(i));
      worth[i] = (float) (often * rarities[i]) * worth(profile, profile.feature(i));
    }
    return worth;
  }

  /// What a feature is worth for finding relatives of any language, against a word that only its
  /// own language has; 0 for a name, whose words find the article already.
  private static float worth(Profile profile, int feature) {
    return switch (FeatureKind.of(feature)) {
      case NAME -> 0;
      case WORD -> profile.indexOf(FeatureKind.NAME.feature(feature)) < 0 ? 1 : NAMED;
      case PLACE, NUMBER, DATE, CONCEPT -> EVERY_LANGUAGE;
    };
  }

  /// The related among the nearest candidates, best first.
  private List<Found> compare(Digest article, int[] nearest, Matching matching) {
    List<Found> found = new ArrayList<>();
    IntCounts relatives = new IntCounts();
    for (int number : nearest) {
      if (relatives.get(families.root(number)) == ENOUGH_RELATIVES) {
        continue;
      }
      Comparison comparison = Comparison.of(articles.get(number), article, matching, config);
      if (comparison.relation() != null) {
        found.add(new Found(number, comparison));
        if (comparison.member()) {
          relatives.add(families.root(number), 1);
        }
      }
    }
    found.sort(
        Comparator.<Found>comparingInt(f -> f.comparison.rank(config))
            .thenComparingDouble(f -> -f.comparison.nearness())
            .thenComparingInt(f -> f.number));
    return found;
  }

  private int[] nearest(Profile profile, float[] own, int[] rarest) {
    int oldest = articles.oldest();
    float whole = 0;
    for (int index : rarest) {
      float square = own[index] * own[index];
      whole += square;
      int all = holders.copy(profile.feature(index), sharing);
      int live = 0;
      for (int i = 0; i < all; i++) {
        if (sharing[i] >= oldest) {
          sharing[live++] = sharing[i];
        }
      }
      scores.add(sharing, live, square);
    }
    return scores.takeLargest(config.candidates(), MIN_WEIGHT * whole);
  }

  /// All families of two members or more, by founding.
  public List<Family> families() {
    return families.all(articles.ids());
  }

  /// Links between articles of different families.
  public List<Link> looseLinks() {
    return families.loose(articles.ids());
  }

  /// The whole state.
  public Snapshot snapshot() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      articles.write(out);
      families.write(out);
      weights.write(out);
      holders.write(out);
      out.writeInt(swept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Snapshot(KIND, VERSION, bytes.toByteArray());
  }

  /// Continues where a snapshot ended.
  ///
  /// @throws IllegalArgumentException if it is not one of a family index of this version
  public static FamilyIndex restore(Snapshot snapshot, FamilyConfig config) {
    snapshot.require(KIND, VERSION);
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(snapshot.content()))) {
      LiveArticles articles = LiveArticles.read(in, config);
      Families families = Families.read(in);
      FamilyIndex index = new FamilyIndex(config, weights(), articles, families);
      index.weights.read(in);
      index.holders.read(in);
      index.swept = in.readInt();
      return index;
    } catch (IOException e) {
      throw new UncheckedIOException("damaged snapshot", e);
    }
  }
}

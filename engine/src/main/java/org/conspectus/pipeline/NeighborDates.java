package org.conspectus.pipeline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Profile;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.PublicationTime.Inferred;
import org.jspecify.annotations.Nullable;

/// Dates undated articles by their nearest dated neighbors, as ranges of days: first every undated
/// article is asked about, then every dated one shown, in any order.
///
/// Nearness is the cosine of profiles, a feature weighing its shipped rarity times `1 + ln` of its
/// count. Only features that at most [#MAX_HOLDERS] undated articles have are looked up, so that
/// the cost is linear in the dated articles. Memory: 16 bytes a feature of an undated article.
/// Single-writer.
public final class NeighborDates {
  private static final int MAX_HOLDERS = 100;

  /// From this cosine on a neighbor tells the day.
  private static final double NEAR = 0.36;

  /// The nearest count, and those this share as near.
  private static final double AS_NEAR = 0.85;

  private static final int MAX_NEIGHBORS = 5;

  /// Accounts of one story mostly come out at most so many days apart.
  private static final int BESIDE_DAYS = 3;

  /// A longer range says too little.
  private static final int LONGEST_DAYS = 31;

  private final List<Asked> asked = new ArrayList<>();
  private final Map<Integer, Holders> holders = new HashMap<>();
  private float[] scores = new float[0];

  /// The numbers of the undated articles that have a score.
  private int[] met = new int[0];

  private int metCount;

  /// @param nearest the nearest first
  private record Asked(ArticleId id, List<Neighbor> nearest) {}

  private record Neighbor(ArticleId id, LocalDate first, LocalDate last, float score) {
    static final Comparator<Neighbor> NEAREST =
        Comparator.comparingDouble(Neighbor::score).reversed().thenComparing(Neighbor::id);
  }

  /// The undated articles that have a feature, by number, and what it weighs in each.
  private static final class Holders {
    private final int[] numbers = new int[MAX_HOLDERS];
    private final float[] weights = new float[MAX_HOLDERS];
    private int size;

    void add(int number, float weight) {
      if (size < MAX_HOLDERS) {
        numbers[size] = number;
        weights[size] = weight;
      }
      size++;
    }
  }

  private void score(Holders known, float weight) {
    for (int i = 0; known.size <= MAX_HOLDERS && i < known.size; i++) {
      int number = known.numbers[i];
      float more = weight * known.weights[i];
      if (more > 0 && scores[number] == 0) {
        met[metCount++] = number;
      }
      scores[number] += more;
    }
  }

  /// Asks for the days of an undated article.
  public void ask(Digest undated) {
    Profile profile = undated.profile();
    float[] weights = weights(profile);
    for (int i = 0; i < weights.length; i++) {
      holders.computeIfAbsent(profile.feature(i), f -> new Holders()).add(asked.size(), weights[i]);
    }
    asked.add(new Asked(undated.id(), new ArrayList<>()));
  }

  /// Whether nothing was asked for.
  public boolean isEmpty() {
    return asked.isEmpty();
  }

  /// Shows a dated article.
  public void show(Digest dated) {
    PublicationTime published = dated.published();
    if (published == null) {
      throw new IllegalArgumentException("Article '" + dated.id() + "' has no date");
    }
    if (scores.length != asked.size()) {
      scores = new float[asked.size()];
      met = new int[asked.size()];
    }
    Profile profile = dated.profile();
    float[] weights = weights(profile);
    for (int i = 0; i < weights.length; i++) {
      Holders known = holders.get(profile.feature(i));
      if (known != null) {
        score(known, weights[i]);
      }
    }
    LocalDate first = LocalDate.ofInstant(published.earliest(), ZoneOffset.UTC);
    LocalDate last = LocalDate.ofInstant(published.latest(), ZoneOffset.UTC);
    for (int i = 0; i < metCount; i++) {
      int number = met[i];
      if (scores[number] >= NEAR) {
        keep(asked.get(number).nearest, new Neighbor(dated.id(), first, last, scores[number]));
      }
      scores[number] = 0;
    }
    metCount = 0;
  }

  private static void keep(List<Neighbor> nearest, Neighbor neighbor) {
    int at = nearest.size();
    while (at > 0 && Neighbor.NEAREST.compare(neighbor, nearest.get(at - 1)) < 0) {
      at--;
    }
    nearest.add(at, neighbor);
    if (nearest.size() > MAX_NEIGHBORS) {
      nearest.removeLast();
    }
  }

  /// The ranges found, by article.
  public Map<ArticleId, Inferred> found() {
    Map<ArticleId, Inferred> found = new HashMap<>();
    for (Asked one : asked) {
      Inferred range = range(one.nearest);
      if (range != null) {
        found.put(one.id, range);
      }
    }
    return found;
  }

  private static @Nullable Inferred range(List<Neighbor> nearest) {
    if (nearest.isEmpty()) {
      return null;
    }
    LocalDate first = nearest.getFirst().first;
    LocalDate last = nearest.getFirst().last;
    for (Neighbor neighbor : nearest) {
      if (neighbor.score >= AS_NEAR * nearest.getFirst().score) {
        first = neighbor.first.isBefore(first) ? neighbor.first : first;
        last = neighbor.last.isAfter(last) ? neighbor.last : last;
      }
    }
    return ChronoUnit.DAYS.between(first, last) > LONGEST_DAYS
        ? null
        : new Inferred(first.minusDays(BESIDE_DAYS), last.plusDays(BESIDE_DAYS));
  }

  /// Of unit length, in the order of the profile's features.
  private static float[] weights(Profile profile) {
    float[] weights = new float[profile.size()];
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) ((1 + Math.log(profile.count(i))) * profile.prior(i));
      squares += weights[i] * weights[i];
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; length > 0 && i < weights.length; i++) {
      weights[i] /= length;
    }
    return weights;
  }
}

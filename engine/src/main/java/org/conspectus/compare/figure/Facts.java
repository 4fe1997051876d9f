package org.conspectus.compare.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.claim.Surroundings.Shared;
import org.conspectus.compare.quantity.Measure;

/// Joins the figures of a story into facts, and finds the facts that contradict each other.
///
/// Figures that agree and are likely about one thing are one fact, the likeliest first; what
/// surrounds all of them together, in whatever languages, then tells which figures of other
/// accounts are about the same thing and differ. Two facts contradict each other when no account
/// has both, and neither's accounts have a figure that fits the other better.
final class Facts {
  /// To what power of how many times too long a story is the odds fall.
  private static final double CROWDED = 2.7;

  /// From this likeness on figures that agree are about one thing.
  private static final double SAME = 0.35;

  private static final double SAME_DIGITS = 0.15;
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  /// From this likeness on figures that differ are compared.
  private static final double COMPARED = 0.2;

  /// From this likeness on facts that differ are about one thing.
  private static final double NEAR = 0.5;

  /// Many things happen on one day, so that it takes more to join them.
  private static final double SAME_DAY = 0.45;

  /// Days that differ are compared only where one is easily taken for the other.
  private static final double NEAR_DAY = 0.35;

  private static final double NEAR_WEEKDAY = 0.4;
  private static final double NEAR_WEEKDAYS = 0.6;

  /// A figure that agrees needs only this share of the likeness to fit better.
  private static final double AGREEING = 0.6;

  private final Likeness likeness;

  /// By how much the story's length lowers the logarithm of the odds that two figures that differ
  /// are about one thing.
  private final double crowd;

  private final Map<NumberClaim, Fact> factOf = new HashMap<>();
  private final List<Pair> differing = new ArrayList<>();
  private final Claims claims;

  /// So many pairs of figures of two facts are tried.
  private static final int MAX_TRIES = 6;

  private record Pair(NumberClaim one, NumberClaim other, double score) {}

  /// Two facts that contradict each other.
  record Clash(Fact one, Fact other, double score) {}

  Facts(Scene scene, Claims claims, Likeness likeness, List<NumberClaim> all) {
    this.claims = claims;
    this.likeness = likeness;
    this.crowd = CROWDED * scene.crowd();
    List<Pair> agreeing = new ArrayList<>();
    for (NumberClaim claim : all) {
      factOf.put(claim, new Fact(claim));
      for (NumberClaim other : claims.partners(claim)) {
        if (before(claim, other)) {
          relate(claim, other, agreeing);
        }
      }
    }
    agreeing.sort(
        Comparator.comparingDouble((Pair p) -> -p.score)
            .thenComparing(p -> p.one.telling().number())
            .thenComparing(p -> p.one.span())
            .thenComparing(p -> p.other.telling().number())
            .thenComparing(p -> p.other.span()));
    agreeing.forEach(this::join);
  }

  /// Adds the pair to those that agree or differ, if both speak of one thing.
  private void relate(NumberClaim one, NumberClaim other, List<Pair> agreeing) {
    double score = likeness.of(one, other);
    boolean same = one.agrees(other);
    boolean day = one.quantity().measure() == Measure.DAY;
    double least = same ? leastSame(one, other, day) : COMPARED;
    if (score >= least) {
      (same ? agreeing : differing).add(new Pair(one, other, score));
    }
  }

  /// A number of many digits is hardly the same by chance.
  private static double leastSame(NumberClaim one, NumberClaim other, boolean day) {
    boolean exact = one.value() == other.value() && !one.quantity().measure().isPoint();
    return day ? SAME_DAY : exact && isDistinct(one.value()) ? SAME_DIGITS : SAME;
  }

  private static boolean isDistinct(double value) {
    double digits = Math.abs(value);
    while (digits >= TEN && digits % TEN == 0) {
      digits /= TEN;
    }
    return digits >= HUNDRED || digits != Math.rint(digits);
  }

  private static boolean before(NumberClaim one, NumberClaim other) {
    return one.telling().number() < other.telling().number();
  }

  private void join(Pair pair) {
    Fact one = factOf.get(pair.one);
    Fact other = factOf.get(pair.other);
    if (one != null && other != null && one != other && one.agrees(other)) {
      one.add(other);
      other.claims().forEach(c -> factOf.put(c, one));
    }
  }

  /// The fact a figure belongs to.
  Fact of(NumberClaim claim) {
    Fact fact = factOf.get(claim);
    return fact == null ? new Fact(claim) : fact;
  }

  /// Facts that contradict each other, in the order of their first figures.
  List<Clash> clashes() {
    Map<List<Fact>, Clash> found = new LinkedHashMap<>();
    Map<List<Fact>, Integer> tries = new HashMap<>();
    for (Pair pair : differing) {
      Fact one = of(pair.one);
      Fact other = of(pair.other);
      List<Fact> key = List.of(one, other);
      int tried = tries.merge(key, 1, Integer::sum);
      if (!found.containsKey(key) && tried <= MAX_TRIES && claims.canDiffer(pair.one, pair.other)) {
        Shared shared = one.surroundings(likeness).shared(other.surroundings(likeness));
        double score = likeness.of(pair.one, pair.other, shared);
        double doubt = crowd + likeness.doubt(pair.one, pair.other, shared);
        if (score >= near(pair, doubt) && isClash(one, other, score)) {
          found.put(key, new Clash(one, other, score));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /// How likely two figures that differ must be about one thing; a day named as a weekday or from
  /// today is surer to be another.
  ///
  /// @param doubt how much surer it takes, as the logarithm of the odds
  private static double near(Pair pair, double doubt) {
    boolean one = isInFigures(pair.one);
    boolean other = isInFigures(pair.other);
    boolean day = pair.one.quantity().measure() == Measure.DAY;
    double near =
        !day ? NEAR : one && other ? NEAR_DAY : one || other ? NEAR_WEEKDAY : NEAR_WEEKDAYS;
    return near / (near + (1 - near) * Math.exp(-doubt));
  }

  private static boolean isInFigures(NumberClaim claim) {
    return claim.words().chars().anyMatch(Character::isDigit);
  }

  private boolean isClash(Fact one, Fact other, double score) {
    return !one.sharesAccount(other)
        && one.some().stream()
            .allMatch(c -> other.some().stream().allMatch(o -> claims.canBeOne(c, o)))
        && one.some().stream().noneMatch(c -> fitsBetter(c, one, other, score))
        && other.some().stream().noneMatch(c -> fitsBetter(c, other, one, score));
  }

  /// Whether the account of a figure of `own` has another figure that fits the fact `that` better.
  private boolean fitsBetter(NumberClaim figure, Fact own, Fact that, double score) {
    NumberClaim first = that.claims().getFirst();
    Collection<NumberClaim> account = claims.of(figure.telling());
    for (NumberClaim rival : account) {
      boolean like =
          !own.claims().contains(rival)
              && first.quantity().isLike(rival.quantity())
              && first.quantity().isPart() == rival.quantity().isPart();
      double least = first.agrees(rival) ? AGREEING * score : score;
      if (like && fit(rival, that, first) > least) {
        return true;
      }
    }
    return false;
  }

  private double fit(NumberClaim rival, Fact that, NumberClaim first) {
    Shared shared = likeness.surroundings(rival).shared(that.surroundings(likeness));
    return likeness.of(first, rival, shared);
  }
}

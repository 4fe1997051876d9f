package org.conspectus.compare.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.claim.Surroundings;
import org.conspectus.compare.claim.Surroundings.Shared;
import org.conspectus.compare.quantity.Measure;
import org.conspectus.compare.quantity.Quantity;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.NameType;

/// How sure it is that two figures are about one thing.
///
/// A logistic function of what speaks for it: what surrounds both, words before names, and the most
/// telling of it; the same thing counted or person told of; that their sentences are near; figures
/// of nearly the same size or of the same digits in another order; and that neither account has
/// other figures of that kind and size. None of these is enough alone. The weights are a logistic
/// regression over the pairs of figures of our own invented stories, rounded.
final class Likeness {
  private static final double BIAS = -0.9;
  private static final double WORDS = 1.6;
  private static final double NAMES = 0.5;
  private static final double MOST = 2.5;

  /// Sums at which what is shared counts half.
  private static final double HALF_WORDS = 2;

  private static final double HALF_MOST = 1.5;
  private static final double HALF_PERSON = 1;

  private static final double SAME_THING = 0.3;
  private static final double ONLY_AGE = 1.2;
  private static final double SOLE = 1;
  private static final double SAME_PLACE = 1.5;

  /// Of these an account seldom has more than one.
  private static final Set<Measure> SELDOM = Set.of(Measure.AREA, Measure.MASS, Measure.SPEED);

  // What makes it doubtful that figures that differ are about one thing, from the pairs of real
  // news
  // too, where hardly any are. Two texts of one language share many words by chance.
  private static final double ONE_LANGUAGE = 1.3;
  private static final double SHARE = 0.6;
  private static final double OTHER_OWNER = 0.6;
  private static final double OTHER_PERSONS = 0.6;

  /// So far apart can be what two accounts say of one thing.
  private static final double NEARLY = 0.4;

  private static final double BALLOT = 0.8;
  private static final double OTHER_THING = -1.1;
  private static final double SOME_PERSONS = -0.6;
  private static final double APART = -2.4;
  private static final double RIVALS = -1;
  private static final double NEAR = 2.3;
  private static final double SAME_DIGITS = 2;
  private static final double SAME_PERSON = 3;
  private static final double PART = -0.7;
  private static final double ELSEWHERE = -1;
  private static final double DAY = -2;

  /// With so little before what speaks against it no pair is compared.
  private static final double HOPELESS = -2;

  private static final double DAY_WORDS = 2.2;

  /// More rivals are not counted.
  private static final int MANY = 40;

  private final Scene scene;
  private final Map<NumberClaim, Surroundings> surroundings = new HashMap<>();
  private final Map<Telling, Map<Integer, List<NumberClaim>>> bySentence;
  private final Map<Telling, Map<Measure, List<NumberClaim>>> accounts = new HashMap<>();

  /// How many figures of an account are like a claim.
  private final Map<NumberClaim, Map<Telling, Integer>> rivals = new HashMap<>();

  Likeness(Scene scene, Map<Telling, Map<Integer, List<NumberClaim>>> bySentence) {
    this.scene = scene;
    this.bySentence = bySentence;
  }

  /// In [0, 1].
  double of(NumberClaim one, NumberClaim other) {
    return of(one, other, surroundings(one).shared(surroundings(other)));
  }

  /// With what is shared around them already known.
  double of(NumberClaim one, NumberClaim other, Shared shared) {
    Quantity a = one.quantity();
    Quantity b = other.quantity();
    boolean count = a.measure() == Measure.COUNT;
    double sum = BIAS + WORDS * saturated(shared.words(), HALF_WORDS);
    sum += NAMES * saturated(shared.names(), HALF_WORDS);
    sum += MOST * saturated(shared.most(), HALF_MOST);
    sum += count && !a.thing().isEmpty() && a.thing().equals(b.thing()) ? SAME_THING : 0;
    sum += a.isBallot() && b.isBallot() ? BALLOT : 0;
    sum += areSole(one, other) ? SOLE : 0;
    sum += a.measure() == Measure.LENGTH && Places.follows(a, b) ? SAME_PLACE : 0;
    sum += a.isLike(b) ? (areSome(a, b) ? SOME_PERSONS : 0) : OTHER_THING;
    sum += a.measure() == Measure.DAY ? 0 : APART * a.apart(b);
    sum += NEAR * scene.score(one, other);
    sum += a.isSlip(b) ? SAME_DIGITS : 0;
    sum += a.isPart() == b.isPart() ? 0 : PART;
    if (a.measure() == Measure.AGE) {
      sum += a.isOnlyNear(b) ? ONLY_AGE : 0;
      sum += SAME_PERSON * saturated(person(a, b), HALF_PERSON);
    }
    if (a.measure() == Measure.DAY) {
      sum += DAY + DAY_WORDS * saturated(shared.words(), HALF_WORDS);
    }
    if (sum > HOPELESS) {
      sum += scene.nameOthers(one, other, NameType.PLACE) ? ELSEWHERE : 0;
      sum += RIVALS * Math.log1p(rivals(one, other) + rivals(other, one));
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// What speaks against it that two figures that differ are about one thing, beside what speaks
  /// against it of any figures: by how much it lowers the logarithm of the odds.
  double doubt(NumberClaim one, NumberClaim other, Shared shared) {
    boolean language = Objects.equals(one.telling().language(), other.telling().language());
    double doubt = language ? ONE_LANGUAGE * saturated(shared.words(), HALF_WORDS) : 0;
    doubt += one.quantity().measure() == Measure.PERCENT ? SHARE : 0;
    doubt += Owner.differs(one, other) ? OTHER_OWNER : 0;
    return doubt + (scene.nameOthers(one, other, NameType.PERSON) ? OTHER_PERSONS : 0);
  }

  /// Whether each is the only figure of its account for what accounts seldom measure, and both are
  /// of one size.
  private boolean areSole(NumberClaim one, NumberClaim other) {
    Measure measure = one.quantity().measure();
    return SELDOM.contains(measure)
        && one.quantity().apart(other.quantity()) <= NEARLY
        && account(one.telling(), measure).size() == 1
        && account(other.telling(), measure).size() == 1;
  }

  /// Whether both count persons, called by words that have nothing in common.
  private static boolean areSome(Quantity one, Quantity other) {
    boolean thing = !one.thing().isEmpty() && one.thing().equals(other.thing());
    return one.measure() == Measure.COUNT && !thing && !one.sharesHead(other);
  }

  private static double saturated(double value, double half) {
    return value / (value + half);
  }

  /// The weight of the weightiest word or name that tells whose age both are.
  private double person(Quantity one, Quantity other) {
    double most = 0;
    for (int head : one.heads()) {
      for (int that : other.heads()) {
        if (head == that && !scene.kinds().isGeneral(head)) {
          most = Math.max(most, scene.alignments().weights().weight(head));
        }
      }
    }
    return most;
  }

  /// What surrounds a figure.
  Surroundings surroundings(NumberClaim claim) {
    return surroundings.computeIfAbsent(
        claim, c -> Surroundings.of(c.quantity(), scene.alignments().weights()));
  }

  /// The figures of an account that measure the same.
  private List<NumberClaim> account(Telling telling, Measure measure) {
    Map<Measure, List<NumberClaim>> all = accounts.get(telling);
    if (all == null) {
      all = new EnumMap<>(Measure.class);
      for (List<NumberClaim> sentence : bySentence.getOrDefault(telling, Map.of()).values()) {
        for (NumberClaim claim : sentence) {
          all.computeIfAbsent(claim.quantity().measure(), m -> new ArrayList<>()).add(claim);
        }
      }
      accounts.put(telling, all);
    }
    return all.getOrDefault(measure, List.of());
  }

  /// How many more figures like the claim, of its size, the other's account has.
  private int rivals(NumberClaim claim, NumberClaim other) {
    int like =
        rivals
            .computeIfAbsent(claim, c -> new HashMap<>())
            .computeIfAbsent(other.telling(), telling -> rivals(claim, telling));
    return isRival(claim, other) ? like - 1 : like;
  }

  private int rivals(NumberClaim claim, Telling telling) {
    int count = 0;
    for (NumberClaim rival : account(telling, claim.quantity().measure())) {
      count += isRival(claim, rival) ? 1 : 0;
      if (count == MANY) {
        break;
      }
    }
    return count;
  }

  private static boolean isRival(NumberClaim claim, NumberClaim rival) {
    return rival.quantity().apart(claim.quantity()) <= 1
        && rival.quantity().isLike(claim.quantity());
  }
}

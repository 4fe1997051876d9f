package org.conspectus.eval.train;

import org.conspectus.analyze.names.NameTags;

/// How likely each tag of each unit of a chain is, and each pair of tags, by the forward-backward
/// algorithm (Rabiner, Proceedings of the IEEE, 1989). Not thread-safe.
final class ChainSums {
  private static final int TAGS = NameTags.COUNT;

  private final double[][] emissions;
  private final double[] transitions;
  private final boolean[] joins;
  private final double[][] forward;
  private final double[][] backward;

  /// @param emissions exponentials of the scores of each unit's tags, the highest of each unit 1
  /// @param transitions exponentials of the scores from one tag (row) to the next
  /// @param joins whether a name may go on with the unit
  ChainSums(double[][] emissions, double[] transitions, boolean[] joins) {
    this.emissions = emissions;
    this.transitions = transitions;
    this.joins = joins;
    this.forward = new double[emissions.length][TAGS];
    this.backward = new double[emissions.length][TAGS];
    for (int unit = 0; unit < emissions.length; unit++) {
      goForward(unit);
    }
    for (int unit = emissions.length - 1; unit >= 0; unit--) {
      goBackward(unit);
    }
  }

  private void goForward(int unit) {
    double sum = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      double reached = 0;
      for (int previous = 0; previous < TAGS; previous++) {
        reached += before(unit, previous) * transition(unit, previous, tag);
      }
      forward[unit][tag] = reached * emissions[unit][tag];
      sum += forward[unit][tag];
    }
    scale(forward[unit], sum);
  }

  private void goBackward(int unit) {
    double sum = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      backward[unit][tag] = after(unit, tag);
      sum += backward[unit][tag];
    }
    scale(backward[unit], sum);
  }

  private double after(int unit, int tag) {
    if (unit == emissions.length - 1) {
      return transitions[tag * TAGS + NameTags.OUTSIDE];
    }
    double sum = 0;
    for (int next = 0; next < TAGS; next++) {
      sum += transition(unit + 1, tag, next) * emissions[unit + 1][next] * backward[unit + 1][next];
    }
    return sum;
  }

  private double before(int unit, int tag) {
    if (unit == 0) {
      return tag == NameTags.OUTSIDE ? 1 : 0;
    }
    return forward[unit - 1][tag];
  }

  private double transition(int unit, int previous, int tag) {
    return NameTags.mayFollow(previous, tag, joins[unit]) ? transitions[previous * TAGS + tag] : 0;
  }

  private static void scale(double[] values, double sum) {
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
  }

  /// The probability of each tag of a unit.
  double[] tags(int unit) {
    double[] shares = new double[TAGS];
    double sum = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      shares[tag] = forward[unit][tag] * backward[unit][tag];
      sum += shares[tag];
    }
    scale(shares, sum);
    return shares;
  }

  /// The probability of each pair of the tag before a unit (row) and its own.
  double[] pairs(int unit) {
    double[] shares = new double[TAGS * TAGS];
    double sum = 0;
    for (int previous = 0; previous < TAGS; previous++) {
      double reached = before(unit, previous);
      for (int tag = 0; tag < TAGS; tag++) {
        double share =
            reached * transition(unit, previous, tag) * emissions[unit][tag] * backward[unit][tag];
        shares[previous * TAGS + tag] = share;
        sum += share;
      }
    }
    scale(shares, sum);
    return shares;
  }
}

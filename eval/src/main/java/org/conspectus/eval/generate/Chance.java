package org.conspectus.eval.generate;

import java.util.List;

/// A seeded source of numbers that gives the same ones on every machine and virtual machine.
///
/// SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA
/// 2014, figure 16); logarithms and powers are those of [StrictMath]. For one thread.
final class Chance {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  /// A source that depends on all of the numbers and on their order.
  Chance(long... seeds) {
    this.state = mix(seeds);
  }

  /// One number made of several, as if by chance; the order matters.
  static long mix(long... seeds) {
    long mixed = 0;
    for (long seed : seeds) {
      mixed = scramble(mixed + seed + STEP);
    }
    return mixed;
  }

  long next() {
    state += STEP;
    return scramble(state);
  }

  /// A whole number in [0, bound).
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /// A number in [0, 1).
  double unit() {
    return (next() >>> 11) * 0x1p-53;
  }

  /// `true` with the given probability.
  boolean odds(double probability) {
    return unit() < probability;
  }

  /// A number in [0, ∞) whose mean is given: waiting times.
  double exponential(double mean) {
    return -mean * StrictMath.log(1 - unit());
  }

  /// A number around 0 with a deviation of 1: the normal distribution.
  double normal() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
    return radius * StrictMath.cos(2 * StrictMath.PI * unit());
  }

  /// A rank in [0, ranks), rank *r* about as often as 1 / (r + 1): Zipf's law.
  int zipf(int ranks) {
    int rank = (int) StrictMath.exp(unit() * StrictMath.log(ranks + 1.0)) - 1;
    return Math.clamp(rank, 0, ranks - 1);
  }

  /// One of the values, each as likely.
  <T> T oneOf(List<T> values) {
    return values.get(below(values.size()));
  }

  private static long scramble(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}

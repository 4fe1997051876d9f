package org.conspectus.eval.generate;

/// Draws how many articles a story has: most have one, few have hundreds.
///
/// A power law: size *n* is as likely as n^-2.1, up to the largest. About 64 % of the stories have
/// one article, the mean is a little above 3. Immutable.
final class StorySizes {

  private static final double EXPONENT = -2.1;
  private static final int LARGEST = 600;

  /// No story may fill more of the stream than this part of it.
  private static final int PARTS_OF_STREAM = 20;

  private final double[] cumulative;

  StorySizes(int articles) {
    int largest = Math.clamp(articles / PARTS_OF_STREAM, 1, LARGEST);
    cumulative = new double[largest];
    double sum = 0;
    for (int i = 0; i < largest; i++) {
      sum += StrictMath.pow(i + 1.0, EXPONENT);
      cumulative[i] = sum;
    }
  }

  int draw(Chance chance) {
    double wanted = chance.unit() * cumulative[cumulative.length - 1];
    int size = 1;
    while (cumulative[size - 1] <= wanted) {
      size++;
    }
    return size;
  }
}

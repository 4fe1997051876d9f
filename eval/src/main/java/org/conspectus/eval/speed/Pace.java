package org.conspectus.eval.speed;

import java.util.Iterator;
import java.util.function.Consumer;
import org.conspectus.eval.generate.GeneratedArticle;

/// Whether articles take longer as a stream grows: the mean time of the first and the last tenth.
///
/// The time in which an article is invented does not count.
///
/// @param firstMicros microseconds an article in the first tenth
/// @param lastMicros microseconds an article in the last tenth
public record Pace(double firstMicros, double lastMicros) {

  private static final int PARTS = 10;
  private static final double NANOS_PER_MICRO = 1000.0;

  /// Feeds a stream to whatever takes articles, such as a pipeline, and times it.
  ///
  /// @param count how many articles the stream has, at least 10
  public static Pace of(
      Iterator<GeneratedArticle> stream, int count, Consumer<GeneratedArticle> consumer) {
    if (count < PARTS) {
      throw new IllegalArgumentException("count must be at least " + PARTS + ", got " + count);
    }
    int part = count / PARTS;
    long first = 0;
    long last = 0;
    for (int i = 0; i < count; i++) {
      GeneratedArticle article = stream.next();
      long start = System.nanoTime();
      consumer.accept(article);
      long taken = System.nanoTime() - start;
      first += i < part ? taken : 0;
      last += i >= count - part ? taken : 0;
    }
    return new Pace(first / NANOS_PER_MICRO / part, last / NANOS_PER_MICRO / part);
  }
}

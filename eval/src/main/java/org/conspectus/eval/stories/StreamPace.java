package org.conspectus.eval.stories;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A [TfIdfStream] over the articles of a table, from text to clusters, several times over.
///
/// Prints the clusters, and on standard error the seconds of processor time of the best round but
/// the first, all of the process counted but reading and printing.
public final class StreamPace {
  private StreamPace() {}

  /// @param arguments the table; how many rounds are timed; the threshold; `true` when words are
  ///   counted over all articles beforehand
  public static void main(String[] arguments) throws IOException {
    List<StoryArticle> articles = StoryArticle.read(Path.of(arguments[0]));
    Rounds rounds = Rounds.lasting(arguments[1]);
    double threshold = Double.parseDouble(arguments[2]);
    boolean countsAhead = Boolean.parseBoolean(arguments[3]);
    List<List<Integer>> clusters = List.of();
    while (rounds.hasNext()) {
      rounds.start();
      clusters = TfIdfStream.clusters(articles, threshold, countsAhead);
      rounds.end();
    }
    OverlappingClusters.print(clusters, new PrintStream(System.out, false, StandardCharsets.UTF_8));
    System.err.println("seconds " + rounds.best());
  }
}

package org.conspectus.eval.metric;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;
import org.conspectus.eval.metric.ClusterScores.Placement;

/// Which cluster a command put each article into; each article at most once.
///
/// Immutable. Memory is one map entry for each article.
public final class Assignment {

  private final Map<String, String> clusterOfArticle;

  private Assignment(Map<String, String> clusterOfArticle) {
    this.clusterOfArticle = clusterOfArticle;
  }

  /// Reads clusters from lines with a list of article ids in the field `members`.
  ///
  /// @throws IOException if the file cannot be read, or names an article in two clusters
  public static Assignment read(Path file, String members) throws IOException {
    Map<String, String> clusters = new HashMap<>();
    int line = 0;
    for (JsonRecord cluster : JsonLines.read(file)) {
      String label = Integer.toString(line++);
      for (String article : cluster.texts(members)) {
        if (clusters.put(article, label) != null) {
          throw new IOException(file + ": " + article + " is in more than one cluster");
        }
      }
    }
    return new Assignment(clusters);
  }

  /// Takes clusters as lists of article ids, each id in one of them.
  public static Assignment of(List<List<String>> clusters) {
    Map<String, String> labels = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (String article : clusters.get(i)) {
        labels.put(article, Integer.toString(i));
      }
    }
    return new Assignment(labels);
  }

  /// Whether the article is in any cluster.
  boolean contains(String article) {
    return clusterOfArticle.containsKey(article);
  }

  /// Whether both articles are in one cluster.
  boolean joins(String one, String other) {
    String cluster = clusterOfArticle.get(one);
    return cluster != null && cluster.equals(clusterOfArticle.get(other));
  }

  /// Gold and prediction for each article of the gold, in its order; an article that is in no
  /// cluster counts as one of its own.
  List<Placement> against(List<Gold.Label> gold) {
    return gold.stream()
        .map(label ->
            new Placement(
                label.label(), clusterOfArticle.getOrDefault(label.id(), "alone " + label.id())))
        .toList();
  }
}

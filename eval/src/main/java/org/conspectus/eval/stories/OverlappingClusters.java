package org.conspectus.eval.stories;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Clusters with a score each that may share articles and leave some out, as a program printed
/// them.
///
/// A line is the score, a tab, and the numbers of the articles with spaces between, counted from 0.
/// Stateless.
public final class OverlappingClusters {
  private OverlappingClusters() {}

  private record Scored(double score, List<Integer> members) {}

  /// Each article in one cluster: of those that hold it the one of the highest score, of equal ones
  /// the one printed first; by itself if none does. Clusters that nothing is left of are gone.
  ///
  /// @param ids of the articles, by their numbers
  /// @throws IOException if the file cannot be read
  public static List<List<String>> read(Path output, List<String> ids) throws IOException {
    List<Scored> clusters = new ArrayList<>();
    for (String line : Files.readAllLines(output, StandardCharsets.UTF_8)) {
      String[] columns = line.split("\t", -1);
      List<Integer> members = new ArrayList<>();
      if (!columns[1].isBlank()) {
        for (String number : columns[1].strip().split(" ", -1)) {
          members.add(Integer.valueOf(number));
        }
      }
      clusters.add(new Scored(Double.parseDouble(columns[0]), members));
    }
    return parted(clusters, ids);
  }

  private static List<List<String>> parted(List<Scored> clusters, List<String> ids) {
    clusters.sort(Comparator.comparingDouble(Scored::score).reversed());
    boolean[] placed = new boolean[ids.size()];
    List<List<String>> parts = new ArrayList<>();
    for (Scored cluster : clusters) {
      List<String> part = new ArrayList<>();
      for (int member : cluster.members) {
        if (!placed[member]) {
          placed[member] = true;
          part.add(ids.get(member));
        }
      }
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    for (int i = 0; i < placed.length; i++) {
      if (!placed[i]) {
        parts.add(List.of(ids.get(i)));
      }
    }
    return parts;
  }

  /// Prints clusters that share nothing, all with one score.
  static void print(List<List<Integer>> clusters, PrintStream out) {
    for (List<Integer> cluster : clusters) {
      out.println("1\t" + String.join(" ", cluster.stream().map(String::valueOf).toList()));
    }
    out.flush();
  }
}

package org.conspectus.eval.copies;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well copies were found.
///
/// @param precision share of right ones among all pairs of a group of which one at least is a copy,
///   in [0, 1]; 1 without pairs
/// @param recall share of the copies that are in the group of the article they were made of, in [0,
///   1]
/// @param recallByKind the same by kind
public record CopyScore(double precision, double recall, Map<CopyKind, Double> recallByKind) {

  public CopyScore {
    recallByKind = Map.copyOf(recallByKind);
  }

  /// @param groups parallel to the pile
  public static CopyScore of(List<CopyText> pile, int[] groups) {
    Map<String, Integer> groupOfSource = new HashMap<>();
    for (int i = 0; i < groups.length; i++) {
      if (pile.get(i).kind() == null) {
        groupOfSource.put(pile.get(i).id(), groups[i]);
      }
    }
    Map<CopyKind, int[]> found = new EnumMap<>(CopyKind.class);
    int[] all = new int[2];
    for (int i = 0; i < groups.length; i++) {
      CopyText text = pile.get(i);
      CopyKind kind = text.kind();
      if (kind == null) {
        continue;
      }
      Integer wanted = groupOfSource.get(text.id().substring(0, text.id().lastIndexOf('/')));
      boolean isFound = wanted != null && wanted == groups[i];
      count(found.computeIfAbsent(kind, k -> new int[2]), isFound);
      count(all, isFound);
    }
    Map<CopyKind, Double> byKind = new EnumMap<>(CopyKind.class);
    found.forEach((kind, counts) -> byKind.put(kind, share(counts)));
    return new CopyScore(precision(pile, groups), share(all), byKind);
  }

  private static void count(int[] counts, boolean isFound) {
    counts[0] += isFound ? 1 : 0;
    counts[1]++;
  }

  private static double share(int[] counts) {
    return counts[1] == 0 ? 1 : (double) counts[0] / counts[1];
  }

  /// Counts pairs by the sizes of groups and of what they share with the truth.
  private static double precision(List<CopyText> pile, int[] groups) {
    Map<Integer, Map<String, int[]>> parts = new HashMap<>();
    for (int i = 0; i < groups.length; i++) {
      int[] part =
          parts
              .computeIfAbsent(groups[i], g -> new HashMap<>())
              .computeIfAbsent(pile.get(i).root(), r -> new int[2]);
      part[pile.get(i).kind() == null ? 0 : 1]++;
    }
    long right = 0;
    long pairs = 0;
    for (Map<String, int[]> group : parts.values()) {
      int given = 0;
      int made = 0;
      for (int[] part : group.values()) {
        given += part[0];
        made += part[1];
        right += pairs(part[0], part[1]);
      }
      pairs += pairs(given, made);
    }
    return pairs == 0 ? 1 : (double) right / pairs;
  }

  /// Pairs of which one at least is a copy.
  private static long pairs(long given, long made) {
    return given * made + made * (made - 1) / 2;
  }
}

package org.conspectus.cli.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.codec.JsonFields;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.ProfileEntry;

/// What two profiles have in common and what not, in words.
///
/// @param both features of both, those first that make the profiles most alike
/// @param onlyA heavy features that only the first has, the heaviest first
/// @param onlyB the same of the second
public record Overlap(List<Both> both, List<ProfileEntry> onlyA, List<ProfileEntry> onlyB) {
  private static final int MAX_ONLY = 8;

  public Overlap {
    both = List.copyOf(both);
    onlyA = List.copyOf(onlyA);
    onlyB = List.copyOf(onlyB);
  }

  /// A feature of both.
  ///
  /// @param a the words of the first article that gave it
  /// @param share of all that makes the profiles alike, in (0, 1]
  public record Both(FeatureKind kind, List<String> a, List<String> b, double share) {
    public Both {
      a = List.copyOf(a);
      b = List.copyOf(b);
    }
  }

  /// Compares two profiles, each the heaviest feature first.
  public static Overlap of(List<ProfileEntry> a, List<ProfileEntry> b) {
    Map<Integer, ProfileEntry> ofB = new HashMap<>();
    b.forEach(entry -> ofB.put(entry.feature(), entry));
    double all = 0;
    for (ProfileEntry entry : a) {
      ProfileEntry other = ofB.get(entry.feature());
      all += other == null ? 0 : entry.weight() * other.weight();
    }
    List<Both> both = new ArrayList<>();
    for (ProfileEntry entry : a) {
      ProfileEntry other = ofB.get(entry.feature());
      double product = other == null ? 0 : entry.weight() * other.weight();
      if (other != null && product > 0) {
        both.add(new Both(entry.kind(), entry.words(), other.words(), product / all));
      }
    }
    both.sort(Comparator.comparingDouble(Both::share).reversed());
    return new Overlap(both, without(a, b), without(b, a));
  }

  private static List<ProfileEntry> without(List<ProfileEntry> profile, List<ProfileEntry> other) {
    Set<Integer> features = new HashSet<>();
    Set<List<String>> told = new HashSet<>();
    other.forEach(entry -> features.add(entry.feature()));
    return profile.stream()
        .filter(entry -> !features.contains(entry.feature()) && told.add(entry.words()))
        .limit(MAX_ONLY)
        .toList();
  }

  /// Writes the fields of a JSON object.
  static void write(JsonFields fields, Overlap overlap) {
    fields.objects("shared", overlap.both, Overlap::both);
    fields.texts("onlyA", overlap.onlyA.stream().flatMap(e -> e.words().stream()).toList());
    fields.texts("onlyB", overlap.onlyB.stream().flatMap(e -> e.words().stream()).toList());
  }

  private static void both(JsonFields fields, Both both) {
    fields.text("kind", both.kind);
    fields.texts("a", both.a);
    fields.texts("b", both.b);
    fields.score("share", both.share);
  }
}

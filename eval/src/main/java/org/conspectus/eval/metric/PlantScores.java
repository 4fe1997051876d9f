package org.conspectus.eval.metric;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;
import org.conspectus.eval.metric.PlantGold.Fact;
import org.conspectus.eval.metric.PlantGold.Place;
import org.conspectus.eval.metric.PlantGold.Side;

/// Scores what the product says of planted stories.
///
/// A disagreement is that of the gold when the evidence of two of its sides overlaps the words of
/// two sides of the gold that differ in value. Not thread-safe; for one run of the product.
public final class PlantScores {
  private static final String CONFLICT = "CONFLICT";
  private static final String UPDATE = "UPDATE";
  private static final String LOOKALIKE = "LOOKALIKE";
  private static final String WORDING = "WORDING";
  private static final String ATTRIBUTION = "ATTRIBUTION";

  private final PlantGold gold;
  private final Map<String, String> files;
  private final List<Found> disagreements = new ArrayList<>();
  private final Map<String, Set<String>> dates = new HashMap<>();
  private final List<List<Place>> quotes = new ArrayList<>();

  private record Found(String kind, List<List<Place>> sides) {
    String story() {
      return PlantScores.story(sides.getFirst().getFirst().file());
    }
  }

  /// Reads what `compare` printed.
  ///
  /// @param files of the articles by id
  /// @throws IOException if the output cannot be read
  public PlantScores(PlantGold gold, Map<String, String> files, Path compared) throws IOException {
    this.gold = gold;
    this.files = Map.copyOf(files);
    JsonLines.forEach(compared, this::read);
  }

  private static String story(String file) {
    int slash = file.indexOf('/');
    return slash < 0 ? file : file.substring(0, slash);
  }

  private void read(JsonRecord conspectus) {
    for (JsonRecord entry : conspectus.objects("timeline")) {
      String story = story(file(entry.objects("evidence").getFirst()));
      entry
          .findText("date")
          .ifPresent(date -> dates.computeIfAbsent(story, s -> new HashSet<>()).add(date));
    }
    for (JsonRecord found : conspectus.objects("disagreements")) {
      List<List<Place>> sides = new ArrayList<>();
      found.objects("sides").forEach(side -> sides.add(places(side.objects("evidence"))));
      disagreements.add(new Found(found.text("kind"), sides));
    }
    for (JsonRecord quote : conspectus.objects("quotes")) {
      List<Place> versions = new ArrayList<>();
      for (JsonRecord version : quote.objects("versions")) {
        for (List<Integer> span : version.numberLists("spans")) {
          versions.add(new Place(file(version), span.get(0), span.get(1)));
        }
      }
      quotes.add(versions);
    }
  }

  private String file(JsonRecord evidence) {
    String id = evidence.text("article");
    return files.getOrDefault(id, id);
  }

  private List<Place> places(List<JsonRecord> evidence) {
    List<Place> places = new ArrayList<>();
    for (JsonRecord one : evidence) {
      List<Integer> span = one.numbers("span");
      places.add(new Place(file(one), span.get(0), span.get(1)));
    }
    return places;
  }

  /// The figures over some of the stories.
  public Score of(Set<String> stories) {
    List<Fact> conflicts = facts(stories, CONFLICT);
    List<Fact> updates = facts(stories, UPDATE);
    List<Fact> alike = facts(stories, LOOKALIKE).stream().map(PlantScores::eachApart).toList();
    List<Found> found = found(stories, CONFLICT);
    int right = count(found, d -> conflicts.stream().anyMatch(f -> matches(d, f)));
    int met = count(conflicts, f -> found.stream().anyMatch(d -> matches(d, f)));
    int taken = count(updates, f -> found.stream().anyMatch(d -> matches(d, f)));
    int joined = count(alike, f -> found.stream().anyMatch(d -> matches(d, f)));
    double dated = dates(stories);
    double quoted = quotes(stories);
    return Score.builder()
        .share("conflict.P", right, found.size())
        .share("conflict.R", met, conflicts.size())
        .share("updateKept", updates.size() - taken, updates.size())
        .share("lookalikeKept", alike.size() - joined, alike.size())
        .share("wording.R", met(stories, WORDING), facts(stories, WORDING).size())
        .share("attribution.R", met(stories, ATTRIBUTION), facts(stories, ATTRIBUTION).size())
        .rounded("dateF1", dated)
        .rounded("quote.B3F1", quoted)
        .build();
  }

  private List<Found> found(Set<String> stories, String kind) {
    return disagreements.stream()
        .filter(d -> d.kind.equals(kind) && stories.contains(d.story()))
        .toList();
  }

  /// How many points of a kind are found.
  private int met(Set<String> stories, String kind) {
    List<Found> found = found(stories, kind);
    return count(facts(stories, kind), f -> found.stream().anyMatch(d -> matches(d, f)));
  }

  /// The point with sides that all differ, since none of them may stand against another.
  private static Fact eachApart(Fact fact) {
    List<Side> sides = new ArrayList<>();
    for (Side side : fact.sides()) {
      sides.add(new Side(side.place(), Integer.toString(sides.size())));
    }
    return new Fact(fact.story(), fact.kind(), sides);
  }

  private List<Fact> facts(Set<String> stories, String kind) {
    return gold.facts().stream()
        .filter(f -> f.kind().equals(kind) && stories.contains(f.story()))
        .toList();
  }

  private static <T> int count(List<T> all, Predicate<T> wanted) {
    return (int) all.stream().filter(wanted).count();
  }

  private static boolean matches(Found found, Fact fact) {
    for (List<Place> one : found.sides) {
      for (List<Place> other : found.sides) {
        if (one != other && opposes(one, other, fact.sides())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean opposes(List<Place> one, List<Place> other, List<Side> sides) {
    for (Side a : sides) {
      for (Side b : sides) {
        if (!a.value().equals(b.value()) && touches(one, a) && touches(other, b)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean touches(List<Place> evidence, Side side) {
    return evidence.stream().anyMatch(side.place()::overlaps);
  }

  /// F1 of the dates of the timelines, each story's dates as a set.
  private double dates(Set<String> stories) {
    int right = 0;
    int said = 0;
    int wanted = 0;
    for (String story : stories) {
      Set<String> known = new HashSet<>();
      gold.dates().stream().filter(d -> d.story().equals(story)).forEach(d -> known.add(d.date()));
      Set<String> found = dates.getOrDefault(story, Set.of());
      right += (int) found.stream().filter(known::contains).count();
      said += found.size();
      wanted += known.size();
    }
    return Score.f1((double) right / Math.max(1, said), (double) right / Math.max(1, wanted));
  }

  /// B³ F1 (Bagga, Baldwin 1998) over the versions of the gold, each put with the found quote that
  /// overlaps it most.
  private double quotes(Set<String> stories) {
    List<int[]> items = new ArrayList<>();
    for (int q = 0; q < gold.quotes().size(); q++) {
      if (stories.contains(gold.quotes().get(q).story())) {
        for (Place version : gold.quotes().get(q).versions()) {
          int group = group(version);
          items.add(new int[] {q, group < 0 ? -1 - items.size() : group});
        }
      }
    }
    double precision = 0;
    double recall = 0;
    for (int[] item : items) {
      long both = items.stream().filter(i -> i[0] == item[0] && i[1] == item[1]).count();
      precision += (double) both / items.stream().filter(i -> i[1] == item[1]).count();
      recall += (double) both / items.stream().filter(i -> i[0] == item[0]).count();
    }
    int size = Math.max(1, items.size());
    return Score.f1(precision / size, recall / size);
  }

  private int group(Place version) {
    int best = -1;
    int most = 0;
    for (int g = 0; g < quotes.size(); g++) {
      int shared = 0;
      for (Place place : quotes.get(g)) {
        boolean overlap = place.overlaps(version);
        shared +=
            overlap
                ? Math.min(place.end(), version.end()) - Math.max(place.start(), version.start())
                : 0;
      }
      if (shared > most) {
        best = g;
        most = shared;
      }
    }
    return best;
  }
}

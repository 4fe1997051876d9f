package org.conspectus.eval.wording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;
import org.conspectus.eval.wording.LabeledArticle.Mention;

/// How many of the outlets' different names for one thing the product puts together.
///
/// Counted are pairs of names of one thing that two articles of an event use and that share no word
/// of at least three letters but stop words; each pair once an event. A pair is together when the
/// product gives both the same key as names, or has both in one WORDING. Time is the product of
/// mentions and places of an article.
public final class WordingScores {
  private static final int SHORTEST = 3;
  private static final Set<String> STOP_WORDS =
      Set.of("the", "and", "for", "his", "her", "its", "their", "with", "that", "this", "from");

  private final Map<String, LabeledArticle> articles = new HashMap<>();
  private final List<List<Place>> groups = new ArrayList<>();
  private final List<List<Place>> wordings = new ArrayList<>();

  private record Place(String article, int start, int end) {}

  /// @param groups those of the product's groups that hold it
  private record Name(Set<String> words, String article, Set<Integer> groups) {}

  private record Pair(List<Name> one, List<Name> other) {}

  /// @param articles with their mentions
  public WordingScores(List<LabeledArticle> articles) {
    articles.forEach(a -> this.articles.put(a.id(), a));
  }

  /// What was counted.
  ///
  /// @param pairs of different names for one thing
  /// @param together those put together
  /// @param wordings found, which touch two marked mentions or more
  /// @param right those of them whose mentions are of one thing
  public record Counts(int pairs, int together, int wordings, int right) {}

  /// Takes what `annotate` printed: the names with one key in one event are together.
  ///
  /// @throws IOException if the output cannot be read
  public void takeNames(Path annotated) throws IOException {
    Map<String, List<Place>> byKey = new TreeMap<>();
    JsonLines.forEach(
        annotated,
        line -> {
          LabeledArticle article = articles.get(article(line.text("id")));
          for (JsonRecord name : line.objects("names")) {
            String key = name.findText("entity").orElse("");
            if (article != null && !key.isEmpty()) {
              byKey
                  .computeIfAbsent(article.event() + " " + key, k -> new ArrayList<>())
                  .add(place(article.id(), name));
            }
          }
        });
    groups.addAll(byKey.values());
  }

  /// Takes what was printed for whole stories.
  ///
  /// @throws IOException if the output cannot be read
  public void takeWordings(Path compared) throws IOException {
    JsonLines.forEach(
        compared,
        line -> {
          for (JsonRecord found : line.objects("disagreements")) {
            if (found.text("kind").equals("WORDING")) {
              List<Place> places = new ArrayList<>();
              for (JsonRecord side : found.objects("sides")) {
                side.objects("evidence")
                    .forEach(e -> places.add(place(article(e.text("article")), e)));
              }
              wordings.add(places);
            }
          }
        });
    groups.addAll(wordings);
  }

  private static Place place(String article, JsonRecord marked) {
    List<Integer> span = marked.numbers("span");
    return new Place(article, span.get(0), span.get(1));
  }

  /// The id of the article in a file's name.
  private static String article(String file) {
    return file.substring(file.lastIndexOf('/') + 1).replaceAll("\\..*", "");
  }

  public Counts counts() {
    List<Pair> pairs = new ArrayList<>();
    names().values().forEach(names -> addPairs(List.copyOf(names.values()), pairs));
    int together = (int) pairs.stream().filter(p -> areTogether(p.one, p.other)).count();
    List<Set<String>> touched =
        wordings.stream().map(this::things).filter(t -> !t.isEmpty()).toList();
    int right = (int) touched.stream().filter(t -> t.contains("")).count();
    return new Counts(pairs.size(), together, touched.size(), right);
  }

  /// Adds the pairs of different names for one thing.
  private static void addPairs(List<List<Name>> forms, List<Pair> pairs) {
    for (int i = 0; i < forms.size(); i++) {
      for (int j = i + 1; j < forms.size(); j++) {
        if (areOfOutlets(forms.get(i), forms.get(j))) {
          pairs.add(new Pair(forms.get(i), forms.get(j)));
        }
      }
    }
  }

  /// What each thing of an event is called, by the words.
  private Map<String, Map<String, List<Name>>> names() {
    Map<String, Map<Place, Set<Integer>>> held = new HashMap<>();
    for (int g = 0; g < groups.size(); g++) {
      for (Place place : groups.get(g)) {
        held.computeIfAbsent(place.article, a -> new HashMap<>())
            .computeIfAbsent(place, p -> new HashSet<>())
            .add(g);
      }
    }
    Map<String, Map<String, List<Name>>> names = new TreeMap<>();
    for (LabeledArticle article : articles.values()) {
      Map<Place, Set<Integer>> places = held.getOrDefault(article.id(), Map.of());
      for (Mention mention : article.mentions()) {
        Set<String> words = words(article, mention);
        Set<Integer> in = new HashSet<>();
        places.forEach((place, all) -> in.addAll(covers(mention, place) ? all : Set.of()));
        if (!words.isEmpty()) {
          names
              .computeIfAbsent(article.event() + " " + mention.thing(), t -> new TreeMap<>())
              .computeIfAbsent(String.join(" ", words), w -> new ArrayList<>())
              .add(new Name(words, article.id(), in));
        }
      }
    }
    return names;
  }

  /// The words that tell a mention from others, in lower case.
  private static Set<String> words(LabeledArticle article, Mention mention) {
    Set<String> words = new TreeSet<>();
    String text = article.text().substring(mention.start(), mention.end());
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() >= SHORTEST && !STOP_WORDS.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean areOfOutlets(List<Name> one, List<Name> other) {
    boolean shared = one.getFirst().words.stream().anyMatch(other.getFirst().words::contains);
    return !shared
        && one.stream().anyMatch(a -> other.stream().anyMatch(b -> !a.article.equals(b.article)));
  }

  private static boolean areTogether(List<Name> one, List<Name> other) {
    Set<Integer> groups = new HashSet<>();
    one.forEach(name -> groups.addAll(name.groups));
    return other.stream().anyMatch(name -> name.groups.stream().anyMatch(groups::contains));
  }

  private static boolean covers(Mention mention, Place place) {
    return place.start < mention.end() && mention.start() < place.end;
  }

  /// The things that the places of a group mention, and the empty text if two articles mention one
  /// of them there; none at all where fewer than two mentions are touched.
  private Set<String> things(List<Place> group) {
    Map<String, Set<String>> articlesByThing = new HashMap<>();
    int mentions = 0;
    for (Place place : group) {
      LabeledArticle article = articles.get(place.article);
      for (Mention mention : article == null ? List.<Mention>of() : article.mentions()) {
        if (covers(mention, place)) {
          mentions++;
          articlesByThing.computeIfAbsent(mention.thing(), t -> new HashSet<>()).add(place.article);
        }
      }
    }
    Set<String> things = new HashSet<>(articlesByThing.keySet());
    if (articlesByThing.values().stream().anyMatch(a -> a.size() > 1)) {
      things.add("");
    }
    return mentions < 2 ? Set.of() : things;
  }
}

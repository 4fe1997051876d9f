package org.conspectus.eval.metric;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;

/// What was planted in invented stories: disagreements, dates and quotes, each at its place.
///
/// @param facts planted disagreements and what only looks like one
/// @param dates dates of the timeline by story
/// @param quotes quotes with the places of their versions
public record PlantGold(List<Fact> facts, List<Dated> dates, List<Quote> quotes) {
  public PlantGold {
    facts = List.copyOf(facts);
    dates = List.copyOf(dates);
    quotes = List.copyOf(quotes);
  }

  /// Words of a file.
  ///
  /// @param start in UTF-16 units of the article's text
  public record Place(String file, int start, int end) {
    /// Whether both share a character.
    boolean overlaps(Place other) {
      return file.equals(other.file) && start < other.end && other.start < end;
    }
  }

  /// One side of a planted point; sides of one value agree.
  public record Side(Place place, String value) {}

  /// @param kind CONFLICT, UPDATE, LOOKALIKE, WORDING or ATTRIBUTION
  public record Fact(String story, String kind, List<Side> sides) {}

  /// A date of a story's timeline, as in TimeML.
  public record Dated(String story, String date) {}

  /// The versions of one quote.
  public record Quote(String story, List<Place> versions) {}

  /// Reads the folder of the gold.
  ///
  /// @param texts of the articles as the product has them, by file
  /// @throws IOException if a file cannot be read
  public static PlantGold read(Path folder, Map<String, String> texts) throws IOException {
    List<Fact> facts = new ArrayList<>();
    JsonLines.forEach(
        folder.resolve("gold.jsonl"),
        line -> facts.add(new Fact(line.text("story"), line.text("kind"), sides(line, texts))));
    List<Dated> dates = new ArrayList<>();
    JsonLines.forEach(
        folder.resolve("timeline.jsonl"),
        line -> dates.add(new Dated(line.text("story"), line.text("date"))));
    List<Quote> quotes = new ArrayList<>();
    JsonLines.forEach(
        folder.resolve("quotes.jsonl"),
        line -> quotes.add(new Quote(line.text("story"), versions(line, texts))));
    return new PlantGold(facts, dates, quotes);
  }

  private static List<Side> sides(JsonRecord line, Map<String, String> texts) {
    List<Side> sides = new ArrayList<>();
    for (JsonRecord side : line.objects("sides")) {
      String value = side.findText("value").orElse("");
      place(side, texts).ifPresent(place -> sides.add(new Side(place, value)));
    }
    return sides;
  }

  private static List<Place> versions(JsonRecord line, Map<String, String> texts) {
    List<Place> places = new ArrayList<>();
    line.objects("versions").forEach(v -> place(v, texts).ifPresent(places::add));
    return places;
  }

  /// Where the words stand in the text; nothing for words of a title kept apart.
  private static Optional<Place> place(JsonRecord side, Map<String, String> texts) {
    String file = side.text("file");
    String words = side.text("quote");
    int start = texts.getOrDefault(file, "").indexOf(words);
    return start < 0
        ? Optional.empty()
        : Optional.of(new Place(file, start, start + words.length()));
  }

  /// The texts of extracted articles by the end of their files' paths behind `folder`.
  ///
  /// @param files filled with each article's file by its id
  /// @throws IOException if the output cannot be read
  public static Map<String, String> texts(Path extracted, Path folder, Map<String, String> files)
      throws IOException {
    Map<String, String> texts = new HashMap<>();
    JsonLines.forEach(
        extracted,
        line -> {
          String file = folder.relativize(Path.of(line.text("file"))).toString();
          files.put(line.text("id"), file);
          texts.put(file, line.findText("text").orElse(""));
        });
    return texts;
  }
}

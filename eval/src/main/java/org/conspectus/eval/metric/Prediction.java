package org.conspectus.eval.metric;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;
import org.jspecify.annotations.Nullable;

/// What `annotate --format jsonl` says of one article; all ranges are UTF-16 offsets into its text.
///
/// @param id the article's id
/// @param language the language it was taken for, or `null`
/// @param names in the order of the output
/// @param times in the order of the output
/// @param quotes in the order of the output
/// @param clutter in the order of the output
record Prediction(
    String id,
    @Nullable String language,
    List<Name> names,
    List<Time> times,
    List<Quote> quotes,
    List<Mark> clutter) {

  Prediction {
    names = List.copyOf(names);
    times = List.copyOf(times);
    quotes = List.copyOf(quotes);
    clutter = List.copyOf(clutter);
  }

  /// A stretch that is no text, and what it is.
  record Mark(Range span, String kind) {}

  /// A name; its type is empty where the product does not know it, and `entity`, the key of who or
  /// what it names, is `null` then.
  record Name(Range span, String type, @Nullable String entity) {}

  /// A time expression; `value` is absent where it could not be anchored.
  record Time(Range span, @Nullable String value) {}

  /// A quote of one or more pieces, and the words that name its speaker.
  record Quote(List<Range> spans, List<Range> speaker) {
    Quote {
      spans = List.copyOf(spans);
      speaker = List.copyOf(speaker);
    }
  }

  private static final Prediction NOTHING =
      new Prediction("", null, List.of(), List.of(), List.of(), List.of());

  /// The articles of a file by their ids; of two with one id the later.
  static Map<String, Prediction> read(Path file) throws IOException {
    Map<String, Prediction> predictions = new HashMap<>();
    JsonLines.forEach(file, line -> predictions.put(line.text("id"), Prediction.of(line)));
    return predictions;
  }

  /// What was said of an article, or nothing at all.
  static Prediction in(Map<String, Prediction> predictions, String id) {
    return predictions.getOrDefault(id, NOTHING);
  }

  private static Prediction of(JsonRecord line) {
    List<Name> names = new ArrayList<>();
    for (JsonRecord name : line.objects("names")) {
      names.add(
          new Name(
              span(name), name.findText("type").orElse(""), name.findText("entity").orElse(null)));
    }
    List<Time> times = new ArrayList<>();
    for (JsonRecord time : line.objects("times")) {
      times.add(new Time(span(time), time.findText("value").orElse(null)));
    }
    List<Quote> quotes = new ArrayList<>();
    for (JsonRecord quote : line.objects("quotes")) {
      List<Integer> speaker = quote.numbers("speaker");
      quotes.add(
          new Quote(
              Range.listOf(quote.numberLists("spans")),
              speaker.isEmpty() ? List.of() : List.of(Range.of(speaker))));
    }
    List<Mark> clutter = new ArrayList<>();
    for (JsonRecord mark : line.objects("clutter")) {
      clutter.add(new Mark(span(mark), mark.text("kind")));
    }
    return new Prediction(
        line.text("id"), line.findText("language").orElse(null), names, times, quotes, clutter);
  }

  private static Range span(JsonRecord annotation) {
    return Range.of(annotation.numbers("span"));
  }
}

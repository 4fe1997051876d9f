package org.conspectus.eval.metric;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;
import org.conspectus.eval.metric.ClusterScores.Placement;

/// Whether the names of one entity, in all languages, are given one key.
///
/// Counted over the gold names that were found: with the same span, or with an overlapping span
/// that starts or ends at the same place. B³ compares keys with entities; `crossLanguageSameKey` is
/// the share of equal keys among all pairs of keys that one entity has in two languages. Time is
/// the product of gold and found names in one article.
public final class IdentityScores {

  private IdentityScores() {}

  private record Mention(String language, Placement placement) {}

  private record Keyed(String language, String key) {}

  private record KeyPair(Keyed one, Keyed other) {}

  /// `gold`, the number of gold names, `found`, the share of them found, the B³ figures, and
  /// `crossLanguageSameKey`. With nothing found only the first two.
  ///
  /// @param goldFiles articles with a list `names` of `start`, `end` and `entity`
  /// @param output what `annotate --format jsonl` printed
  /// @throws IOException if a file cannot be read
  public static Score of(List<Path> goldFiles, Path output) throws IOException {
    Map<String, Prediction> predictions = Prediction.read(output);
    Map<String, Mention> mentions = new LinkedHashMap<>();
    int[] gold = new int[1];
    for (Path file : goldFiles) {
      JsonLines.forEach(
          file,
          article -> {
            gold[0] += article.objects("names").size();
            addFound(article, Prediction.in(predictions, article.text("id")), mentions);
          });
    }
    Score.Builder score =
        Score.builder().count("gold", gold[0]).share("found", mentions.size(), gold[0]);
    if (mentions.isEmpty()) {
      return score.build();
    }
    List<Placement> placements = mentions.values().stream().map(Mention::placement).toList();
    return score
        .all(ClusterScores.bCubed(placements))
        .rounded("crossLanguageSameKey", sameKeyAcrossLanguages(mentions.values()))
        .build();
  }

  private static void addFound(
      JsonRecord article, Prediction prediction, Map<String, Mention> mentions) {
    CodePoints text = CodePoints.of(article.text("text"));
    List<Prediction.Name> found = new ArrayList<>();
    for (Prediction.Name name : prediction.names()) {
      found.add(
          new Prediction.Name(text.trim(text.fromUnits(name.span())), name.type(), name.entity()));
    }
    String language = article.findText("language").orElse("");
    for (JsonRecord name : article.objects("names")) {
      Range span = new Range(name.number("start"), name.number("end"));
      key(found, span)
          .ifPresent(key ->
              mentions.put(
                  article.text("id") + " " + span,
                  new Mention(language, new Placement(name.text("entity"), key))));
    }
  }

  /// The key of the first name with this span; if it has none, of the first that shares one end.
  private static Optional<String> key(List<Prediction.Name> found, Range span) {
    for (Prediction.Name name : found) {
      if (name.span().equals(span)) {
        if (name.entity() != null && !name.entity().isEmpty()) {
          return Optional.of(name.entity());
        }
        break;
      }
    }
    for (Prediction.Name name : found) {
      boolean sharesAnEnd = name.span().start() == span.start() || name.span().end() == span.end();
      if (sharesAnEnd && name.span().overlaps(span)) {
        return Optional.ofNullable(name.entity());
      }
    }
    return Optional.empty();
  }

  private static double sameKeyAcrossLanguages(Iterable<Mention> mentions) {
    Map<String, Set<Keyed>> keysOfEntity = new HashMap<>();
    for (Mention mention : mentions) {
      keysOfEntity
          .computeIfAbsent(mention.placement().gold(), entity -> new HashSet<>())
          .add(new Keyed(mention.language(), mention.placement().predicted()));
    }
    int same = 0;
    int all = 0;
    for (Set<Keyed> keys : keysOfEntity.values()) {
      List<KeyPair> pairs = pairsAcrossLanguages(keys);
      all += pairs.size();
      same +=
          (int) pairs.stream().filter(pair -> pair.one().key().equals(pair.other().key())).count();
    }
    return (double) same / Math.max(1, all);
  }

  private static List<KeyPair> pairsAcrossLanguages(Set<Keyed> keys) {
    List<KeyPair> pairs = new ArrayList<>();
    for (Keyed one : keys) {
      for (Keyed other : keys) {
        if (one.language().compareTo(other.language()) < 0) {
          pairs.add(new KeyPair(one, other));
        }
      }
    }
    return pairs;
  }
}

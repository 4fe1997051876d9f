package org.conspectus.eval.metric;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// F1 of names by their exact spans: of any type, of the right type, and of the right type among
/// persons, organizations and places, as at CoNLL 2002 (Tjong Kim Sang, 2002, §2).
///
/// Derived forms and parts of compounds (tags that end in `deriv` or `part`) are neither asked for
/// nor held against the product. Stateless; linear in the number of names.
public final class NameScores {

  private static final String OTHER = "OTHER";

  private NameScores() {}

  private static final class Counts {
    private int gold;
    private int predicted;
    private int right;
    private int rightType;
    private int goldOfThree;
    private int predictedOfThree;
    private int rightOfThree;
  }

  /// `untyped`, `typed` and `personOrganizationPlace` with `.P`, `.R`, `.F1` each, then `gold`.
  ///
  /// @param gold the articles that were annotated
  /// @param output what `annotate --format jsonl` printed
  /// @throws IOException if `output` cannot be read
  public static Score of(List<ConllArticle> gold, Path output) throws IOException {
    Map<String, Prediction> predictions = Prediction.read(output);
    Counts counts = new Counts();
    for (ConllArticle article : gold) {
      count(article, Prediction.in(predictions, article.id()), counts);
    }
    return Score.builder()
        .precisionRecall(
            "untyped.", counts.right, counts.predicted - counts.right, counts.gold - counts.right)
        .precisionRecall(
            "typed.",
            counts.rightType,
            counts.predicted - counts.rightType,
            counts.gold - counts.rightType)
        .precisionRecall(
            "personOrganizationPlace.",
            counts.rightOfThree,
            counts.predictedOfThree - counts.rightOfThree,
            counts.goldOfThree - counts.rightOfThree)
        .count("gold", counts.gold)
        .build();
  }

  private static void count(ConllArticle article, Prediction prediction, Counts counts) {
    CodePoints text = CodePoints.of(article.text());
    Map<Range, String> expected = new HashMap<>();
    Set<Range> ignored = new HashSet<>();
    for (ConllArticle.ConllName name : article.names()) {
      Range span = new Range(name.start(), name.end());
      if (name.type().endsWith("deriv") || name.type().endsWith("part")) {
        ignored.add(span);
      } else {
        expected.put(span, type(name.type()));
      }
    }
    ignored.removeAll(expected.keySet());
    Map<Range, String> found = new HashMap<>();
    for (Prediction.Name name : prediction.names()) {
      found.put(text.fromUnits(name.span()), name.type());
    }
    found.keySet().removeAll(ignored);
    counts.gold += expected.size();
    counts.predicted += found.size();
    counts.goldOfThree += typed(expected);
    counts.predictedOfThree += typed(found);
    expected.forEach((span, type) -> compare(type, found.get(span), counts));
  }

  private static void compare(String expected, @Nullable String found, Counts counts) {
    if (found == null) {
      return;
    }
    counts.right++;
    if (found.equals(expected)) {
      counts.rightType++;
      counts.rightOfThree += expected.equals(OTHER) ? 0 : 1;
    }
  }

  private static int typed(Map<Range, String> names) {
    return (int) names.values().stream().filter(type -> !type.equals(OTHER)).count();
  }

  private static String type(String tag) {
    return switch (tag) {
      case "PER" -> "PERSON";
      case "LOC" -> "PLACE";
      case "ORG" -> "ORGANIZATION";
      default -> OTHER;
    };
  }
}

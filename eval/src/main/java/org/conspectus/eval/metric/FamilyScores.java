package org.conspectus.eval.metric;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;
import org.conspectus.eval.metric.ClusterScores.Placement;

/// How well `copies` finds families, and what its links between languages are worth.
///
/// Stateless; linear in the number of articles and links.
public final class FamilyScores {

  private FamilyScores() {}

  /// B³ and pairwise figures over the articles of the gold, then a count for each kind of link
  /// between articles of two languages: `crossLanguageLinks.translation:right` and so on.
  ///
  /// @param languages the language of each article
  /// @param output what `copies --format jsonl` printed
  /// @throws IOException if `output` cannot be read
  public static Score of(List<Gold.Label> gold, List<Gold.Label> languages, Path output)
      throws IOException {
    List<Placement> items = Assignment.read(output, "members").against(gold);
    Score.Builder score =
        Score.builder().all(ClusterScores.bCubed(items)).all(ClusterScores.pairwise(items));
    linksBetweenLanguages(byId(gold), byId(languages), output)
        .forEach((kind, count) -> score.count("crossLanguageLinks." + kind, count));
    return score.build();
  }

  /// B³ figures for the articles of one language, in families of all languages: how well an article
  /// of that language is brought together with the others, in whatever language they are.
  ///
  /// @param language whose articles count
  /// @throws IOException if `output` cannot be read
  public static Score ofLanguage(
      String language, List<Gold.Label> gold, List<Gold.Label> languages, Path output)
      throws IOException {
    Map<String, String> languageOf = byId(languages);
    Assignment families = Assignment.read(output, "members");
    List<Gold.Label> part =
        gold.stream().filter(label -> language.equals(languageOf.get(label.id()))).toList();
    return ClusterScores.bCubed(families.against(gold), families.against(part));
  }

  private static Map<String, Integer> linksBetweenLanguages(
      Map<String, String> gold, Map<String, String> languages, Path output) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (JsonRecord family : JsonLines.read(output)) {
      for (JsonRecord link : family.objects("links")) {
        String from = link.text("from");
        String to = link.text("to");
        if (Objects.equals(languages.get(from), languages.get(to))) {
          continue;
        }
        boolean isTranslation = link.text("relation").equals("TRANSLATION");
        boolean isRight = Objects.equals(gold.get(from), gold.get(to));
        String kind = isTranslation ? "translation" : "otherCross";
        counts.merge(kind + (isRight ? ":right" : ":wrong"), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static Map<String, String> byId(List<Gold.Label> labels) {
    Map<String, String> map = new HashMap<>();
    labels.forEach(label -> map.put(label.id(), label.label()));
    return map;
  }
}

package org.conspectus.cli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.conspectus.cli.view.Columns;
import org.conspectus.cli.view.Explanation;
import org.conspectus.cli.view.Facts;
import org.conspectus.cli.view.Plain;
import org.conspectus.cli.view.ShortIds;
import org.conspectus.cli.view.Wording;
import org.conspectus.domain.Family;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Link;
import org.conspectus.domain.Story;

/// An explanation in sentences.
public final class ExplanationText {
  private ExplanationText() {}

  /// The lines of an explanation.
  public static List<String> lines(Explanation explanation, ShortIds ids, int columns) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        String.format(
            Locale.ROOT,
            "The profiles are %.2f alike (0 nothing in common, 1 the same): %s.",
            explanation.likeness(),
            shared(explanation)));
    if (!explanation.names().isEmpty()) {
      sentences.add("Both name " + String.join(", ", explanation.names()) + ".");
    }
    for (Link link : explanation.ties().links()) {
      sentences.add(ids.of(link.to()) + " " + Wording.words(link, ids::of) + ".");
      link.reasons().forEach(reason -> sentences.add("  " + Plain.line(reason)));
    }
    sentences.add(family(explanation));
    sentences.add(story(explanation));
    return sentences.stream().flatMap(s -> Columns.wrap(s, columns).stream()).toList();
  }

  private static String shared(Explanation explanation) {
    int all = explanation.shared().values().stream().mapToInt(Integer::intValue).sum();
    String kinds =
        Arrays.stream(FeatureKind.values())
            .filter(explanation.shared()::containsKey)
            .map(kind -> Facts.count(explanation.shared().getOrDefault(kind, 0), word(kind)))
            .collect(Collectors.joining(", "));
    String both =
        String.format(
            Locale.ENGLISH,
            "they share %,d of %,d and %,d features",
            all,
            explanation.sizes().get(0),
            explanation.sizes().get(1));
    return kinds.isEmpty() ? both : both + ", " + kinds;
  }

  private static String word(FeatureKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String family(Explanation explanation) {
    if (explanation.isOneFamily()) {
      Family family = explanation.ties().families().getFirst();
      return "They are in one family, " + family.id() + ": both go back to one text.";
    }
    return explanation.ties().links().isEmpty()
        ? "Neither goes back to the other's text."
        : "They are not in one family: less than half of the text is shared.";
  }

  private static String story(Explanation explanation) {
    Story first = explanation.ties().stories().getFirst();
    if (explanation.isOneStory()) {
      return "They tell one story, "
          + first.id()
          + ", of "
          + Facts.count(first.articles().size(), "article")
          + ".";
    }
    return "They tell different stories, "
        + first.id()
        + " and "
        + explanation.ties().stories().getLast().id()
        + ".";
  }
}

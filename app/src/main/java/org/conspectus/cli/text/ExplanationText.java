package org.conspectus.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.conspectus.cli.view.Columns;
import org.conspectus.cli.view.Explanation;
import org.conspectus.cli.view.Facts;
import org.conspectus.cli.view.Overlap;
import org.conspectus.cli.view.Plain;
import org.conspectus.cli.view.ShortIds;
import org.conspectus.cli.view.Wording;
import org.conspectus.domain.Family;
import org.conspectus.domain.Link;
import org.conspectus.domain.ProfileEntry;
import org.conspectus.domain.Story;

/// An explanation in sentences.
public final class ExplanationText {
  private static final int MAX_SHARED = 12;

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
    Overlap overlap = explanation.overlap();
    if (!overlap.both().isEmpty()) {
      sentences.add(common(explanation));
    }
    if (!overlap.onlyA().isEmpty()) {
      sentences.add(only(ids.of(explanation.a()), overlap.onlyA()));
    }
    if (!overlap.onlyB().isEmpty()) {
      sentences.add(only(ids.of(explanation.b()), overlap.onlyB()));
    }
    if (!explanation.names().isEmpty()) {
      sentences.add("Both name " + String.join(", ", explanation.names()) + ".");
    }
    for (Link link : explanation.ties().links()) {
      sentences.add(ids.of(link.to()) + " " + Wording.words(link, ids::of) + ".");
      link.reasons().forEach(reason -> sentences.add("  " + Plain.line(reason)));
    }
    sentences.addAll(PassageLines.of(explanation, ids));
    sentences.add(family(explanation));
    sentences.add(story(explanation));
    return sentences.stream().flatMap(s -> Columns.wrap(s, columns).stream()).toList();
  }

  private static String shared(Explanation explanation) {
    return String.format(
        Locale.ENGLISH,
        "they share %,d of %,d and %,d features",
        explanation.overlap().both().size(),
        explanation.sizes().get(0),
        explanation.sizes().get(1));
  }

  /// What makes the profiles alike, the most telling first.
  private static String common(Explanation explanation) {
    Map<String, Double> shares = new LinkedHashMap<>();
    explanation.overlap().both().forEach(b -> shares.merge(words(b), b.share(), Double::sum));
    return shares.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(MAX_SHARED)
        .map(e -> e.getKey() + String.format(Locale.ROOT, " (%.0f %%)", e.getValue() * 100))
        .collect(Collectors.joining(", ", "What makes them alike: ", "."));
  }

  /// `president`, or `erdbeben = earthquake` where the two say it differently.
  private static String words(Overlap.Both both) {
    String a = String.join("/", both.a());
    String b = String.join("/", both.b());
    return Plain.line(a.equals(b) ? a : a + " = " + b);
  }

  private static String only(String id, List<ProfileEntry> entries) {
    String words =
        entries.stream()
            .map(entry -> Plain.line(String.join("/", entry.words())))
            .collect(Collectors.joining(", "));
    return "Only " + id + " has: " + words + ".";
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

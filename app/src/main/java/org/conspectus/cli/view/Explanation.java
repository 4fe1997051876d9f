package org.conspectus.cli.view;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conspectus.codec.FamilyForm;
import org.conspectus.codec.JsonFields;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Family;
import org.conspectus.domain.Link;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.Passage;
import org.conspectus.domain.Story;

/// Why two articles are near or not.
///
/// @param likeness of the two profiles in [0, 1]
/// @param sizes how many features each profile has
/// @param overlap what the profiles have in common, in words
/// @param names keys of names that both mention, in order; may be empty
/// @param ties what joins them or keeps them apart
/// @param texts of the first and of the second article, to which spans refer
public record Explanation(
    ArticleId a,
    ArticleId b,
    double likeness,
    List<Integer> sizes,
    Overlap overlap,
    List<String> names,
    Ties ties,
    List<String> texts) {
  public Explanation {
    texts = List.copyOf(texts);
    sizes = List.copyOf(sizes);
    names = List.copyOf(names);
  }

  /// Where the two articles were put.
  ///
  /// @param links between the two; may be empty
  /// @param families those that have either; may be empty
  /// @param stories those of the first and of the second article
  /// @param passages what the two share and what only one of them has; empty without links
  public record Ties(
      List<Link> links, List<Family> families, List<Story> stories, List<Passage> passages) {
    public Ties {
      passages = List.copyOf(passages);
      links = List.copyOf(links);
      families = List.copyOf(families);
      stories = List.copyOf(stories);
    }
  }

  /// How alike two profiles are, in [0, 1], and by what.
  public record Likeness(double score, Overlap overlap) {}

  /// Puts together what is known of two articles.
  public static Explanation of(Analysis a, Analysis b, Likeness likeness, Ties ties) {
    SortedSet<String> names = entities(a);
    names.retainAll(entities(b));
    return new Explanation(
        a.article().id(),
        b.article().id(),
        likeness.score,
        List.of(a.profile().size(), b.profile().size()),
        likeness.overlap,
        List.copyOf(names),
        ties,
        List.of(a.article().body(), b.article().body()));
  }

  /// Whether both are in one family.
  public boolean isOneFamily() {
    return ties.families().stream()
        .anyMatch(family -> family.members().contains(a) && family.members().contains(b));
  }

  /// Whether both are in one story.
  public boolean isOneStory() {
    return ties.stories().stream().map(Story::id).distinct().count() == 1;
  }

  private static SortedSet<String> entities(Analysis analysis) {
    return Stream.concat(analysis.names().stream(), analysis.titleNames().stream())
        .map(NameMention::entity)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Writes the fields of a JSON object.
  public static void write(JsonFields fields, Explanation explanation) {
    fields.text("a", explanation.a());
    fields.text("b", explanation.b());
    fields.score("score", explanation.likeness());
    Overlap.write(fields, explanation.overlap());
    fields.texts("names", explanation.names());
    fields.objects("links", explanation.ties().links(), FamilyForm::link);
    fields.objects("passages", explanation.ties().passages(), Explanation::write);
    fields.texts("families", explanation.ties().families().stream().map(Family::id).toList());
    fields.flag("oneFamily", explanation.isOneFamily());
    fields.texts(
        "stories", explanation.ties().stories().stream().map(Story::id).distinct().toList());
    fields.flag("oneStory", explanation.isOneStory());
  }

  private static void write(JsonFields fields, Passage passage) {
    fields.text("kind", passage.kind());
    fields.span("a", passage.first());
    fields.span("b", passage.second());
  }
}

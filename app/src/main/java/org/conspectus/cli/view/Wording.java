package org.conspectus.cli.view;

import java.util.Locale;
import java.util.function.Function;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Link;
import org.conspectus.domain.Relation;

/// Phrases that recur.
public final class Wording {
  /// What stands for a language that is not known.
  public static final String NO_LANGUAGE = "--";

  private Wording() {}

  /// What the later article of a link takes from the earlier: `← translation of 000, 0.97`; with
  /// `↔` when it is not known which of the two came first.
  public static String words(Link link, Function<ArticleId, String> name) {
    String score = String.format(Locale.ROOT, ", %.2f", link.score());
    String noun = noun(link.relation());
    return link.direction()
        ? "← " + noun + " of " + name.apply(link.from()) + score
        : "↔ " + noun + ", same source as " + name.apply(link.from()) + score;
  }

  /// The relation as a noun.
  public static String noun(Relation relation) {
    return switch (relation) {
      case VERSION -> "version";
      case COPY -> "copy";
      case EXCERPT -> "excerpt";
      case REWRITE -> "rewrite";
      case TRANSLATION -> "translation";
    };
  }

  /// Words that are somebody else's.
  public static String quoted(String words) {
    return "“" + words + "”";
  }

  /// What stands for entries that are left out.
  public static String more(int hidden) {
    return String.format(Locale.ENGLISH, "… and %,d more", hidden);
  }
}

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

  /// What stands above texts of one origin when that is not known.
  public static final String NO_ORIGIN = "one text, its origin not known";

  private Wording() {}

  /// What the later article of a link takes from the earlier: `← translation of 000, 0.97`; with
  /// `↔` when it is not known which of the two came first.
  public static String words(Link link, Function<ArticleId, String> name) {
    String other = name.apply(link.from());
    String score = String.format(Locale.ROOT, ", %.2f", link.score());
    if (link.direction()) {
      return "← " + noun(link.relation()) + " of " + other + score;
    }
    return switch (link.relation()) {
      case VERSION -> "↔ another version of " + other + score;
      case COPY -> "↔ same text as " + other + score;
      case EXCERPT -> "↔ shares text with " + other + score;
      case REWRITE -> "↔ same text as " + other + ", rewritten" + score;
      case TRANSLATION -> "↔ same text as " + other + ", translated" + score;
    };
  }

  /// The same as a sentence without signs: `Translation of A (0.97)`.
  public static String sentence(Link link, Function<ArticleId, String> name) {
    String words = words(link, name).substring("← ".length());
    int comma = words.lastIndexOf(", ");
    return Character.toUpperCase(words.charAt(0))
        + words.substring(1, comma)
        + " ("
        + words.substring(comma + 2)
        + ")";
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

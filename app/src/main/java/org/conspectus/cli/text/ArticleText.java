package org.conspectus.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conspectus.cli.view.Columns;
import org.conspectus.cli.view.Dates;
import org.conspectus.cli.view.Plain;
import org.conspectus.domain.Article;
import org.conspectus.domain.PublicationTime;
import org.jspecify.annotations.Nullable;

/// An article as it is read: headline, what is known of it, and its paragraphs.
public final class ArticleText {
  private final int columns;
  private final Palette palette;

  public ArticleText(int columns, Palette palette) {
    this.columns = columns;
    this.palette = palette;
  }

  /// The lines of an article, without a blank one at either end.
  public List<String> lines(Article article) {
    List<String> lines = new ArrayList<>();
    lines.add(palette.mark(Plain.line(article.id().value())));
    if (article.title() != null) {
      Columns.wrap(Plain.line(article.title()), columns)
          .forEach(line -> lines.add(palette.strong(line)));
    }
    String facts =
        Stream.of(
                article.outlet(),
                authors(article),
                published(article.published()),
                article.language(),
                article.url())
            .filter(Objects::nonNull)
            .map(fact -> Plain.line(fact.toString()))
            .collect(Collectors.joining(" · "));
    Columns.wrap(facts, columns).forEach(line -> lines.add(palette.faint(line)));
    boolean blank = true;
    for (String paragraph : article.body().lines().toList()) {
      String words = Plain.line(paragraph);
      if (words.isEmpty()) {
        blank = true;
        continue;
      }
      if (blank) {
        lines.add("");
        blank = false;
      }
      lines.addAll(Columns.wrap(words, columns));
    }
    return lines;
  }

  private static @Nullable String authors(Article article) {
    return article.authors().isEmpty() ? null : String.join(", ", article.authors());
  }

  private static String published(@Nullable PublicationTime time) {
    return time == null ? Dates.NONE : Dates.value(time.text());
  }
}

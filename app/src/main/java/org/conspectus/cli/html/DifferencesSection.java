package org.conspectus.cli.html;

import java.util.List;
import java.util.Locale;
import org.conspectus.cli.view.Facts;
import org.conspectus.cli.view.Plain;
import org.conspectus.cli.view.Wording;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.domain.Conspectus.DisagreementTopic;
import org.conspectus.domain.Conspectus.Side;
import org.conspectus.domain.Evidence;
import org.conspectus.domain.Language;
import org.jspecify.annotations.Nullable;

/// Where the accounts differ: each difference with its sides next to each other.
final class DifferencesSection {
  private static final int SHOWN = 20;

  private final StoryScope scope;

  DifferencesSection(StoryScope scope) {
    this.scope = scope;
  }

  Html html() {
    Html html = new Html();
    List<Disagreement> all = scope.conspectus().disagreements();
    int shown = Math.min(SHOWN, all.size());
    all.subList(0, shown).forEach(disagreement -> add(html, disagreement));
    if (shown < all.size()) {
      html.fold(Wording.more(all.size() - shown));
      all.subList(shown, all.size()).forEach(disagreement -> add(html, disagreement));
      html.closeLine();
    }
    return html;
  }

  private void add(Html html, Disagreement disagreement) {
    DisagreementKind kind = disagreement.kind();
    String name = kind.name().toLowerCase(Locale.ROOT);
    html.open("section", "class", "difference " + name);
    html.open("h4").element("span", word(kind), "class", "kind").text(" ");
    html.element("span", "about " + word(disagreement.topic()), "class", "note");
    html.close();
    about(html, disagreement);
    html.open(kind == DisagreementKind.UPDATE ? "ol" : "ul", "class", "sides");
    disagreement.sides().forEach(side -> side(html, side));
    html.close().closeLine();
  }

  /// What it is about, unless the sentence of a side tells it.
  private static void about(Html html, Disagreement disagreement) {
    String about = Plain.line(disagreement.about());
    String start = about.endsWith("…") ? about.substring(0, about.length() - 1) : about;
    boolean told =
        disagreement.sides().stream()
            .flatMap(side -> side.evidence().stream().limit(1))
            .anyMatch(e -> e.note() != null && Plain.line(e.note()).startsWith(start));
    if (!told) {
      html.words("p", about, disagreement.language(), "class", "about");
    }
  }

  private void side(Html html, Side side) {
    html.open("li", "class", "side");
    Language language =
        side.evidence().isEmpty() ? null : scope.language(side.evidence().getFirst().article());
    html.words("p", Plain.line(side.value()), language, "class", "value");
    html.open("p", "class", "source");
    scope.keys(html, side.evidence());
    html.text(" " + Facts.count(side.families(), "independent account"));
    if (side.source() != null) {
      html.text(", according to ").words("i", Wording.quoted(Plain.line(side.source())), language);
    }
    html.close();
    side.evidence().stream().findFirst().ifPresent(e -> sentence(html, e));
    html.closeLine();
  }

  /// The sentence that the value stands in, with the value marked.
  private void sentence(Html html, Evidence evidence) {
    String sentence = evidence.note() == null ? "" : Plain.line(evidence.note());
    if (sentence.isEmpty()) {
      return;
    }
    ArticleId article = evidence.article();
    String words = scope.view().words(article, List.of(evidence.span())).orElse("");
    int start = words.isEmpty() ? -1 : sentence.indexOf(words);
    @Nullable Language language = scope.language(article);
    html.open("p", "class", "sentence");
    scope.key(html, article, List.of(evidence.span()));
    html.text(" ").openWords("span", language);
    if (start < 0) {
      html.text(sentence);
    } else {
      html.text(sentence.substring(0, start));
      html.element("mark", words);
      html.text(sentence.substring(start + words.length()));
    }
    html.close().close();
  }

  private static String word(DisagreementTopic topic) {
    return switch (topic) {
      case NUMBER -> "a number";
      case TIME -> "a time";
      case STATE -> "what happened";
      case NAME -> "what it is called";
      case SPEAKER -> "who said it";
    };
  }

  private static String word(DisagreementKind kind) {
    return switch (kind) {
      case CONFLICT -> "Conflict";
      case UPDATE -> "Update";
      case WORDING -> "Wording";
      case ATTRIBUTION -> "Attribution";
    };
  }
}

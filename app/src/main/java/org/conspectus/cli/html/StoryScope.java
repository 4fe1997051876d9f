package org.conspectus.cli.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conspectus.cli.view.AccountKeys;
import org.conspectus.cli.view.Columns;
import org.conspectus.cli.view.Headlines;
import org.conspectus.cli.view.Plain;
import org.conspectus.cli.view.Reader;
import org.conspectus.cli.view.StoryView;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Conspectus.CoverageItem;
import org.conspectus.domain.Conspectus.QuoteVersion;
import org.conspectus.domain.Evidence;
import org.conspectus.domain.Language;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// What all sections of one story share.
///
/// @param view what is known of the story
/// @param places where its texts are marked
record StoryScope(StoryView view, Reader reader, AccountKeys keys, Places places) {
  private static final int OPENING_COLUMNS = 90;

  Conspectus conspectus() {
    return view.conspectus();
  }

  /// An id for a part of the story's section.
  String id(String part) {
    return view.story().id() + "-" + part;
  }

  @Nullable Language language(ArticleId article) {
    return keys.has(article) ? keys.account(article).language() : null;
  }

  /// What an account is called in a sentence: its outlet, else its headline, else its short id.
  String name(Account account) {
    if (account.outlet() != null && !account.outlet().isBlank()) {
      return Plain.line(account.outlet());
    }
    return reader.ids().of(account.id());
  }

  /// The first words of an account without a headline.
  String opening(Account account) {
    String text = view.texts().getOrDefault(account.id(), "");
    String start = Plain.line(text.substring(0, Math.min(text.length(), 4 * OPENING_COLUMNS)));
    return start.isEmpty() ? Headlines.NONE : Columns.cut(start, OPENING_COLUMNS);
  }

  /// Evidence by article, in order of the articles' first mention.
  static Map<ArticleId, List<Span>> byArticle(List<Evidence> evidence) {
    Map<ArticleId, List<Span>> spans = new LinkedHashMap<>();
    for (Evidence e : evidence) {
      List<Span> places = spans.computeIfAbsent(e.article(), id -> new ArrayList<>());
      if (!places.contains(e.span())) {
        places.add(e.span());
      }
    }
    return spans;
  }

  /// A letter for each article of the evidence, each opening its words.
  void keys(Html html, List<Evidence> evidence) {
    html.open("span", "class", "keys");
    Map<ArticleId, List<Span>> places = byArticle(evidence);
    for (Account account : keys.accounts()) {
      List<Span> spans = places.get(account.id());
      if (spans != null) {
        key(html, account.id(), spans);
      }
    }
    html.close();
  }

  /// The letter of an article, which opens some of its words; only the letter where the page does
  /// not show them.
  void key(Html html, ArticleId article, List<Span> spans) {
    Optional<String> place = places.find(article, spans);
    key(html, article, place.orElse(null), keys.of(article));
  }

  /// A mark for an article, which opens some of its words.
  void key(Html html, ArticleId article, @Nullable String place, String shown) {
    if (place == null) {
      html.element("span", shown, "class", "key");
      return;
    }
    html.element("a", shown, "class", "key", "href", "#" + place, "title", title(article));
  }

  private String title(ArticleId article) {
    if (!keys.has(article)) {
      return reader.ids().of(article);
    }
    Account account = keys.account(article);
    return keys.of(article) + ", " + name(account) + ", " + Html.name(account.language());
  }

  /// The evidence in the language the reader likes best, the first of those in the best language.
  Optional<Evidence> nearest(List<Evidence> evidence, @Nullable Language language) {
    return evidence.stream()
        .filter(e -> reader.rank(language(e.article())) < reader.rank(language))
        .min(Comparator.comparingInt(e -> reader.rank(language(e.article()))));
  }

  /// Where an article tells an event or a quote; none for a name.
  Optional<List<Span>> spans(CoverageItem item, ArticleId article) {
    if (item.index() < 0) {
      return Optional.empty();
    }
    return switch (item.kind()) {
      case EVENT -> {
        List<Evidence> evidence = conspectus().timeline().get(item.index()).evidence();
        yield Optional.ofNullable(byArticle(evidence).get(article));
      }
      case QUOTE ->
          conspectus().quotes().get(item.index()).versions().stream()
              .filter(version -> version.article().equals(article))
              .map(QuoteVersion::spans)
              .findFirst();
      case NAME -> Optional.empty();
    };
  }

  /// A short label for the language of words; nothing when it is not known.
  static void language(Html html, @Nullable Language language) {
    if (language != null) {
      html.element("abbr", language.code(), "class", "lang", "title", Html.name(language));
    }
  }

  /// What an article that another goes back to is called: its letter, or its id.
  String sourceName(ArticleId article) {
    return keys.has(article) ? keys.of(article) : reader.ids().of(article);
  }

  /// How many independent accounts there are.
  int independent() {
    return keys.independent().size();
  }

  /// The headline of the story as the page shows it.
  String headline() {
    return Headlines.of(view, reader);
  }

  /// The language of the headline; null when it is not known.
  @Nullable Language headlineLanguage() {
    return Headlines.leading(view, reader).map(Account::language).orElse(null);
  }
}

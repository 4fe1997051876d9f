package org.conspectus.cli.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Family;
import org.conspectus.domain.Language;
import org.conspectus.domain.Link;
import org.conspectus.domain.Span;
import org.conspectus.domain.Story;

/// All that is known of a story when it is to be shown.
///
/// @param families those with a member in the story, by founding
/// @param looseLinks links outside any family that end at an article of the story
/// @param texts bodies of the story's articles; empty when [Reader#needsTexts()] is false
public record StoryView(
    Story story,
    Conspectus conspectus,
    List<Family> families,
    List<Link> looseLinks,
    Map<ArticleId, String> texts) {
  public StoryView {
    families = List.copyOf(families);
    looseLinks = List.copyOf(looseLinks);
    texts = Map.copyOf(texts);
  }

  /// The language of each article that has a known one.
  Map<ArticleId, Language> languages() {
    Map<ArticleId, Language> languages = new HashMap<>();
    for (Account account : conspectus.accounts()) {
      if (account.language() != null) {
        languages.put(account.id(), account.language());
      }
    }
    return languages;
  }

  /// What counts as one account: the family of an article, or the article itself.
  Map<ArticleId, String> independent() {
    return conspectus.accounts().stream()
        .collect(
            Collectors.toMap(
                Account::id, a -> a.family() == null ? "#" + a.id() : a.family(), (a, b) -> a));
  }

  /// The words at a place in an article; empty when its text is not at hand.
  Optional<String> words(ArticleId article, List<Span> spans) {
    String text = texts.get(article);
    if (text == null || spans.stream().anyMatch(span -> span.end() > text.length())) {
      return Optional.empty();
    }
    return Optional.of(
        spans.stream().map(span -> Plain.line(span.of(text))).collect(Collectors.joining(" … ")));
  }
}

package org.conspectus.cli.view;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Conspectus.CoverageItem;
import org.conspectus.domain.Conspectus.CoverageKind;
import org.conspectus.domain.Conspectus.StoryQuote;
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
/// @param whole whether more of a text may be shown than a short quotation
public record StoryView(
    Story story,
    Conspectus conspectus,
    List<Family> families,
    List<Link> looseLinks,
    Map<ArticleId, String> texts,
    boolean whole) {
  public StoryView {
    families = List.copyOf(families);
    looseLinks = List.copyOf(looseLinks);
    texts = Map.copyOf(texts);
  }

  /// The coverage without quotes that are part of another one in every account.
  public List<CoverageItem> coverage() {
    Set<StoryQuote> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    shown.addAll(Speaker.whole(conspectus.quotes()));
    return conspectus.coverage().stream()
        .filter(item ->
            item.kind() != CoverageKind.QUOTE
                || item.index() < 0
                || shown.contains(conspectus.quotes().get(item.index())))
        .toList();
  }

  /// The language of each article that has a known one.
  public Map<ArticleId, Language> languages() {
    Map<ArticleId, Language> languages = new HashMap<>();
    for (Account account : conspectus.accounts()) {
      if (account.language() != null) {
        languages.put(account.id(), account.language());
      }
    }
    return languages;
  }

  /// The words at a place in an article; empty when its text is not at hand.
  public Optional<String> words(ArticleId article, List<Span> spans) {
    String text = texts.get(article);
    if (text == null || spans.stream().anyMatch(span -> span.end() > text.length())) {
      return Optional.empty();
    }
    String words =
        spans.stream().map(span -> Plain.line(span.of(text))).collect(Collectors.joining(" … "));
    return Optional.of(whole ? words : Excerpts.cut(words));
  }
}

package org.conspectus.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.conspectus.compare.Comparer.Sources;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Conspectus.QuoteVersion;
import org.conspectus.domain.Conspectus.StoryQuote;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Span;
import org.conspectus.text.Folding;
import org.jspecify.annotations.Nullable;

/// The quotes of a story: those with the same words, folded, are one.
final class Quotes {
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private record Version(Analysis account, QuoteMention quote) {
    String text() {
      String body = account.article().body();
      List<String> parts = quote.spans().stream().map(s -> s.of(body)).toList();
      return String.join(" … ", parts);
    }

    @Nullable String speaker() {
      Span speaker = quote.speaker();
      return speaker == null ? null : speaker.of(account.article().body());
    }
  }

  /// In order of first appearance.
  List<StoryQuote> of(List<Analysis> accounts, Sources sources) {
    Map<String, List<Version>> versions = new LinkedHashMap<>();
    for (Analysis account : accounts) {
      for (QuoteMention quote : account.quotes()) {
        Version version = new Version(account, quote);
        String key = NOT_WORD.matcher(Folding.fold(version.text())).replaceAll(" ").strip();
        versions.computeIfAbsent(key, k -> new ArrayList<>()).add(version);
      }
    }
    return versions.values().stream().map(v -> quote(v, sources)).toList();
  }

  private static StoryQuote quote(List<Version> versions, Sources sources) {
    Version first = versions.getFirst();
    String speaker = null;
    String entity = null;
    for (Version version : versions) {
      boolean named = entity == null && version.quote.speakerEntity() != null;
      if (version.speaker() != null && (speaker == null || named)) {
        speaker = version.speaker();
        entity = version.quote.speakerEntity();
      }
    }
    return new StoryQuote(
        speaker,
        entity,
        first.text(),
        first.account.language(),
        sources.count(versions.stream().map(v -> v.account.article().id()).toList()),
        versions.stream()
            .map(v -> new QuoteVersion(v.account.article().id(), v.quote.spans()))
            .toList());
  }
}

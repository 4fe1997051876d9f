package org.conspectus.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.CoverageItem;
import org.conspectus.domain.Conspectus.CoverageKind;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.Profile;
import org.conspectus.lexicon.Features;
import org.conspectus.text.Folding;
import org.conspectus.text.Romanizer;
import org.jspecify.annotations.Nullable;

/// Which accounts have which names.
///
/// A place counts by its key. Any other name counts in every account whose profile has the last
/// word of the name, so that inflected and transliterated forms, and a surname alone, are not taken
/// for missing: that an account lacks a name is said only when nothing in it looks like the name.
final class Coverage {
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int MIN_LENGTH = 4;

  private final Romanizer romanizer = new Romanizer();

  /// The names of the story; those that most accounts have first, then by the text.
  List<CoverageItem> of(List<Analysis> accounts) {
    Map<Integer, String> names = new LinkedHashMap<>();
    for (Analysis account : accounts) {
      String title = account.article().title();
      account.titleNames().forEach(n -> add(names, n, n.span().of(title == null ? "" : title)));
      account.names().forEach(n -> add(names, n, n.span().of(account.article().body())));
    }
    Map<Integer, List<ArticleId>> holders = new HashMap<>();
    for (Analysis account : accounts) {
      Profile profile = account.profile();
      for (int i = 0; i < profile.size(); i++) {
        if (names.containsKey(profile.feature(i))) {
          holders
              .computeIfAbsent(profile.feature(i), f -> new ArrayList<>())
              .add(account.article().id());
        }
      }
    }
    List<CoverageItem> items = new ArrayList<>();
    names.forEach((feature, text) -> {
      List<ArticleId> articles = holders.get(feature);
      if (articles != null) {
        items.add(new CoverageItem(CoverageKind.NAME, text, articles));
      }
    });
    items.sort(
        Comparator.<CoverageItem>comparingInt(i -> -i.articles().size())
            .thenComparing(CoverageItem::text));
    return items;
  }

  /// Keeps the longest text a name was given with.
  private void add(Map<Integer, String> names, NameMention name, String text) {
    Integer feature = feature(name, text);
    if (feature != null) {
      names.merge(feature, text, (a, b) -> b.length() > a.length() ? b : a);
    }
  }

  private @Nullable Integer feature(NameMention name, String text) {
    if (name.entity() != null) {
      return Features.place(name.entity());
    }
    List<String> words =
        GAP.splitAsStream(Folding.fold(text)).filter(word -> !word.isEmpty()).toList();
    if (words.isEmpty()) {
      return null;
    }
    String form = romanizer.romanize(words.getLast());
    return form.length() < MIN_LENGTH ? null : Features.word(form);
  }
}

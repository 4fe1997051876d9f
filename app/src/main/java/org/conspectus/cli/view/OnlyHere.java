package org.conspectus.cli.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conspectus.cli.view.StoryOutline.Entry;
import org.conspectus.cli.view.StoryOutline.Section;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.CoverageItem;
import org.conspectus.domain.Conspectus.CoverageKind;

/// What one account alone tells. The copies and translations of a text are one account.
final class OnlyHere {
  private static final int MAX_NAMES = 12;

  private final StoryView view;
  private final Reader reader;
  private final Map<ArticleId, String> accountOf;

  OnlyHere(StoryView view, Reader reader) {
    this.view = view;
    this.reader = reader;
    this.accountOf = view.independent();
  }

  /// Empty when the whole story is one account.
  Section section() {
    Map<String, List<CoverageItem>> byAccount = new LinkedHashMap<>();
    accountOf.values().forEach(account -> byAccount.put(account, new ArrayList<>()));
    if (byAccount.size() < 2) {
      return new Section("Only in one account", List.of(), 0);
    }
    for (CoverageItem item : view.conspectus().coverage()) {
      Set<String> accounts =
          item.articles().stream()
              .map(id -> accountOf.getOrDefault(id, ""))
              .collect(Collectors.toSet());
      List<CoverageItem> items =
          accounts.size() == 1 ? byAccount.get(accounts.iterator().next()) : null;
      if (items != null) {
        items.add(item);
      }
    }
    List<Entry> entries =
        byAccount.values().stream().filter(items -> !items.isEmpty()).map(this::entry).toList();
    List<Entry> shown = entries.stream().limit(reader.limit()).toList();
    return new Section("Only in one account", shown, entries.size() - shown.size());
  }

  private Entry entry(List<CoverageItem> items) {
    Set<ArticleId> articles = new HashSet<>();
    items.forEach(item -> articles.addAll(item.articles()));
    String label =
        reader.sources(view.story().articles().stream().filter(articles::contains).toList());
    List<String> parts = new ArrayList<>();
    String names = names(items);
    if (!names.isEmpty()) {
      parts.add(names);
    }
    count(items, CoverageKind.EVENT, "event", parts);
    count(items, CoverageKind.QUOTE, "quote", parts);
    return new Entry(
        label, String.join("; ", parts), "", reader.evidence() ? told(items) : List.of());
  }

  private String names(List<CoverageItem> items) {
    List<String> names =
        items.stream()
            .filter(item -> item.kind() == CoverageKind.NAME)
            .map(item -> Plain.line(item.text()))
            .toList();
    int shown = reader.evidence() ? names.size() : Math.min(MAX_NAMES, names.size());
    String text = String.join(", ", names.subList(0, shown));
    return shown == names.size() ? text : text + " " + Wording.more(names.size() - shown);
  }

  private static void count(
      List<CoverageItem> items, CoverageKind kind, String noun, List<String> parts) {
    long number = items.stream().filter(item -> item.kind() == kind).count();
    if (number > 0) {
      parts.add(Facts.count(number, noun));
    }
  }

  private static List<Entry> told(List<CoverageItem> items) {
    return items.stream()
        .filter(item -> item.kind() != CoverageKind.NAME)
        .map(item ->
            new Entry(
                item.kind() == CoverageKind.EVENT ? "event" : "quote",
                Plain.line(item.text()),
                "",
                List.of()))
        .toList();
  }
}

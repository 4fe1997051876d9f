package org.conspectus.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.cli.view.StoryOutline.Entry;
import org.conspectus.cli.view.StoryOutline.Section;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Conspectus.CoverageItem;
import org.conspectus.domain.Conspectus.CoverageKind;

/// What one account alone tells. The copies and translations of a text are one account.
final class OnlyHere {
  private static final int MAX_NAMES = 12;

  private final StoryView view;
  private final Reader reader;
  private final AccountKeys keys;

  OnlyHere(StoryView view, Reader reader, AccountKeys keys) {
    this.view = view;
    this.reader = reader;
    this.keys = keys;
  }

  /// Empty when the whole story is one account.
  Section section() {
    List<Entry> entries =
        Gap.of(view.coverage(), keys).stream()
            .filter(gap -> !gap.only().isEmpty())
            .map(this::entry)
            .toList();
    List<Entry> shown = entries.stream().limit(reader.limit()).toList();
    return new Section("Only in one account", shown, entries.size() - shown.size());
  }

  private Entry entry(Gap gap) {
    List<CoverageItem> items = gap.only();
    List<ArticleId> articles = gap.accounts().stream().map(Account::id).toList();
    List<String> parts = new ArrayList<>();
    String names = names(items);
    if (!names.isEmpty()) {
      parts.add(names);
    }
    count(items, CoverageKind.EVENT, "event", parts);
    count(items, CoverageKind.QUOTE, "quote", parts);
    return new Entry(
        keys.list(articles, reader.sources()),
        String.join("; ", parts),
        "",
        reader.evidence() ? told(items) : List.of());
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

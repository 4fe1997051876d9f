package org.conspectus.cli.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Family;

/// The headline a story is shown under: one in the reader's language, else that of an original,
/// else the first there is.
public final class Headlines {
  /// What stands where no article has a headline.
  public static final String NONE = "(no headline)";

  private Headlines() {}

  /// The headline of a story.
  public static String of(StoryView view, Reader reader) {
    return leading(view, reader).map(Headlines::of).orElseGet(() -> untitled(view));
  }

  /// The account whose headline a story is shown under; none when no account has one.
  public static Optional<Account> leading(StoryView view, Reader reader) {
    Map<ArticleId, Integer> order = new HashMap<>();
    view.story().articles().forEach(id -> order.put(id, order.size()));
    List<Account> accounts =
        view.conspectus().accounts().stream()
            .sorted(Comparator.comparingInt(a -> order.getOrDefault(a.id(), order.size())))
            .toList();
    return leading(accounts, view.families(), reader);
  }

  /// The same for accounts in stream order.
  static Optional<Account> leading(
      List<Account> accounts, Collection<Family> families, Reader reader) {
    Set<ArticleId> originals = new HashSet<>();
    for (Family family : families) {
      if (family.origin() != null) {
        originals.add(family.origin());
      }
    }
    Comparator<Account> best =
        Comparator.<Account>comparingInt(account -> reader.rank(account.language()))
            .thenComparing(account -> !originals.contains(account.id()));
    return accounts.stream()
        .filter(account -> account.title() != null && !account.title().isBlank())
        .min(best);
  }

  /// The headline of an account in one line.
  public static String of(Account account) {
    String title = account.title() == null ? "" : Plain.line(account.title());
    return title.isEmpty() ? NONE : title;
  }

  private static String untitled(StoryView view) {
    String title = view.conspectus().title();
    return title == null || title.isBlank() ? NONE : Plain.line(title);
  }
}

package org.conspectus.cli.view;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Family;
import org.jspecify.annotations.Nullable;

/// The headline a story is shown under: one in the reader's language, else that of an original,
/// else the first there is.
public final class Headlines {
  /// What stands where no article has a headline.
  public static final String NONE = "(no headline)";

  private Headlines() {}

  static String of(StoryView view, Reader reader) {
    List<Account> accounts = view.conspectus().accounts();
    Stream<@Nullable Object> origins = view.families().stream().map(Family::origin);
    List<Object> originals = origins.filter(Objects::nonNull).map(Object.class::cast).toList();
    Comparator<Account> best =
        Comparator.<Account>comparingInt(account -> reader.rank(account.language()))
            .thenComparing(account -> !originals.contains(account.id()));
    return accounts.stream()
        .filter(account -> account.title() != null && !account.title().isBlank())
        .min(best)
        .map(Headlines::of)
        .orElseGet(() -> untitled(view));
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

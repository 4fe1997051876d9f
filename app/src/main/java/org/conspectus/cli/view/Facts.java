package org.conspectus.cli.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.conspectus.domain.Conspectus.Account;

/// A story in figures: when, how many articles, in which languages, from whom.
public final class Facts {
  private static final int MAX_OUTLETS_NAMED = 3;

  private Facts() {}

  /// The figures of a story.
  public static List<String> of(StoryView view) {
    return of(view.conspectus().accounts());
  }

  /// The figures of some accounts, each a few words.
  public static List<String> of(List<Account> accounts) {
    List<String> facts = new ArrayList<>();
    facts.add(dates(accounts));
    facts.addAll(counts(accounts));
    return facts;
  }

  /// The figures of some accounts but for their dates.
  public static List<String> counts(List<Account> accounts) {
    List<String> facts = new ArrayList<>();
    facts.add(count(accounts.size(), "article"));
    String languages = languages(accounts);
    if (!languages.isEmpty()) {
      facts.add(languages);
    }
    SortedSet<String> outlets =
        accounts.stream()
            .map(Account::outlet)
            .filter(Objects::nonNull)
            .map(Plain::line)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!outlets.isEmpty()) {
      boolean few = outlets.size() <= MAX_OUTLETS_NAMED;
      facts.add(few ? String.join(", ", outlets) : count(outlets.size(), "outlet"));
    }
    int independent = independent(accounts);
    if (independent < accounts.size()) {
      facts.add(count(independent, "independent account"));
    }
    return facts;
  }

  /// How many accounts there are when each family counts once.
  public static int independent(List<Account> accounts) {
    Set<String> families = new HashSet<>();
    int alone = 0;
    for (Account account : accounts) {
      if (account.family() == null) {
        alone++;
      } else {
        families.add(account.family());
      }
    }
    return alone + families.size();
  }

  /// A number and what it counts: `1 article`, `60 articles`, `2 stories`.
  public static String count(long number, String noun) {
    String plural = noun.endsWith("ry") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? noun : plural);
  }

  /// The days of all accounts; says so when some or all bear none.
  static String dates(List<Account> accounts) {
    List<LocalDate> days = new ArrayList<>();
    int undated = 0;
    for (Account account : accounts) {
      LocalDate first = Dates.first(account);
      LocalDate last = Dates.last(account);
      if (first == null && last == null) {
        undated++;
      }
      days.add(first);
      days.add(last);
    }
    SortedSet<LocalDate> known =
        days.stream().filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    if (known.isEmpty()) {
      return Dates.NONE;
    }
    String range = Dates.range(known.first(), known.last());
    return undated == 0 ? range : range + " (" + undated + " undated)";
  }

  private static String languages(List<Account> accounts) {
    return accounts.stream()
        .map(Account::language)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }
}

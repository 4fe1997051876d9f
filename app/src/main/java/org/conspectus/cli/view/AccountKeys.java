package org.conspectus.cli.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Account;

/// Letters for the accounts of a story: one for each independent account, with numbers where
/// several articles go back to one text, as in `A B1 B2 C`. So who counts letters counts sources.
public final class AccountKeys {
  private static final int LETTERS = 26;
  private static final String UNKNOWN = "?";

  private final Map<ArticleId, String> keys = new LinkedHashMap<>();
  private final Map<ArticleId, Account> accounts = new LinkedHashMap<>();
  private final List<List<Account>> independent;

  private AccountKeys(Collection<List<Account>> independent) {
    this.independent = List.copyOf(independent);
    for (int i = 0; i < this.independent.size(); i++) {
      List<Account> members = this.independent.get(i);
      String letter = letter(i);
      for (int j = 0; j < members.size(); j++) {
        ArticleId id = members.get(j).id();
        keys.put(id, members.size() == 1 ? letter : letter + (j + 1));
        accounts.put(id, members.get(j));
      }
    }
  }

  /// Keys in the order of the accounts.
  public static AccountKeys of(List<Account> accounts) {
    Map<String, List<Account>> independent = new LinkedHashMap<>();
    for (Account account : accounts) {
      String source = account.family() == null ? "#" + account.id() : account.family();
      independent.computeIfAbsent(source, key -> new ArrayList<>()).add(account);
    }
    return new AccountKeys(independent.values());
  }

  /// `A` to `Z`, then `AA`, `AB` and so on.
  static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % LETTERS));
    return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
  }

  /// The key of an article; a question mark for one outside the story.
  public String of(ArticleId id) {
    return keys.getOrDefault(id, UNKNOWN);
  }

  /// The account with an id.
  ///
  /// @throws NullPointerException if the story has none
  public Account account(ArticleId id) {
    return Objects.requireNonNull(accounts.get(id), id::value);
  }

  /// Whether the story has the article.
  public boolean has(ArticleId id) {
    return accounts.containsKey(id);
  }

  /// The independent accounts in order, each with the articles of its text, at least one.
  public List<List<Account>> independent() {
    return independent;
  }

  /// All articles, those of one text together.
  public Collection<Account> accounts() {
    return accounts.values();
  }

  /// Keys of some articles, each once, in the order of the accounts: `A, B1, B2 +9`.
  ///
  /// @param limit how many are named
  public String list(Collection<ArticleId> articles, int limit) {
    List<String> names = keys.keySet().stream().filter(articles::contains).map(this::of).toList();
    if (names.size() <= limit) {
      return String.join(" ", names);
    }
    return String.join(" ", names.subList(0, limit)) + " +" + (names.size() - limit);
  }
}

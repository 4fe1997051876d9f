package org.conspectus.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Profile;
import org.conspectus.domain.Span;
import org.conspectus.text.IntCounts;
import org.jspecify.annotations.Nullable;

/// A story in a line: the lead of its most central account, and the names that most accounts have.
///
/// The lead of a news article is the summary that is hardest to beat (Nenkova, AAAI 2005). The most
/// central account is the one that says most of what the others say too; a lead that names what
/// most accounts name counts for more, since features open with a scene.
///
/// @param article whose lead it is; null when no account has one
/// @param lead where it stands in that article's text; null with `article`
/// @param names the most widely told first, then in the order of the accounts; at most
///   [Gist#MAX_NAMES]
public record Summary(@Nullable ArticleId article, @Nullable Span lead, List<MainName> names) {
  /// As many accounts of a story are looked at, the first ones.
  public static final int MAX_ACCOUNTS = 64;

  public Summary {
    names = List.copyOf(names);
  }

  /// More names in a lead than this say no more.
  private static final int MAX_NAMED = 3;

  /// An account to choose from.
  public record Account(Digest article, Gist gist) {}

  /// A name of a story.
  ///
  /// @param articles in how many of the accounts it is among the main names
  public record MainName(Gist.Name name, int articles) {}

  /// The summary of a story.
  ///
  /// @param accounts at most [#MAX_ACCOUNTS], in order
  public static Summary of(List<Account> accounts) {
    IntCounts shared = new IntCounts();
    List<Profile> profiles = accounts.stream().map(account -> account.article.profile()).toList();
    for (Profile profile : profiles) {
      for (int feature : profile.features()) {
        shared.add(feature, 1);
      }
    }
    List<MainName> names = names(accounts);
    Account best = null;
    double most = -1;
    for (int i = 0; i < accounts.size(); i++) {
      Account account = accounts.get(i);
      double score =
          centrality(profiles.get(i), shared)
              * (1 + named(account.gist.leadNames(), names) / accounts.size());
      if (account.gist.lead() != null && score > most) {
        best = account;
        most = score;
      }
    }
    return new Summary(
        best == null ? null : best.article.id(), best == null ? null : best.gist.lead(), names);
  }

  /// In how many accounts the names of a lead are, over all names, as far as that says something.
  private static double named(List<String> lead, List<MainName> names) {
    return names.stream()
        .filter(main -> lead.contains(main.name.entity()))
        .limit(MAX_NAMED)
        .mapToInt(MainName::articles)
        .sum();
  }

  /// How much an account shares with the others, for its length.
  private static double centrality(Profile profile, IntCounts shared) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < profile.size(); i++) {
      sum += (shared.get(profile.feature(i)) - 1) * profile.prior(i);
      squares += profile.prior(i) * profile.prior(i);
    }
    return squares == 0 ? 0 : sum / Math.sqrt(squares);
  }

  private static List<MainName> names(List<Account> accounts) {
    Map<String, MainName> names = new LinkedHashMap<>();
    for (Account account : accounts) {
      for (Gist.Name name : account.gist.names()) {
        names.merge(
            name.entity(),
            new MainName(name, 1),
            (known, same) -> new MainName(known.name.orFuller(same.name), known.articles + 1));
      }
    }
    List<MainName> sorted = new ArrayList<>(names.values());
    sorted.sort(Comparator.comparingInt(MainName::articles).reversed());
    return sorted.stream().limit(Gist.MAX_NAMES).toList();
  }
}

package org.conspectus.cli.view;

import java.util.List;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Link;
import org.jspecify.annotations.Nullable;

/// An account in the tree of who goes back to whom.
///
/// @param account null above texts of one origin that is not known
/// @param links what the account takes from others; may be empty
/// @param children accounts that go back to this one, in stream order
public record AccountNode(@Nullable Account account, List<Link> links, List<AccountNode> children) {
  public AccountNode {
    links = List.copyOf(links);
    children = List.copyOf(children);
  }

  /// An account that goes back to none and to which none goes back.
  public static AccountNode of(Account account) {
    return new AccountNode(account, List.of(), List.of());
  }
}

package org.conspectus.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Family;
import org.conspectus.domain.Link;
import org.conspectus.domain.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FamilyTreeTest {
  @Test
  void placesCopiesUnderTheirSources() {
    assertThat(drawn("a", "abcd", "a>b", "b>c", "a>d")).isEqualTo("a(b(c) d)");
  }

  @Test
  void showsThatTheOriginIsNotKnown() {
    assertThat(drawn(null, "ab", "a-b")).isEqualTo("?(a b)");
  }

  @Test
  void keepsOneTreeWhereTheOriginHasNoLinkToAMember() {
    assertThat(drawn("a", "abc", "a>b")).isEqualTo("a(b c)");
  }

  @Test
  void showsEveryAccountOnceWhateverTheLinksSay() {
    assertThat(drawn(null, "abc", "a>b", "b>a", "b>c")).isEqualTo("a(b(c))");
    assertThat(drawn("x", "ab", "x>a", "x>b")).isEqualTo("?(a b)");
  }

  @Test
  void leavesOthersAlone() {
    Link excerpt = link("a>z");
    List<AccountNode> trees =
        FamilyTree.of(List.of(account('a'), account('z')), List.of(), List.of(excerpt));
    assertThat(trees).hasSize(2);
    assertThat(trees.get(1).links()).containsExactly(excerpt);
  }

  private static String drawn(@Nullable String origin, String members, String... links) {
    List<Account> accounts = members.chars().mapToObj(c -> account((char) c)).toList();
    List<Link> all = new ArrayList<>();
    for (String link : links) {
      all.add(link(link));
    }
    Family family =
        new Family(
            "f1",
            origin == null ? null : new ArticleId(origin),
            accounts.stream().map(Account::id).toList(),
            all);
    return draw(FamilyTree.of(accounts, List.of(family), List.of()));
  }

  private static String draw(List<AccountNode> nodes) {
    List<String> drawn = new ArrayList<>();
    for (AccountNode node : nodes) {
      String id = node.account() == null ? "?" : node.account().id().value();
      drawn.add(node.children().isEmpty() ? id : id + "(" + draw(node.children()) + ")");
    }
    return String.join(" ", drawn);
  }

  private static Account account(char id) {
    return new Account(
        new ArticleId(String.valueOf(id)), null, null, null, null, null, "f1", null, null);
  }

  private static Link link(String arrow) {
    return new Link(
        new ArticleId(arrow.substring(0, 1)),
        new ArticleId(arrow.substring(2)),
        Relation.COPY,
        1,
        arrow.charAt(1) == '>',
        List.of());
  }
}

package org.conspectus.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Conspectus.CoverageItem;
import org.conspectus.domain.Conspectus.CoverageKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountKeysTest {
  private static Account account(String id, @Nullable String family) {
    return new Account(new ArticleId(id), null, null, null, null, null, family, null, null);
  }

  private static final AccountKeys KEYS =
      AccountKeys.of(
          List.of(account("a", null), account("b", "f1"), account("c", null), account("d", "f1")));

  @Test
  void givesOneLetterToEachText() {
    assertThat(KEYS.accounts().stream().map(account -> KEYS.of(account.id())))
        .containsExactly("A", "B1", "B2", "C");
    assertThat(KEYS.of(new ArticleId("z"))).isEqualTo("?");
    assertThat(KEYS.independent()).hasSize(3);
  }

  @Test
  void goesOnAfterZ() {
    assertThat(AccountKeys.letter(25)).isEqualTo("Z");
    assertThat(AccountKeys.letter(26)).isEqualTo("AA");
    assertThat(AccountKeys.letter(26 * 27)).isEqualTo("AAA");
  }

  @Test
  void listsInOrderAndSaysHowManyMore() {
    List<ArticleId> articles = List.of(new ArticleId("c"), new ArticleId("d"), new ArticleId("a"));
    assertThat(KEYS.list(articles, 6)).isEqualTo("A B2 C");
    assertThat(KEYS.list(articles, 2)).isEqualTo("A B2 +1");
  }

  @Test
  void findsWhatOnlyOneTellsAndWhatOneLacks() {
    CoverageItem only = item("only", "d");
    CoverageItem most = item("most", "a", "b");
    List<Gap> gaps = Gap.of(List.of(only, most), KEYS);
    assertThat(gaps).hasSize(3);
    assertThat(gaps.get(1).only()).containsExactly(only);
    assertThat(gaps.get(2).lacks()).containsExactly(most);
    assertThat(gaps.get(0).lacks()).isEmpty();
  }

  private static CoverageItem item(String text, String... articles) {
    List<ArticleId> ids = List.of(articles).stream().map(ArticleId::new).toList();
    return new CoverageItem(CoverageKind.NAME, text, null, -1, ids.size(), ids);
  }
}

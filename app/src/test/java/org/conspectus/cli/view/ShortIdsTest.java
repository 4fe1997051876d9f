package org.conspectus.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.conspectus.domain.ArticleId;
import org.junit.jupiter.api.Test;

class ShortIdsTest {
  @Test
  void keepsTheLastPartWithoutTheEnding() {
    assertThat(shown("seeds/000.txt", "seeds/001.html.gz")).containsExactly("000", "001");
    assertThat(shown("pile.jsonl#1", "a/pile.jsonl#12"))
        .containsExactly("pile.jsonl#1", "pile.jsonl#12");
    assertThat(shown("10", "agt-250311-014")).containsExactly("10", "agt-250311-014");
    assertThat(shown("-", "a/.txt", "v1.2")).containsExactly("-", ".txt", "v1.2");
    assertThat(shown("https://news.example/2025/a-story/")).containsExactly("a-story");
  }

  @Test
  void addsPartsUntilNoTwoAreTheSame() {
    assertThat(shown("a/b/1.txt", "a/c/1.txt", "2.txt")).containsExactly("b/1", "c/1", "2");
    assertThat(shown("a/1.txt", "a/1.md")).containsExactly("a/1.txt", "a/1.md");
    assertThat(shown("1", "x/1.txt")).containsExactly("1", "x/1");
    assertThat(shown("a/b", "z/a/b.txt")).containsExactly("a/b", "z/a/b");
    assertThat(shown("a", "a", "b/a")).containsExactly("a", "a", "b/a");
  }

  @Test
  void cutsLongOnesOnlyWhereTheyStayApart() {
    String slug = "a-headline-as-long-as-some-sites-make-them";
    assertThat(shown("x/" + slug + "-1", "x/" + slug + "-2"))
        .containsExactly("…as-some-sites-make-them-1", "…as-some-sites-make-them-2")
        .allMatch(id -> Columns.width(id) <= 26);
    assertThat(shown("a/1" + slug, "b/2" + slug)).containsExactly("a/1" + slug, "b/2" + slug);
  }

  @Test
  void findsArticlesByEitherId() {
    ShortIds ids =
        ShortIds.of(List.of(new ArticleId("seeds/000.txt"), new ArticleId("seeds/1.txt")));
    assertThat(ids.find("000")).contains(new ArticleId("seeds/000.txt"));
    assertThat(ids.find("seeds/1.txt")).contains(new ArticleId("seeds/1.txt"));
    assertThat(ids.find("00")).isEmpty();
    assertThat(ids.find("")).isEmpty();
  }

  @Test
  void ofNothingIsNothing() {
    assertThat(ShortIds.of(List.of()).of(new ArticleId("a/b"))).isEqualTo("a/b");
  }

  private static List<String> shown(String... values) {
    List<ArticleId> ids = Arrays.stream(values).map(ArticleId::new).toList();
    ShortIds shortIds = ShortIds.of(ids);
    return ids.stream().map(shortIds::of).toList();
  }
}

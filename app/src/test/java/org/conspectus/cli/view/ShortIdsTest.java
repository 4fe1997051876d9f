package org.conspectus.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.conspectus.domain.ArticleId;
import org.junit.jupiter.api.Test;

class ShortIdsTest {
  @Test
  void dropsTheFoldersAndTheEndingThatAllShare() {
    assertThat(shown("seeds/000.txt", "seeds/001.txt")).containsExactly("000", "001");
    assertThat(shown("a/b/1.txt", "a/c/1.txt")).containsExactly("b/1", "c/1");
    assertThat(shown("a/1.txt", "a/1.md")).containsExactly("1.txt", "1.md");
    assertThat(shown("a/one.txt")).containsExactly("one");
    assertThat(shown("pile.jsonl#1", "pile.jsonl#12")).containsExactly("#1", "#12");
    assertThat(shown("10", "11")).containsExactly("10", "11");
    assertThat(shown("-")).containsExactly("-");
    assertThat(shown("a/.txt", "a/b.txt")).containsExactly(".txt", "b.txt");
  }

  @Test
  void cutsLongOnesOnlyWhereTheyStayApart() {
    String site = "https://news.example/a-very-long-path/that-goes-on";
    assertThat(shown(site + "/one", site + "/two", "x"))
        .containsExactly("…-long-path/that-goes-on/one", "…-long-path/that-goes-on/two", "x");
    String tail = "/the-same-long-tail-of-every-one-of-them";
    assertThat(shown("a" + tail, "b" + tail)).containsExactly("a" + tail, "b" + tail);
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

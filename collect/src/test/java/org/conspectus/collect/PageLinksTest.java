package org.conspectus.collect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLinksTest {
  @ParameterizedTest
  @CsvSource({
    "paper.example/ferry, paper.example/ferry/2, true",
    "paper.example/ferry/, paper.example/ferry/2/, true",
    "paper.example/ferry, paper.example/ferry/seite-2, true",
    "paper.example/ferry/seite-9, paper.example/ferry/seite-10, true",
    "paper.example/ferry.html, paper.example/ferry-2.html, true",
    "paper.example/ferry.html, paper.example/ferry.html?page=2, true",
    "paper.example/a/1, paper.example/a/1?page=2, true",
    "paper.example/ferry-2031.html, paper.example/ferry-2031-2.html, true",
    "paper.example/ferry/12, paper.example/ferry/13, true",
    "paper.example/ferry?page=2, paper.example/ferry?page=3, true",
    "paper.example/ferry, paper.example/ferry?page=3, false",
    "paper.example/ferry, paper.example/lighthouse, false",
    "paper.example/ferry, paper.example/ferry/comments, false",
    "paper.example/1234, paper.example/1235, false",
    "paper.example/ferry, other.example/ferry/2, false",
    "paper.example/ferry/2, paper.example/ferry, false",
    "paper.example/ferry, paper.example/ferry, false",
  })
  void knowsTheNextPageOfAnArticleByItsAddress(String page, String next, boolean isNext) {
    assertThat(PageLinks.isNextPart(page, next)).isEqualTo(isNext);
  }
}

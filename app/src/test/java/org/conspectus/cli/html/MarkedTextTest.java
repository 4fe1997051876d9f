package org.conspectus.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conspectus.cli.view.AccountKeys;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private static final ArticleId ID = new ArticleId("x");

  private static String marked(String text, List<Span> spans) {
    Account account = new Account(ID, null, null, null, null, null, null, null, null);
    Places places = new Places("s1", AccountKeys.of(List.of(account)), Map.of(ID, text));
    spans.forEach(span -> places.find(ID, List.of(span)));
    Html html = new Html();
    new MarkedText(text, places.of(ID), ID, places).add(html);
    return html.toString();
  }

  @Test
  void marksPlacesThatOverlap() {
    assertThat(marked("one two three", List.of(new Span(0, 7), new Span(4, 13))))
        .isEqualTo(
            "<p><span id=\"s1-A-1\" class=\"place\"></span><mark data-e=\"1\">one </mark>"
                + "<span id=\"s1-A-2\" class=\"place\"></span><mark data-e=\"1 2\">two</mark>"
                + "<mark data-e=\"2\"> three</mark></p>\n");
  }

  @Test
  void marksAcrossLines() {
    assertThat(marked("one\n\ntwo", List.of(new Span(2, 6))))
        .isEqualTo(
            """
            <p>on<span id="s1-A-1" class="place"></span><mark data-e="1">e</mark></p>
            <p><mark data-e="1">t</mark>wo</p>
            """);
  }

  @Test
  void opensEveryPlaceOnceHoweverManyOverlap() {
    String text = "word ".repeat(4_000);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      spans.add(new Span(i, text.length() - i));
    }
    String html = marked(text, spans);
    assertThat(html).contains("id=\"s1-A-2000\"").doesNotContain("id=\"s1-A-2001\"");
    assertThat(html.length()).isLessThan(1_000_000);
  }

  @Test
  void findsNothingOutsideTheText() {
    Account account = new Account(ID, null, null, null, null, null, null, null, null);
    Places places = new Places("s1", AccountKeys.of(List.of(account)), Map.of(ID, "abc"));
    assertThat(places.find(ID, List.of(new Span(2, 9)))).isEqualTo(Optional.empty());
    assertThat(places.find(new ArticleId("y"), List.of(new Span(0, 1)))).isEmpty();
    assertThat(places.find(ID, List.of(new Span(0, 1)))).contains("s1-A-1");
    assertThat(places.find(ID, List.of(new Span(0, 1)))).contains("s1-A-1");
  }
}

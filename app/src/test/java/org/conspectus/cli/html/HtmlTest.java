package org.conspectus.cli.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import org.conspectus.cli.HostileNews;
import org.conspectus.domain.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// No word of an article becomes markup.
class HtmlTest {
  @Test
  void escapesTextsAndAttributes() {
    String html = new Html().element("p", "<b> & 'x'", "title", "\"><script>").toString();
    assertThat(html)
        .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; &#39;x&#39;</p>");
  }

  @Test
  void dropsControlsAndMarksThatTurnDirections() {
    assertThat(new Html().text("a\u0000b\u202ec\u001b[31m\ud800d\ud83d\ude00").toString())
        .isEqualTo("abc[31m\ufffdd\ud83d\ude00");
  }

  @Test
  void tellsLanguageAndDirection() {
    Html html = new Html();
    html.words("p", "x", new Language("he"));
    html.words("p", "x", new Language("nl"));
    html.words("p", "x", null);
    assertThat(html.toString())
        .isEqualTo(
            "<p lang=\"he\" dir=\"rtl\">x</p><p lang=\"nl\" dir=\"ltr\">x</p>"
                + "<p dir=\"auto\">x</p>");
  }

  @Test
  void wantsEveryElementClosed() {
    assertThatThrownBy(() -> new Html().open("p").toString())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("<p>");
  }

  @Test
  void hostileArticlesStayText() {
    Document page = Jsoup.parse(HostileNews.page());
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img, iframe, object, embed, form, base, link")).isEmpty();
    Set<String> attributes = new TreeSet<>();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        attributes.add(attribute.getKey());
      }
    }
    assertThat(attributes).noneMatch(name -> name.startsWith("on") || name.equals("style"));
    assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.select("h2").first().text()).startsWith("</title></style></script><script>");
    assertThat(HostileNews.page()).doesNotContain("\u202e", "\u0000", "\u001b", "\ud800");
  }

  @Test
  void linksLeadSomewhereAndIdsAreUnique() {
    Document page = Jsoup.parse(HostileNews.page());
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (String href : page.select("a[href]").eachAttr("href")) {
      assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
    }
  }

  @Test
  void hostileArticlesStayTextInMarkdown() {
    assertThat(HostileNews.markdown().lines())
        .noneMatch(line -> line.matches(".*(?<!\\\\)<.*") || line.contains("\u001b"));
  }
}

package org.conspectus.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Outlet;
import org.conspectus.domain.OutletKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutletsTest {
  private static final Outlets SHIPPED = Outlets.standard();

  @Test
  void knowsSomeHundredOutletsOfManyCountries() {
    assertThat(SHIPPED.all()).hasSizeGreaterThan(1000);
    assertThat(SHIPPED.all()).extracting(Outlet::domain).doesNotHaveDuplicates();
    List<String> countries = SHIPPED.all().stream().map(Outlet::country).distinct().toList();
    assertThat(countries).hasSizeGreaterThan(80).isSubsetOf(Locale.getISOCountries());
    for (OutletKind kind : OutletKind.values()) {
      assertThat(SHIPPED.all()).extracting(Outlet::kind).contains(kind);
    }
  }

  @Test
  void findsAnOutletByItsUrlAndItsSubdomains() throws IOException {
    Outlets outlets = read("news.example\tThe News\tGroup\tNL\tpaper\n");
    assertThat(name(outlets.ofUrl("https://www.news.example:80/a?b"))).isEqualTo("The News");
    assertThat(name(outlets.ofUrl("https://me@sport.News.example"))).isEqualTo("The News");
    assertThat(outlets.ofUrl("https://othernews.example/")).isNull();
    assertThat(outlets.ofUrl("news.example")).isNull();
    assertThat(name(outlets.named("the news"))).isEqualTo("The News");
    assertThat(name(outlets.named("news.example"))).isEqualTo("The News");
    assertThat(outlets.named("Some News")).isNull();
  }

  @Test
  void putsTheUsersLinesFirst() throws IOException {
    Outlets own = read("# mine\n\nnews.example\tMine\tMe\tNL\tstate\n");
    Outlets others = read("news.example\tThe News\tG\tNL\tpaper\na.example\tA\tG\tBE\tagency\n");
    Outlets both = own.before(others);
    assertThat(name(both.ofDomain("news.example"))).isEqualTo("Mine");
    assertThat(name(both.ofDomain("a.example"))).isEqualTo("A");
  }

  @Test
  void saysWhereATableIsWrongAndWhatToDo() {
    assertThatThrownBy(() ->
            read(
                """
                # mine
                a.example\tA\tG\tNL\tpapr
                https://b.example/\tB\tG\tNL\tpaper
                c.example\tC\tG\tNed\tpaper
                d.example\t\tG\tNL\tpaper
                e.example A G NL paper
                """))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(
            "mine.tsv:2: kind 'papr' is unknown; write one of paper, broadcaster, agency, state,"
                + " aggregator")
        .hasMessageContaining("mine.tsv:3: domain 'https://b.example/' is none; write it in lower")
        .hasMessageContaining("mine.tsv:4: country 'Ned' is none; write two capitals, such as NL")
        .hasMessageContaining("mine.tsv:5: no outlet or no group for 'd.example'; repeat")
        .hasMessageContaining("mine.tsv:6: expected 5 tab-separated columns");
  }

  @Test
  void namesTheOutletOfAnArticleThatGivesNone() throws IOException {
    Outlets outlets = read("news.example\tThe News\tGroup\tNL\tpaper\n");
    String url = "https://www.news.example/a";
    assertThat(outlets.completed(article(url, null)).outlet()).isEqualTo("The News");
    assertThat(outlets.completed(article(null, "news.example")).outlet()).isEqualTo("The News");
    assertThat(outlets.completed(article(url, "Another")).outlet()).isEqualTo("Another");
    assertThat(outlets.completed(article(null, "some.example")).outlet()).isEqualTo("some.example");
    assertThat(outlets.completed(article(null, null)).outlet()).isNull();
  }

  @Test
  void tellsThePublisherGroup() throws IOException {
    Outlets outlets = read("a.example\tA\tGroup\tNL\tpaper\nb.example\tB\tB\tNL\taggregator\n");
    assertThat(outlets.groupOf(article("https://a.example/1", null))).isEqualTo("Group");
    assertThat(outlets.groupOf(article("https://b.example/1", "A"))).isEqualTo("Group");
    assertThat(outlets.groupOf(article("https://b.example/1", "Unknown"))).isEqualTo("B");
    assertThat(outlets.groupOf(article(null, "Unknown"))).isEqualTo("Unknown");
    assertThat(outlets.groupOf(article(null, null))).isNull();
  }

  private static Outlets read(String table) throws IOException {
    return Outlets.read(
        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "mine.tsv");
  }

  private static @Nullable String name(@Nullable Outlet outlet) {
    return outlet == null ? null : outlet.name();
  }

  private static Article article(@Nullable String url, @Nullable String outlet) {
    return new Article(
        new ArticleId("a"), null, url, outlet, "T", "Text", null, null, null, List.of());
  }
}

package org.conspectus.extract.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.conspectus.domain.Fetched;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Sitemaps that test other readers; skipped where they are not present. What they hold is told by
/// plain patterns, which is all that well-formed ones need.
@Tag("slow")
class SitemapCorpusTest {
  private static final Path ARCHIVE = BenchArchive.path("robots-sitemaps.tar.gz");

  private static final Pattern PAGE =
      Pattern.compile(
          "(?s)<(\\w+:)?(url|sitemap)>"
              + "((?:(?!</(\\w+:)?(url|sitemap)>).)*?<(\\w+:)?loc>)?\\s*(?<url>http[^<]*?)\\s*<");

  private static final Pattern TITLE =
      Pattern.compile("(?s)<\\w+:title>\\s*(?<title>[^<]*?)\\s*</\\w+:title>");

  private static Map<String, String> sitemaps() throws IOException {
    assumeThat(ARCHIVE).as("known sitemaps beside the project").exists();
    Map<String, String> sitemaps = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : BenchArchive.read(ARCHIVE).entrySet()) {
      String name = file.getKey();
      if (name.contains("/sitemaps/") && !name.endsWith("atom.xml")) {
        sitemaps.put(name, new String(unpacked(name, file.getValue()), UTF_8));
      }
    }
    return sitemaps;
  }

  private static byte[] unpacked(String name, byte[] content) throws IOException {
    if (!name.endsWith("gz")) {
      return content;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return in.readAllBytes();
    }
  }

  private static Sitemap read(String name, String text) {
    return Sitemap.read(
        new Fetched("https://islander.example/s", name, null, text.getBytes(UTF_8)));
  }

  @Test
  void givesEveryAddressInItsOrder() throws IOException {
    Map<String, String> sitemaps = sitemaps();
    assertThat(sitemaps).hasSizeGreaterThan(15);
    sitemaps.forEach((name, text) -> {
      Sitemap sitemap = read(name, text);
      List<String> urls =
          sitemap.pages().isEmpty()
              ? sitemap.sitemaps().stream().map(Sitemap.Child::url).toList()
              : sitemap.pages().stream().map(Sitemap.Page::url).toList();
      List<String> expected =
          text.contains("<")
              ? PAGE.matcher(text)
                  .results()
                  .map(found -> found.group("url").replace("&amp;", "&"))
                  .toList()
              : text.lines().map(line -> line.replace("\ufeff", "").strip()).toList();
      assertThat(urls).as(name).isNotEmpty().isEqualTo(expected);
    });
  }

  @Test
  void givesWhatNewsSitemapsTell() throws IOException {
    int articles = 0;
    for (Map.Entry<String, String> file : sitemaps().entrySet()) {
      if (!file.getValue().contains("sitemap-news/")) {
        continue;
      }
      List<String> titles =
          TITLE.matcher(file.getValue()).results().map(found -> found.group("title")).toList();
      Sitemap sitemap = read(file.getKey(), file.getValue());
      List<Sitemap.Page> news = sitemap.pages().stream().filter(Sitemap.Page::isNews).toList();
      assertThat(news).as(file.getKey()).isNotEmpty().allMatch(page -> page.published() != null);
      assertThat(news.stream().map(Sitemap.Page::title).toList())
          .as(file.getKey())
          .hasSameSizeAs(titles);
      articles += news.size();
    }
    assertThat(articles).isGreaterThanOrEqualTo(5);
  }
}

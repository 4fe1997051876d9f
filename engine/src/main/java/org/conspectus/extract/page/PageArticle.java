package org.conspectus.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conspectus.domain.ArticleDetails;
import org.conspectus.domain.Language;
import org.conspectus.domain.PublicationTime;
import org.conspectus.extract.LanguageTags;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// The article of one page, with everything the page says of it.
///
/// Reading one takes about as long as parsing the page; memory grows with the page.
///
/// @param text its body, empty where none was found
/// @param weight length of the text, where an ideograph or syllable counts three
/// @param language as the page says
/// @param url absolute, as the page gives it
/// @param isDeclared whether the page says that it is an article, or has exactly one
/// @param obstacle what the page is instead of an article, such as `an error page`; null for none
/// @param linkedText the body that linked data give; null for none
public record PageArticle(
    String text,
    int weight,
    @Nullable String title,
    List<String> authors,
    @Nullable PublicationTime published,
    @Nullable PublicationTime modified,
    @Nullable Language language,
    @Nullable String url,
    @Nullable String outlet,
    boolean isDeclared,
    @Nullable String linkedText,
    @Nullable String obstacle,
    ArticleDetails details) {
  public PageArticle {
    authors = List.copyOf(authors);
  }

  /// Reads a page.
  ///
  /// @param location where it came from: a URL, or a path, which tells nothing
  public static PageArticle of(Document page, String location) {
    PageFinds finds = new PageFinds();
    PageTree tree = PageTree.of(page, finds);
    // A heading around half a page is none, and reading it again and again would take long.
    finds.headings.removeIf(heading -> !tree.isLine(heading.index()));
    List<LinkedNode> nodes = JsonLd.read(finds.scripts);
    LinkedArticle linked = LinkedArticle.of(nodes);
    String title = Titles.of(finds, linked);
    PageBody body = PageBody.of(tree, description(finds), title);
    Language language = language(finds, linked);
    List<String> urls = urls(finds, linked, location);
    PageDates dates = new PageDates(finds, tree, body.place(), isMonthFirst(finds));
    String site = finds.meta("og:site_name");
    String publisher = linked == null ? null : linked.publisher();
    List<String> outlets = new ArrayList<>();
    for (String name : new String[] {site, publisher, finds.meta("application-name"), host(urls)}) {
      if (name != null && !name.isBlank()) {
        outlets.add(name);
      }
    }
    return new PageArticle(
        body.text(),
        body.weight(),
        title,
        new Authors(finds, tree, body.place(), outlets).names(linked),
        dates.published(linked, nodes, urls),
        dates.modified(linked),
        language,
        urls.isEmpty() ? null : urls.getFirst(),
        site == null || site.isBlank() ? publisher : site,
        linked != null || "article".equals(finds.meta("og:type")) || finds.articles == 1,
        linked == null ? null : linked.body(),
        new PageObstacle(finds, tree, linked).of(title, body.weight()),
        details(finds, linked));
  }

  private static @Nullable String description(PageFinds finds) {
    String description = finds.meta("description");
    return description == null ? finds.meta("og:description") : description;
  }

  /// Whether numbers between slashes start with the month: in English but for those who say that
  /// they are elsewhere.
  private static boolean isMonthFirst(PageFinds finds) {
    String tag = finds.root == null ? "" : finds.root.attr("lang").toLowerCase(Locale.ROOT);
    return tag.equals("en") || tag.equals("en-us") || tag.equals("en_us");
  }

  private static @Nullable Language language(PageFinds finds, @Nullable LinkedArticle linked) {
    List<String> tags = new ArrayList<>();
    if (finds.root != null) {
      tags.add(finds.root.attr("lang"));
      tags.add(finds.root.attr("xml:lang"));
    }
    String told = linked == null ? null : linked.node().text("inLanguage");
    tags.add(told == null ? "" : told);
    for (String name : List.of("og:locale", "content-language", "dc.language", "language")) {
      String value = finds.meta(name);
      tags.add(value == null ? "" : value);
    }
    for (String tag : tags) {
      Language language = tag.isBlank() ? null : LanguageTags.parse(tag);
      if (language != null) {
        return language;
      }
    }
    return null;
  }

  /// Absolute URLs of the page, the surest first.
  private static List<String> urls(
      PageFinds finds, @Nullable LinkedArticle linked, String location) {
    List<String> urls = new ArrayList<>();
    String told = linked == null ? null : linked.node().text("url");
    for (String url : new String[] {finds.canonical, finds.meta("og:url"), told, location}) {
      if (url != null && isUrl(url.strip())) {
        urls.add(url.strip());
      }
    }
    return urls;
  }

  private static boolean isUrl(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return (lower.startsWith("https://") || lower.startsWith("http://"))
        && text.chars().noneMatch(Character::isWhitespace);
  }

  private static @Nullable String host(List<String> urls) {
    if (urls.isEmpty()) {
      return null;
    }
    String url = urls.getFirst();
    int start = url.indexOf("://") + 3;
    int end = url.indexOf('/', start);
    String host = end < 0 ? url.substring(start) : url.substring(start, end);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static ArticleDetails details(PageFinds finds, @Nullable LinkedArticle linked) {
    String section = finds.meta("article:section");
    String image = finds.meta("og:image");
    String tier = finds.meta("article:content_tier");
    Boolean isFree = linked == null ? null : linked.isFree();
    if (isFree == null && tier != null) {
      isFree = tier.toLowerCase(Locale.ROOT).equals("free");
    }
    String caption = linked == null ? null : linked.caption();
    return new ArticleDetails(
        section == null && linked != null ? linked.section() : LinkedArticle.plain(section),
        image == null && linked != null ? linked.image() : image,
        caption == null ? LinkedArticle.plain(finds.meta("og:image:alt")) : caption,
        isFree);
  }
}

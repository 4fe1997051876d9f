package org.conspectus.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.conspectus.domain.Article;
import org.conspectus.domain.PublicationTime;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// What a page says about its article outside the body: linked data, Open Graph and other meta
/// elements, microdata, `time`, `title`, and the language of the page.
final class PageMetadata {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "publishdate",
          "publish-date",
          "pubdate",
          "date",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "parsely-pub-date",
          "sailthru.date",
          "article.published",
          "cxenseparse:recs:publishtime",
          "og:published_time",
          "publication_date",
          "created");

  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "last-modified",
          "dcterms.modified",
          "article.updated");

  private final Document page;
  private final @Nullable Article linked;
  private final String location;

  /// By lower-case name.
  private final Map<String, String> metas;

  private PageMetadata(Document page, @Nullable Article linked, String location) {
    this.page = page;
    this.linked = linked;
    this.location = location;
    this.metas = metas(page);
  }

  static PageMetadata of(Document page, String location) {
    return new PageMetadata(page, LinkedArticle.of(page), location);
  }

  /// Whether the page says that it is an article, or has exactly one.
  boolean declaresArticle() {
    return linked != null
        || "article".equals(meta("og:type"))
        || page.getElementsByTag("article").size() == 1;
  }

  /// The body as linked data give it; null when they do not.
  @Nullable String linkedText() {
    return linked == null ? null : linked.text();
  }

  /// Offers everything but the text.
  void offerTo(Draft draft) {
    if (linked != null) {
      draft.title.offer(inline(linked.title()), 0);
      draft.published.offer(linked.published(), 0);
      draft.modified.offer(linked.modified(), 0);
      draft.outlet.offer(linked.outlet(), 1);
      draft.authors.offer(linked.authors().isEmpty() ? null : linked.authors(), 0);
      draft.language.offer(linked.language(), 1);
    }
    draft.outlet.offer(meta("og:site_name"), 0);
    draft.url.offer(url(), 0);
    offerTitles(draft);
    offerLanguages(draft);
    draft.published.offer(time(PUBLISHED), 1);
    draft.published.offer(microdata("datePublished"), 2);
    draft.published.offer(timeElement(), 3);
    draft.modified.offer(time(MODIFIED), 1);
    draft.modified.offer(microdata("dateModified"), 2);
    draft.authors.offer(authors(), 1);
  }

  private void offerTitles(Draft draft) {
    draft.title.offer(withoutSite(meta("og:title")), 1);
    Element heading = page.selectFirst("article h1, main h1, h1");
    draft.title.offer(heading == null ? null : inline(heading.text()), 2);
    draft.title.offer(withoutSite(page.title()), 3);
  }

  /// A title without the name of the site after a bar or dash.
  private @Nullable String withoutSite(@Nullable String title) {
    String text = inline(title);
    String site = meta("og:site_name");
    if (text == null || site == null) {
      return text;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    String end = site.toLowerCase(Locale.ROOT);
    for (String bar : List.of(" | ", " - ", " – ", " — ", " • ", " · ")) {
      if (lower.endsWith(bar + end) && text.length() > bar.length() + end.length()) {
        return text.substring(0, text.length() - bar.length() - end.length()).strip();
      }
    }
    return text;
  }

  private void offerLanguages(Draft draft) {
    Element root = page.selectFirst("html");
    String given = root == null ? "" : root.attr("lang");
    given = given.isBlank() && root != null ? root.attr("xml:lang") : given;
    draft.language.offer(LanguageTags.parse(given), 0);
    for (String name : List.of("og:locale", "content-language", "dc.language", "language")) {
      String value = meta(name);
      draft.language.offer(value == null ? null : LanguageTags.parse(value), 2);
    }
  }

  private @Nullable String url() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    for (String candidate :
        new String[] {canonical == null ? "" : canonical.attr("href"), meta("og:url"), location}) {
      if (candidate != null && candidate.matches("(?is)https?://\\S+")) {
        return candidate;
      }
    }
    return null;
  }

  private @Nullable PublicationTime time(List<String> names) {
    for (String name : names) {
      String value = meta(name);
      PublicationTime time = value == null ? null : PublicationTimes.parse(value);
      if (time != null) {
        return time;
      }
    }
    return null;
  }

  private @Nullable PublicationTime microdata(String property) {
    for (Element element : page.select("[itemprop~=(?i)^" + property + "$]")) {
      PublicationTime time = timeOf(element);
      if (time != null) {
        return time;
      }
    }
    return null;
  }

  private @Nullable PublicationTime timeElement() {
    for (String where : List.of("time[pubdate]", "article time", "main time", "header time")) {
      for (Element element : page.select(where)) {
        PublicationTime time = timeOf(element);
        if (time != null) {
          return time;
        }
      }
    }
    return null;
  }

  private static @Nullable PublicationTime timeOf(Element element) {
    for (String attribute : List.of("datetime", "content", "title")) {
      PublicationTime time = PublicationTimes.parse(element.attr(attribute));
      if (time != null) {
        return time;
      }
    }
    return PublicationTimes.parse(element.ownText());
  }

  private @Nullable List<String> authors() {
    Set<String> names = new LinkedHashSet<>();
    for (Element meta : page.select("meta[name=author], meta[property=article:author]")) {
      names.add(meta.attr("content").strip());
    }
    for (Element element : page.select("[itemprop=author], a[rel=author]")) {
      Element name = element.selectFirst("[itemprop=name]");
      names.add((name == null ? element : name).text().strip());
    }
    names.removeIf(name -> name.isEmpty() || name.contains("://"));
    return names.isEmpty() ? null : new ArrayList<>(names);
  }

  /// The content of the first meta element of this lower-case name; null when there is none.
  private @Nullable String meta(String name) {
    return metas.get(name);
  }

  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
    return metas;
  }

  /// On one line; null when blank. Linked data may hold references and tags.
  private static @Nullable String inline(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String plain = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
    return plain.strip().replaceAll("\\s+", " ");
  }
}

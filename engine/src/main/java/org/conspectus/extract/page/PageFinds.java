package org.conspectus.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conspectus.extract.page.ClassWords.Kind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The elements of a page that tell about its article, as one walk comes upon them, each list in
/// page order. Not thread-safe.
final class PageFinds {
  /// An element and its index in the [PageTree].
  record Find(int index, Element element) {}

  /// Longest list of one kind; what a page has more of is no description of one article.
  private static final int MAX_LISTED = 200;

  /// By lower-case name or property, all values in order.
  private final Map<String, List<String>> metas = new HashMap<>();

  final List<String> scripts = new ArrayList<>();
  final List<Find> times = new ArrayList<>();
  final List<Find> properties = new ArrayList<>();
  final List<Find> headings = new ArrayList<>();
  final List<Find> bylines = new ArrayList<>();
  final List<Find> authorLinks = new ArrayList<>();
  final List<Find> dated = new ArrayList<>();
  @Nullable Element root;
  @Nullable Element title;
  @Nullable String canonical;
  int articles;

  /// Takes note of an element.
  void see(Element element, int kinds, int index) {
    switch (element.normalName()) {
      case "html" -> root = element;
      case "title" -> title = title == null && isOfPage(element) ? element : title;
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "script" -> script(element);
      case "time", "abbr" -> list(times, element, index);
      case "h1" -> list(headings, element, index);
      case "article" -> articles++;
      default -> {}
    }
    if (element.hasAttr("itemprop")) {
      list(properties, element, index);
    }
    if (Kind.BYLINE.isIn(kinds)) {
      list(bylines, element, index);
    }
    if (Kind.DATE.isIn(kinds)) {
      list(dated, element, index);
    }
    if (element.attr("rel").contains("author") || element.attr("href").contains("/author/")) {
      list(authorLinks, element, index);
    }
  }

  /// The first value of a meta element of this lower-case name; null when there is none.
  @Nullable String meta(String name) {
    List<String> values = metas.get(name);
    return values == null ? null : values.getFirst();
  }

  List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  private static boolean isOfPage(Element title) {
    Element parent = title.parent();
    return parent == null || !parent.normalName().equals("svg");
  }

  private static void list(List<Find> all, Element element, int index) {
    if (all.size() < MAX_LISTED) {
      all.add(new Find(index, element));
    }
  }

  private void meta(Element meta) {
    String content = meta.attr("content").strip();
    if (content.isEmpty()) {
      return;
    }
    for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
      String name = meta.attr(attribute).toLowerCase(Locale.ROOT).strip();
      if (!name.isEmpty()) {
        metas.computeIfAbsent(name, any -> new ArrayList<>(1)).add(content);
      }
    }
  }

  private void link(Element link) {
    if (canonical == null && link.attr("rel").equalsIgnoreCase("canonical")) {
      canonical = link.attr("href").strip();
    }
  }

  private void script(Element script) {
    if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
      scripts.add(script.data());
    }
  }
}

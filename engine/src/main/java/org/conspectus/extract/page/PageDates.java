package org.conspectus.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conspectus.domain.PublicationTime;
import org.conspectus.extract.PublicationTimes;
import org.conspectus.extract.page.ClassWords.Kind;
import org.conspectus.extract.page.PageFinds.Find;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds when an article was published: linked data, meta elements, microdata, `time`, the URL, and
/// lines near the title, in this order. Not thread-safe.
final class PageDates {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "publishdate",
          "publish-date",
          "publish_date",
          "pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "article.published",
          "cxenseparse:recs:publishtime",
          "og:published_time",
          "publication_date",
          "publication-date",
          "published-date",
          "article:publication_date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "dc.created",
          "dc.date",
          "dcterms.date",
          "citation_publication_date",
          "citation_online_date",
          "originalpublicationdate",
          "rnews:datepublished",
          "article_date_original",
          "article:created",
          "date",
          "created",
          "creation_date",
          "releasedate",
          "issuedate",
          "timestamp",
          "displaydate",
          "vr:published_time",
          "bt:pubdate",
          "lastpubdate",
          "article-publish-date",
          "doc_date",
          "article:post_date",
          "og:pubdate",
          "og:date",
          "og:publish_date",
          "mrc__share_date");

  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "og:article:modified_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "article.updated",
          "last-modified",
          "lastmod",
          "modified",
          "revised",
          "updated",
          "lastmodified",
          "last_modified",
          "og:modified_time");

  /// Words beside the date of publication.
  private static final List<String> SIGNS =
      List.of(
          "publish",
          "veröffentlich",
          "posted",
          "publié",
          "publicad",
          "pubblicat",
          "gepubliceerd",
          "erstellt",
          "datum",
          "stand:",
          "written",
          "eingestellt",
          "geschrieben",
          "date:",
          "erschienen",
          "entry",
          "opublikowan",
          "fecha",
          "am ",
          "on ",
          "vom ",
          "le ",
          "updated",
          "aktualisiert",
          "gespeichert",
          "uhr");

  /// Longest line that is a date's, by weight.
  private static final int MAX_LINE = 140;

  /// How many blocks below the title a dateline stands, at most.
  private static final int NEAR_TITLE = 4;

  /// How far into a text a dateline reaches, in characters.
  private static final int DATELINE = 60;

  private static final int URL_DATE = "/2023/06/18".length();

  private final PageFinds finds;
  private final PageTree tree;
  private final int place;
  private final boolean isMonthFirst;

  PageDates(PageFinds finds, PageTree tree, int place, boolean isMonthFirst) {
    this.finds = finds;
    this.tree = tree;
    this.place = place;
    this.isMonthFirst = isMonthFirst;
  }

  /// Null when the page does not tell.
  @Nullable PublicationTime published(
      @Nullable LinkedArticle linked, List<LinkedNode> nodes, List<String> urls) {
    PublicationTime time = linked == null ? null : time(linked.node().text("datePublished"));
    time = time == null ? ofMetas(PUBLISHED) : time;
    time = time == null ? ofProperty("datepublished") : time;
    time = time == null && linked != null ? time(linked.node().text("dateCreated")) : time;
    time = time == null ? ofNodes(nodes, "datePublished") : time;
    time = time == null ? ofElements(false) : time;
    time = time == null ? ofUrls(urls) : time;
    time = time == null ? ofLines() : time;
    time = time == null ? ofNodes(nodes, "uploadDate") : time;
    time = time == null ? ofElements(true) : time;
    return time == null ? modified(linked) : time;
  }

  /// Null when the page does not tell.
  @Nullable PublicationTime modified(@Nullable LinkedArticle linked) {
    PublicationTime time = linked == null ? null : time(linked.node().text("dateModified"));
    time = time == null ? ofMetas(MODIFIED) : time;
    return time == null ? ofProperty("datemodified") : time;
  }

  private @Nullable PublicationTime time(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    PublicationTime time = PublicationTimes.parse(value);
    if (time != null) {
      return isPlausible(time) ? time : null;
    }
    TextDates.Found found = value.length() > MAX_LINE ? null : TextDates.first(value, isMonthFirst);
    return found == null ? null : new PublicationTime.Day(found.date(), null);
  }

  private static boolean isPlausible(PublicationTime time) {
    String year = time.text().substring(0, 4);
    return year.compareTo("1991") > 0 && !time.text().startsWith("1970-01-01");
  }

  private @Nullable PublicationTime ofMetas(List<String> names) {
    for (String name : names) {
      PublicationTime time = time(finds.meta(name));
      if (time != null) {
        return time;
      }
    }
    return null;
  }

  private @Nullable PublicationTime ofNodes(List<LinkedNode> nodes, String property) {
    for (LinkedNode node : nodes) {
      PublicationTime time = time(node.text(property));
      if (time != null) {
        return time;
      }
    }
    return null;
  }

  private @Nullable PublicationTime ofProperty(String property) {
    PublicationTime best = null;
    int least = Integer.MAX_VALUE;
    for (Find find : finds.properties) {
      String name = find.element().attr("itemprop").toLowerCase(Locale.ROOT);
      int distance = distance(find.index());
      if (name.contains(property)
          && distance < least
          && tree.isLine(find.index())
          && isOfArticle(find.index())) {
        PublicationTime time = ofElement(find.element());
        if (time != null) {
          best = time;
          least = distance;
        }
      }
    }
    return best;
  }

  /// How many elements lie between an element and the body, which has those at 0 that it holds.
  private int distance(int index) {
    if (place < 0 || tree.contains(place, index)) {
      return 0;
    }
    return index < place ? place - index : index - tree.end(place) + 1;
  }

  private @Nullable PublicationTime ofElement(Element element) {
    for (String attribute : new String[] {"datetime", "content", "title"}) {
      PublicationTime time = time(element.attr(attribute));
      if (time != null) {
        return time;
      }
    }
    return time(element.text());
  }

  /// `time` and elements whose class says that they hold a date: one named so first, then the first
  /// in the article.
  private @Nullable PublicationTime ofElements(boolean isAnywhere) {
    PublicationTime best = null;
    int bestRank = Integer.MAX_VALUE;
    List<Find> all = new ArrayList<>(finds.times);
    all.addAll(finds.dated);
    for (Find find : all) {
      if (!tree.isLine(find.index()) || (!isAnywhere && !isOfArticle(find.index()))) {
        continue;
      }
      Element element = find.element();
      if (element.normalName().equals("abbr") && !element.className().contains("publish")) {
        continue;
      }
      int rank = rank(element, find.index());
      PublicationTime time = rank >= bestRank ? null : ofDateElement(element);
      if (time != null) {
        best = time;
        bestRank = rank;
      }
    }
    return best;
  }

  private @Nullable PublicationTime ofDateElement(Element element) {
    if (element.normalName().equals("time") || element.normalName().equals("abbr")) {
      return ofElement(element);
    }
    String text = element.text();
    return text.length() > MAX_LINE ? null : time(text);
  }

  private int rank(Element element, int index) {
    String names = (element.className() + ' ' + element.attr("itemprop")).toLowerCase(Locale.ROOT);
    boolean isNamed =
        element.hasAttr("pubdate")
            || names.contains("publi")
            || names.contains("entry-date")
            || names.contains("post-date");
    boolean isUpdate = names.contains("updat") || names.contains("modif");
    boolean isBefore = place < 0 || index < tree.end(place);
    return (isBefore ? 0 : 4) + (isNamed ? 0 : isUpdate ? 2 : 1);
  }

  private boolean isOfArticle(int index) {
    if (index >= tree.size()) {
      return true;
    }
    for (int i = index; i > 0; i = tree.parent(i)) {
      boolean isElsewhere =
          tree.tag(i).equals("nav")
              || tree.tag(i).equals("aside")
              || tree.is(Kind.COMMENTS, i)
              || tree.is(Kind.AROUND, i);
      if (isElsewhere && tree.running(i) < tree.running(0) / 2) {
        return false;
      }
    }
    return true;
  }

  private @Nullable PublicationTime ofUrls(List<String> urls) {
    for (String url : urls) {
      for (int i = 0; i + URL_DATE - 1 <= url.length(); i++) {
        boolean isMark = "/-_".indexOf(url.charAt(i)) >= 0;
        PublicationTime time = isMark ? ofUrl(url, i + 1) : null;
        if (time != null) {
          return time;
        }
      }
    }
    return null;
  }

  private @Nullable PublicationTime ofUrl(String url, int start) {
    boolean isYear = url.startsWith("20", start) || url.startsWith("19", start);
    if (!isYear || url.length() < start + 8) {
      return null;
    }
    String rest = url.substring(start, Math.min(url.length(), start + URL_DATE));
    int end = 4;
    boolean isBasic =
        rest.length() >= 8 && rest.substring(0, 8).chars().allMatch(c -> c >= '0' && c <= '9');
    if (isBasic) {
      boolean isOver = rest.length() == 8 || !Character.isDigit(rest.charAt(8));
      String day = rest.substring(0, 4) + '-' + rest.substring(4, 6) + '-' + rest.substring(6, 8);
      return isOver ? time(day) : null;
    }
    if (rest.charAt(end) != '/' && rest.charAt(end) != '-' && rest.charAt(end) != '_') {
      return null;
    }
    TextDates.Found found = TextDates.first(rest.replace('_', '-'), false);
    return found == null || found.start() != 0 ? null : new PublicationTime.Day(found.date(), null);
  }

  /// The line with a date that is nearest to the title and has little else in it.
  private @Nullable PublicationTime ofLines() {
    List<Block> blocks = tree.blocks();
    int body = bodyBlock(blocks);
    int title = titleBlock(blocks, body);
    TextDates.Found best = null;
    double bestScore = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean isLong = block.weight() > MAX_LINE;
      boolean isNear = i >= title && i <= title + NEAR_TITLE;
      if (isLong && !isNear && i != body && i != body + 1) {
        continue;
      }
      TextDates.Found found =
          TextDates.first(isLong ? start(block.text()) : block.text(), isMonthFirst);
      double score = found == null ? 0 : score(block, found, i - title);
      if (found != null && score > bestScore) {
        best = found;
        bestScore = score;
      }
    }
    return best == null ? null : new PublicationTime.Day(best.date(), null);
  }

  /// Datelines open a text.
  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), DATELINE));
  }

  private double score(Block block, TextDates.Found found, int distance) {
    double share = (double) (found.end() - found.start()) / block.text().length();
    String lower = block.text().toLowerCase(Locale.ROOT);
    double sign = SIGNS.stream().anyMatch(lower::contains) ? 1 : 0;
    double near = 3.0 / (3 + (distance < 0 ? 1.5 * -distance : distance));
    double inside = place >= 0 && tree.contains(place, block.element()) ? 0.3 : 0;
    boolean isOfArticle = isOfArticle(block.element());
    double starts = found.start() == 0 || block.text().charAt(0) == '(' ? 0.2 : 0;
    return (share + sign + 2 * near + inside + starts)
        * (isOfArticle ? 1 : 0.3)
        * (tree.is(Kind.DATE, block.element()) ? 1.5 : 1)
        * (share < 0.2 && sign == 0 ? 0.3 : 1);
  }

  /// The block where the body starts.
  private int bodyBlock(List<Block> blocks) {
    int start = 0;
    while (start < blocks.size() && blocks.get(start).element() < place) {
      start++;
    }
    return start;
  }

  /// The last main heading before the body, or in it; else the block where the body starts.
  private int titleBlock(List<Block> blocks, int body) {
    for (int i = Math.min(blocks.size() - 1, body + NEAR_TITLE); i >= 0; i--) {
      if (tree.closest(blocks.get(i).element(), "h1") >= 0) {
        return i;
      }
    }
    return body;
  }
}

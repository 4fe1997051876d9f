package org.conspectus.extract.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conspectus.domain.Language;
import org.conspectus.domain.PublicationTime;
import org.conspectus.extract.LanguageTags;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The parts of an entry, or of a whole feed, while its elements come by. Where several elements
/// offer the same part the better kind wins, and among equals the first. Not thread-safe.
final class EntryDraft {
  /// Keeps the best value offered; rank 0 is the best.
  private static final class Slot<T> {
    private @Nullable T value;
    private int rank = Integer.MAX_VALUE;

    void offer(@Nullable T other, int otherRank) {
      // Who gives the same part twice, as a date, has corrected it.
      boolean isNothing = other == null || (other instanceof String text && text.isEmpty());
      boolean isBetter =
          otherRank < rank || (otherRank == rank && other instanceof PublicationTime);
      if (!isNothing && isBetter) {
        value = other;
        rank = otherRank;
      }
    }
  }

  private final String base;
  private final Slot<String> id = new Slot<>();
  private final Slot<String> link = new Slot<>();
  private final Slot<String> title = new Slot<>();
  private final Slot<String> text = new Slot<>();
  private final Slot<String> source = new Slot<>();
  private final Slot<Language> language = new Slot<>();
  private final Slot<PublicationTime> published = new Slot<>();
  private final Slot<PublicationTime> modified = new Slot<>();
  private final List<String> authors = new ArrayList<>();
  private final List<String> creators = new ArrayList<>();

  EntryDraft(String base) {
    this.base = base;
  }

  /// Takes the attributes and children of an item, entry, channel or feed.
  EntryDraft read(Element element) {
    attribute(element, "lastmod", value -> modified.offer(FeedDates.parse(value), 1));
    attribute(element, "href", value -> link.offer(resolve(element, value), 3));
    attribute(
        element,
        "rdf:about",
        value -> {
          link.offer(resolve(element, value), 5);
          id.offer(value, 3);
        });
    attribute(element, "xml:lang", value -> language.offer(LanguageTags.parse(value), 1));
    for (Element child : element.children()) {
      if (!words(child)) {
        facts(child);
      }
    }
    return this;
  }

  private interface Taker {
    void take(String value);
  }

  private static void attribute(Element element, String name, Taker taker) {
    String value = element.attributes().getIgnoreCase(name).strip();
    if (!value.isEmpty()) {
      taker.take(value);
    }
  }

  /// Whether the element is one that brings text; it is then taken.
  private boolean words(Element child) {
    switch (XmlNames.of(child)) {
      case "title" -> title.offer(TextConstruct.line(child), 0);
      case "dc:title" -> title.offer(TextConstruct.line(child), 1);
      case "media:title" -> title.offer(TextConstruct.line(child), 2);
      case "content:encoded", "content", "xhtml:body", "body", "fullitem" ->
          text.offer(TextConstruct.paragraphs(child), 0);
      case "description" -> text.offer(TextConstruct.paragraphs(child), 1);
      case "summary", "abstract", "dc:description", "dcterms:abstract" ->
          text.offer(TextConstruct.paragraphs(child), 2);
      case "itunes:summary", "media:description" -> text.offer(TextConstruct.paragraphs(child), 3);
      default -> {
        return false;
      }
    }
    if (XmlNames.of(child).equals("content")) {
      attribute(child, "src", value -> link.offer(resolve(child, value), 2));
    }
    return true;
  }

  private void facts(Element child) {
    String value = child.wholeText().strip();
    switch (XmlNames.of(child)) {
      case "link" -> link(child, value);
      case "a" -> attribute(child, "href", href -> link.offer(resolve(child, href), 1));
      case "guid" -> guid(child, value);
      case "id" -> id.offer(value.contains("/") ? resolve(child, value) : value, 0);
      case "dc:identifier" -> id.offer(value, 2);
      case "pubdate", "published" -> published.offer(FeedDates.parse(value), 0);
      case "issued", "dcterms:issued", "dc:date" -> published.offer(FeedDates.parse(value), 1);
      case "created", "dcterms:created" -> published.offer(FeedDates.parse(value), 2);
      case "updated", "modified", "dcterms:modified" -> modified.offer(FeedDates.parse(value), 0);
      case "lastbuilddate" -> modified.offer(FeedDates.parse(value), 1);
      case "language", "dc:language" -> language.offer(LanguageTags.parse(value), 0);
      case "author" -> add(authors, author(child));
      case "dc:creator", "dc:author", "creator" -> add(creators, author(child));
      case "itunes:author" -> {
        if (creators.isEmpty()) {
          add(creators, author(child));
        }
      }
      case "source" -> source.offer(source(child), 0);
      default -> {
        // Of no use to an article.
      }
    }
  }

  private void link(Element child, String value) {
    String rel = child.attributes().getIgnoreCase("rel").strip().toLowerCase(Locale.ROOT);
    boolean isOther = !(rel.isEmpty() || rel.equals("alternate") || rel.endsWith("/alternate"));
    if (isOther) {
      return;
    }
    String href = child.attributes().getIgnoreCase("href").strip();
    if (href.isEmpty()) {
      link.offer(resolve(child, value), 0);
    } else {
      String type = child.attributes().getIgnoreCase("type").toLowerCase(Locale.ROOT);
      link.offer(resolve(child, href), type.isEmpty() || type.contains("html") ? 1 : 2);
    }
  }

  private void guid(Element child, String value) {
    id.offer(value, 0);
    String permanent = child.attributes().getIgnoreCase("ispermalink").strip();
    if (!permanent.equalsIgnoreCase("false") && value.contains("://")) {
      link.offer(resolve(child, value), 4);
    }
  }

  private static void add(List<String> names, String name) {
    if (!name.isEmpty() && !names.contains(name)) {
      names.add(name);
    }
  }

  /// The name of an author, without the mail address that RSS asks for: `ann@example.org (Ann
  /// Poe)`, `Ann Poe <ann@example.org>`.
  private static String author(Element element) {
    for (Element child : element.children()) {
      if (XmlNames.of(child).equals("name")) {
        return MarkupText.oneLine(child.wholeText());
      }
    }
    String line = TextConstruct.line(element);
    int open = line.indexOf('(');
    int close = line.lastIndexOf(')');
    boolean isBeforeName = open > 0 && close > open && line.substring(0, open).contains("@");
    String name = isBeforeName ? line.substring(open + 1, close) : withoutAddress(line);
    return name.strip();
  }

  private static String withoutAddress(String line) {
    StringBuilder name = new StringBuilder();
    for (String word : line.split("[\\s<>()]+", -1)) {
      if (!word.contains("@")) {
        name.append(name.isEmpty() || word.isEmpty() ? "" : " ").append(word);
      }
    }
    return line.contains("@") ? name.toString().replace("mailto:", "") : line;
  }

  private static String source(Element element) {
    for (Element child : element.children()) {
      if (XmlNames.of(child).equals("title")) {
        return TextConstruct.line(child);
      }
    }
    return element.childrenSize() == 0 ? MarkupText.oneLine(element.wholeText()) : "";
  }

  /// Against the nearest `xml:base`, and that against those around it, and the feed's own address.
  private String resolve(Element element, String value) {
    if (value.isEmpty() || isAbsolute(value)) {
      return value;
    }
    List<String> bases = new ArrayList<>();
    for (Element at = element; at != null; at = at.parent()) {
      String own = at.attr("xml:base").strip();
      if (!own.isEmpty()) {
        bases.add(own);
        if (isAbsolute(own)) {
          break;
        }
      }
    }
    String around = base;
    for (int i = bases.size() - 1; i >= 0; i--) {
      around = resolved(around, bases.get(i));
    }
    return resolved(around, value);
  }

  /// Whether it begins with a scheme.
  private static boolean isAbsolute(String value) {
    int colon = value.indexOf(':');
    for (int i = 0; i < colon; i++) {
      char c = Character.toLowerCase(value.charAt(i));
      boolean isLetter = c >= 'a' && c <= 'z';
      if (!isLetter && (i == 0 || "+-.0123456789".indexOf(c) < 0)) {
        return false;
      }
    }
    return colon > 0;
  }

  private static String resolved(String base, String value) {
    try {
      URI around = URI.create(base);
      return around.isAbsolute() ? around.resolve(value.replace(" ", "%20")).toString() : value;
    } catch (IllegalArgumentException e) {
      return value;
    }
  }

  @Nullable String title() {
    return title.value;
  }

  @Nullable String link() {
    return link.value;
  }

  @Nullable String id() {
    return id.value;
  }

  @Nullable Language language() {
    return language.value;
  }

  @Nullable PublicationTime published() {
    return published.value;
  }

  @Nullable PublicationTime modified() {
    return modified.value;
  }

  /// @param around the feed's language
  FeedEntry entry(@Nullable Language around) {
    return new FeedEntry(
        id.value,
        link.value,
        title.value,
        text.value,
        source.value,
        language.value == null ? around : language.value,
        published.value,
        modified.value,
        creators.isEmpty() ? authors : creators);
  }
}

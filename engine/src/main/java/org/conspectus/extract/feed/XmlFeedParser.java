package org.conspectus.extract.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.conspectus.domain.Language;
import org.conspectus.domain.PublicationTime;
import org.conspectus.extract.LanguageTags;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads RSS, Atom and CDF, all in one: their elements hardly ever mean different things. Not
/// thread-safe.
final class XmlFeedParser {
  private static final int MAX_DEPTH = 256;

  private final String base;
  private final List<Element> entries = new ArrayList<>();
  private @Nullable Element channel;

  /// @param base URL of the feed, for relative links; may be empty
  XmlFeedParser(String base) {
    this.base = base;
  }

  Feed parse(String xml) {
    Document document = Parser.xmlParser().setMaxDepth(MAX_DEPTH).parseInput(xml, base);
    walk(document);
    Element self = channel == null ? document : channel;
    EntryDraft about = new EntryDraft(base).read(self);
    Language language = language(self, about);
    List<FeedEntry> found = new ArrayList<>(entries.size());
    for (Element entry : entries) {
      found.add(new EntryDraft(base).read(entry).entry(language));
    }
    PublicationTime modified = about.modified();
    return new Feed(
        about.title(),
        about.link(),
        about.id(),
        language,
        modified == null ? about.published() : modified,
        found,
        null);
  }

  private static @Nullable Language language(Element self, EntryDraft about) {
    Language own = about.language();
    for (Element at = self; own == null && at != null; at = at.parent()) {
      String tag = at.attr("xml:lang");
      own = tag.isEmpty() ? null : LanguageTags.parse(tag);
    }
    return own;
  }

  /// Finds the channel and the entries, without looking for entries in entries.
  private void walk(Document document) {
    Deque<Element> open = new ArrayDeque<>();
    open.push(document);
    while (!open.isEmpty()) {
      Element element = open.pop();
      String name = XmlNames.of(element);
      if (name.equals("item") || name.equals("entry")) {
        entries.add(element);
        continue;
      }
      if (channel == null && (name.equals("channel") || name.equals("feed"))) {
        channel = element;
      }
      List<Element> children = element.children();
      for (int i = children.size() - 1; i >= 0; i--) {
        open.push(children.get(i));
      }
    }
  }
}

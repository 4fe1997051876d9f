package org.conspectus.extract.feed;

import java.util.Locale;
import org.conspectus.domain.Fetched;
import org.conspectus.extract.Format;

/// Reads feeds of every kind. Stateless, never throws on bad content. Memory is about ten times the
/// feed for XML, and its texts for JSON.
public final class FeedReader {
  private FeedReader() {}

  /// Whether sources of this format are feeds.
  public static boolean reads(Format format) {
    return switch (format) {
      case RSS, ATOM, JSON_FEED -> true;
      case EMPTY, TEXT, HTML, JSON, SITEMAP, OPML, WARC, XML, PDF, RTF, ZIP, OFFICE -> false;
      case COMPRESSED, TAR, IMAGE, MEDIA, PROGRAM, DATABASE, BINARY -> false;
    };
  }

  /// Reads a feed; what is none comes out without entries.
  public static Feed read(Fetched fetched) {
    String location = fetched.location();
    if (Format.of(fetched.content(), location) == Format.JSON_FEED) {
      return new JsonFeedParser(location).parse(fetched.content());
    }
    String base = isUrl(location) ? location : "";
    return new XmlFeedParser(base).parse(XmlText.of(fetched));
  }

  private static boolean isUrl(String location) {
    String start = location.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }
}

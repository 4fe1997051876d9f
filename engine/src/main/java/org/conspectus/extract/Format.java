package org.conspectus.extract;

import java.io.IOException;
import org.conspectus.domain.Rejected;

/// What a source is, told by its first bytes; its name decides only between close calls.
public enum Format {
  EMPTY("an empty file", Support.NEVER),
  TEXT("plain text", Support.READ),
  HTML("an HTML page", Support.READ),
  JSON("JSON", Support.READ),
  JSON_FEED("a JSON Feed", Support.READ),
  RSS("an RSS feed", Support.READ),
  ATOM("an Atom feed", Support.READ),
  SITEMAP("a sitemap", Support.READ),
  OPML("an OPML list of feeds", Support.NEVER),
  WARC("a WARC archive", Support.ELSEWHERE),
  XML("an XML document", Support.NEVER),
  PDF("a PDF document", Support.NEVER),
  RTF("a rich-text document", Support.NEVER),
  ZIP("a ZIP archive or office document", Support.NEVER),
  OFFICE("an old office document", Support.NEVER),
  COMPRESSED("compressed data", Support.NEVER),
  TAR("a tar archive", Support.NEVER),
  IMAGE("an image", Support.NEVER),
  MEDIA("a sound or video file", Support.NEVER),
  PROGRAM("a program", Support.NEVER),
  DATABASE("a database", Support.NEVER),
  BINARY("binary data", Support.NEVER);

  /// How many bytes are looked at.
  static final int HEAD_BYTES = 1 << 16;

  private enum Support {
    READ,
    /// By another module, from a stream.
    ELSEWHERE,
    NEVER
  }

  private final String description;
  private final Support support;

  Format(String description, Support support) {
    this.description = description;
    this.support = support;
  }

  /// Tells the format of content that lies in memory.
  ///
  /// @param name file name or URL, for close calls; may be empty
  public static Format of(byte[] content, String name) {
    int length = Math.min(content.length, HEAD_BYTES);
    return new FormatDetector(content, length, name).detect();
  }

  /// Tells the format of a stream and leaves it where it was. A stream that breaks early is judged
  /// by what came before.
  ///
  /// @throws IOException if not even the first byte can be read
  public static Format of(PeekedInput in, String name) throws IOException {
    byte[] head = in.peek(HEAD_BYTES);
    return new FormatDetector(head, head.length, name).detect();
  }

  /// Whether an extractor exists for it.
  public boolean isReadable() {
    return support == Support.READ;
  }

  /// For a person, with its article: `a PDF document`.
  public String description() {
    return description;
  }

  /// Why a source of this format gives no articles.
  ///
  /// @throws IllegalStateException if it is readable
  public Rejected rejection(String where) {
    return switch (this) {
      case TEXT, HTML, JSON, JSON_FEED, RSS, ATOM, SITEMAP ->
          throw new IllegalStateException(this + " can be read");
      case EMPTY -> new Rejected(where, Rejected.Reason.EMPTY, "holds nothing but white space");
      case OPML ->
          new Rejected(
              where,
              Rejected.Reason.NO_ARTICLE,
              "a list of feeds, without articles; conspectus collect fetches what is in them");
      case WARC ->
          new Rejected(
              where,
              Rejected.Reason.UNREADABLE,
              "looks like a WARC archive, which is read as a stream only; name it as a file");
      case ZIP, TAR, COMPRESSED -> malformed(where, "unpack it and name what is inside");
      case XML, PDF, RTF, OFFICE, IMAGE, MEDIA, PROGRAM, DATABASE, BINARY ->
          malformed(where, "convert it to text, HTML or JSON");
    };
  }

  private Rejected malformed(String where, String remedy) {
    return new Rejected(
        where, Rejected.Reason.MALFORMED, "looks like " + description + ", not text; " + remedy);
  }
}

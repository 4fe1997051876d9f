package org.conspectus.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conspectus.extract.internal.TextDecoder;
import org.jspecify.annotations.Nullable;

/// Tells the [Format] of a source from its head: signatures, then control characters, then markup.
final class FormatDetector {
  /// More control characters than this share of the bytes are no text.
  private static final double MAX_CONTROL_SHARE = 0.02;

  /// How many lines are looked at for JSONL whose first line is broken.
  private static final int JSON_LINES = 20;

  /// How far into a source HTML may begin after something else, in bytes.
  private static final int HTML_START = 4_096;

  private static final int TAR_SIGNATURE_OFFSET = 257;

  private record Signature(String bytes, Format format) {}

  /// First bytes, written as ISO 8859-1.
  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("%PDF-", Format.PDF),
          new Signature("PK\u0003\u0004", Format.ZIP),
          new Signature("PK\u0005\u0006", Format.ZIP),
          new Signature("Rar!\u001a", Format.ZIP),
          new Signature("7z\u00bc\u00af", Format.ZIP),
          new Signature("\u00d0\u00cf\u0011\u00e0", Format.OFFICE),
          new Signature("{\\rtf", Format.RTF),
          new Signature("\u001f\u008b", Format.COMPRESSED),
          new Signature("BZh", Format.COMPRESSED),
          new Signature("\u00fd7zXZ", Format.COMPRESSED),
          new Signature("(\u00b5/\u00fd", Format.COMPRESSED),
          new Signature("\u0089PNG", Format.IMAGE),
          new Signature("\u00ff\u00d8\u00ff", Format.IMAGE),
          new Signature("GIF8", Format.IMAGE),
          new Signature("RIFF", Format.MEDIA),
          new Signature("OggS", Format.MEDIA),
          new Signature("ID3", Format.MEDIA),
          new Signature("\u00ca\u00fe\u00ba\u00be", Format.PROGRAM),
          new Signature("\u007fELF", Format.PROGRAM),
          new Signature("MZ\u0090", Format.PROGRAM),
          new Signature("SQLite format 3", Format.DATABASE),
          new Signature("WARC/", Format.WARC));

  private static final Set<String> PAGE_TAGS = Set.of("html", "head", "body");

  /// Tags that begin a fragment of a page.
  private static final Set<String> FRAGMENT_TAGS =
      Set.of(
          "a",
          "article",
          "aside",
          "b",
          "blockquote",
          "center",
          "div",
          "em",
          "figure",
          "font",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "header",
          "hr",
          "i",
          "img",
          "link",
          "main",
          "meta",
          "nav",
          "ol",
          "p",
          "pre",
          "script",
          "section",
          "span",
          "strong",
          "style",
          "table",
          "title",
          "ul");

  private final byte[] head;
  private final int length;
  private final String name;

  FormatDetector(byte[] head, int length, String name) {
    this.head = head;
    this.length = length;
    String lower = name.toLowerCase(Locale.ROOT);
    this.name = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
  }

  Format detect() {
    Charset marked = TextDecoder.byteOrderMark(head, length);
    if (marked == null) {
      Format binary = binary();
      if (binary != null) {
        return binary;
      }
    }
    // Markup is ASCII, so ISO 8859-1 shows it in every charset but UTF-16.
    Charset charset = marked == null ? StandardCharsets.ISO_8859_1 : marked;
    String text = stripped(new String(head, 0, length, charset));
    if (text.isEmpty()) {
      return length < Format.HEAD_BYTES ? Format.EMPTY : Format.TEXT;
    }
    return switch (text.charAt(0)) {
      case '<' -> markup(text);
      case '{', '[' -> isJson(text) ? json(text) : Format.TEXT;
      default -> other(text);
    };
  }

  private static String stripped(String text) {
    int start = 0;
    while (start < text.length()
        && (text.charAt(start) <= ' '
            || text.charAt(start) == '\u00a0'
            || text.charAt(start) == '\ufeff')) {
      start++;
    }
    return text.substring(start);
  }

  private @Nullable Format binary() {
    for (Signature signature : SIGNATURES) {
      if (startsWith(signature.bytes(), 0)) {
        return signature.format();
      }
    }
    if (startsWith("ustar", TAR_SIGNATURE_OFFSET)) {
      return Format.TAR;
    }
    if (startsWith("ftyp", 4)) {
      return Format.MEDIA;
    }
    int controls = 0;
    for (int i = 0; i < length; i++) {
      byte b = head[i];
      if (b >= 0 && b < ' ' && !(b >= '\t' && b <= '\r')) {
        controls++;
      }
    }
    return controls > MAX_CONTROL_SHARE * length ? Format.BINARY : null;
  }

  private boolean startsWith(String bytes, int offset) {
    if (offset + bytes.length() > length) {
      return false;
    }
    for (int i = 0; i < bytes.length(); i++) {
      if ((head[offset + i] & 0xFF) != bytes.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isNamed(String... extensions) {
    for (String extension : extensions) {
      if (name.endsWith(extension)) {
        return true;
      }
    }
    return false;
  }

  private boolean isJson(String text) {
    if (isNamed(".json", ".jsonl")) {
      return true;
    }
    String inside = text.substring(1).stripLeading();
    if (text.charAt(0) == '[') {
      return inside.startsWith("{") ? startsObject(inside) : inside.strip().equals("]");
    }
    return startsObject(text);
  }

  private static boolean startsObject(String text) {
    if (!text.startsWith("{")) {
      return false;
    }
    String inside = text.substring(1, Math.min(text.length(), HTML_START)).stripLeading();
    return inside.startsWith("\"") || inside.startsWith("}");
  }

  private static Format json(String text) {
    int version = text.indexOf("://jsonfeed.org/version/");
    return version >= 0 && version < HTML_START ? Format.JSON_FEED : Format.JSON;
  }

  private Format other(String text) {
    String lines = text.substring(0, Math.min(text.length(), Format.HEAD_BYTES));
    List<String> first = lines.lines().filter(line -> !line.isBlank()).limit(JSON_LINES).toList();
    long objects = first.stream().filter(FormatDetector::startsObject).count();
    if (objects * 2 >= first.size()) {
      return Format.JSON;
    }
    if (isNamed(".txt", ".md")) {
      return Format.TEXT;
    }
    String start = text.substring(0, Math.min(text.length(), HTML_START)).toLowerCase(Locale.ROOT);
    boolean page = start.contains("\n<!doctype html") || start.contains("\n<html");
    return page ? Format.HTML : Format.TEXT;
  }

  /// By the first element, after comments, processing instructions and the document type.
  private Format markup(String text) {
    int at = 0;
    boolean xml = text.startsWith("<?xml");
    while (at < text.length()) {
      if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.regionMatches(true, at, "<!doctype html", 0, "<!doctype html".length())) {
        return Format.HTML;
      } else if (text.startsWith("<!", at)) {
        int subset = text.indexOf('[', at);
        boolean hasSubset = subset >= 0 && subset < after(text, ">", at);
        at = after(text, ">", hasSubset ? after(text, "]", subset) : at);
      } else {
        return ofElement(text, at, xml);
      }
      while (at < text.length() && text.charAt(at) <= ' ') {
        at++;
      }
    }
    return xml ? Format.XML : Format.TEXT;
  }

  private static int after(String text, String close, int from) {
    int end = text.indexOf(close, from);
    return end < 0 ? text.length() : end + close.length();
  }

  private Format ofElement(String text, int at, boolean xml) {
    int end = at + 1;
    while (end < text.length() && isNameCharacter(text.charAt(end))) {
      end++;
    }
    String element = text.substring(Math.min(at + 1, end), end).toLowerCase(Locale.ROOT);
    if (text.charAt(at) != '<') {
      return xml ? Format.XML : other(text);
    }
    if (PAGE_TAGS.contains(element)) {
      return Format.HTML;
    }
    return switch (element) {
      case "rss", "rdf:rdf", "rdf", "channel" -> Format.RSS;
      case "feed" -> Format.ATOM;
      case "urlset", "sitemapindex" -> Format.SITEMAP;
      case "opml" -> Format.OPML;
      default -> {
        boolean fragment = FRAGMENT_TAGS.contains(element) && !isNamed(".txt", ".md");
        yield xml ? Format.XML : fragment ? Format.HTML : other(text);
      }
    };
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_';
  }
}

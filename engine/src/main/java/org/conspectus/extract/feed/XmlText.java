package org.conspectus.extract.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conspectus.domain.Fetched;
import org.conspectus.extract.internal.TextDecoder;
import org.jspecify.annotations.Nullable;

/// The characters of an XML source, ready for a parser that knows no document types.
///
/// The charset is that of a byte order mark, else told by how the first `<` is written, else
/// declared by the server, else by the XML declaration, else guessed. The document type is cut out;
/// plain entities it declares are put in once, without looking for others inside them, and only as
/// long as the text grows by no more than [#MAX_GROWTH]. Nothing external is ever looked up.
final class XmlText {
  /// How much longer entities may make a text, in UTF-16 units.
  private static final int MAX_GROWTH = 1 << 20;

  /// Entities beyond are not put in.
  private static final int MAX_ENTITIES = 256;

  /// An XML declaration lies this early, in bytes.
  private static final int DECLARATION_BYTES = 1_024;

  /// A document type begins this early, in UTF-16 units.
  private static final int MAX_PROLOG = 1 << 16;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*(?<name>[\\w:.-]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern DECLARED =
      Pattern.compile(
          "^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"'](?<name>[\\w:.-]+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENTITY =
      Pattern.compile(
          "<!ENTITY\\s+(?<name>[\\w.-]{1,100})\\s+(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)')");

  private XmlText() {}

  static String of(Fetched fetched) {
    byte[] content = fetched.content();
    Charset wide = wide(content);
    String text =
        wide == null ? TextDecoder.decode(content, declared(fetched)) : decode(content, wide);
    return withoutDocumentType(text);
  }

  private static String decode(byte[] content, Charset charset) {
    String text = new String(content, charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /// UTF-16 or UTF-32 by mark or by the zeros around the first `<`; null for anything else.
  static @Nullable Charset wide(byte[] content) {
    int first = word(content, 0);
    return switch (first) {
      case 0x0000FEFF, 0x0000003C -> Charset.forName("UTF-32BE");
      case 0xFFFE0000, 0x3C000000 -> Charset.forName("UTF-32LE");
      default ->
          switch (first >>> 16) {
            case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
            case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
            default -> null;
          };
    };
  }

  private static int word(byte[] content, int at) {
    int word = 0;
    for (int i = at; i < at + 4; i++) {
      word = word << 8 | (i < content.length ? content[i] & 0xFF : 0xFF);
    }
    return word;
  }

  private static @Nullable String declared(Fetched fetched) {
    String type = fetched.mediaType();
    if (type != null) {
      Matcher header = CHARSET.matcher(type);
      if (header.find() && TextDecoder.named(header.group("name")) != null) {
        return header.group("name");
      }
    }
    byte[] content = fetched.content();
    int length = Math.min(content.length, DECLARATION_BYTES);
    Matcher xml = DECLARED.matcher(new String(content, 0, length, StandardCharsets.ISO_8859_1));
    return xml.find() ? xml.group("name") : null;
  }

  private static String withoutDocumentType(String text) {
    String prolog = text.substring(0, Math.min(text.length(), MAX_PROLOG));
    int start = prolog.toUpperCase(Locale.ROOT).indexOf("<!DOCTYPE");
    if (start < 0 || hasElement(prolog, start)) {
      return text;
    }
    int end = endOfDocumentType(text, start);
    Map<String, String> entities = entities(text.substring(start, end));
    String rest = text.substring(0, start) + text.substring(end);
    return entities.isEmpty() ? rest : expanded(rest, entities);
  }

  /// Whether an element begins before `end`: then what looks like a document type is content.
  private static boolean hasElement(String text, int end) {
    int at = text.indexOf('<');
    while (at >= 0 && at < end) {
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (Character.isLetter(next)) {
        return true;
      }
      boolean isComment = text.startsWith("<!--", at);
      int close = text.indexOf(isComment ? "-->" : ">", at);
      at = close < 0 ? -1 : text.indexOf('<', close);
    }
    return false;
  }

  private static int endOfDocumentType(String text, int start) {
    int close = text.indexOf('>', start);
    int subset = text.indexOf('[', start);
    if (close < 0) {
      return text.length();
    }
    if (subset < 0 || subset > close) {
      return close + 1;
    }
    int end = subset;
    do {
      end = text.indexOf(']', end + 1);
      close = end < 0 ? -1 : skipSpace(text, end + 1);
    } while (end >= 0 && (close >= text.length() || text.charAt(close) != '>'));
    return end < 0 ? text.length() : close + 1;
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static Map<String, String> entities(String documentType) {
    Map<String, String> entities = new LinkedHashMap<>();
    Matcher declaration = ENTITY.matcher(documentType);
    while (declaration.find() && entities.size() < MAX_ENTITIES) {
      String value = declaration.group("double");
      entities.putIfAbsent(
          declaration.group("name"), value == null ? declaration.group("single") : value);
    }
    return entities;
  }

  private static String expanded(String text, Map<String, String> entities) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    int room = MAX_GROWTH;
    int at = text.indexOf('&');
    while (at >= 0) {
      int end = text.indexOf(';', at);
      boolean isShort = end > 0 && end - at <= 100;
      String value = isShort ? entities.get(text.substring(at + 1, end)) : null;
      if (value != null && value.length() <= room) {
        room -= value.length();
        out.append(text, from, at).append(value);
        from = end + 1;
      }
      at = text.indexOf('&', at + 1);
    }
    return out.append(text, from, text.length()).toString();
  }
}

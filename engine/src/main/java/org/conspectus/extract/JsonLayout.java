package org.conspectus.extract;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;

/// How JSON values lie in a file: one on each line, or in one document with lines of no meaning.
enum JsonLayout {
  LINES,
  DOCUMENT;

  /// Tells the layout by the first bytes of a file, from behind a byte order mark.
  ///
  /// An array is a document, and so is an object around a list of articles, or one that goes on
  /// over several lines. An object that is over on its line begins JSONL, and so does a broken one
  /// with another object beginning on the next line.
  static JsonLayout of(TokenStreamFactory factory, byte[] head) {
    int first = skipSpace(head, 0);
    if (first == head.length || head[first] != '{') {
      return first < head.length && head[first] == '[' ? DOCUMENT : LINES;
    }
    try (JsonParser parser =
        factory.createParser(ObjectReadContext.empty(), head, first, head.length - first)) {
      return new Walk(parser).layout();
    } catch (JacksonException e) {
      int lineEnd = first;
      while (lineEnd < head.length && head[lineEnd] != '\n') {
        lineEnd++;
      }
      int second = skipSpace(head, lineEnd);
      boolean sameLine = e.getLocation() != null && e.getLocation().getLineNr() == 1;
      boolean objectFollows = second < head.length && head[second] == '{';
      return sameLine || objectFollows ? LINES : DOCUMENT;
    }
  }

  private static int skipSpace(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
      at++;
    }
    return at;
  }

  /// Goes through the tokens of the first object.
  private static final class Walk {
    private final JsonParser parser;
    private int depth;

    /// Depth of the innermost object that stands in nothing but wrappers.
    private int wrapped = 1;

    /// Whether the value of a wrapper's field comes next.
    private boolean wrapper;

    /// Whether the first element of a wrapper's list comes next.
    private boolean list;

    private boolean hasWords;

    Walk(JsonParser parser) {
      this.parser = parser;
    }

    JsonLayout layout() {
      JsonToken token;
      while ((token = parser.nextToken()) != null) {
        if (list && token == JsonToken.START_OBJECT) {
          return DOCUMENT;
        }
        list = wrapper && token == JsonToken.START_ARRAY;
        if (token.isStructStart()) {
          depth++;
          wrapped = wrapper && !list ? depth : wrapped;
        } else if (token.isStructEnd()) {
          depth--;
          wrapped = Math.min(wrapped, Math.max(depth, 1));
          if (depth == 0) {
            break;
          }
        }
        wrapper = token == JsonToken.PROPERTY_NAME && depth == wrapped && isWrapper();
      }
      return parser.currentTokenLocation().getLineNr() == 1 ? LINES : DOCUMENT;
    }

    private boolean isWrapper() {
      JsonField.@Nullable Name known = JsonField.of(parser.currentName());
      JsonField field = known == null ? null : known.field();
      hasWords |= field == JsonField.TEXT || field == JsonField.TITLE;
      return field == JsonField.WRAPPER && !hasWords;
    }
  }
}

package org.conspectus.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.extract.internal.JsonTexts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Reads the JSON-LD scripts of a page, forgiving what other readers forgive: comments around,
/// trailing commas, line breaks in strings, an end that is missing. What came before a fault
/// counts.
final class JsonLd {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_MISSING_VALUES,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  /// Deeper objects are left out.
  private static final int MAX_DEPTH = 40;

  private final List<LinkedNode> all = new ArrayList<>();

  private JsonLd() {}

  /// Every object of the scripts, outer before inner, in page order.
  static List<LinkedNode> read(List<String> scripts) {
    JsonLd data = new JsonLd();
    for (String script : scripts) {
      data.readScript(content(script));
    }
    return data.all;
  }

  /// Without what hides a script from old browsers, and with what some authors escape.
  private static String content(String script) {
    int start = 0;
    int end = script.length();
    while (start < end && script.charAt(start) != '{' && script.charAt(start) != '[') {
      start++;
    }
    while (end > start && script.charAt(end - 1) != '}' && script.charAt(end - 1) != ']') {
      end--;
    }
    return script.substring(start, end);
  }

  private void readScript(String json) {
    LinkedNode top = new LinkedNode();
    List<LinkedNode> nodes = new ArrayList<>();
    top.add("@graph", new ArrayList<>(), nodes);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        value(parser, new ArrayList<>(), nodes, 0);
      }
    } catch (JacksonException e) {
      // What came before the fault still counts; the page itself tells the rest.
    } finally {
      top.collect(all);
    }
  }

  private static void value(
      JsonParser parser, List<String> texts, List<LinkedNode> nodes, int depth) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY && depth < MAX_DEPTH) {
      while (isWithin(parser.nextToken(), JsonToken.END_ARRAY)) {
        value(parser, texts, nodes, depth + 1);
      }
    } else if (token == JsonToken.START_OBJECT && depth < MAX_DEPTH) {
      LinkedNode node = new LinkedNode();
      nodes.add(node);
      object(parser, node, depth);
    } else {
      String text = scalar(parser, token);
      if (text != null) {
        texts.add(text);
      }
    }
  }

  private static boolean isWithin(@Nullable JsonToken token, JsonToken end) {
    return token != null && token != end;
  }

  private static void object(JsonParser parser, LinkedNode node, int depth) {
    while (isWithin(parser.nextToken(), JsonToken.END_OBJECT)) {
      String name = parser.currentName();
      parser.nextToken();
      List<String> texts = new ArrayList<>(1);
      List<LinkedNode> nodes = new ArrayList<>(0);
      node.add(name == null ? "" : name, texts, nodes);
      value(parser, texts, nodes, depth + 1);
    }
  }

  private static @Nullable String scalar(JsonParser parser, @Nullable JsonToken token) {
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE ? "true" : "false";
    }
    return token == null ? null : JsonTexts.scalar(parser);
  }
}

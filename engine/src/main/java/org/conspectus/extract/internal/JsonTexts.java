package org.conspectus.extract.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads values that sources give in several shapes: a string, a list of strings, or objects that
/// bear a name. Each method takes the parser at a value and leaves it at the value's end.
public final class JsonTexts {
  /// Fields by which an object is called, the best first.
  private static final List<String> NAMES =
      List.of("name", "title", "alternateName", "uri", "domain", "url", "@id");

  private JsonTexts() {}

  /// A string or number as it stands; null for anything else.
  public static @Nullable String scalar(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return wellFormed(parser.getString());
    }
    if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
      return parser.getString();
    }
    parser.skipChildren();
    return null;
  }

  /// The first of [#all(JsonParser)]; null when there is none.
  public static @Nullable String first(JsonParser parser) {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return scalar(parser);
    }
    List<String> all = all(parser);
    return all.isEmpty() ? null : all.getFirst();
  }

  /// The strings of a string, an array, or objects with names, in order; may be empty.
  public static List<String> all(JsonParser parser) {
    List<String> texts = new ArrayList<>(2);
    collect(parser, texts);
    return texts;
  }

  /// As deep as the parser lets values nest, which is some hundred levels.
  private static void collect(JsonParser parser, List<String> texts) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        collect(parser, texts);
      }
    } else if (token == JsonToken.START_OBJECT) {
      String name = name(parser);
      if (name != null) {
        texts.add(name);
      }
    } else {
      String text = scalar(parser);
      if (text != null && !text.isBlank()) {
        texts.add(text);
      }
    }
  }

  private static @Nullable String name(JsonParser parser) {
    String best = null;
    int bestRank = NAMES.size();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      int rank = NAMES.indexOf(parser.currentName());
      parser.nextToken();
      if (rank < 0 || rank >= bestRank) {
        parser.skipChildren();
        continue;
      }
      List<String> texts = new ArrayList<>(1);
      collect(parser, texts);
      if (!texts.isEmpty()) {
        best = texts.getFirst();
        bestRank = rank;
      }
    }
    return best;
  }

  /// The text with each half of a broken surrogate pair, which an escape can make, replaced.
  public static String wellFormed(String text) {
    StringBuilder repaired = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean paired =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (paired) {
        i++;
      } else {
        repaired = repaired == null ? new StringBuilder(text) : repaired;
        repaired.setCharAt(i, '\ufffd');
      }
    }
    return repaired == null ? text : repaired.toString();
  }
}

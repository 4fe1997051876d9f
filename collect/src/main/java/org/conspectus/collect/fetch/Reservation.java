package org.conspectus.collect.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reservations of text and data mining as the TDM Reservation Protocol has them (W3C community
/// group report, 2024): a file for the site, a header, a meta element.
///
/// @param rules of the site's file, in their order; the first that fits a page counts
record Reservation(List<Rule> rules) {
  /// Where a site keeps its file.
  static final String PATH = "/.well-known/tdmrep.json";

  private static final String HEADER = "tdm-reservation";

  /// How far into a page its meta elements lie, in bytes.
  private static final int HEAD_BYTES = 1 << 16;

  private static final int MAX_RULES = 1_000;

  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]{0,200}name\\s*=\\s*[\"']?tdm-reservation[\"']?[^>]{0,200}>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YES = Pattern.compile("content\\s*=\\s*[\"']?\\s*1\\b");

  /// @param location a path that may end with `*`, or hold it
  record Rule(String location, boolean isReserved) {
    boolean fits(String path) {
      String[] parts = location.split("\\*", -1);
      int at = 0;
      for (int i = 0; i < parts.length; i++) {
        int found = path.indexOf(parts[i], at);
        if (found < 0 || (i == 0 && found > 0)) {
          return false;
        }
        at = found + parts[i].length();
      }
      return parts[parts.length - 1].isEmpty() || at == path.length();
    }
  }

  Reservation {
    rules = List.copyOf(rules);
  }

  static Reservation none() {
    return new Reservation(List.of());
  }

  /// Reads a site's file; what is none reserves nothing.
  static Reservation parse(byte[] json) {
    List<Rule> rules = new ArrayList<>();
    String text = new String(json, StandardCharsets.UTF_8);
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        while (parser.nextToken() == JsonToken.START_OBJECT && rules.size() < MAX_RULES) {
          rules.add(rule(parser));
        }
      }
    } catch (JacksonException e) {
      // The rules before the fault were said clearly.
    }
    return new Reservation(rules);
  }

  private static Rule rule(JsonParser parser) {
    String location = "";
    boolean isReserved = false;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("location") && value == JsonToken.VALUE_STRING) {
        location = parser.getString();
      } else if (name.equals(HEADER)) {
        isReserved = parser.getValueAsString("0").equals("1") || value == JsonToken.VALUE_TRUE;
      }
      parser.skipChildren();
    }
    return new Rule(location, isReserved);
  }

  /// Whether the site's file reserves a page.
  boolean covers(URI url) {
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    String path = url.getRawPath() + query;
    for (Rule rule : rules) {
      if (rule.fits(path)) {
        return rule.isReserved();
      }
    }
    return false;
  }

  /// Whether a page says of itself that it is reserved, in a header or a meta element.
  static boolean isDeclared(Reply reply) {
    String header = reply.headers().first(HEADER).orElse("").strip();
    if (header.equals("1")) {
      return true;
    }
    if (header.equals("0")) {
      return false;
    }
    byte[] content;
    try {
      content = reply.content(Math.max(HEAD_BYTES, reply.body().length) * 64);
    } catch (FetchException e) {
      return false;
    }
    int length = Math.min(content.length, HEAD_BYTES);
    Matcher meta = META.matcher(new String(content, 0, length, StandardCharsets.ISO_8859_1));
    return meta.find() && YES.matcher(meta.group()).find();
  }
}

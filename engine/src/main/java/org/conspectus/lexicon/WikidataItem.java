package org.conspectus.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.conspectus.lang.ResourceTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// One item of a Wikidata dump (<https://www.wikidata.org/wiki/Wikidata:Database_download>), as far
/// as names are concerned.
///
/// @param id such as `Q42`
/// @param type the first part of a key: `country`, `place`, `person` or `organization`; null when
///   the item is an instance (P31) of nothing that `lexicon/wikidata-types.tsv` lists
/// @param country its code of ISO 3166-1 (P297), which countries have; `-` for others
/// @param sitelinks how many wikis have a page about it
/// @param names labels first, in the languages of [NameTables#LANGUAGES]; may be empty
public record WikidataItem(
    String id, @Nullable String type, String country, int sitelinks, List<NameTables.Name> names) {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String INSTANCE_OF = "P31";
  private static final String COUNTRY_CODE = "P297";
  private static final String NO_COUNTRY = "-";
  private static final int MAX_NAME = 80;

  public WikidataItem {
    names = List.copyOf(names);
  }

  /// The types of items that are of interest: their id to the first part of a key.
  public static Map<String, String> types() {
    Map<String, String> types = new TreeMap<>();
    ResourceTable.read("lexicon/wikidata-types.tsv", 3)
        .rows()
        .forEach(row -> types.put(row.get(0), row.get(1)));
    return types;
  }

  /// Reads one item.
  ///
  /// @throws tools.jackson.core.JacksonException if the line is no JSON
  public static WikidataItem parse(String line, Map<String, String> types) {
    Reader reader = new Reader(types);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      reader.read(parser);
    }
    reader.labels.addAll(reader.aliases);
    return new WikidataItem(
        reader.id, reader.type, reader.country, reader.sitelinks, reader.labels);
  }

  /// Gathers what an item says. Not thread-safe.
  private static final class Reader {
    private final Map<String, String> types;
    private final Set<String> languages = Set.copyOf(NameTables.LANGUAGES);
    private final List<NameTables.Name> labels = new ArrayList<>();
    private final List<NameTables.Name> aliases = new ArrayList<>();
    private String id = "";
    private @Nullable String type;
    private String country = NO_COUNTRY;
    private int sitelinks;

    Reader(Map<String, String> types) {
      this.types = types;
    }

    void read(JsonParser parser) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String field = parser.currentName();
        JsonToken value = parser.nextToken();
        switch (field) {
          case "id" -> id = value == JsonToken.VALUE_STRING ? parser.getString() : "";
          case "labels" -> eachValue(parser, () -> name(parser, labels));
          case "aliases" -> eachValue(parser, () -> names(parser));
          case "sitelinks" -> eachValue(parser, () -> sitelink(parser));
          case "claims" -> claims(parser);
          default -> parser.skipChildren();
        }
      }
    }

    /// Reads each value of an object; an empty one is written as an array.
    private static void eachValue(JsonParser parser, Runnable value) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        parser.skipChildren();
        return;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        parser.nextToken();
        value.run();
      }
    }

    private void sitelink(JsonParser parser) {
      sitelinks++;
      parser.skipChildren();
    }

    private void names(JsonParser parser) {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        name(parser, aliases);
      }
    }

    private void name(JsonParser parser, List<NameTables.Name> names) {
      String language = "";
      String value = "";
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String field = parser.currentName();
        boolean text = parser.nextToken() == JsonToken.VALUE_STRING;
        if (text && field.equals("language")) {
          language = parser.getString();
        } else if (text && field.equals("value")) {
          value = parser.getString();
        } else {
          parser.skipChildren();
        }
      }
      String code = language.equals("mul") ? "*" : language;
      boolean wanted = code.equals("*") || languages.contains(code);
      if (wanted && !value.isBlank() && value.length() <= MAX_NAME) {
        names.add(new NameTables.Name(code, value.replaceAll("\\s+", " ").strip()));
      }
    }

    private void claims(JsonParser parser) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        parser.skipChildren();
        return;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String property = parser.currentName();
        parser.nextToken();
        if (property.equals(INSTANCE_OF) || property.equals(COUNTRY_CODE)) {
          statements(parser, property);
        } else {
          parser.skipChildren();
        }
      }
    }

    /// Takes the values of the main snaks of an array of statements, whatever stands around them.
    private void statements(JsonParser parser, String property) {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          String field = parser.currentName();
          parser.nextToken();
          if (field.equals("mainsnak") && parser.currentToken() == JsonToken.START_OBJECT) {
            snak(parser, property);
          } else {
            parser.skipChildren();
          }
        }
      }
    }

    private void snak(JsonParser parser, String property) {
      int depth = 1;
      while (depth > 0) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
          depth++;
        } else if (token == JsonToken.END_OBJECT) {
          depth--;
        } else if (token == JsonToken.VALUE_STRING) {
          take(property, parser.currentName(), parser.getString());
        }
      }
    }

    private void take(String property, @Nullable String field, String value) {
      if (property.equals(COUNTRY_CODE) && "value".equals(field) && value.length() == 2) {
        country = value;
      } else if (property.equals(INSTANCE_OF) && "id".equals(field) && type == null) {
        type = types.get(value);
      }
    }
  }
}

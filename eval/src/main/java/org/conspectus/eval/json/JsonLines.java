package org.conspectus.eval.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Reads and writes files of one JSON object a line, UTF-8, gzipped where the name ends in `.gz`.
///
/// Stateless and safe for any thread. A file costs the memory of its longest line; [#read] keeps
/// them all.
public final class JsonLines {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonLines() {}

  /// The objects of a file in the order of its lines; blank lines are skipped.
  ///
  /// @throws IOException if the file cannot be read or a line is no JSON object
  public static List<JsonRecord> read(Path file) throws IOException {
    List<JsonRecord> records = new ArrayList<>();
    forEach(file, records::add);
    return records;
  }

  /// Hands over the objects of a file one by one, in the order of its lines.
  ///
  /// @throws IOException if the file cannot be read or a line is no JSON object
  public static void forEach(Path file, Consumer<JsonRecord> consumer) throws IOException {
    int number = 0;
    try (BufferedReader reader = open(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        try {
          consumer.accept(parse(line));
        } catch (JacksonException e) {
          throw new IOException(file + ":" + number + ": " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
          throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
  }

  /// The object written in `json`.
  ///
  /// @throws IllegalArgumentException if `json` is no JSON object
  public static JsonRecord parse(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      if (value(parser) instanceof JsonRecord parsed) {
        return parsed;
      }
    }
    throw new IllegalArgumentException("expected a JSON object");
  }

  /// A reader over the characters of a file that may be gzipped.
  ///
  /// @throws IOException if the file cannot be opened
  public static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(new InputStreamReader(decompressed(file), StandardCharsets.UTF_8));
  }

  /// The bytes of a file, unpacked if its name ends in `.gz`.
  ///
  /// @throws IOException if the file cannot be opened or is not in the format its name promises
  public static InputStream decompressed(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    if (!file.getFileName().toString().endsWith(".gz")) {
      return bytes;
    }
    try {
      return new GZIPInputStream(bytes, GZIP_BUFFER_BYTES);
    } catch (IOException e) {
      bytes.close();
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static final int GZIP_BUFFER_BYTES = 1 << 16;

  /// The value of a whole JSON text, such as a gold file that is one large object.
  ///
  /// @throws IOException if the file cannot be read or is no JSON object
  public static JsonRecord readWhole(Path file) throws IOException {
    try (Reader reader = open(file);
        JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), reader)) {
      parser.nextToken();
      if (value(parser) instanceof JsonRecord parsed) {
        return parsed;
      }
      throw new IOException(file + ": expected a JSON object");
    } catch (JacksonException e) {
      throw new IOException(file + ": " + e.getOriginalMessage(), e);
    }
  }

  /// Writes one line: an object with the given properties that have a value, in their order.
  ///
  /// @throws IOException if `writer` refuses the text
  public static void write(Writer writer, List<Property> properties) throws IOException {
    try (JsonGenerator generator =
        FACTORY.createGenerator(ObjectWriteContext.empty(), new Unclosed(writer))) {
      generator.writeStartObject();
      for (Property property : properties) {
        if (property.value() != null) {
          generator.writeStringProperty(property.name(), property.value());
        }
      }
      generator.writeEndObject();
    }
    writer.write('\n');
  }

  /// A name and its text; without text the property is left out.
  public record Property(String name, @Nullable String value) {}

  private static @Nullable Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IllegalArgumentException("expected a JSON value");
    }
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new IllegalArgumentException("unexpected " + token);
    };
  }

  private static JsonRecord object(JsonParser parser) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return new JsonRecord(fields);
  }

  private static List<@Nullable Object> array(JsonParser parser) {
    List<@Nullable Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser));
    }
    return values;
  }

  /// Passes everything on but `close`, so that many objects go to one writer.
  private static final class Unclosed extends java.io.FilterWriter {
    Unclosed(Writer out) {
      super(out);
    }

    @Override
    public void close() {}

    @Override
    public void flush() {}
  }
}

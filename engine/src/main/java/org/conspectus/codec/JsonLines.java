package org.conspectus.codec;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/// Writes values as JSON, one object a line: UTF-8, each line ended by one line feed. Half of a
/// surrogate pair, which UTF-8 cannot carry, becomes U+FFFD, so that spans keep their meaning.
///
/// Not thread-safe. Memory: a buffer of a few kilobytes, whatever the size of the values.
public final class JsonLines {
  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  private final JsonGenerator generator;
  private final JsonFields fields;

  /// Lines go to `out`, which is flushed by [#flush()] and never closed.
  public JsonLines(OutputStream out) {
    CharsetEncoder encoder =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(REPLACEMENT);
    Writer writer = new OutputStreamWriter(out, encoder);
    generator = FACTORY.createGenerator(ObjectWriteContext.empty(), writer);
    fields = new JsonFields(generator);
  }

  /// Writes one line; it may stay in the buffer until [#flush()].
  ///
  /// @throws tools.jackson.core.JacksonException if `out` throws an `IOException`
  public <T> void write(JsonForm<T> form, T value) {
    generator.writeStartObject();
    form.write(fields, value);
    generator.writeEndObject();
    generator.writeRaw('\n');
  }

  /// Hands all lines so far to the stream below.
  public void flush() {
    generator.flush();
  }
}

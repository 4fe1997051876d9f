package org.conspectus.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.conspectus.domain.Article;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Rejected;
import org.conspectus.extract.internal.JsonFault;
import org.conspectus.extract.internal.LineReader;
import org.conspectus.extract.internal.Messages;
import org.conspectus.extract.internal.RecentInput;
import org.conspectus.extract.internal.TextDecoder;
import org.conspectus.extract.internal.TranscodedInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Reads articles from JSON of any size: JSONL, an array, a single object, or an object around a
/// list of articles. Field names are those of [JsonField].
///
/// Thread-safe. Memory is bounded by the longest record, whatever the size of the source. After a
/// broken or too long line of JSONL, reading goes on with the next; a broken document gives the
/// articles before the fault.
public final class JsonArticles implements Extractor {
  /// How much of a source tells its layout and charset.
  private static final int HEAD_BYTES = 1 << 20;

  private final ReadLimits limits;
  private final JsonFactory factory;

  public JsonArticles(ReadLimits limits) {
    this.limits = limits;
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(limits.maxRecordBytes()).build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .enable(JsonReadFeature.ALLOW_RS_CONTROL_CHAR)
            .build();
  }

  @Override
  public Set<Format> formats() {
    return Set.of(Format.JSON);
  }

  /// Reads a source that lies in memory as a whole.
  @Override
  public Extraction extract(Fetched fetched) {
    List<Article> articles = new ArrayList<>();
    List<Rejected> rejected = new ArrayList<>();
    try {
      read(
          fetched.location(),
          fetched.file(),
          new ByteArrayInputStream(fetched.content()),
          part -> {
            articles.addAll(part.articles());
            rejected.addAll(part.rejected());
          });
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
    return new Extraction(articles, rejected);
  }

  /// Reads a source to its end and hands its articles over in batches, in order.
  ///
  /// @param location of the source, for ids (`location#n`) and messages (`location:line`)
  /// @param file the path of the source; null when it is no file
  /// @param in left open
  /// @throws IOException if the stream breaks; all complete records before have been handed over
  public void read(
      String location, @Nullable String file, InputStream in, Consumer<Extraction> sink)
      throws IOException {
    JsonContainer container = new JsonContainer(location, file, sink, limits.maxNamedRejects());
    try {
      read(new PeekedInput(in), container);
    } catch (IOException e) {
      container.flush();
      throw e;
    }
    container.finish();
  }

  private void read(PeekedInput in, JsonContainer container) throws IOException {
    byte[] head = in.peek(HEAD_BYTES);
    int whole = head.length < HEAD_BYTES ? head.length : TextDecoder.wholeLength(head, head.length);
    Charset charset = TextDecoder.charset(head, whole, null);
    int mark = TextDecoder.markLength(head, head.length);
    in.skipNBytes(mark);
    head = Arrays.copyOfRange(head, mark, head.length);
    boolean wide = mark == 2;
    byte[] start = wide ? new String(head, charset).getBytes(StandardCharsets.UTF_8) : head;
    if (JsonLayout.of(factory, start) == JsonLayout.LINES) {
      // Lines in another charset are decoded one by one.
      readLines(wide ? new TranscodedInput(in, charset) : in, container);
    } else {
      boolean asIs = !wide && TextDecoder.isValidUtf8(head, Math.max(0, whole - mark));
      readDocument(asIs ? in : new TranscodedInput(in, charset), container);
    }
  }

  private void readLines(InputStream in, JsonContainer container) throws IOException {
    LineReader lines = new LineReader(in, limits.maxRecordBytes());
    while (lines.next()) {
      if (lines.isTooLong()) {
        container.atLine(lines.number());
        container.reject(
            1,
            Rejected.Reason.TOO_LARGE,
            "line of more than "
                + Messages.count(limits.maxRecordBytes())
                + " bytes, the limit for one record; it is left out, split it");
      } else if (!isBlank(lines)) {
        readLine(lines, container);
      }
      container.flushIfFull();
    }
  }

  private static boolean isBlank(LineReader lines) {
    byte[] bytes = lines.buffer();
    for (int i = lines.start(); i < lines.start() + lines.length(); i++) {
      if (" \t\r\u001e".indexOf(bytes[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  private void readLine(LineReader lines, JsonContainer container) {
    long before = container.count();
    byte[] bytes = lines.buffer();
    int start = lines.start();
    int length = lines.length();
    JsonFault fault = parse(bytes, start, length, container.atLine(lines.number()));
    if (fault != null && container.count() == before) {
      byte[] line = Arrays.copyOfRange(bytes, start, start + length);
      if (!TextDecoder.isValidUtf8(line, length)) {
        byte[] decoded = TextDecoder.decode(line, null).getBytes(StandardCharsets.UTF_8);
        fault = parse(decoded, 0, decoded.length, container);
      }
    }
    if (fault != null) {
      String near = Messages.quotedAround(bytes, start, length, (int) fault.offset());
      String detail = fault.detail(near, "this line is left out, correct it");
      container.reject(fault.line(), fault.reason(), detail);
    }
  }

  /// Null when nothing was wrong.
  private @Nullable JsonFault parse(byte[] bytes, int start, int length, JsonContainer container) {
    try (JsonParser parser =
        factory.createParser(ObjectReadContext.empty(), bytes, start, length)) {
      JsonArticleParser articles = new JsonArticleParser(parser, container);
      try {
        boolean more = true;
        while (more) {
          more = articles.step();
        }
        return null;
      } catch (JacksonException e) {
        return JsonFault.of(e, parser);
      }
    }
  }

  private void readDocument(InputStream in, JsonContainer container) throws IOException {
    RecentInput recent = new RecentInput(in);
    try (JsonParser parser = open(recent)) {
      JsonArticleParser articles = new JsonArticleParser(parser, container);
      boolean more = true;
      while (more) {
        try {
          more = articles.step();
        } catch (JacksonIOException e) {
          throw e.getCause();
        } catch (JacksonException e) {
          JsonFault fault = JsonFault.of(e, parser);
          String near = recent.quotedAround(fault.offset());
          String detail = fault.detail(near, "what follows is left out, correct it");
          container.reject(fault.line(), fault.reason(), detail);
          more = false;
        }
        container.flushIfFull();
      }
    }
  }

  private JsonParser open(InputStream in) throws IOException {
    try {
      return factory.createParser(ObjectReadContext.empty(), in);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}

package org.conspectus.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.conspectus.domain.Article;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is kept of broken, hostile and huge JSON, and what is said about it.
class JsonFaultsTest {
  private static final class Read {
    final List<String> ids = new ArrayList<>();
    final List<Rejected> rejected = new ArrayList<>();
    int parts;

    void take(Extraction part) {
      parts++;
      for (Article article : part.articles()) {
        ids.add(article.id().value());
      }
      rejected.addAll(part.rejected());
    }
  }

  private static Read read(InputStream in, ReadLimits limits) {
    Read read = new Read();
    try {
      new JsonArticles(limits).read("p", null, in, read::take);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return read;
  }

  private static Read read(String json) {
    return read(stream(json), ReadLimits.standard());
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':'b','title':}",
        "{'id':'b','title':'x'",
        "{'id':'b','title':'x",
        "{'id':'b','tags':['x'",
        "oops",
        "{'id':'b' 'title':'x'}",
        "{'id':'b','title':'x\u0001'}",
        "\u0000\u0001"
      })
  void goesOnWithTheNextLine(String broken) {
    String good = "{'id':'a','title':'x'}\n";
    Read read = read((good + broken + "\n" + good.replace("'a'", "'c'")).replace('\'', '"'));
    assertThat(read.ids).containsExactly("a", "c");
    assertThat(read.rejected).hasSize(1);
    assertThat(read.rejected.getFirst().where()).isEqualTo("p:2");
    assertThat(read.rejected.getFirst().reason()).isEqualTo(Rejected.Reason.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':'b','title':}",
        "{'id':'b','title':'x'",
        "{'id':'b','title':'x",
        "{'id':'b','tags':['x',",
        "{'id':'b',"
      })
  void goesOnBehindABrokenFirstLine(String broken) {
    Read read =
        read((broken + "\n{'id':'a','title':'x'}\n{'id':'c','title':'x'}").replace('\'', '"'));
    assertThat(read.ids).containsExactly("a", "c");
    assertThat(read.rejected).extracting(Rejected::where).containsExactly("p:1");
  }

  @Test
  void namesTheColumnTheFaultAndTheRemedy() {
    Read read = read("{\"id\": \"a\", \"title\": oops}\n{\"title\": \"x\"}\n");
    assertThat(read.rejected.getFirst())
        .hasToString(
            "p:1: column 22: Unrecognized token 'oops': was expecting (JSON String, Number, Array,"
                + " Object or token 'null', 'true' or 'false') near '{\"id\": \"a\", \"title\":"
                + " oops}'; this line is left out, correct it");
  }

  @Test
  void cutsTheOffendingLineAtTwoHundredCharacters() {
    String line = "{\"text\": \"" + "é".repeat(5_000) + "\" oops " + "z".repeat(5_000) + "}";
    String detail = read(line + "\n{\"title\": \"x\"}\n").rejected.getFirst().detail();
    assertThat(detail).contains("…'; this line").contains("oops").hasSizeLessThan(420);
  }

  @Test
  void keepsTheArticlesBeforeABreakInADocument() {
    StringBuilder json = new StringBuilder("[\n");
    for (int i = 2; i <= 7_213; i++) {
      json.append("{\"id\": ").append(i).append(", \"title\": \"x\"},\n");
    }
    json.append("{\"id\": 7214, \"title\": \"x\",\n{\"id\": 7215, \"title\": \"x\"}\n]\n");
    Read read = read(json.toString());
    assertThat(read.ids).hasSize(7_212).contains("2", "7213");
    assertThat(read.rejected).hasSize(1);
    assertThat(read.rejected.getFirst().where()).isIn("p:7214", "p:7215");
    assertThat(read.rejected.getFirst().detail())
        .contains("7215")
        .endsWith("what follows is left out, correct it");
  }

  @Test
  void saysThatADocumentEndsTooEarly() {
    Read read = read("[\n{\"id\": \"a\", \"title\": \"x\"},\n{\"id\": \"b\", \"title\": \"y");
    assertThat(read.ids).containsExactly("a");
    assertThat(read.rejected.getFirst())
        .hasToString(
            "p:3: column 24: the JSON ends before it is complete, near '[ {\"id\": \"a\", \"title\":"
                + " \"x\"}, {\"id\": \"b\", \"title\": \"y'; what follows is left out, correct it");
  }

  @Test
  void passesOverALineBeyondTheLimit() {
    ReadLimits limits = new ReadLimits(1 << 20, 1 << 20, 1 << 20, 10);
    InputStream huge =
        new SequenceInputStream(
            stream("{\"id\": \"a\", \"title\": \"x\"}\n{\"text\": \""),
            new SequenceInputStream(
                new Endless(200L << 20), stream("\"}\n{\"id\": \"b\", \"title\": \"x\"}\n")));
    Read read = read(huge, limits);
    assertThat(read.ids).containsExactly("a", "b");
    assertThat(read.rejected).hasSize(1);
    assertThat(read.rejected.getFirst())
        .hasToString(
            "p:2: line of more than 1,048,576 bytes, the limit for one record; it is left out,"
                + " split it");
    assertThat(read.rejected.getFirst().reason()).isEqualTo(Rejected.Reason.TOO_LARGE);
  }

  @Test
  void stopsAtAStringBeyondTheLimitInADocument() {
    ReadLimits limits = new ReadLimits(1 << 16, 1 << 16, 1 << 16, 10);
    String json =
        "[{\"id\": \"a\", \"title\": \"x\"},\n{\"text\": \"" + "x".repeat(1 << 20) + "\"}]";
    Read read = read(stream(json), limits);
    assertThat(read.ids).containsExactly("a");
    assertThat(read.rejected.getFirst().reason()).isEqualTo(Rejected.Reason.TOO_LARGE);
    assertThat(read.rejected.getFirst().where()).isEqualTo("p:2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"articles\":[", "{\"articles\":{"})
  void boundsNesting(String open) {
    Read read = read(open.repeat(100_000));
    assertThat(read.ids).isEmpty();
    assertThat(read.rejected).hasSize(1);
    assertThat(read.rejected.getFirst().reason()).isEqualTo(Rejected.Reason.MALFORMED);
    assertThat(read.rejected.getFirst().detail()).doesNotContain("StreamReadConstraints");
  }

  @Test
  void namesOnlyTheFirstOfManyFaults() {
    ReadLimits limits = new ReadLimits(1 << 20, 1 << 20, 1 << 20, 3);
    Read read = read(stream("{\"a\": 1}\n".repeat(1_003)), limits);
    assertThat(read.rejected).hasSize(4);
    assertThat(read.rejected.getLast())
        .hasToString("p: 1,000 more records like those named before");
  }

  @Test
  void handsALargeFileOverInParts() {
    Read read = read("{\"title\": \"x\"}\n".repeat(1_000));
    assertThat(read.ids).hasSize(1_000).endsWith("p#1000");
    assertThat(read.parts).isGreaterThan(5);
  }

  @Test
  void keepsWhatCameBeforeAStreamBreaks() {
    for (String start : List.of("", "[")) {
      String comma = start.isEmpty() ? "" : ",";
      String json =
          start + "{\"id\": \"a\", \"title\": \"x\"}" + comma + "\n{\"id\": \"b\", \"title\": \"x";
      InputStream broken = new SequenceInputStream(stream(json), new Unplugged());
      Read read = new Read();
      assertThatThrownBy(
              () -> new JsonArticles(ReadLimits.standard()).read("p", null, broken, read::take))
          .isInstanceOf(IOException.class)
          .hasMessage("unplugged");
      assertThat(read.ids).containsExactly("a");
      assertThat(read.rejected).isEmpty();
    }
  }

  /// So many times the letter x.
  private static final class Endless extends InputStream {
    private long left;

    Endless(long size) {
      this.left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int size = (int) Math.min(left, length);
      java.util.Arrays.fill(target, offset, offset + size, (byte) 'x');
      left -= size;
      return size;
    }
  }

  /// Breaks at once.
  private static final class Unplugged extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("unplugged");
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      throw new IOException("unplugged");
    }
  }
}

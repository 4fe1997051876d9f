package org.conspectus.extract.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {
  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> lines(InputStream in, int limit) throws IOException {
    LineReader reader = new LineReader(in, limit);
    List<String> lines = new ArrayList<>();
    while (reader.next()) {
      String line =
          new String(reader.buffer(), reader.start(), reader.length(), StandardCharsets.UTF_8);
      lines.add(reader.number() + (reader.isTooLong() ? " too long" : ":" + line));
    }
    return lines;
  }

  @Test
  void countsLinesAndKeepsTheLastWithoutLineFeed() throws IOException {
    assertThat(lines(stream("a\n\nbc\r\nd"), 100)).containsExactly("1:a", "2:", "3:bc\r", "4:d");
    assertThat(lines(stream(""), 100)).isEmpty();
    assertThat(lines(stream("a\n"), 100)).containsExactly("1:a");
  }

  @Test
  void keepsLinesLongerThanItsBuffer() throws IOException {
    String line = "x".repeat(1_000_000);
    assertThat(lines(stream("a\n" + line + "\nb"), 2_000_000))
        .containsExactly("1:a", "2:" + line, "3:b");
  }

  @Test
  void passesOverALineBeyondTheLimit() throws IOException {
    String line = "x".repeat(1_000_000);
    assertThat(lines(stream("a\n" + line + "\nb"), 100_000))
        .containsExactly("1:a", "2 too long", "3:b");
    assertThat(lines(stream("a\nbcdef\ngh\nijklm"), 4))
        .containsExactly("1:a", "2 too long", "3:gh", "4 too long");
  }

  @Test
  void losesTheLineInWhichTheStreamBreaks() throws IOException {
    InputStream in = new SequenceInputStream(stream("a\nbc"), new Unplugged());
    LineReader reader = new LineReader(in, 100);
    assertThat(reader.next()).isTrue();
    assertThatThrownBy(reader::next).hasMessage("unplugged");
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

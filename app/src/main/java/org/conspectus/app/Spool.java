package org.conspectus.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.domain.Article;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Language;
import org.conspectus.domain.Profile;
import org.conspectus.story.Gist;
import org.conspectus.story.Summary;
import org.jspecify.annotations.Nullable;

/// The articles of a run with their digests, by number from 0: in memory while they are few, in a
/// temporary file from [#maxCharactersInMemory] characters of text on. One thread may add; what is
/// in may then be read by many.
///
/// Memory once in the file: 8 bytes an article. The file is deleted when closed, and by the system
/// when the process dies.
final class Spool implements AutoCloseable {
  private record Stored(Article article, Digest digest, Gist gist) {}

  private final long maxCharactersInMemory;
  private final List<Stored> inMemory = new ArrayList<>();
  private final Map<Language, Language> languages = new HashMap<>();
  private final Map<String, String> publishers = new HashMap<>();
  private long characters;
  private int size;
  private @Nullable FileChannel file;
  private long[] offsets = new long[0];
  private long end;

  Spool(long maxCharactersInMemory) {
    this.maxCharactersInMemory = maxCharactersInMemory;
  }

  int size() {
    return size;
  }

  /// Takes the next article.
  ///
  /// @throws UncheckedIOException if the temporary file cannot be written
  void add(Article article, Digest digest, Gist gist) {
    Stored stored = new Stored(article, digest, gist);
    characters += article.body().length();
    size++;
    try {
      if (file == null && characters <= maxCharactersInMemory) {
        inMemory.add(stored);
        return;
      }
      if (file == null) {
        open();
      }
      append(stored);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot write to the temporary folder (java.io.tmpdir) after "
              + size
              + " articles: "
              + e.getMessage()
              + "; free some space there or name another",
          e);
    }
  }

  private void open() throws IOException {
    Path path = Files.createTempFile("conspectus-", ".spool");
    file =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    offsets = new long[Math.max(1024, inMemory.size() * 2)];
    size = 0;
    for (Stored stored : inMemory) {
      size++;
      append(stored);
    }
    size++;
    inMemory.clear();
  }

  private void append(Stored stored) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    DataOutputStream out = new DataOutputStream(bytes);
    stored.digest.write(out);
    stored.gist.write(out);
    asGiven(stored.article).write(out);
    writeText(out, stored.article.file());
    writeText(out, stored.article.url());
    writeText(out, stored.article.title());
    writeText(out, stored.article.text());
    if (size > offsets.length) {
      offsets = Arrays.copyOf(offsets, size * 2);
    }
    offsets[size - 1] = end;
    write(ByteBuffer.wrap(bytes.toByteArray()));
  }

  /// What the source said, apart from what was found out.
  private static Digest asGiven(Article article) {
    return new Digest(
        article.id(),
        article.language(),
        article.published(),
        article.outlet(),
        new Profile.Builder().build());
  }

  private void write(ByteBuffer bytes) throws IOException {
    FileChannel channel = channel();
    while (bytes.hasRemaining()) {
      end += channel.write(bytes, end);
    }
  }

  private FileChannel channel() {
    if (file == null) {
      throw new IllegalStateException("nothing was spooled");
    }
    return file;
  }

  private static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
    byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes == null ? -1 : bytes.length);
    if (bytes != null) {
      out.write(bytes);
    }
  }

  private static @Nullable String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  /// The digest of an article. Of equal languages and publishers there is one only, so that many
  /// digests can be kept.
  Digest digest(int number) {
    if (file == null) {
      return inMemory.get(number).digest;
    }
    Digest read = read(number, Digest::read);
    return new Digest(
        read.id(),
        shared(read.language(), languages),
        read.published(),
        shared(read.publisher(), publishers),
        read.packed(),
        read.traces());
  }

  private static <T> @Nullable T shared(@Nullable T value, Map<T, T> known) {
    return value == null ? null : known.computeIfAbsent(value, same -> same);
  }

  /// An article's digest and gist.
  Summary.Account account(int number) {
    if (file == null) {
      Stored stored = inMemory.get(number);
      return new Summary.Account(stored.digest, stored.gist);
    }
    return read(number, in -> new Summary.Account(Digest.read(in), Gist.read(in)));
  }

  /// An article; what neither texts nor digests need (authors, time of revision) is left out.
  Article article(int number) {
    return file == null ? inMemory.get(number).article : read(number, Spool::readArticle);
  }

  /// Reads something from what [#append] wrote.
  private interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  private <T> T read(int number, Reader<T> reader) {
    try {
      long next = number + 1 < size ? offsets[number + 1] : end;
      ByteBuffer bytes = ByteBuffer.allocate((int) (next - offsets[number]));
      long at = offsets[number];
      while (bytes.hasRemaining()) {
        int count = channel().read(bytes, at);
        if (count < 0) {
          throw new IOException("ends early");
        }
        at += count;
      }
      return reader.read(new DataInputStream(new ByteArrayInputStream(bytes.array())));
    } catch (IOException e) {
      throw new UncheckedIOException("temporary file of articles: " + e.getMessage(), e);
    }
  }

  private static Article readArticle(DataInputStream in) throws IOException {
    Digest digest = Digest.read(in);
    Gist.read(in);
    Digest given = Digest.read(in);
    String file = readText(in);
    String url = readText(in);
    String title = readText(in);
    String text = readText(in);
    return new Article(
        digest.id(),
        file,
        url,
        given.publisher(),
        title,
        text,
        given.language(),
        given.published(),
        null,
        List.of());
  }

  @Override
  public void close() {
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        throw new UncheckedIOException("temporary file of articles", e);
      }
    }
  }
}

package org.conspectus.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.conspectus.domain.Article;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Rejected;
import org.conspectus.extract.Extractors;
import org.conspectus.extract.ReadLimits;

/// What inputs held once they are read, and how tests write files.
final class Gathered implements Inputs.Sink {
  private final Extractors extractors = Extractors.standard();
  final List<Article> articles = new ArrayList<>();
  final List<Rejected> rejected = new ArrayList<>();
  private final Inputs inputs;

  private Gathered(Inputs inputs) {
    this.inputs = inputs;
  }

  static Gathered of(String... arguments) {
    return of(InputStream.nullInputStream(), ReadLimits.standard(), arguments);
  }

  static Gathered of(InputStream standardInput, ReadLimits limits, String... arguments) {
    Gathered gathered = new Gathered(Inputs.of(List.of(arguments), standardInput, limits));
    gathered.inputs.read(gathered);
    return gathered;
  }

  static InputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void accept(Fetched fetched) {
    accept(extractors.extract(fetched));
  }

  @Override
  public void accept(Extraction extraction) {
    articles.addAll(extraction.articles());
    rejected.addAll(extraction.rejected());
  }

  List<String> ids() {
    return articles.stream().map(article -> article.id().value()).toList();
  }

  List<String> complaints() {
    return rejected.stream().map(Rejected::toString).toList();
  }

  long skipped() {
    return inputs.skipped();
  }

  long bytesRead() {
    return inputs.bytesRead();
  }

  /// Writes a file, making its folder; returns its path.
  static String write(Path folder, String name, byte[] content) {
    Path file = folder.resolve(name);
    try {
      Path parent = file.getParent();
      Files.createDirectories(parent == null ? folder : parent);
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString();
  }

  static String write(Path folder, String name, String content) {
    return write(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(String content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

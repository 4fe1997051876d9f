package org.conspectus.peers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Readability4J over every page of a folder: prints `{"file","text"}` a line, and the seconds of
/// its thread on standard error, warm.
public final class Readability4jPages {
  private static final String LOCATION = "https://example.org/";

  private Readability4jPages() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      text(Files.readAllBytes(file));
    }
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    long nanos = 0;
    for (Path file : files) {
      byte[] page = Files.readAllBytes(file);
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      String text = text(page);
      nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      String name = quoted(file.getFileName().toString());
      out.println("{\"file\":" + name + ",\"text\":" + quoted(text) + "}");
    }
    out.flush();
    System.err.println("extract seconds " + nanos / 1e9);
  }

  private static String text(byte[] page) {
    try {
      Document document = Jsoup.parse(new ByteArrayInputStream(page), null, LOCATION);
      String text = new Readability4J(LOCATION, document).parse().getTextContent();
      return text == null ? "" : text;
    } catch (IOException | RuntimeException e) {
      return "";
    }
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c);
      quoted.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return quoted.append('"').toString();
  }
}

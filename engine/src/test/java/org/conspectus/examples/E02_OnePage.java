package org.conspectus.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.extract.Extractors;

/// The extractor in five lines, which README and how-to show: the article of one web page.
final class E02_OnePage {
  private E02_OnePage() {}

  public static void main(String[] arguments) throws IOException {
    tell(Path.of(arguments[0]), System.out);
  }

  static void tell(Path folder, PrintStream out) throws IOException {
    // tag::one-page[]
    byte[] page = Files.readAllBytes(folder.resolve("page.html"));
    Fetched fetched = new Fetched("https://islander.example/ferry", null, "text/html", page);
    Extraction extraction = Extractors.standard().extract(fetched);
    extraction.articles().forEach(article -> out.println(article.title() + "\n" + article.text()));
    extraction.rejected().forEach(out::println);
    // end::one-page[]
  }
}

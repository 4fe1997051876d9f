package org.conspectus.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.extract.Extractors;

/// The extractor in five lines: the article of one web page.
final class E02_OnePage {
  private static final String PAGE =
      """
      <title>Ferry aground | The Islander</title><nav><a href=/>Home</a></nav><h1>Ferry aground</h1>
      <p>The ferry Aurelia ran aground off the island of Norda on Monday, the mayor said.
      <p>All of the ninety passengers were brought ashore before noon.
      <footer>© The Islander</footer>
      """;

  private E02_OnePage() {}

  public static void main(String[] arguments) {
    tell(System.out);
  }

  static void tell(PrintStream out) {
    byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
    // tag::one-page[]
    Fetched fetched = new Fetched("https://islander.example/ferry", null, "text/html", page);
    Extraction extraction = Extractors.standard().extract(fetched);
    extraction.articles().forEach(article -> out.println(article.title() + "\n" + article.text()));
    extraction.rejected().forEach(out::println);
    // end::one-page[]
  }
}

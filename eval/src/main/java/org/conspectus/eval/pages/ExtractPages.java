package org.conspectus.eval.pages;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conspectus.codec.ArticleForm;
import org.conspectus.codec.JsonLines;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.eval.command.Options;
import org.conspectus.extract.HtmlExtractor;
import org.conspectus.extract.ReadLimits;
import org.conspectus.extract.internal.TextDecoder;
import org.jsoup.parser.Parser;

/// Extracts every page of an archive on one thread and says how fast that went, warm.
///
/// Options: `--archive FILE.tar.gz`, or a folder; `--output FILE.jsonl`, what `extract --format
/// jsonl` would print; `--rounds N`, how often everything is timed after one round that is not
/// (default 0, no timing). Exit code 2 for misuse.
public final class ExtractPages {

  private static final Set<String> OPTIONS = Set.of("archive", "output", "rounds");
  private static final double BYTES_PER_MEGABYTE = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;

  private ExtractPages() {}

  /// Work on one page.
  @FunctionalInterface
  private interface Work {
    void on(Fetched page);
  }

  /// Reads, extracts, writes, and prints the pace on standard error.
  public static void main(String[] arguments) throws IOException {
    try {
      Options options = Options.parse(arguments, OPTIONS);
      List<Fetched> pages = PageArchive.read(Path.of(options.get("archive", "")));
      HtmlExtractor extractor = new HtmlExtractor(ReadLimits.standard());
      write(pages, extractor, Path.of(options.get("output", "/dev/null")));
      int rounds = Integer.parseInt(options.get("rounds", "0"));
      if (rounds > 0) {
        pace("extract", pages, rounds, extractor::extract);
        pace("parse", pages, rounds, ExtractPages::parse);
      }
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static void write(List<Fetched> pages, HtmlExtractor extractor, Path output)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output))) {
      JsonLines lines = new JsonLines(out);
      for (Fetched page : pages) {
        Extraction extraction = extractor.extract(page);
        extraction.articles().forEach(article -> lines.write(new ArticleForm(), article));
        extraction.rejected().forEach(rejected -> System.err.println("rejected " + rejected));
      }
      lines.flush();
    }
  }

  private static void parse(Fetched page) {
    Parser.htmlParser().parseInput(TextDecoder.decode(page.content(), null), page.location());
  }

  /// Time of this thread alone, in nanoseconds, whatever else the machine does.
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void pace(String name, List<Fetched> pages, int rounds, Work work) {
    pages.forEach(work::on);
    long bytes = 0;
    long start = cpu();
    for (int round = 0; round < rounds; round++) {
      for (Fetched page : pages) {
        work.on(page);
        bytes += page.content().length;
      }
    }
    double seconds = (cpu() - start) / NANOS_PER_SECOND;
    System.err.println(
        String.format(
            Locale.ROOT,
            "%s: %.1f MB/s, %.0f pages/s%n%s seconds %s",
            name,
            bytes / BYTES_PER_MEGABYTE / seconds,
            rounds * pages.size() / seconds,
            name,
            seconds / rounds));
  }
}

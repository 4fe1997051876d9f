package org.conspectus.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conspectus.domain.Fetched;
import org.conspectus.eval.command.MarkedText;
import org.conspectus.eval.command.Options;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.metric.PageScores;
import org.conspectus.eval.metric.Score;
import org.conspectus.eval.pages.ExtractPages;
import org.conspectus.eval.pages.PageArchive;
import org.conspectus.eval.product.Revision;
import org.conspectus.eval.speed.Machine;

/// Extracts the pages of an archive with Conspectus and with what others made, in one run, each in
/// a process of its own with one thread, and writes a table of how well and how fast.
///
/// Options: `--archive FILE.tar.gz`; `--gold FILE.jsonl.gz`, strings that must and must not be in
/// the body, which also says which pages are taken; `--output FILE.md`, in which the table stands
/// between two marks (default `docs/explanation/extraction.md`); `--root DIR`, the repository, by
/// default the working directory. The others must have been made ready as
/// `eval/peers/pages/README.md` says. Exit code 2 for misuse.
public final class PagePeers {

  private static final Set<String> OPTIONS = Set.of("archive", "gold", "output", "root");
  private static final String PAGE = "docs/explanation/extraction.md";
  private static final String MARK = "table";
  private static final String EXTRACTED = "extract seconds ";
  private static final String PARSED = "parse seconds ";
  private static final double BYTES_PER_MEGABYTE = 1e6;

  private PagePeers() {}

  private record Peer(String name, List<String> command) {}

  /// What all are given.
  private record Pages(Path folder, Path gold, int count, double megabytes) {}

  /// Measures and writes.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      Options options = Options.parse(arguments, OPTIONS);
      Path root = Path.of(options.get("root", "")).toAbsolutePath().normalize();
      Path output = Path.of(options.get("output", root.resolve(PAGE).toString()));
      MarkedText page = MarkedText.read(output, MARK);
      Pages pages = unpacked(options);
      StringBuilder table = head(root, pages);
      for (Peer peer : peers(root, pages)) {
        table.append(rows(peer, pages));
      }
      Files.writeString(output, page.with(table.toString()));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  /// The pages that the gold tells of, in a folder.
  private static Pages unpacked(Options options) throws IOException {
    Path gold = Path.of(options.get("gold", ""));
    Set<String> wanted = new HashSet<>();
    JsonLines.forEach(gold, line -> wanted.add(line.text("file")));
    Path folder = Files.createTempDirectory("pages");
    long bytes = 0;
    int count = 0;
    for (Fetched page : PageArchive.read(Path.of(options.get("archive", "")))) {
      String name = page.location().substring(page.location().lastIndexOf('/') + 1);
      if (wanted.remove(name)) {
        Files.write(folder.resolve(name), page.content());
        bytes += page.content().length;
        count++;
      }
    }
    return new Pages(folder, gold, count, bytes / BYTES_PER_MEGABYTE);
  }

  private static List<Peer> peers(Path root, Pages pages) {
    Path peers = root.resolve("eval/peers/pages");
    String libraries =
        peers.resolve("target/page-peers-1.jar") + ":" + peers.resolve("target/lib/*");
    String folder = pages.folder.toString();
    return List.of(
        new Peer("Conspectus", ours(folder, List.of())),
        new Peer(
            "Conspectus, first compiler only, as `./conspectus` runs",
            ours(folder, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"))),
        new Peer(
            "Readability4J 1.0.8",
            List.of(java(), "-cp", libraries, "org.conspectus.peers.Readability4jPages", folder)),
        new Peer(
            "Readability.js 0.6.0 with jsdom 26.1.0",
            List.of("node", peers.resolve("readability.mjs").toString(), folder)));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static List<String> ours(String folder, List<String> flags) {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(flags);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            ExtractPages.class.getName(),
            "--archive",
            folder,
            "--output",
            "/dev/stdout",
            "--rounds",
            "1"));
    return command;
  }

  private static StringBuilder head(Path root, Pages pages) {
    return new StringBuilder()
        .append(
            String.format(
                Locale.ROOT,
                "Measured on %d pages, %.0f MB; %s, revision %s.%n%n",
                pages.count,
                pages.megabytes,
                Machine.description(),
                Revision.of(root)))
        .append("| Extractor | Precision | Recall | F1 | MB/s | Pages/s |\n")
        .append("|---|---:|---:|---:|---:|---:|\n");
  }

  /// One row, and one more for the parser alone where it was timed.
  private static String rows(Peer peer, Pages pages) throws IOException, InterruptedException {
    Path output = Files.createTempFile("bodies", ".jsonl");
    Path log = Files.createTempFile("pace", ".txt");
    int exit =
        new ProcessBuilder(peer.command)
            .redirectOutput(output.toFile())
            .redirectError(log.toFile())
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalArgumentException(
          peer.name + ": exit code " + exit + ": " + Files.readString(log));
    }
    List<String> told = Files.readAllLines(log, StandardCharsets.UTF_8);
    Score score = PageScores.ofSegments(pages.gold, output);
    String scores =
        String.format(
            Locale.ROOT,
            "%.3f | %.3f | %.3f",
            score.value("P"),
            score.value("R"),
            score.value("F1"));
    String row = row(peer.name, scores, pages, seconds(told, EXTRACTED));
    boolean isParsed = told.stream().anyMatch(line -> line.startsWith(PARSED));
    return isParsed
        ? row + row("– its parser alone, jsoup", "– | – | –", pages, seconds(told, PARSED))
        : row;
  }

  private static String row(String name, String scores, Pages pages, double seconds) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.1f | %.0f |%n",
        name,
        scores,
        pages.megabytes / seconds,
        pages.count / seconds);
  }

  private static double seconds(List<String> log, String start) {
    return log.stream()
        .filter(line -> line.startsWith(start))
        .mapToDouble(line -> Double.parseDouble(line.substring(start.length())))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No line \"" + start + "…\" in " + log));
  }
}

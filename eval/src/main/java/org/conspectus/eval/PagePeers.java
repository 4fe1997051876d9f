package org.conspectus.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conspectus.domain.Fetched;
import org.conspectus.eval.command.Options;
import org.conspectus.eval.metric.PageScores;
import org.conspectus.eval.metric.Score;
import org.conspectus.eval.pages.ExtractPages;
import org.conspectus.eval.pages.PageArchive;
import org.conspectus.eval.product.Revision;
import org.conspectus.eval.speed.Machine;

/// Extracts the pages of an archive with Conspectus and with what others made, in one run, each in
/// a process of its own with one thread, and writes a table of how well and how fast.
///
/// Options: `--archive FILE.tar.gz`, `--gold FILE.jsonl.gz` (strings that must and must not be in
/// the body), `--output FILE.md`, `--root DIR`, the repository, by default the working directory.
/// The others must have been made ready as `eval/peers/pages/README.md` says. Exit code 2 for
/// misuse.
public final class PagePeers {

  private static final Set<String> OPTIONS = Set.of("archive", "gold", "output", "root");
  private static final String SECONDS = "seconds ";
  private static final double BYTES_PER_MEGABYTE = 1e6;

  private PagePeers() {}

  private record Peer(String name, List<String> command) {}

  /// Measures and writes.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      Options options = Options.parse(arguments, OPTIONS);
      Path root = Path.of(options.get("root", "")).toAbsolutePath().normalize();
      Path archive = Path.of(options.get("archive", ""));
      Path folder = Files.createTempDirectory("pages");
      List<Fetched> pages = PageArchive.read(archive);
      long bytes = 0;
      for (Fetched page : pages) {
        Path name = Path.of(page.location()).getFileName();
        Files.write(folder.resolve(name.toString()), page.content());
        bytes += page.content().length;
      }
      StringBuilder table = head(root, pages.size(), bytes);
      for (Peer peer : peers(root, archive, folder)) {
        table.append(row(peer, Path.of(options.get("gold", "")), pages.size(), bytes));
      }
      Files.writeString(Path.of(options.get("output", "/dev/stdout")), table);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static List<Peer> peers(Path root, Path archive, Path folder) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path peers = root.resolve("eval/peers/pages");
    String libraries =
        peers.resolve("target/page-peers-1.jar") + ":" + peers.resolve("target/lib/*");
    return List.of(
        new Peer(
            "Conspectus",
            List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                ExtractPages.class.getName(),
                "--archive",
                archive.toString(),
                "--output",
                "/dev/stdout",
                "--rounds",
                "1")),
        new Peer(
            "Readability4J 1.0.8",
            List.of(
                java,
                "-cp",
                libraries,
                "org.conspectus.peers.Readability4jPages",
                folder.toString())),
        new Peer(
            "Readability.js 0.6.0 with jsdom",
            List.of("node", peers.resolve("readability.mjs").toString(), folder.toString())));
  }

  private static StringBuilder head(Path root, int pages, long bytes) {
    return new StringBuilder()
        .append("# Extraction beside others\n\n")
        .append(
            "Written by the program `org.conspectus.eval.PagePeers`; do not edit. Each extracts ")
        .append("the same pages\non one thread, after a warm-up; processor time, not counting ")
        .append("reading and writing. Scores are over\nstrings that must and must not be in the ")
        .append("body.\n\n")
        .append(
            String.format(
                Locale.ROOT,
                "Measured on %d pages, %.0f MB; %s, revision %s.%n%n",
                pages,
                bytes / BYTES_PER_MEGABYTE,
                Machine.description(),
                Revision.of(root)))
        .append("| Extractor | Precision | Recall | F1 | MB/s | Pages/s |\n")
        .append("|---|---:|---:|---:|---:|---:|\n");
  }

  private static String row(Peer peer, Path gold, int pages, long bytes)
      throws IOException, InterruptedException {
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
    double seconds = seconds(Files.readAllLines(log, StandardCharsets.UTF_8));
    Score score = PageScores.ofSegments(gold, output);
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f | %.1f | %.0f |%n",
        peer.name,
        score.value("P"),
        score.value("R"),
        score.value("F1"),
        bytes / BYTES_PER_MEGABYTE / seconds,
        pages / seconds);
  }

  /// What the last line that tells it says.
  private static double seconds(List<String> log) {
    List<String> told = new ArrayList<>(log.stream().filter(l -> l.startsWith(SECONDS)).toList());
    if (told.isEmpty()) {
      throw new IllegalArgumentException("No line \"seconds …\" in " + log);
    }
    return Double.parseDouble(told.getLast().substring(SECONDS.length()));
  }
}

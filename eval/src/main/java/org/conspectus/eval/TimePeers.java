package org.conspectus.eval;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conspectus.eval.command.Options;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;
import org.conspectus.eval.metric.Score;
import org.conspectus.eval.metric.TimeScores;
import org.conspectus.eval.product.Revision;
import org.conspectus.eval.speed.AnnotatePace;
import org.conspectus.eval.speed.Machine;
import org.conspectus.eval.speed.PinnedProcess;
import org.conspectus.eval.speed.TimeMl;

/// Annotates the same articles with Conspectus, everything it finds, and with HeidelTime, times
/// alone, in one run: each in a process of its own, on one processor where the system can see to
/// that, and writes a table of how well and how fast.
///
/// Options: `--times DIR`, gold of times; `--more FILES`, further articles, with colons between, to
/// time ours alone on; `--output FILE.md`; `--root DIR`, the repository, by default the working
/// directory. HeidelTime must have been made ready as `eval/peers/times/README.md` says. Exit code
/// 2 for misuse.
public final class TimePeers {
  private static final Set<String> OPTIONS = Set.of("times", "more", "output", "root");
  private static final List<String> SETS =
      List.of("krauts-dolomiten", "meantime-en-dev", "meantime-es-dev");
  private static final double BYTES_PER_MEGABYTE = 1e6;

  private TimePeers() {}

  /// A folder of texts, and the table that names them.
  private record Texts(String name, Path table, Path gold, int articles, long bytes) {}

  private record Peer(String name, List<String> command) {}

  /// Measures and writes.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      Options options = Options.parse(arguments, OPTIONS);
      Path root = Path.of(options.get("root", "")).toAbsolutePath().normalize();
      StringBuilder table = head(root);
      for (String set : SETS) {
        Path gold = Path.of(options.get("times", "")).resolve(set + ".jsonl.gz");
        Texts texts = write(set, gold);
        for (Peer peer : List.of(ours(), heidelTime(root))) {
          table.append(row(peer, texts, true));
        }
      }
      for (String more : options.get("more", "").split(":", -1)) {
        if (!more.isEmpty()) {
          String name = Path.of(more).getFileName().toString();
          Texts texts = write(name.substring(0, name.indexOf('.')), Path.of(more));
          table.append(row(ours(), texts, false));
        }
      }
      Files.writeString(Path.of(options.get("output", "/dev/stdout")), table);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static Texts write(String name, Path gold) throws IOException {
    Path folder = Files.createTempDirectory("times");
    List<JsonRecord> articles = JsonLines.read(gold);
    long bytes = 0;
    int count = 0;
    Path table = folder.resolve("articles.tsv");
    try (Writer rows = Files.newBufferedWriter(table, StandardCharsets.UTF_8)) {
      for (JsonRecord article : articles) {
        String text = article.findText("text").orElse("");
        String language = article.findText("language").orElse("");
        if (text.isEmpty() || !language.matches("de|en|es|fr|it|nl|pt")) {
          continue;
        }
        String file = ++count + ".txt";
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(file), content);
        bytes += content.length;
        String published = article.findText("published").orElse("");
        rows.write(
            file + "\t" + language + "\t" + day(published) + "\t" + article.text("id") + "\n");
      }
    }
    return new Texts(name, table, gold, count, bytes);
  }

  private static String day(String published) {
    return published.length() < "2000-01-01".length() ? "" : published.substring(0, 10);
  }

  private static Peer ours() {
    return new Peer(
        "Conspectus, everything",
        List.of(
            PinnedProcess.java(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            AnnotatePace.class.getName()));
  }

  private static Peer heidelTime(Path root) {
    Path peers = root.resolve("eval/peers/times/target");
    return new Peer(
        "HeidelTime 2.2.1, times",
        List.of(
            PinnedProcess.java(),
            "-XX:+UseSerialGC",
            "-cp",
            peers.resolve("time-peers-1.jar") + ":" + peers.resolve("lib") + "/*",
            "org.conspectus.peers.HeidelTimes"));
  }

  private static StringBuilder head(Path root) {
    return new StringBuilder()
        .append("# Annotating beside HeidelTime\n\n")
        .append("Written by the program `org.conspectus.eval.TimePeers`; do not edit. The same ")
        .append("texts, in one run, each in\na process of its own on one processor: `annotate` ")
        .append("with everything (language, sentences, names, times,\nquotes, clutter, dateline, ")
        .append("profile), compiled as the launcher does, and HeidelTime, which finds times ")
        .append("only,\nwithout a tagger of parts of speech (those it works with may not be ")
        .append("passed on). *First* is the first\npass over the texts, while the virtual machine ")
        .append("still loads and compiles; *warm* a later one. Megabytes\nof UTF-8 text. F1 of ")
        .append("times with exact span, and with the right value too.\n\n")
        .append(
            String.format(
                Locale.ROOT,
                "Measured on %s, revision %s.%n%n",
                Machine.description(),
                Revision.of(root)))
        .append("| Texts | Articles | MB | Program | Strict | Strict, value | First, MB/s | ")
        .append("Warm, MB/s | Warm, articles/s |\n|---|---:|---:|---|---:|---:|---:|---:|---:|\n");
  }

  private static String row(Peer peer, Texts texts, boolean scored)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(peer.command);
    command.add(texts.table.toString());
    PinnedProcess run = PinnedProcess.run(peer.name, command);
    String scores = scored ? scores(texts, run.output()) : " | ";
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.2f | %s | %s | %.3f | %.3f | %.1f |%n",
        texts.name,
        texts.articles,
        texts.bytes / BYTES_PER_MEGABYTE,
        peer.name,
        scores,
        texts.bytes / BYTES_PER_MEGABYTE / run.seconds("first"),
        texts.bytes / BYTES_PER_MEGABYTE / run.seconds("warm"),
        texts.articles / run.seconds("warm"));
  }

  private static String scores(Texts texts, Path output) throws IOException {
    Score score = TimeScores.of(texts.gold, TimeMl.predictions(texts.table, output));
    return String.format(
        Locale.ROOT, "%.3f | %.3f", score.value("strict"), score.value("strictValue"));
  }
}

package org.conspectus.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conspectus.eval.command.MarkedText;
import org.conspectus.eval.command.Options;
import org.conspectus.eval.product.Revision;
import org.conspectus.eval.speed.Machine;
import org.conspectus.eval.speed.PinnedProcess;
import org.conspectus.eval.stories.OverlappingClusters;
import org.conspectus.eval.stories.StoryArticle;
import org.conspectus.eval.stories.StoryPace;
import org.conspectus.eval.stories.StorySet;
import org.conspectus.eval.stories.StreamPace;
import org.conspectus.eval.stories.TfIdfStream;

/// Puts the same articles into stories with Conspectus, with Carrot2's Lingo and STC, and with a
/// plain stream of TF-IDF, in one run, each in a process of its own on one processor, and writes a
/// table of how well and how fast.
///
/// The others also get the setting that scores best on the very set, of those tried here. Options:
/// `--data DIR`, the data sets; `--root DIR`, the repository, by default the working directory, in
/// which two pages have the table between two marks: `docs/explanation/stories.md` and
/// `eval/peers/stories/README.md`. Carrot2 must have been made ready as the latter says. Exit code
/// 2 for misuse.
public final class StoryPeers {
  private static final Set<String> OPTIONS = Set.of("data", "root");
  private static final String DEFAULT_DATA = "../shared/bench";
  private static final List<String> PAGES =
      List.of("docs/explanation/stories.md", "eval/peers/stories/README.md");
  private static final String MARK = "beside others";

  /// Processor time for which each program is repeated; the best round counts.
  private static final int SECONDS = 8;

  /// Clusters wanted of each language; the first is the program's own default, and more than 100
  /// Lingo does not take.
  private static final List<Integer> LINGO_CLUSTERS = List.of(30, 10, 60, 100);

  private static final List<Integer> STC_CLUSTERS = List.of(15, 50, 150, 500);

  /// Thresholds of the stream that are tried, in hundredths.
  private static final int LEAST_THRESHOLD = 5;

  private static final int LARGEST_THRESHOLD = 50;
  private static final double HUNDRED = 100;

  private final Path root;

  private StoryPeers(Path root) {
    this.root = root;
  }

  /// A set, and the table that every program is given.
  private record Texts(StorySet set, Path table) {}

  /// A program with one setting.
  private record Peer(String name, List<String> program, List<String> settings) {}

  /// What it made of the articles, each in one cluster.
  private record Result(String name, List<List<String>> clusters, PinnedProcess run) {}

  /// Measures, prints the tables and writes them into the pages.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      Options options = Options.parse(arguments, OPTIONS);
      Path root = Path.of(options.get("root", "")).toAbsolutePath().normalize();
      List<MarkedText> pages = new ArrayList<>();
      for (String page : PAGES) {
        pages.add(MarkedText.read(root.resolve(page), MARK));
      }
      Path data = options.find("data").map(Path::of).orElse(root.resolve(DEFAULT_DATA));
      Path folder = data.resolve("stories");
      StringBuilder section = new StringBuilder(head(root));
      for (StorySet set :
          List.of(
              StorySet.partition(folder, "og2021-dev"),
              StorySet.partition(folder, "ecbplus-dev"),
              StorySet.pairs(folder, "telegram-pairs"))) {
        section.append(new StoryPeers(root).table(set));
      }
      System.out.println(section);
      for (int i = 0; i < pages.size(); i++) {
        Files.writeString(root.resolve(PAGES.get(i)), pages.get(i).with(section.toString()));
      }
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static String head(Path root) {
    return String.format(
        Locale.ROOT, "Measured on %s, revision %s.%n", Machine.description(), Revision.of(root));
  }

  private String table(StorySet set) throws IOException, InterruptedException {
    Texts texts = new Texts(set, Files.createTempFile(set.name(), ".tsv"));
    StoryArticle.write(texts.table, set.articles());
    Result ours = result(ours("Conspectus", "-XX:TieredStopAtLevel=1"), texts);
    Pace pace = new Pace(texts, ours.run.seconds("seconds"));
    StringBuilder table = new StringBuilder(heading(set)).append(pace.row(ours));
    table.append(pace.row("– families and stories alone", ours.run.seconds("writers")));
    List<Peer> peers = new ArrayList<>();
    peers.add(ours("Conspectus, both compilers", "-XX:+TieredCompilation"));
    peers.addAll(carrot(texts, "Lingo", LINGO_CLUSTERS));
    peers.addAll(carrot(texts, "STC", STC_CLUSTERS));
    peers.add(stream(texts, false));
    peers.add(stream(texts, true));
    for (Peer peer : peers) {
      table.append(pace.row(result(peer, texts)));
    }
    return table.toString();
  }

  private static String heading(StorySet set) {
    return String.format(
        Locale.ROOT,
        """

        %s, %d articles, %s:

        | Program | Precision | Recall | F1 | Clusters | Articles/s | To ours |
        |---|---:|---:|---:|---:|---:|---:|
        """,
        set.name(),
        set.articles().size(),
        set.prefix().equals("B3") ? "B³" : "known pairs");
  }

  /// How many articles a second, beside ours.
  private record Pace(Texts texts, double ourSeconds) {
    String row(Result result) {
      double seconds = result.run.seconds("seconds");
      return String.format(
          Locale.ROOT,
          "| %s | %.3f | %.3f | %.3f | %d | %.0f | × %.2f |%n",
          result.name,
          texts.set.figure(result.clusters, "P"),
          texts.set.figure(result.clusters, "R"),
          texts.set.figure(result.clusters, "F1"),
          result.clusters.size(),
          texts.set.articles().size() / seconds,
          ourSeconds / seconds);
    }

    String row(String name, double seconds) {
      return String.format(
          Locale.ROOT,
          "| %s | | | | | %.0f | × %.2f |%n",
          name,
          texts.set.articles().size() / seconds,
          ourSeconds / seconds);
    }
  }

  private static Peer ours(String name, String compilers) {
    return new Peer(name, own(StoryPace.class, compilers), List.of());
  }

  /// With its default number of clusters, and with the one that scores best.
  private List<Peer> carrot(Texts texts, String algorithm, List<Integer> counts)
      throws IOException, InterruptedException {
    int best = 0;
    double most = 0;
    for (int count : counts) {
      Peer peer = carrot(algorithm, "trial", count);
      double f1 = texts.set.f1(result(peer, texts, 0).clusters);
      best = f1 > most ? count : best;
      most = Math.max(most, f1);
    }
    int standard = counts.getFirst();
    return best == standard
        ? List.of(carrot(algorithm, "default and best", standard))
        : List.of(carrot(algorithm, "default", standard), carrot(algorithm, "best", best));
  }

  private Peer carrot(String algorithm, String setting, int count) {
    return new Peer(
        String.format(Locale.ROOT, "Carrot2 4.5.1 %s, %s, %d", algorithm, setting, count),
        carrotCommand(),
        List.of(algorithm.toLowerCase(Locale.ROOT), Integer.toString(count)));
  }

  private List<String> carrotCommand() {
    Path peers = root.resolve("eval/peers/stories/target");
    return List.of(
        PinnedProcess.java(),
        "-XX:+UseSerialGC",
        "-cp",
        peers.resolve("story-peers-1.jar") + ":" + peers.resolve("lib") + "/*",
        "org.conspectus.peers.CarrotStories");
  }

  /// With the threshold that scores best.
  private static Peer stream(Texts texts, boolean countsAhead) {
    double best = 0;
    double most = 0;
    List<String> ids = texts.set.ids();
    for (int step = LEAST_THRESHOLD; step <= LARGEST_THRESHOLD; step++) {
      double threshold = step / HUNDRED;
      double f1 =
          texts.set.f1(
              TfIdfStream.clusters(texts.set.articles(), threshold, countsAhead).stream()
                  .map(cluster -> cluster.stream().map(ids::get).toList())
                  .toList());
      best = f1 > most ? threshold : best;
      most = Math.max(most, f1);
    }
    String counted = countsAhead ? "counted over all ahead" : "counted as they come";
    return new Peer(
        String.format(Locale.ROOT, "TF-IDF stream, words %s, best, %.2f", counted, best),
        own(StreamPace.class, "-XX:+TieredCompilation"),
        List.of(Double.toString(best), Boolean.toString(countsAhead)));
  }

  private static List<String> own(Class<?> program, String compilers) {
    return List.of(
        PinnedProcess.java(),
        "-XX:+UseSerialGC",
        compilers,
        "-cp",
        System.getProperty("java.class.path"),
        program.getName());
  }

  private static Result result(Peer peer, Texts texts) throws IOException, InterruptedException {
    return result(peer, texts, SECONDS);
  }

  private static Result result(Peer peer, Texts texts, int seconds)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(peer.program);
    command.addAll(List.of(texts.table.toString(), Integer.toString(seconds)));
    command.addAll(peer.settings);
    PinnedProcess run = PinnedProcess.run(peer.name, command);
    return new Result(peer.name, OverlappingClusters.read(run.output(), texts.set.ids()), run);
  }
}

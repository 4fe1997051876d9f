package org.conspectus.peers;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.carrot2.clustering.Cluster;
import org.carrot2.clustering.ClusteringAlgorithm;
import org.carrot2.clustering.Document;
import org.carrot2.clustering.lingo.LingoClusteringAlgorithm;
import org.carrot2.clustering.stc.STCClusteringAlgorithm;
import org.carrot2.language.LabelFilter;
import org.carrot2.language.LanguageComponents;
import org.carrot2.language.LoadedLanguages;
import org.carrot2.language.Stemmer;
import org.carrot2.language.StopwordFilter;

/// Carrot2's Lingo or STC over the articles of a table (id, language, day or time, title, text; ends
/// of lines in it written `\n`), each language by itself, several times over.
///
/// Arguments: the table; how many seconds it is repeated for, 0 for a single round; `lingo` or `stc`;
/// how many clusters are wanted of each language. Prints a cluster a line, as it stands with
/// Carrot2, overlapping: its score, a tab, and the numbers of its rows. On standard error the
/// seconds of processor time of the best round, all of the process counted but reading and
/// printing.
public final class CarrotStories {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final int COLUMNS = 5;
  private static final int FEWEST_ROUNDS = 3;

  /// So many of the phrases that STC starts from for each cluster that is wanted, where that is
  /// more than it takes by itself.
  private static final int BASE_CLUSTERS = 10;

  private static final Map<String, String> LANGUAGES =
      Map.of(
          "de", "German",
          "en", "English",
          "es", "Spanish",
          "fr", "French",
          "it", "Italian",
          "nl", "Dutch",
          "pt", "Portuguese",
          "ru", "Russian");

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private CarrotStories() {}

  /// A row of the table.
  private record Row(int number, String title, String text) implements Document {
    @Override
    public void visitFields(BiConsumer<String, String> visitor) {
      visitor.accept("title", title);
      visitor.accept("text", text);
    }
  }

  public static void main(String[] arguments) throws IOException {
    Map<String, List<Row>> rows = read(Path.of(arguments[0]));
    int wanted = Integer.parseInt(arguments[3]);
    double lasting = Double.parseDouble(arguments[1]);
    Map<String, LanguageComponents> components = new HashMap<>();
    LoadedLanguages loaded = LanguageComponents.loader().load();
    rows.keySet().forEach(code -> components.put(code, components(loaded, code)));
    List<Cluster<Row>> clusters = List.of();
    double best = Double.MAX_VALUE;
    double spent = 0;
    for (int round = 0; hasRound(round, spent, lasting); round++) {
      clusters = new ArrayList<>();
      long start = PROCESS.getProcessCpuTime();
      for (Map.Entry<String, List<Row>> part : rows.entrySet()) {
        ClusteringAlgorithm algorithm = algorithm(arguments[2], wanted);
        clusters.addAll(
            algorithm.cluster(part.getValue().stream(), components.get(part.getKey())));
      }
      double seconds = (PROCESS.getProcessCpuTime() - start) / NANOS_PER_SECOND;
      spent += seconds;
      best = round == 0 ? best : Math.min(best, seconds);
    }
    print(clusters);
    System.err.println("seconds " + best);
  }

  /// The first, which is not timed; then as many as fit, three at least.
  private static boolean hasRound(int round, double spent, double lasting) {
    return round == 0 || lasting > 0 && (round <= FEWEST_ROUNDS || spent < lasting);
  }

  private static ClusteringAlgorithm algorithm(String name, int wanted) {
    if (name.equals("lingo")) {
      LingoClusteringAlgorithm lingo = new LingoClusteringAlgorithm();
      lingo.desiredClusterCount.set(wanted);
      return lingo;
    }
    STCClusteringAlgorithm stc = new STCClusteringAlgorithm();
    stc.maxClusters.set(wanted);
    stc.maxBaseClusters.set(Math.max(stc.maxBaseClusters.get(), BASE_CLUSTERS * wanted));
    return stc;
  }

  /// What Carrot2 knows of a language; of one it does not know, where words end, as in English.
  private static LanguageComponents components(LoadedLanguages loaded, String code) {
    String name = LANGUAGES.get(code);
    if (name != null) {
      return loaded.language(name);
    }
    Stemmer none = word -> null;
    StopwordFilter everyWord = word -> true;
    LabelFilter everyLabel = label -> true;
    return loaded
        .language("English")
        .override(Stemmer.class, () -> none)
        .override(StopwordFilter.class, () -> everyWord)
        .override(LabelFilter.class, () -> everyLabel);
  }

  private static Map<String, List<Row>> read(Path table) throws IOException {
    Map<String, List<Row>> rows = new TreeMap<>();
    int number = 0;
    for (String line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
      String[] columns = line.split("\t", COLUMNS);
      rows.computeIfAbsent(columns[1], language -> new ArrayList<>())
          .add(new Row(number++, plain(columns[3]), plain(columns[4])));
    }
    return rows;
  }

  private static String plain(String cell) {
    return cell.replace("\\t", "\t").replace("\\n", "\n");
  }

  private static void print(List<Cluster<Row>> clusters) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (Cluster<Row> cluster : clusters) {
      out.print(cluster.getScore() + "\t");
      cluster.getDocuments().forEach(row -> out.print(row.number() + " "));
      out.println();
    }
    out.flush();
  }
}

package org.conspectus.eval.stream;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.management.JMException;
import javax.management.ObjectName;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Link;
import org.conspectus.eval.generate.ArticleGenerator;
import org.conspectus.eval.generate.GeneratorConfig;
import org.conspectus.pipeline.Pipeline;
import org.conspectus.story.Clusterer;
import org.conspectus.story.StoryConfig;

/// Shows what both writers keep for each live article, and how fast the clusterer alone is.
///
/// Argument: how many invented articles, by default 20000. Prints the bytes an article by class,
/// from the histogram of live objects before and after, and the articles a second.
public final class WriterMemory {
  private static final int CLASSES = 24;
  private static final int WARM_UP = 2_000;

  private WriterMemory() {}

  /// Runs and prints.
  public static void main(String[] arguments) throws JMException {
    int size = arguments.length == 0 ? 20_000 : Integer.parseInt(arguments[0]);
    Pipeline pipeline = Pipeline.standard();
    digests(pipeline, GeneratorConfig.of(WARM_UP, 2)).forEach(pipeline::relate);
    Histogram before = Histogram.take();
    Pipeline writers = Pipeline.standard();
    Histogram stages = Histogram.take();
    List<Digest> articles = digests(pipeline, GeneratorConfig.of(size, 1));
    List<List<Link>> links = new ArrayList<>();
    articles.forEach(article -> links.add(writers.relate(article)));
    time(articles, links);
    for (int i = 0; i < size; i++) {
      writers.place(articles.get(i), links.get(i));
    }
    long started = System.nanoTime();
    writers.settle();
    double settled = (System.nanoTime() - started) / 1e9;
    int stories = writers.stories().size();
    articles.clear();
    links.clear();
    Histogram after = Histogram.take();
    System.out.printf(Locale.ROOT, "settling %d stories: %.1f s%n", stories, settled);
    after.minus(stages).print(size, CLASSES);
    System.out.printf(Locale.ROOT, "kept of the stages: %d bytes%n", stages.minus(before).total());
    writers.stories();
  }

  private static void time(List<Digest> articles, List<List<Link>> links) {
    Clusterer clusterer = new Clusterer(StoryConfig.standard());
    long started = System.nanoTime();
    for (int i = 0; i < articles.size(); i++) {
      clusterer.add(articles.get(i), links.get(i));
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    System.out.printf(Locale.ROOT, "clustering alone: %.0f a second%n", articles.size() / seconds);
  }

  private static List<Digest> digests(Pipeline pipeline, GeneratorConfig config) {
    List<Digest> digests = new ArrayList<>();
    ArticleGenerator generator = new ArticleGenerator(config);
    for (int i = 0; i < config.articles(); i++) {
      digests.add(pipeline.outline(generator.next().article()).digest());
    }
    return digests;
  }

  /// Bytes of live objects by class.
  private record Histogram(Map<String, Long> bytes) {
    static Histogram take() throws JMException {
      String text =
          (String)
              ManagementFactory.getPlatformMBeanServer()
                  .invoke(
                      new ObjectName("com.sun.management:type=DiagnosticCommand"),
                      "gcClassHistogram",
                      new Object[] {new String[0]},
                      new String[] {String[].class.getName()});
      Map<String, Long> bytes = new TreeMap<>();
      for (String line : text.split("\n", -1)) {
        String[] columns = line.strip().split("\\s+", -1);
        if (columns.length >= 4 && columns[0].endsWith(":")) {
          bytes.merge(columns[3], Long.parseLong(columns[2]), Long::sum);
        }
      }
      return new Histogram(bytes);
    }

    Histogram minus(Histogram other) {
      Map<String, Long> left = new TreeMap<>();
      bytes.forEach((name, count) -> left.put(name, count - other.bytes.getOrDefault(name, 0L)));
      return new Histogram(left);
    }

    long total() {
      return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    void print(int articles, int limit) {
      System.out.printf(Locale.ROOT, "%d bytes an article%n", total() / articles);
      bytes.entrySet().stream()
          .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
          .limit(limit)
          .forEach(entry ->
              System.out.printf(
                  Locale.ROOT, "%8.1f %s%n", entry.getValue() / (double) articles, entry.getKey()));
    }
  }
}

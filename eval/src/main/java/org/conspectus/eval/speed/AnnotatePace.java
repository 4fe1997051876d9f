package org.conspectus.eval.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Language;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.TimeMention;
import org.conspectus.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;

/// Annotates the articles that a table names (`file`, language, day of publication) with everything
/// there is, on one thread, several times over.
///
/// Prints the times found as JSON lines, and on standard error the seconds of the first round,
/// while the virtual machine still compiles, and of the best later one (`first 1.5`, `warm 0.8`):
/// processor time of the whole process, so that compiling and collecting count. Reading files and
/// printing do not count.
public final class AnnotatePace {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final int ROUNDS = 5;

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private AnnotatePace() {}

  /// @param arguments the table
  public static void main(String[] arguments) throws IOException {
    Path table = Path.of(arguments[0]);
    List<Article> articles = new ArrayList<>();
    for (String row : Files.readAllLines(table, StandardCharsets.UTF_8)) {
      String[] columns = row.split("\t", -1);
      articles.add(article(columns, Files.readString(table.resolveSibling(columns[0]))));
    }
    Pipeline pipeline = Pipeline.standard();
    System.err.println("first " + seconds(pipeline, articles, null));
    double warm = Double.MAX_VALUE;
    for (int round = 2; round < ROUNDS; round++) {
      warm = Math.min(warm, seconds(pipeline, articles, null));
    }
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    warm = Math.min(warm, seconds(pipeline, articles, out));
    out.flush();
    System.err.println("warm " + warm);
  }

  private static Article article(String[] columns, String text) {
    return new Article(
        new ArticleId(columns[0]),
        null,
        null,
        null,
        null,
        text,
        new Language(columns[1]),
        columns[2].isEmpty() ? null : new PublicationTime.Day(LocalDate.parse(columns[2]), null),
        null,
        List.of());
  }

  private static double seconds(
      Pipeline pipeline, List<Article> articles, @Nullable PrintStream out) {
    long nanos = 0;
    for (Article article : articles) {
      long start = PROCESS.getProcessCpuTime();
      Analysis analysis = pipeline.analyze(article);
      nanos += PROCESS.getProcessCpuTime() - start;
      if (out != null) {
        out.println(line(analysis));
      }
    }
    return nanos / NANOS_PER_SECOND;
  }

  /// What is found of times, as `annotate` prints it.
  private static String line(Analysis analysis) {
    StringBuilder line =
        new StringBuilder("{\"id\":\"").append(analysis.article().id()).append("\",\"times\":[");
    String comma = "";
    for (TimeMention time : analysis.times()) {
      line.append(comma)
          .append("{\"span\":[")
          .append(time.span().start())
          .append(',')
          .append(time.span().end())
          .append("],\"value\":")
          .append(time.value() == null ? "null" : '"' + time.value() + '"')
          .append('}');
      comma = ",";
    }
    return line.append("]}").toString();
  }
}

package org.conspectus.eval.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.eval.generate.ArticleGenerator;
import org.conspectus.eval.generate.GeneratorConfig;
import org.junit.jupiter.api.Test;

final class HeapLogTest {

  @Test
  void findsTheMostBeforeAndAfterACollection() {
    List<String> lines =
        List.of(
            "[0.01s][info][gc] Using Parallel",
            "[0.5s][info][gc] GC(0) Pause Young (Allocation Failure) 24M->3M(256M) 2.1ms",
            "[0.9s][info][gc] GC(1) Pause Full (Ergonomics) 20M->8M(256M) 9.0ms",
            "[1.2s][info][gc] GC(2) Major Collection (Warmup) 40M(10%)->5M(2%) 0.1s");
    assertThat(HeapLog.of(lines)).isEqualTo(new HeapLog(40, 8));
  }

  @Test
  void feedsEveryArticleOnce() {
    List<String> seen = new ArrayList<>();
    ArticleGenerator stream = new ArticleGenerator(GeneratorConfig.of(30, 1));
    Pace pace = Pace.of(stream, 30, article -> seen.add(article.id()));
    assertThat(seen).hasSize(30).doesNotHaveDuplicates();
    assertThat(pace.lastMicros()).isNotNegative();
  }
}

package org.conspectus.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TfIdfStreamTest {
  private static List<StoryArticle> titled(String... titles) {
    List<StoryArticle> articles = new ArrayList<>();
    for (String title : titles) {
      articles.add(new StoryArticle("a" + articles.size(), "en", "", title, ""));
    }
    return articles;
  }

  @Test
  void joinsTheNearestClusterThatReachesTheThreshold() {
    List<StoryArticle> articles =
        titled(
            "Ferry sinks off Malta",
            "Bakers strike in Lyon",
            "Ferry off Malta raised",
            "Lyon: bakers end strike",
            "Snow");
    assertThat(TfIdfStream.clusters(articles, 0.3, false))
        .containsExactly(List.of(0, 2), List.of(1, 3), List.of(4));
    assertThat(TfIdfStream.clusters(articles, 0.3, true))
        .containsExactly(List.of(0, 2), List.of(1, 3), List.of(4));
  }

  @Test
  void measuresCosine() {
    // With words counted ahead, n is 1 of 2 for "b" and "c", 2 for "a": ln 3 and ln 1.5.
    double shared = Math.log(1.5) * Math.log(1.5);
    double cosine = shared / (shared + Math.log(3) * Math.log(3));
    List<StoryArticle> articles = titled("a b", "a c");
    assertThat(TfIdfStream.clusters(articles, cosine - 1e-9, true)).hasSize(1);
    assertThat(TfIdfStream.clusters(articles, cosine + 1e-9, true)).hasSize(2);
  }

  @Test
  void comparesWithTheCentroidNotWithTheNearestMember() {
    // The last has cosine .316 with the second as that has with the first, but .195 with both.
    List<StoryArticle> articles = titled("a b", "a c", "c d");
    assertThat(TfIdfStream.clusters(articles, 0.25, true))
        .containsExactly(List.of(0, 1), List.of(2));
    assertThat(TfIdfStream.clusters(articles, 0.19, true)).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void foundsAClusterForWhatHasNoWords() {
    assertThat(TfIdfStream.clusters(titled("", "…", "a", "A!"), 0.1, false))
        .containsExactly(List.of(0), List.of(1), List.of(2, 3));
  }

  @Test
  void countsWhatItHasSeenOrEverything() {
    // Once "storm" is in every article it tells little, which only counting ahead knows at first.
    List<StoryArticle> articles =
        titled("storm one", "storm two", "storm three", "storm four", "storm five", "storm six");
    assertThat(TfIdfStream.clusters(articles, 0.1, false).getFirst()).contains(0, 1);
    assertThat(TfIdfStream.clusters(articles, 0.1, true)).hasSize(6);
  }

  @Test
  void sumsWordsPerCluster() {
    WordPostings word = new WordPostings();
    for (int cluster : new int[] {7, 2, 5, 0, 3, 2, 7}) {
      word.add(cluster, 1);
    }
    double[] sums = new double[8];
    word.share(2, sums);
    assertThat(Arrays.toString(sums)).isEqualTo("[2.0, 0.0, 4.0, 2.0, 0.0, 2.0, 0.0, 4.0]");
  }
}

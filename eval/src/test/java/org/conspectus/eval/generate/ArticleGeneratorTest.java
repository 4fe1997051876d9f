package org.conspectus.eval.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleGeneratorTest {

  private static final int ARTICLES = 1_000;
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private static List<GeneratedArticle> articles(long seed) {
    List<GeneratedArticle> articles = new ArrayList<>();
    new ArticleGenerator(GeneratorConfig.of(ARTICLES, seed)).forEachRemaining(articles::add);
    return articles;
  }

  @Test
  void givesTheSameBytesOnEveryMachine(@TempDir Path folder)
      throws IOException, NoSuchAlgorithmException {
    Path file = folder.resolve("articles.jsonl");
    ArticleWriter.write(new ArticleGenerator(GeneratorConfig.of(200, 7)), file);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    // Changes with every change of the generator; then speeds of before cannot be compared.
    assertThat(HexFormat.of().formatHex(digest)).startsWith("87c723b7bc7649fa");
  }

  @Test
  void tellsAsManyArticlesAsAskedInOrderOfTime() {
    List<GeneratedArticle> articles = articles(1);
    assertThat(articles).hasSize(ARTICLES);
    assertThat(articles.stream().map(a -> a.published().toInstant())).isSorted();
    assertThat(articles.stream().map(GeneratedArticle::id)).doesNotHaveDuplicates();
    assertThat(articles).allMatch(a -> a.outlet().endsWith(".example") && isAscii(a.outlet()));
  }

  @Test
  void hasMostlySmallStoriesInAllLanguages() {
    List<GeneratedArticle> articles = articles(2);
    Map<String, Long> sizes =
        articles.stream()
            .collect(Collectors.groupingBy(GeneratedArticle::story, Collectors.counting()));
    long single = sizes.values().stream().filter(size -> size == 1).count();
    assertThat((double) single / sizes.size()).isBetween(0.5, 0.75);
    assertThat(new TreeSet<>(articles.stream().map(GeneratedArticle::language).toList()))
        .containsExactly("de", "en", "es", "fr", "it", "nl", "pt");
  }

  @Test
  void keepsNumbersInTranslationsAndWordsInCopies() {
    Map<String, GeneratedArticle> roots = new HashMap<>();
    int copies = 0;
    int translations = 0;
    for (GeneratedArticle article : articles(3)) {
      GeneratedArticle root = roots.putIfAbsent(article.family(), article);
      if (root == null) {
        continue;
      }
      if (root.language().equals(article.language())) {
        copies++;
        assertThat(root.text()).startsWith(article.text());
      } else {
        translations++;
        assertThat(root.text()).isNotEqualTo(article.text());
        List<String> kept = numbers(article.text());
        assertThat(numbers(root.text())).hasSizeGreaterThanOrEqualTo(kept.size());
        assertThat(numbers(root.text()).subList(0, kept.size())).isEqualTo(kept);
      }
    }
    assertThat(copies).isGreaterThan(20);
    assertThat(translations).isGreaterThan(20);
  }

  @Test
  void refusesALanguageItDoesNotKnow() {
    GeneratorConfig config = new GeneratorConfig(1, 1, 1, List.of("xx"));
    assertThatThrownBy(() -> new ArticleGenerator(config))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("language must be one of [de, en, es, fr, it, nl, pt], got \"xx\"");
  }

  private static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).toList();
  }

  private static boolean isAscii(String text) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(text);
  }
}

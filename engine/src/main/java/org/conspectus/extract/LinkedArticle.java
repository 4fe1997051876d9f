package org.conspectus.extract;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.domain.Article;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Reads the article in a page's JSON-LD scripts, forgiving what browsers' other readers forgive.
final class LinkedArticle {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private LinkedArticle() {}

  /// The first article in the scripts of a page; null when there is none.
  static @Nullable Article of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      List<Article> articles = read(content(script.data()));
      if (!articles.isEmpty()) {
        return articles.getFirst();
      }
    }
    return null;
  }

  /// Without what hides a script from old browsers.
  private static String content(String script) {
    int start = 0;
    int end = script.length();
    while (start < end && script.charAt(start) != '{' && script.charAt(start) != '[') {
      start++;
    }
    while (end > start && script.charAt(end - 1) != '}' && script.charAt(end - 1) != ']') {
      end--;
    }
    return script.substring(start, end);
  }

  private static List<Article> read(String json) {
    List<Article> articles = new ArrayList<>();
    JsonContainer container =
        new JsonContainer("page", null, part -> articles.addAll(part.articles()), 0);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      JsonArticleParser found = new JsonArticleParser(parser, container);
      boolean more = true;
      while (more) {
        more = found.step();
      }
    } catch (JacksonException e) {
      // What came before the fault still counts; the page itself tells the rest.
      container.flush();
    }
    container.flush();
    return articles;
  }
}

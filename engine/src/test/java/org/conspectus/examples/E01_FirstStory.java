package org.conspectus.examples;

import java.io.PrintStream;
import java.util.List;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Story;
import org.conspectus.pipeline.Pipeline;

/// The library in ten lines: two articles in two languages go in, one story comes out.
final class E01_FirstStory {
  private static final String ENGLISH =
      """
      Storm closes harbor of Antwerp

      The harbor of Antwerp was closed on Tuesday after storm Gerda tore two tankers, the Miranda
      and the Baltic Star, from the quay. Harbor master Johan Verlinden said 14 people were
      rescued. Damage is put at 3.5 million euros. Belgium sent a frigate to help.
      """;

  private static final String DUTCH =
      """
      Haven van Antwerpen dicht na storm

      De haven van Antwerpen is dinsdag gesloten nadat storm Gerda twee tankers, de Miranda en de
      Baltic Star, van de kade had losgerukt. Volgens havenmeester Johan Verlinden zijn 14 mensen
      gered. De schade is 3,5 miljoen euro. België heeft een fregat gestuurd.
      """;

  private E01_FirstStory() {}

  public static void main(String[] arguments) {
    tell(System.out);
  }

  // tag::first-story[]
  static void tell(PrintStream out) {
    Pipeline pipeline = Pipeline.standard();
    for (Article article : List.of(article("harbor.en", ENGLISH), article("haven.nl", DUTCH))) {
      pipeline.add(pipeline.analyze(article).digest());
    }
    for (Story story : pipeline.stories()) {
      out.println(story.id() + ": " + story.articles());
    }
  }

  static Article article(String id, String text) {
    return new Article(
        new ArticleId(id), null, null, null, null, text, null, null, null, List.of());
  }
  // end::first-story[]
}

package org.conspectus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Rejected;
import org.junit.jupiter.api.Test;

class TextExtractorTest {
  private static Extraction extract(String text) {
    return Extractors.standard()
        .extract(new Fetched("a.md", "a.md", null, text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void keepsTheWholeTextAsItIs() {
    String text = "# Ferry aground\r\n\r\n  *All* saved.\t\n\n";
    Article article = extract("\ufeff" + text).articles().getFirst();
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.title()).isNull();
    assertThat(article.id()).isEqualTo(new ArticleId("a.md"));
    assertThat(article.file()).isEqualTo("a.md");
  }

  @Test
  void rejectsWhiteSpace() {
    Rejected rejected = extract("\n \n").rejected().getFirst();
    assertThat(rejected.reason()).isEqualTo(Rejected.Reason.EMPTY);
    assertThat(rejected).hasToString("a.md: holds nothing but white space");
  }

  @Test
  void rejectsATextBeyondTheLimit() {
    Extraction extraction =
        new TextExtractor(new ReadLimits(10, 10, 10, 10))
            .extract(new Fetched("a.txt", "a.txt", null, new byte[11]));
    assertThat(extraction.rejected().getFirst().reason()).isEqualTo(Rejected.Reason.TOO_LARGE);
  }
}

package org.conspectus.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Language;
import org.conspectus.domain.PublicationTime;
import org.conspectus.fixture.Reading;
import org.conspectus.lang.LanguageDetector;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lexicon.Lexicon;
import org.conspectus.lexicon.NameIndex;
import org.conspectus.lexicon.Priors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnalyzerTest {
  private static final String TEXT =
      """
      Mayor opens bridge

      Oslo (AFP) - Hilda Pimmer opened the new bridge on 18 June 2023.
      “It took us nine years,” said Pimmer.
      Read more: Where the bridge leads
      """;

  @Test
  void findsEverythingInOneText() {
    Analysis analysis = Reading.analysis("a", "en", TEXT);
    assertThat(analysis.title()).isEqualTo("Mayor opens bridge");
    assertThat(analysis.sentences()).extracting(s -> s.of(TEXT)).hasSize(4);
    assertThat(analysis.names())
        .extracting(n -> n.span().of(TEXT))
        .contains("Hilda Pimmer", "Pimmer");
    assertThat(analysis.times()).extracting(t -> t.value()).containsExactly("2023-06-18", "P9Y");
    assertThat(analysis.quotes())
        .extracting(q -> q.spans().getFirst().of(TEXT))
        .containsExactly("It took us nine years,");
    assertThat(analysis.clutter())
        .extracting(c -> c.span().of(TEXT))
        .containsExactly("Oslo (AFP) -", "Read more: Where the bridge leads");
    assertThat(analysis.dateline()).isNotNull();
    assertThat(analysis.dateline().place()).isEqualTo("Oslo");
    assertThat(analysis.profile().size()).isPositive();
  }

  @Test
  void datesAnArticleByItsDateline() {
    Analysis analysis = Reading.analysis("a", "en", TEXT);
    assertThat(analysis.published()).isInstanceOf(PublicationTime.Inferred.class);
    PublicationTime given = Reading.day("2023-06-20");
    assertThat(Reading.ANALYZER.analyze(Reading.article("a", "en", TEXT, given)).published())
        .isEqualTo(given);
    assertThat(Reading.analysis("a", "en", "Nothing here tells a date.").published()).isNull();
  }

  @Test
  void doesNotDateAnArticleByATeaser() {
    String text = "The bridge is open.\nLees ook: De brug van 3 May 2020\n";
    assertThat(Reading.analysis("a", "en", text).times()).hasSize(1);
    assertThat(Reading.analysis("a", "en", text).published()).isNull();
  }

  @Test
  void looksForNoHeadlineInATextThatHasOne() {
    Article article = Reading.article("a", "en", TEXT, null);
    Analysis analysis = Reading.ANALYZER.analyze(Reading.with(article, "Pimmer in China", null));
    assertThat(analysis.headline()).isNull();
    assertThat(analysis.title()).isEqualTo("Pimmer in China");
    assertThat(analysis.titleNames())
        .extracting(n -> n.span().of("Pimmer in China"))
        .contains("China");
    assertThat(analysis.profile().titleSentences()).isEqualTo(1);
  }

  @Test
  void readsAHeadlineAlone() {
    Analysis analysis =
        Reading.ANALYZER.analyze(Reading.headline("a", "en", "Mayor opens bridge in China"));
    assertThat(analysis.sentences()).isEmpty();
    assertThat(analysis.tokens().size()).isZero();
    assertThat(analysis.titleNames()).hasSize(1);
    assertThat(analysis.profile().titleSentences()).isEqualTo(1);
  }

  @Test
  void readsATextWithoutWords() {
    for (String text : List.of("", " ", "\n\n", "...", "\0", "\ud800", "“”", "()")) {
      Analysis analysis = Reading.analysis("a", null, text);
      assertThat(analysis.language()).isNull();
      assertThat(analysis.profile().size()).isZero();
    }
  }

  @Test
  void believesAGivenLanguageUnlessTheWordsClearlyContradictIt() {
    String text = "word ".repeat(40);
    assertThat(analyzed("nl", text, "en", 0.9).language()).isEqualTo(new Language("nl"));
    assertThat(analyzed("nl", text, "en", 0.99).language()).isEqualTo(new Language("en"));
    assertThat(analyzed("nl", "word ".repeat(5), "en", 0.99).language())
        .as("too short to contradict")
        .isEqualTo(new Language("nl"));
    assertThat(analyzed(null, "word ".repeat(5), "en", 0.6).language())
        .isEqualTo(new Language("en"));
    assertThat(analyzed("nl", text, null, 0).language()).isEqualTo(new Language("nl"));
  }

  @Test
  void keepsCertaintyInRange() {
    assertThat(analyzed("nl", "word ".repeat(40), "en", 0.9).languageCertainty())
        .isBetween(0.0, 1.0);
    assertThat(analyzed(null, "word", null, 0).languageCertainty()).isZero();
  }

  @Test
  void tellsWhichWordsGaveWhichFeature() {
    StringBuilder told = new StringBuilder();
    Reading.ANALYZER.analyze(
        Reading.article("a", "en", "Workers built 1,200 Bridges in China.", null),
        (feature, words, prior) -> told.append(words).append('|'));
    assertThat(told).contains("|1200|").contains("|country:CN|").startsWith("workers|");
  }

  @Test
  void changesOnlyTheIdUnderAnotherId() {
    Analysis analysis = Reading.analysis("a", "en", TEXT);
    Analysis other = analysis.withId(new ArticleId("b"));
    assertThat(other.article().id().value()).isEqualTo("b");
    assertThat(other.withId(analysis.article().id())).isEqualTo(analysis);
  }

  @Test
  void keepsALanguageThatTheDetectorWouldTakeForAnother() {
    assertThat(analyzed("ha", "word ".repeat(40), "so", 1).language())
        .isEqualTo(new Language("ha"));
    assertThat(analyzed("xx", "word ".repeat(40), "so", 1).language())
        .isEqualTo(new Language("so"));
  }

  private static Analysis analyzed(
      @Nullable String given, String text, @Nullable String guess, double certainty) {
    LanguageDetector detector =
        new LanguageDetector() {
          @Override
          public boolean knows(Language language) {
            return Set.of("nl", "en", "so").contains(language.code());
          }

          @Override
          public Guess detect(String sample) {
            return new Guess(guess == null ? null : new Language(guess), certainty);
          }
        };
    Analyzer analyzer =
        new Analyzer(
            new Analyzer.Knowledge(
                detector,
                LanguagePacks.standard(),
                NameIndex.standard(),
                Lexicon.none(),
                Priors.none()));
    return analyzer.analyze(Reading.article("a", given, text, null));
  }
}

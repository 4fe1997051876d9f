package org.conspectus.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Clutter;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Mention;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Span;
import org.conspectus.domain.Story;
import org.conspectus.domain.Tokens;
import org.conspectus.fixture.Reading;
import org.conspectus.lang.LanguageDetector;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.NgramLanguageDetector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for the analysis of any string at all.
class AnalysisPropertiesTest {
  private static final int TEXTS = 150;
  private static final int PIECES = 60;
  private static final LanguageDetector DETECTOR =
      NgramLanguageDetector.load(LanguagePacks.standard());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void spansLieInTheText(long seed) {
    forEach(
        seed,
        analysis -> {
          Span text = new Span(0, analysis.article().body().length());
          Span title = new Span(0, String.valueOf(analysis.article().title()).length());
          assertThat(spans(analysis)).allMatch(text::contains);
          assertThat(analysis.titleNames()).allMatch(n -> title.contains(n.span()));
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void sentencesAndNamesAndClutterAreInOrderAndDoNotOverlap(long seed) {
    forEach(
        seed,
        analysis -> {
          assertInOrder(analysis.sentences());
          assertInOrder(analysis.names().stream().map(n -> n.span()).toList());
          assertInOrder(analysis.times().stream().map(t -> t.span()).toList());
          assertInOrder(analysis.clutter().stream().map(Clutter::span).toList());
          analysis.quotes().forEach(q -> assertInOrder(q.spans()));
          assertInOrder(tokens(analysis.tokens()));
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void tokensBeginInASentenceAndSentencesWithNoSpace(long seed) {
    forEach(
        seed,
        analysis -> {
          String text = analysis.article().body();
          assertThat(analysis.sentences())
              .allMatch(s -> s.length() > 0 && !Character.isWhitespace(text.charAt(s.start())));
          assertThat(tokens(analysis.tokens()))
              .as("an invisible mark may follow at the end")
              .allMatch(token -> analysis.sentences().stream().anyMatch(s -> s.overlaps(token)));
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {8, 9})
  void profilesAndDigestsComeBackAsTheyWere(long seed) {
    forEach(
        seed,
        analysis -> {
          Digest digest = analysis.digest();
          assertThat(readBack(digest)).isEqualTo(digest);
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {10})
  void theSameTextGivesTheSameAnalysis(long seed) {
    forEach(
        seed,
        analysis -> assertThat(Reading.ANALYZER.analyze(analysis.article())).isEqualTo(analysis));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void anyTextsCanBeComparedAndGivenALanguage(long seed) {
    List<Analysis> accounts = new ArrayList<>();
    forEach(
        seed,
        analysis -> {
          accounts.add(analysis);
          assertThat(DETECTOR.detect(analysis.article().body()).certainty()).isBetween(0.0, 1.0);
        });
    Story story =
        new Story("s1", accounts.stream().map(a -> a.article().id()).toList(), null, null);
    assertThat(Reading.COMPARER.compare(story, accounts, List.of()).accounts())
        .as("seed %d", seed)
        .hasSize(TEXTS);
  }

  private interface Check {
    void accept(Analysis analysis) throws IOException;
  }

  private static void forEach(long seed, Check check) {
    RandomTexts texts = new RandomTexts(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = texts.next(PIECES);
      String title = i % 3 == 0 ? texts.next(8) : null;
      try {
        check.accept(
            Reading.ANALYZER.analyze(
                Reading.with(Reading.article("a" + i, texts.language(), text, null), title, null)));
      } catch (AssertionError | RuntimeException | IOException e) {
        throw new AssertionError("seed " + seed + ", text " + i + ": '" + text + "'", e);
      }
    }
  }

  private static List<Span> spans(Analysis analysis) {
    List<Span> spans = new ArrayList<>(analysis.sentences());
    List<Mention> mentions = new ArrayList<>(analysis.names());
    mentions.addAll(analysis.times());
    mentions.addAll(analysis.quotes());
    mentions.forEach(m -> spans.addAll(m.spans()));
    for (QuoteMention quote : analysis.quotes()) {
      if (quote.speaker() != null) {
        spans.add(quote.speaker());
      }
      if (quote.cue() != null) {
        spans.add(quote.cue());
      }
    }
    analysis.clutter().forEach(c -> spans.add(c.span()));
    if (analysis.dateline() != null) {
      spans.add(analysis.dateline().span());
    }
    if (analysis.headline() != null) {
      spans.add(analysis.headline());
    }
    spans.addAll(tokens(analysis.tokens()));
    return spans;
  }

  private static List<Span> tokens(Tokens tokens) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      spans.add(new Span(tokens.start(i), tokens.end(i)));
    }
    return spans;
  }

  private static void assertInOrder(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  private static Digest readBack(Digest digest) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    digest.write(new DataOutputStream(bytes));
    return Digest.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }
}

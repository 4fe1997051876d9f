package org.conspectus.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.conspectus.domain.Language;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.Segmenter;
import org.junit.jupiter.api.Test;

class LexiconLearnerTest {
  private static final Language DUTCH = new Language("nl");
  private static final LanguagePacks PACKS = LanguagePacks.standard();

  private static LexiconLearner learner() {
    return new LexiconLearner(
        new Segmenter(),
        PACKS.of(DUTCH),
        PACKS.of(new Language("en")),
        Lexicon.none().of(new Language("en")));
  }

  private static LexiconTable learned(LexiconLearner learner) throws IOException {
    LexiconBuilder builder = new LexiconBuilder();
    learner.learn(builder);
    return Lexicon.read(new ByteArrayInputStream(builder.build()), "learned").of(DUTCH);
  }

  @Test
  void learnsWhatAWordMeansFromItsTranslations() throws IOException {
    LexiconLearner learner = learner();
    for (int i = 0; i < 3; i++) {
      learner.add("De brug is gesloten.", "The bridge is closed.");
      learner.add("De brug is lang.", "The bridge is long.");
      learner.add("De winkel is gesloten.", "The shop is closed.");
    }
    LexiconTable dutch = learned(learner);
    assertThat(dutch.word("brug")).isEqualTo(Features.word("bridge"));
    assertThat(dutch.word("gesloten")).isEqualTo(Features.word("closed"));
    assertThat(dutch.word("winkel")).isEqualTo(Features.word("shop"));
    assertThat(dutch.word("de")).as("a function word").isZero();
  }

  @Test
  void doesNotTrustWhatItSawOnce() throws IOException {
    LexiconLearner learner = learner();
    learner.add("De brug is gesloten.", "The bridge is closed.");
    assertThat(learned(learner).word("brug")).isZero();
  }

  @Test
  void needsNoWordThatMeansItsOwnLetters() throws IOException {
    LexiconLearner learner = learner();
    for (int i = 0; i < 5; i++) {
      learner.add("Het instrument speelt.", "The instrument plays.");
      learner.add("Het instrument zwijgt.", "The instrument rests.");
    }
    assertThat(learned(learner).word("instrument")).isZero();
  }
}

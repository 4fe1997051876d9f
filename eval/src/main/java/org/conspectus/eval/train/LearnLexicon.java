package org.conspectus.eval.train;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conspectus.domain.Language;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.Segmenter;
import org.conspectus.lexicon.Lexicon;
import org.conspectus.lexicon.LexiconBuilder;
import org.conspectus.lexicon.LexiconLearner;
import org.conspectus.lexicon.LexiconTable;

/// Makes the shipped lexicon from the news vocabulary and the sentence pairs of the Tatoeba
/// project: `LearnLexicon DATA OUTPUT`, in the repository's root.
///
/// What the vocabulary says of a word outweighs what the pairs say.
public final class LearnLexicon {
  private static final Language ENGLISH = new Language("en");
  private static final Path VOCABULARY = Path.of("eval/train/vocabulary.tsv");
  private static final Path SECOND_TIER = Path.of("eval/train/vocabulary-second-tier.tsv");

  private final Segmenter segmenter = new Segmenter();
  private final LanguagePacks packs = LanguagePacks.standard();
  private final SortedMap<String, LexiconLearner> learners = new TreeMap<>();
  private final LexiconTable english;

  private LearnLexicon(LexiconTable english) {
    this.english = english;
  }

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    LexiconBuilder lexicon = new LexiconBuilder();
    Vocabulary vocabulary = new Vocabulary(lexicon);
    vocabulary.read(VOCABULARY);
    vocabulary.readSecondTier(SECOND_TIER);
    Lexicon known = Lexicon.read(new ByteArrayInputStream(lexicon.build()), "vocabulary");
    LearnLexicon learner = new LearnLexicon(known.of(ENGLISH));
    for (String language : Tatoeba.LARGE) {
      learner.readLarge(data, language);
    }
    Tatoeba.forEachSmall(data, learner::add);
    learner.learners.forEach(
        (code, of) -> System.out.println(code + ": " + of.learn(lexicon) + " words"));
    Files.write(Path.of(arguments[1]), lexicon.build());
  }

  private void readLarge(Path data, String language) throws IOException {
    Path file = data.resolve("parallel/tatoeba-eng-" + language + ".tsv.gz");
    try (BufferedReader reader = JsonLines.open(file)) {
      reader
          .lines()
          .map(line -> line.split("\t", -1))
          .forEach(columns -> add(Tatoeba.code(language), columns[0], columns[1]));
    }
  }

  private void add(String code, String english, String other) {
    learners.computeIfAbsent(code, this::learner).add(other, english);
  }

  private LexiconLearner learner(String code) {
    return new LexiconLearner(segmenter, packs.of(new Language(code)), packs.of(ENGLISH), english);
  }
}

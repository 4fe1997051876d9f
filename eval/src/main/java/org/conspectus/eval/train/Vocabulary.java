package org.conspectus.eval.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Language;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.Segmenter;
import org.conspectus.lexicon.LexiconBuilder;
import org.conspectus.lexicon.LexiconLearner;
import org.conspectus.lexicon.LexiconTable;
import org.conspectus.text.Hashing;

/// Reads the news vocabulary into a lexicon: which words of each language express which concept.
///
/// A form that stands under several concepts goes to the one it is listed first under; of equal
/// places to the concept that comes first in the file.
final class Vocabulary {
  /// More than any number of sentence pairs can outweigh.
  private static final double WEIGHT = 1_000;

  private static final double WEIGHT_LOST_BY_LINE = 0.1;
  private static final double LOST_BY_PLACE = 0.3;
  private static final int CONCEPT = 0;

  private final LexiconBuilder lexicon;
  private final Segmenter segmenter = new Segmenter();
  private final LanguagePacks packs = LanguagePacks.standard();

  Vocabulary(LexiconBuilder lexicon) {
    this.lexicon = lexicon;
  }

  /// Reads a table of a concept's name and a column for each language, whose codes are in the
  /// heading.
  void read(Path file) throws IOException {
    List<Language> languages = new ArrayList<>();
    double weight = WEIGHT;
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("#")) {
        continue;
      }
      for (int i = CONCEPT + 1; i < cells.length; i++) {
        if (languages.size() < i) {
          languages.add(new Language(cells[i]));
        } else {
          add(languages.get(i - 1), cells[CONCEPT], cells[i], weight);
        }
      }
      weight -= WEIGHT_LOST_BY_LINE;
    }
  }

  /// Reads lines of a concept, a language and its words.
  void readSecondTier(Path file) throws IOException {
    double weight = WEIGHT;
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && cells.length == 3) {
        add(new Language(cells[1]), cells[CONCEPT], cells[2], weight);
        weight -= WEIGHT_LOST_BY_LINE / 100;
      }
    }
  }

  private void add(Language language, String concept, String cell, double weight) {
    int feature = FeatureKind.CONCEPT.feature(Hashing.hash(concept));
    double lost = 1;
    for (String entry : cell.split("\\|", -1)) {
      String[] forms = LexiconLearner.forms(segmenter, entry, packs.of(language));
      if (forms.length == 1) {
        lexicon.addWord(language, forms[0], feature, weight / lost);
      } else if (forms.length > 1 && forms.length <= LexiconTable.MAX_WORDS) {
        lexicon.addPhrase(language, forms, feature, weight / lost);
      }
      lost += LOST_BY_PLACE;
    }
  }
}

package org.conspectus.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.Segmenter;
import org.conspectus.lang.Words;

/// Learns from sentences and their translations into a known language what the words of another
/// mean.
///
/// The meaning of a known word is its feature in the lexicon, or else that of its first letters
/// ([Features#word]); a word of the other language means what [WordAligner] gives it, if that is
/// likely and was seen often enough. Function words are left out. Not thread-safe; memory as the
/// aligner's.
public final class LexiconLearner {
  /// Rounds of learning.
  public static final int ROUNDS = WordAligner.ROUNDS;

  /// A translation less likely than this is not taken; .3 to .5 differ little on leipzig-2019 and
  /// wmt-dev.
  private static final double MIN_PROBABILITY = 0.5;

  private static final double MIN_COUNT = 2;

  /// More sightings than this add no weight.
  private static final double ENOUGH = 50;

  private final Segmenter segmenter;
  private final LanguagePack pack;
  private final LanguagePack knownPack;
  private final LexiconTable known;
  private final WordAligner aligner = new WordAligner();

  /// @param pack of the language to learn
  /// @param knownPack of the language the sentences are translated to
  /// @param known the lexicon's words of that language
  public LexiconLearner(
      Segmenter segmenter, LanguagePack pack, LanguagePack knownPack, LexiconTable known) {
    this.segmenter = segmenter;
    this.pack = pack;
    this.knownPack = knownPack;
    this.known = known;
  }

  /// Adds a sentence and its translation into the known language.
  public void add(String sentence, String translation) {
    List<String> source = new ArrayList<>();
    for (String form : forms(segmenter, sentence, pack)) {
      if (!pack.stopWords().contains(form)) {
        source.add(form);
      }
    }
    aligner.add(source, meanings(translation));
  }

  private int[] meanings(String translation) {
    String[] forms = forms(segmenter, translation, knownPack);
    int[] meanings = new int[forms.length];
    int size = 0;
    int at = 0;
    while (at < forms.length) {
      int count = known.phraseLength(forms, at, forms.length);
      if (count > 0) {
        meanings[size++] = known.phrase(forms, at, count);
      } else if (!knownPack.stopWords().contains(forms[at])) {
        int meaning = known.word(forms[at]);
        meanings[size++] = meaning == 0 ? Features.word(forms[at]) : meaning;
      }
      at += Math.max(1, count);
    }
    return Arrays.copyOf(meanings, size);
  }

  /// The folded and romanized words of a text, numbers left out.
  public static String[] forms(Segmenter segmenter, String text, LanguagePack pack) {
    Words words = segmenter.words(text, pack);
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < words.tokens().size(); i++) {
      if (words.tokens().kind(i) != Tokens.Kind.NUMBER) {
        forms.add(words.forms()[i]);
      }
    }
    return forms.toArray(String[]::new);
  }

  /// Adds what was learned; a word that means its own first letters need not be told.
  ///
  /// @return the number of words added
  public int learn(LexiconBuilder lexicon) {
    return learn(lexicon, round -> {});
  }

  /// As [#learn(LexiconBuilder)], telling each of [#ROUNDS] rounds of learning that is done.
  public int learn(LexiconBuilder lexicon, IntConsumer watch) {
    int added = 0;
    for (WordAligner.Translation found : aligner.likeliest(watch)) {
      if (found.probability() >= MIN_PROBABILITY
          && found.count() >= MIN_COUNT
          && found.feature() != Features.word(found.form())) {
        double weight = Math.min(ENOUGH, found.count()) * found.probability();
        lexicon.addWord(pack.language(), found.form(), found.feature(), weight);
        added++;
      }
    }
    return added;
  }
}

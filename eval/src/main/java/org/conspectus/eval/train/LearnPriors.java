package org.conspectus.eval.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conspectus.analyze.Analyzer;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Language;
import org.conspectus.domain.Profile;
import org.conspectus.eval.bench.TarArchive;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.lang.LanguageDetector;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.Segmenter;
import org.conspectus.lang.Words;
import org.conspectus.lexicon.Features;
import org.conspectus.lexicon.Lexicon;
import org.conspectus.lexicon.NameIndex;
import org.conspectus.lexicon.Priors;

/// Learns how rare each feature is from the sentences of the Tatoeba project, and writes the table
/// that [Priors] reads: `LearnPriors DATA OUTPUT`.
///
/// The share of articles that have a feature is estimated from the share of sentences, for an
/// article of [#SENTENCES_PER_ARTICLE] sentences: `1 - (1 - s)^n`, in the language where it is
/// largest; features seen once are left out.
public final class LearnPriors {
  private static final int SENTENCES_PER_ARTICLE = 15;
  private static final int MIN_SENTENCES = 2;
  private static final double SMOOTHING = 300;

  private final SortedMap<String, Map<Integer, Integer>> counts = new TreeMap<>();
  private final Map<String, Integer> sentences = new HashMap<>();
  private final LanguagePacks packs = LanguagePacks.standard();
  private final Segmenter segmenter = new Segmenter();
  private final Analyzer analyzer =
      new Analyzer(
          new Analyzer.Knowledge(
              text -> LanguageDetector.Guess.NONE,
              packs,
              NameIndex.standard(),
              Lexicon.standard(),
              Priors.none()));

  private LearnPriors() {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    LearnPriors learner = new LearnPriors();
    for (String language : Tatoeba.LARGE) {
      learner.readPairs(data.resolve("parallel/tatoeba-eng-" + language + ".tsv.gz"), language);
    }
    TarArchive.forEach(
        data.resolve("parallel/tatoeba-1000.tar.gz"),
        (name, content) -> learner.addAll(name.substring(name.lastIndexOf('.') + 1), content));
    learner.write(Path.of(arguments[1]));
  }

  private void readPairs(Path file, String language) throws IOException {
    List<String> english = new ArrayList<>();
    List<String> other = new ArrayList<>();
    for (String line : lines(file)) {
      String[] columns = line.split("\t", -1);
      english.add(columns[0]);
      other.add(columns[1]);
    }
    addAll("eng", String.join("\n", english.stream().distinct().toList()));
    addAll(language, String.join("\n", other.stream().distinct().toList()));
  }

  private static List<String> lines(Path file) throws IOException {
    try (BufferedReader reader = JsonLines.open(file)) {
      return reader.lines().toList();
    }
  }

  private void addAll(String iso3, String content) {
    String code = Tatoeba.code(iso3);
    Map<Integer, Integer> features = counts.computeIfAbsent(code, c -> new HashMap<>());
    for (String line : content.lines().toList()) {
      Analysis analysis =
          analyzer.analyze(
              new Article(
                  new ArticleId("-"),
                  null,
                  null,
                  null,
                  null,
                  line,
                  new Language(code),
                  null,
                  null,
                  List.of()));
      featuresOf(analysis, segmenter.words(line, packs.of(new Language(code))))
          .forEach(feature -> features.merge(feature, 1, Integer::sum));
      sentences.merge(code, 1, Integer::sum);
    }
  }

  /// The features of the profile, and of all words by themselves: names are told from common words
  /// by these, whatever the profile makes of a word.
  private static Set<Integer> featuresOf(Analysis analysis, Words words) {
    Set<Integer> features = new HashSet<>();
    Profile profile = analysis.profile();
    for (int i = 0; i < profile.size(); i++) {
      features.add(profile.feature(i));
    }
    for (String form : words.forms()) {
      features.add(Features.word(form));
    }
    return features;
  }

  private void write(Path output) throws IOException {
    TreeMap<Integer, Float> rarities = new TreeMap<>();
    counts.forEach((language, features) ->
        features.forEach((feature, count) -> {
          if (count >= MIN_SENTENCES) {
            float rarity = rarity(count, sentences.getOrDefault(language, 0));
            rarities.merge(feature, rarity, Math::min);
          }
        }));
    int[] features = rarities.keySet().stream().mapToInt(Integer::intValue).toArray();
    float[] values = new float[features.length];
    for (int i = 0; i < features.length; i++) {
      values[i] = rarities.getOrDefault(features[i], Priors.UNSEEN);
    }
    Resources.write(output, Priors.encode(features, values));
  }

  private static float rarity(int count, int sentences) {
    double share = count / (sentences + SMOOTHING);
    double articles = 1 - Math.pow(1 - share, SENTENCES_PER_ARTICLE);
    return (float) Math.min(Priors.UNSEEN, -Math.log(articles));
  }
}

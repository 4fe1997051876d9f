package org.conspectus.eval.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conspectus.analyze.names.NameLists;
import org.conspectus.analyze.names.NameModel;
import org.conspectus.eval.json.JsonLines;

/// Learns the weights of the tagger of names and packs the lists it looks names up in, from the
/// root of the repository: `LearnNames DATA OUTPUT`.
///
/// From the texts of `eval/train/names`, in German also from the sentences of GermEval 2014; how
/// words are mostly written comes from the sentences of the Tatoeba project. With a third argument,
/// a number from 0 to [#FOLDS] - 1, every text of GermEval whose number leaves that rest is left
/// out, so that it can judge.
public final class LearnNames {
  /// Parts of GermEval for cross-validation.
  public static final int FOLDS = 5;

  private static final Path TEXTS = Path.of("eval/train/names");
  private static final List<String> LANGUAGES = List.of("de", "en", "es", "fr", "it", "nl", "pt");
  private static final long SEED = 3;

  private final Path data;
  private final SortedMap<String, WordHabits> habits = new TreeMap<>();

  private LearnNames(Path data) {
    this.data = data;
    LANGUAGES.forEach(language -> habits.put(language, new WordHabits()));
  }

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    int leftOut = arguments.length > 2 ? Integer.parseInt(arguments[2]) : FOLDS;
    List<MarkedText> texts = new ArrayList<>();
    for (String language : LANGUAGES) {
      texts.addAll(MarkedText.read(TEXTS.resolve(language + ".txt"), language));
    }
    List<MarkedText> german = GermEval.read(data.resolve("names/germeval2014-de-dev.tsv.gz"));
    for (int i = 0; i < german.size(); i++) {
      if (i % FOLDS != leftOut) {
        texts.add(german.get(i));
      }
    }
    LearnNames learner = new LearnNames(data);
    learner.readHabits();
    learner.learn(texts, Path.of(arguments[1]));
  }

  private void readHabits() throws IOException {
    for (String code : Tatoeba.LARGE) {
      List<String> english = new ArrayList<>();
      List<String> other = new ArrayList<>();
      Path pairs = data.resolve("parallel/tatoeba-eng-" + code + ".tsv.gz");
      try (BufferedReader reader = JsonLines.open(pairs)) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          String[] columns = line.split("\t", -1);
          english.add(columns[0]);
          other.add(columns[1]);
        }
      }
      addHabits("en", english);
      addHabits(Tatoeba.code(code), other);
    }
    Tatoeba.forEachSmall(data, (code, english, other) -> addHabits(code, List.of(other)));
  }

  private void addHabits(String language, List<String> sentences) {
    WordHabits words = habits.get(language);
    if (words != null) {
      sentences.stream().distinct().forEach(words::add);
    }
  }

  private void learn(List<MarkedText> texts, Path output) throws IOException {
    NameListBuilder lists = new NameListBuilder();
    lists.addLexicon();
    lists.addKnown(TEXTS.resolve("known.tsv"));
    SortedMap<String, PackedBits> words = new TreeMap<>();
    habits.forEach((language, counted) -> words.put(language, PackedBits.of(counted.traits())));
    ChainBuilder chains = new ChainBuilder(new NameLists(lists.bits().table()), words, SEED);
    texts.forEach(chains::add);
    ChainTrainer trainer = new ChainTrainer(words.size());
    trainer.learn(chains.chains(), SEED);
    Files.createDirectories(output);
    Resources.write(
        output.resolve("lists.bin.gz"),
        NameLists.encode(lists.bits().hashes(), lists.bits().values()));
    int number = 0;
    for (Map.Entry<String, PackedBits> entry : words.entrySet()) {
      byte[] model =
          NameModel.encode(
              entry.getValue().hashes(),
              entry.getValue().values(),
              trainer.transitions(),
              trainer.weights(number++));
      Resources.write(output.resolve(entry.getKey() + ".bin.gz"), model);
    }
  }
}

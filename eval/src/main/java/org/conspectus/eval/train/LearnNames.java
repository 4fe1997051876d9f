package org.conspectus.eval.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.conspectus.analyze.names.HashTable;
import org.conspectus.analyze.names.NameFeatures;
import org.conspectus.analyze.names.NameLists;
import org.conspectus.analyze.names.NameModel;
import org.conspectus.analyze.names.NameTagger;
import org.conspectus.analyze.names.NameTags;
import org.conspectus.analyze.names.Units;
import org.conspectus.domain.Language;
import org.conspectus.eval.bench.TarArchive;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.Segmenter;

/// Learns the weights of the tagger of names: `LearnNames DATA TEXTS OUTPUT`.
public final class LearnNames {
  static final List<String> LANGUAGES = List.of("nl", "de", "en", "fr", "es", "it", "pt");
  private static final int ROUNDS = Integer.getInteger("rounds", 12);
  private static final long SEED = 3;

  final Segmenter segmenter = new Segmenter();
  final LanguagePacks packs = LanguagePacks.standard();
  final Map<String, WordHabits> habits = new HashMap<>();
  final NameListBuilder lists = new NameListBuilder().addLexicon();
  Random random = new Random(SEED);

  LearnNames() {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    Path texts = Path.of(arguments[1]);
    Path output = Path.of(arguments[2]);
    int fold = arguments.length > 3 ? Integer.parseInt(arguments[3]) : -1;
    LearnNames learner = new LearnNames();
    long t0 = System.nanoTime();
    learner.lists.addKnown(texts.resolve("known.tsv"));
    learner.readHabits(data);
    System.err.println("habits " + (System.nanoTime() - t0) / 1000000);
    List<MarkedText> all = new ArrayList<>();
    for (String language : LANGUAGES) {
      all.addAll(MarkedText.read(texts.resolve(language + ".txt"), language));
    }
    if (fold != -2) {
      List<MarkedText> german = GermEval.read(data.resolve("names/germeval2014-de-dev.tsv.gz"));
      for (int i = 0; i < german.size(); i++) {
        if (i % 5 != fold) {
          all.add(german.get(i));
        }
      }
    }
    learner.learn(all, output);
  }

  void readHabits(Path data) throws IOException {
    LANGUAGES.forEach(l -> habits.put(l, new WordHabits()));
    Map<String, String> codes = Map.of("nld", "nl", "deu", "de", "fra", "fr", "spa", "es");
    for (String code : List.of("nld", "deu", "fra", "spa")) {
      StringBuilder english = new StringBuilder();
      StringBuilder other = new StringBuilder();
      try (BufferedReader reader =
          JsonLines.open(data.resolve("parallel/tatoeba-eng-" + code + ".tsv.gz"))) {
        reader
            .lines()
            .forEach(line -> {
              String[] columns = line.split("\t", -1);
              english.append(columns[0]).append('\n');
              other.append(columns[1]).append('\n');
            });
      }
      habits.get("en").addSentences(english.toString());
      habits.get(codes.get(code)).addSentences(other.toString());
    }
    TarArchive.forEach(
        data.resolve("parallel/tatoeba-1000.tar.gz"),
        (name, content) -> {
          String code = name.substring(name.lastIndexOf('.') + 1);
          if (code.equals("ita") || code.equals("por")) {
            habits.get(code.substring(0, code.equals("ita") ? 2 : 1) + (code.equals("por") ? "t" : "")).addSentences(content);
          }
        });
  }

  private void learn(List<MarkedText> texts, Path output) throws IOException {
    NameLists known = lists.build();
    Map<String, HashTable> traits = new HashMap<>();
    for (String language : LANGUAGES) {
      HashTable words = new HashTable(1 << 17);
      habits.get(language).traits().forEach(words::add);
      traits.put(language, NameTagger.traits(words, packs.of(new Language(language))));
    }
    List<ChainTrainer.Chain> chains = new ArrayList<>();
    for (MarkedText text : texts) {
      addChains(text, known, traits.get(text.language()), 0, chains);
      addChains(text, known, traits.get(text.language()), 0.5, chains);
    }
    System.err.println(chains.size() + " chains");
    long t0 = System.nanoTime();
    ChainTrainer trainer = new ChainTrainer(LANGUAGES.size());
    trainer.learn(chains, ROUNDS, SEED);
    System.err.println("learn " + (System.nanoTime() - t0) / 1000000);
    Files.createDirectories(output);
    Resources.write(output.resolve("lists.bin.gz"), lists.encode());
    for (int i = 0; i < LANGUAGES.size(); i++) {
      TreeMap<Integer, Integer> words = habits.get(LANGUAGES.get(i)).traits();
      int[] hashes = words.keySet().stream().mapToInt(Integer::intValue).toArray();
      short[] values = new short[hashes.length];
      int n = 0;
      for (int value : words.values()) {
        values[n++] = (short) value;
      }
      Resources.write(
          output.resolve(LANGUAGES.get(i) + ".bin.gz"),
          NameModel.encode(
              hashes,
              values,
              trainer.transitions(NameModel.STEP),
              trainer.weights(i, NameModel.STEP)));
    }
  }

  void addChains(
      MarkedText text, NameLists known, HashTable traits, double forget, List<ChainTrainer.Chain> chains) {
    LanguagePack pack = packs.of(new Language(text.language()));
    Units units =
        new Units(
            segmenter.words(text.text(), pack),
            traits,
            known,
            NameLists.language(text.language()));
    byte[] tags = tags(units, text, forget);
    NameFeatures features = new NameFeatures(units);
    int language = LANGUAGES.indexOf(text.language());
    int unit = 0;
    while (unit < units.size()) {
      int end = unit;
      while (units.isWithin(end)) {
        end++;
      }
      if (end > unit) {
        int[][] rows = new int[end - unit][];
        boolean[] joins = new boolean[end - unit];
        for (int i = unit; i < end; i++) {
          rows[i - unit] = Arrays.copyOf(features.rows(), features.look(i));
          joins[i - unit] = units.mayContinue(i);
        }
        byte[] t = Arrays.copyOfRange(tags, unit, end);
        for (int i = 0; i < t.length; i++) {
          boolean further = t[i] != 0 && (t[i] & 1) == 0;
          if (further && (i == 0 || !joins[i] || (t[i - 1] != t[i] && t[i - 1] != t[i] - 1))) {
            t[i]--;
          }
        }
        chains.add(new ChainTrainer.Chain(language, rows, t, joins, 1));
      }
      unit = end + 1;
    }
  }

  private byte[] tags(Units units, MarkedText text, double forget) {
    byte[] tags = new byte[units.size()];
    int unit = 0;
    for (MarkedText.Name name : text.names()) {
      while (unit < tags.length && units.end(unit) <= name.start()) {
        unit++;
      }
      boolean forgotten = random.nextDouble() < forget;
      int first = unit;
      while (unit < tags.length && units.start(unit) < name.end()) {
        boolean partial = units.end(unit) > name.end() || units.start(unit) < name.start();
        int kind = partial && unit == first ? NameTags.DERIVED : name.kind();
        if (kind == NameTags.DERIVED) {
          tags[unit] = (byte) NameTags.first(kind);
        } else {
          tags[unit] = (byte) (unit == first ? NameTags.first(kind) : NameTags.further(kind));
        }
        if (forgotten) {
          units.forget(unit);
        }
        if (partial) {
          unit++;
          break;
        }
        unit++;
      }
    }
    return tags;
  }
}

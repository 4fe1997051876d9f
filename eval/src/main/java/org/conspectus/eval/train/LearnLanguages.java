package org.conspectus.eval.train;

import com.ibm.icu.lang.UScript;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conspectus.domain.Language;
import org.conspectus.eval.bench.TarArchive;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.NgramTable;
import org.conspectus.lang.ResourceTable;

/// Learns which sequences of letters and which words are common in each language, and writes the
/// table that [NgramTable] reads: `LearnLanguages DATA OUTPUT`.
///
/// Sequences of up to three letters are those that the language-detector library counted in
/// Wikipedia, mixed with those of the sentences of the Tatoeba project where it has a language;
/// those of four letters and words are of its sentences alone, and the stop words of the language
/// packs. A sequence of `n` letters is worth `w(n) · ln(p / ε)`, where `p` is its share among
/// sequences of its length in the language; a word `w · ln(p / ε)` with a weight and an `ε` of its
/// own. All constants were chosen on the sentences of language-id.
///
/// Languages that newspapers hardly use and that others would be taken for are left out.
public final class LearnLanguages {
  private static final Set<String> LEFT_OUT = Set.of("an", "ast", "oc");
  private static final Map<String, String> CODES = Map.of("no", "nb");

  /// By the number of letters.
  private static final double[] WEIGHTS = {0, 0.1, 0.4, 1, 0.5};

  /// The shares below which a sequence tells nothing for a language, by the number of letters.
  private static final double[] FLOORS = {1, 3e-5, 3e-5, 3e-5, 1e-4};

  /// Letters of the longest sequence in the profiles.
  private static final int PROFILE_LETTERS = 3;

  /// The part of sentences in the share of such a sequence.
  private static final double SENTENCES = 0.2;

  /// Longer sequences and words must occur this often.
  private static final int MIN_COUNT = 3;

  /// Sequences are counted in so many words of a language.
  private static final int MAX_WORDS = 100_000;

  private static final double WORD_WEIGHT = 0.7;
  private static final double WORD_FLOOR = 1e-4;

  /// The share taken for a stop word that sentences do not have.
  private static final double STOP_WORD_SHARE = 5e-4;

  /// Less tells too little for the time it takes.
  private static final int MIN_VALUE = 4;

  private static final int MAX_VALUE = 255;

  private final SortedMap<String, Model> models = new TreeMap<>();

  /// What is known of one language.
  private static final class Model {
    /// By sequence of letters.
    private final SortedMap<String, Double> shares = new TreeMap<>();

    private final SortedMap<String, Integer> words = new TreeMap<>();
    private final Map<Integer, Integer> scripts = new TreeMap<>();
    private int allWords;

    /// Of sequences in sentences.
    private final SortedMap<String, Integer> counts = new TreeMap<>();

    private final int[] all = new int[NgramTable.MAX_LETTERS + 1];

    void count(String word) {
      for (int length = 1; length <= NgramTable.MAX_LETTERS; length++) {
        for (int i = 0; i + length <= word.length(); i++) {
          counts.merge(word.substring(i, i + length), 1, Integer::sum);
          all[length]++;
        }
      }
    }

    /// Mixes what sentences say into what the profile says.
    void mix() {
      if (all[1] > 0) {
        shares.replaceAll((gram, share) -> (1 - SENTENCES) * share);
        counts.forEach(this::mix);
      }
    }

    private void mix(String gram, int count) {
      double share = (double) count / all[gram.length()];
      if (gram.length() <= PROFILE_LETTERS) {
        shares.merge(gram, SENTENCES * share, Double::sum);
      } else if (count >= MIN_COUNT) {
        shares.put(gram, share);
      }
    }
  }

  private LearnLanguages() {}

  public static void main(String[] arguments) throws IOException {
    LearnLanguages learner = new LearnLanguages();
    for (LanguageProfile profile : new LanguageProfileReader().readAllBuiltIn()) {
      learner.add(profile);
    }
    Path data = Path.of(arguments[0]);
    for (String language : List.of("nld", "deu", "fra", "spa")) {
      learner.addPairs(data.resolve("parallel/tatoeba-eng-" + language + ".tsv.gz"), language);
    }
    TarArchive.forEach(
        data.resolve("parallel/tatoeba-1000.tar.gz"),
        (name, content) -> learner.addWords(name.substring(name.lastIndexOf('.') + 1), content));
    for (Language language : LanguagePacks.standard().registered()) {
      learner.addStopWords(language.code());
    }
    Resources.write(Path.of(arguments[1]), learner.encode());
  }

  /// A language with several profiles (two scripts of Chinese) has the sum of their shares.
  private void add(LanguageProfile profile) {
    String language = profile.getLocale().getLanguage();
    if (LEFT_OUT.contains(language)) {
      return;
    }
    Model model =
        models.computeIfAbsent(CODES.getOrDefault(language, language), l -> new Model());
    for (Map.Entry<String, Integer> gram : profile.iterateGrams()) {
      int length = gram.getKey().length();
      if (length <= PROFILE_LETTERS) {
        double share = (double) gram.getValue() / profile.getNumGramOccurrences(length);
        model.shares.merge(letters(gram.getKey()), share, Double::sum);
        int script = UScript.getScript(gram.getKey().codePointAt(0));
        if (length == 1 && script != UScript.COMMON) {
          model.scripts.merge(script, gram.getValue(), Integer::sum);
        }
      }
    }
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      letters.append(NgramTable.letter(text.charAt(i)));
    }
    return letters.toString();
  }

  private void addPairs(Path file, String language) throws IOException {
    try (BufferedReader reader = JsonLines.open(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        addWords(language, line.split("\t", -1)[1]);
      }
    }
  }

  private void addWords(String iso3, String text) {
    Model model = models.get(TatoebaLanguages.code(iso3));
    if (model == null) {
      return;
    }
    for (String word : letters(text).split(" ")) {
      if (!word.isEmpty()) {
        model.words.merge(word, 1, Integer::sum);
        model.allWords++;
        if (model.allWords < MAX_WORDS) {
          model.count(NgramTable.GAP + word + NgramTable.GAP);
        }
      }
    }
  }

  private void addStopWords(String language) {
    Model model = models.get(language);
    if (model == null) {
      return;
    }
    for (List<String> row :
        ResourceTable.read("lang/" + language + "/stop-words.tsv", 1).rows()) {
      String word = letters(row.getFirst());
      int common = (int) Math.ceil(STOP_WORD_SHARE * model.allWords);
      if (word.indexOf(' ') < 0) {
        model.words.merge(word, Math.max(common, MIN_COUNT), Math::max);
      }
    }
  }

  private byte[] encode() throws IOException {
    models.values().forEach(Model::mix);
    SortedMap<Integer, SortedMap<Integer, Integer>> values = new TreeMap<>();
    int number = 0;
    for (Model model : models.values()) {
      putSequences(values, number, model);
      putWords(values, number, model);
      number++;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, values);
    }
    return bytes.toByteArray();
  }

  private static void putSequences(
      SortedMap<Integer, SortedMap<Integer, Integer>> values, int language, Model model) {
    model.shares.forEach((gram, share) -> {
      char[] letters = gram.toCharArray();
      int length = letters.length;
      if (isOf(model, letters)) {
        double value = WEIGHTS[length] * Math.log(share / FLOORS[length]);
        put(values, NgramTable.key(letters, 0, length), language, value);
      }
    });
  }

  private static void putWords(
      SortedMap<Integer, SortedMap<Integer, Integer>> values, int language, Model model) {
    model.words.forEach((word, count) -> {
      if (count >= MIN_COUNT) {
        char[] letters = word.toCharArray();
        double value = WORD_WEIGHT * Math.log((double) count / model.allWords / WORD_FLOOR);
        put(values, NgramTable.wordKey(letters, 0, letters.length), language, value);
      }
    });
  }

  /// Whether letters are a sequence in the script of the language; a single Latin letter tells
  /// next to nothing.
  private static boolean isOf(Model model, char[] letters) {
    int script = script(model);
    boolean some = false;
    for (int i = 0; i < letters.length; i++) {
      int its = UScript.getScript(letters[i]);
      boolean gap = letters[i] == NgramTable.GAP || its == UScript.INHERITED;
      if (!gap && its != UScript.COMMON && its != script) {
        return false;
      }
      some |= !gap;
    }
    boolean split = letters.length > 2 && letters[1] == NgramTable.GAP;
    return some && !split && (letters.length > 1 || letters[0] >= NgramTable.FIRST_TELLING_LETTER);
  }

  private static int script(Model model) {
    return model.scripts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UScript.LATIN);
  }

  private static void put(
      SortedMap<Integer, SortedMap<Integer, Integer>> values, int key, int language, double value) {
    int steps = (int) Math.min(MAX_VALUE, Math.round(value / NgramTable.STEP));
    if (steps >= MIN_VALUE) {
      values.computeIfAbsent(key, k -> new TreeMap<>()).merge(language, steps, Math::max);
    }
  }

  private void write(DataOutputStream out, SortedMap<Integer, SortedMap<Integer, Integer>> values)
      throws IOException {
    out.writeInt(NgramTable.MAGIC);
    out.writeInt(models.size());
    for (Map.Entry<String, Model> model : models.entrySet()) {
      out.writeUTF(model.getKey());
      out.writeUTF(UScript.getName(script(model.getValue())));
    }
    out.writeInt(values.size());
    for (int key : values.keySet()) {
      out.writeInt(key);
    }
    out.writeChar(0);
    for (SortedMap<Integer, Integer> entries : values.values()) {
      out.writeChar(entries.size());
      for (Map.Entry<Integer, Integer> entry : entries.entrySet()) {
        out.writeByte(entry.getKey());
        out.writeByte(entry.getValue());
      }
    }
  }
}

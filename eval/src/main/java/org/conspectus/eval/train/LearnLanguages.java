package org.conspectus.eval.train;

import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conspectus.lang.NgramLanguageDetector;

/// Packs the n-gram counts of the language-detector library, taken from Wikipedia by its authors,
/// into the table that [NgramLanguageDetector] reads: `LearnLanguages OUTPUT`.
///
/// Languages that newspapers hardly use and that others would be taken for are left out.
public final class LearnLanguages {
  private static final int MAGIC = 0x434c4431;
  private static final Set<String> LEFT_OUT = Set.of("an", "ast", "oc");
  private static final Map<String, String> CODES = Map.of("no", "nb");

  private LearnLanguages() {}

  public static void main(String[] arguments) throws IOException {
    SortedMap<String, SortedMap<String, Double>> shares = new TreeMap<>();
    for (LanguageProfile profile : new LanguageProfileReader().readAllBuiltIn()) {
      String language = profile.getLocale().getLanguage();
      if (!LEFT_OUT.contains(language)) {
        add(
            profile,
            shares.computeIfAbsent(CODES.getOrDefault(language, language), l -> new TreeMap<>()));
      }
    }
    Resources.write(Path.of(arguments[0]), encode(shares));
  }

  /// A language with several profiles (two scripts of Chinese) has the sum of their shares.
  private static void add(LanguageProfile profile, SortedMap<String, Double> shares) {
    for (Map.Entry<String, Integer> gram : profile.iterateGrams()) {
      int length = gram.getKey().length();
      if (length <= NgramLanguageDetector.MAX_LETTERS) {
        double share = (double) gram.getValue() / profile.getNumGramOccurrences(length);
        shares.merge(gram.getKey(), share, Double::sum);
      }
    }
  }

  private static byte[] encode(SortedMap<String, SortedMap<String, Double>> shares)
      throws IOException {
    SortedMap<Integer, SortedMap<Integer, Integer>> values = new TreeMap<>();
    int language = 0;
    for (SortedMap<String, Double> grams : shares.values()) {
      for (Map.Entry<String, Double> gram : grams.entrySet()) {
        double evidence = Math.log(gram.getValue() / NgramLanguageDetector.FLOOR);
        int value = (int) Math.min(255, Math.round(evidence / NgramLanguageDetector.STEP));
        if (value > 0) {
          int key = NgramLanguageDetector.key(gram.getKey(), 0, gram.getKey().length());
          values.computeIfAbsent(key, k -> new TreeMap<>()).merge(language, value, Math::max);
        }
      }
      language++;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, shares.keySet(), values);
    }
    return bytes.toByteArray();
  }

  private static void write(
      DataOutputStream out,
      Set<String> languages,
      SortedMap<Integer, SortedMap<Integer, Integer>> values)
      throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(languages.size());
    for (String language : languages) {
      out.writeUTF(language);
    }
    out.writeInt(values.size());
    for (int key : values.keySet()) {
      out.writeInt(key);
    }
    for (SortedMap<Integer, Integer> entries : values.values()) {
      out.writeByte(entries.size());
    }
    for (SortedMap<Integer, Integer> entries : values.values()) {
      for (Map.Entry<Integer, Integer> entry : entries.entrySet()) {
        out.writeByte(entry.getKey());
        out.writeByte(entry.getValue());
      }
    }
  }
}

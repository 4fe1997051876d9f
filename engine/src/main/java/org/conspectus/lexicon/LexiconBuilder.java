package org.conspectus.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.conspectus.domain.Language;

/// Gathers what words mean and writes it for [Lexicon].
///
/// Of several meanings of a word or stem the one with the largest sum of weights counts; of equal
/// sums the smaller feature. The same additions in any order give the same bytes. Not thread-safe.
public final class LexiconBuilder {
  private final SortedMap<String, Map<Integer, Map<Integer, Double>>> meanings = new TreeMap<>();

  /// Adds a word.
  ///
  /// @param form folded and romanized
  /// @param weight above 0
  public void addWord(Language language, String form, int feature, double weight) {
    add(language, LexiconTable.wordKey(form), feature, weight);
    int longest = Math.min(LexiconTable.LONGEST_STEM, form.length());
    for (int letters = LexiconTable.STEM; letters <= longest; letters++) {
      add(language, LexiconTable.stemKey(form, letters), feature, weight);
    }
  }

  /// Adds a phrase of two to [LexiconTable#MAX_WORDS] words.
  public void addPhrase(Language language, String[] forms, int feature, double weight) {
    if (forms.length < 2 || forms.length > LexiconTable.MAX_WORDS) {
      throw new IllegalArgumentException("A phrase has 2 to 5 words, got " + forms.length);
    }
    add(language, LexiconTable.beginKey(forms[0]), LexiconTable.begins(), weight);
    add(language, LexiconTable.phraseKey(forms, 0, forms.length), feature, weight);
  }

  private void add(Language language, int key, int feature, double weight) {
    meanings
        .computeIfAbsent(language.code(), code -> new HashMap<>())
        .computeIfAbsent(key, k -> new TreeMap<>())
        .merge(feature, weight, Double::sum);
  }

  /// The whole lexicon.
  public byte[] build() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(Lexicon.MAGIC);
      out.writeInt(meanings.size());
      for (Map.Entry<String, Map<Integer, Map<Integer, Double>>> language : meanings.entrySet()) {
        byte[] section = section(new TreeMap<>(language.getValue()));
        out.writeUTF(language.getKey());
        out.writeInt(section.length);
        out.write(section);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] section(SortedMap<Integer, Map<Integer, Double>> entries)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      out.writeInt(entries.size());
      for (int key : entries.keySet()) {
        out.writeInt(key);
      }
      for (Map<Integer, Double> features : entries.values()) {
        out.writeInt(likeliest(features));
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static int likeliest(Map<Integer, Double> features) {
    return features.entrySet().stream()
        .max(
            Map.Entry.<Integer, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}

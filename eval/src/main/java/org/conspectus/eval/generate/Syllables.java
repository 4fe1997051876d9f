package org.conspectus.eval.generate;

import java.util.List;

/// What the words of a language are built of; the empty string stands for nothing. Immutable.
///
/// @param onsets how a syllable starts
/// @param vowels its middle
/// @param codas how it ends
/// @param endings what follows the last syllable
record Syllables(
    List<String> onsets, List<String> vowels, List<String> codas, List<String> endings) {

  private static final double OPEN_INSIDE_A_WORD = 0.6;

  Syllables {
    onsets = List.copyOf(onsets);
    vowels = List.copyOf(vowels);
    codas = List.copyOf(codas);
    endings = List.copyOf(endings);
  }

  /// A stem of so many syllables.
  String word(Chance chance, int count) {
    StringBuilder word = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      word.append(chance.oneOf(onsets)).append(chance.oneOf(vowels));
      if (i == count || !chance.odds(OPEN_INSIDE_A_WORD)) {
        word.append(chance.oneOf(codas));
      }
    }
    return word.toString();
  }
}

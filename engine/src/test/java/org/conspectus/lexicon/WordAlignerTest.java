package org.conspectus.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conspectus.lexicon.WordAligner.Translation;
import org.junit.jupiter.api.Test;

class WordAlignerTest {
  private static Map<String, Translation> learned(WordAligner aligner) {
    return aligner.likeliest().stream()
        .collect(Collectors.toMap(Translation::form, Function.identity()));
  }

  @Test
  void tellsWordsApartThatMeetInOtherCompany() {
    WordAligner aligner = new WordAligner();
    aligner.add(List.of("haus", "klein"), new int[] {1, 2});
    aligner.add(List.of("haus", "gross"), new int[] {1, 3});
    aligner.add(List.of("buch", "klein"), new int[] {4, 2});
    aligner.add(List.of("buch"), new int[] {4});
    Map<String, Translation> found = learned(aligner);
    assertThat(found).hasSize(4);
    assertThat(found.get("haus").feature()).isEqualTo(1);
    assertThat(found.get("klein").feature()).isEqualTo(2);
    assertThat(found.get("gross").feature()).isEqualTo(3);
    assertThat(found.get("buch").feature()).isEqualTo(4);
    assertThat(found.get("buch").probability()).isGreaterThan(0.8).isLessThanOrEqualTo(1);
  }

  @Test
  void sharesASentenceBetweenAWordAndTheNullWord() {
    WordAligner aligner = new WordAligner();
    aligner.add(List.of("haus"), new int[] {1});
    Translation only = aligner.likeliest().getFirst();
    assertThat(only.probability()).isEqualTo(1);
    assertThat(only.count()).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void learnsNothingFromEmptySentences() {
    WordAligner aligner = new WordAligner();
    aligner.add(List.of(), new int[] {1});
    aligner.add(List.of("haus"), new int[0]);
    assertThat(aligner.likeliest()).isEmpty();
  }

  @Test
  void keepsNegativeFeaturesApart() {
    WordAligner aligner = new WordAligner();
    aligner.add(List.of("haus"), new int[] {-7});
    assertThat(aligner.likeliest().getFirst().feature()).isEqualTo(-7);
  }
}

package org.conspectus.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Passage;
import org.conspectus.domain.Passage.Kind;
import org.conspectus.domain.Span;
import org.conspectus.fixture.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SharedPassagesTest {
  private static final String BEFORE =
      "The old harbor bridge will close for repairs on Monday, the mayor announced. Ferries carry"
          + " commuters across the river until autumn. Shop owners fear losses during the long"
          + " summer season.";
  private static final String AFTER =
      "Engineers found cracks in two of the pillars last winter. The old harbor bridge will close"
          + " for repairs on Tuesday, the mayor announced. Ferries  carry commuters across the"
          + " river until autumn.";

  @Test
  void tellsWhatAVersionChanged() {
    assertThat(told(BEFORE, AFTER))
        .containsExactly(
            "ADDED null / Enginee",
            "CHANGED The old / The old",
            "SAME Ferries / Ferries",
            "DROPPED Shop ow / null");
  }

  @Test
  void turnsRound() {
    assertThat(told(AFTER, BEFORE))
        .containsExactly(
            "CHANGED The old / The old",
            "SAME Ferries / Ferries",
            "ADDED null / Shop ow",
            "DROPPED Enginee / null");
  }

  @Test
  void takesAllOfATextForTheSameAsItself() {
    Analysis analysis = analysis("en", BEFORE);
    assertThat(SharedPassages.of(analysis, analysis))
        .hasSize(3)
        .allMatch(passage -> passage.kind() == Kind.SAME)
        .allMatch(passage -> passage.first() != null && passage.first().equals(passage.second()));
  }

  @Test
  void pairsTheSentencesOfATranslation() {
    String dutch =
        "De oude havenbrug gaat maandag dicht voor herstel, kondigde de burgemeester aan. Veerboten"
            + " brengen forenzen tot de herfst over de rivier. Winkeliers vrezen verliezen tijdens"
            + " het lange zomerseizoen.";
    List<Passage> passages = SharedPassages.of(analysis("nl", dutch), analysis("en", BEFORE));
    assertThat(passages).hasSize(3).allMatch(passage -> passage.kind() == Kind.TRANSLATED);
  }

  @Test
  void hasNothingToTellOfTextsWithoutWords() {
    assertThat(SharedPassages.of(analysis("en", ""), analysis("en", ""))).isEmpty();
    assertThat(SharedPassages.of(analysis("en", ""), analysis("nl", ""))).isEmpty();
    assertThat(SharedPassages.of(analysis("en", BEFORE), analysis("en", "")))
        .hasSize(3)
        .allMatch(passage -> passage.kind() == Kind.DROPPED);
  }

  private static List<String> told(String first, String second) {
    return SharedPassages.of(analysis("en", first), analysis("en", second)).stream()
        .map(passage ->
            passage.kind()
                + " "
                + beginning(first, passage.first())
                + " / "
                + beginning(second, passage.second()))
        .toList();
  }

  private static @Nullable String beginning(String text, @Nullable Span span) {
    return span == null ? null : text.substring(span.start(), span.start() + 7);
  }

  private static Analysis analysis(String language, String text) {
    return Reading.analysis("a", language, text);
  }
}

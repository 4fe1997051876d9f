package org.conspectus.analyze.clutter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conspectus.domain.Clutter;
import org.conspectus.domain.ClutterKind;
import org.conspectus.domain.Language;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForeignLabelsTest {
  private static final Language DUTCH = new Language("nl");
  private static final Language ENGLISH = new Language("en");
  private static final ForeignLabels LABELS = ForeignLabels.standard();

  @Test
  void tellsOfLabelsThatWereLeft() {
    assertThat(in("Lees ook: de rivier", ENGLISH)).containsExactly(DUTCH);
    assertThat(in("Lees ook: de rivier", DUTCH)).isEmpty();
    assertThat(in("Lees ook: de rivier", null)).isEmpty();
  }

  @Test
  void tellsOfLabelsThatWerePutIntoTheOtherLanguageWordForWord() {
    assertThat(in("LOOK. Barges on the river", ENGLISH)).containsExactly(DUTCH);
    assertThat(in("| Inland", ENGLISH)).containsExactly(new Language("de"), DUTCH);
    assertThat(in("WATCH. Barges on the river", ENGLISH)).isEmpty();
    assertThat(in("Looking for barges", ENGLISH)).isEmpty();
  }

  @Test
  void countsEachLabelOnce() {
    String text = "LOOK. Barges\nLOOK. Boats";
    List<Clutter> clutter =
        List.of(
            new Clutter(new Span(0, 12), ClutterKind.TEASER),
            new Clutter(new Span(13, 24), ClutterKind.TEASER));
    assertThat(LABELS.in(text, clutter, ENGLISH)).containsExactly(DUTCH);
  }

  private static List<Language> in(String line, @Nullable Language language) {
    Span span = new Span(0, line.length());
    return LABELS.in(line, List.of(new Clutter(span, ClutterKind.LABEL)), language);
  }
}

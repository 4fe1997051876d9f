package org.conspectus.eval.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedTextTest {
  @TempDir Path folder;

  @Test
  void readsNamesAndLeavesCommentsOut() throws IOException {
    Path file = folder.resolve("en.txt");
    Files.writeString(
        file, "# a remark\nThe [ORG Harbor Board] met.\n[PER Bo Lund] came.\n\nNo name here.\n");
    List<MarkedText> texts = MarkedText.read(file, "en");
    assertThat(texts).hasSize(1);
    MarkedText text = texts.getFirst();
    assertThat(text.text()).isEqualTo("The Harbor Board met.\nBo Lund came.\nNo name here.\n");
    assertThat(text.names())
        .extracting(name -> text.text().substring(name.start(), name.end()))
        .containsExactly("Harbor Board", "Bo Lund");
    assertThat(text.names()).extracting(MarkedText.Name::kind).containsExactly(1, 0);
  }

  @Test
  void readsTheTextsThatShip() {
    for (String language : List.of("nl", "de", "en", "fr", "es", "it", "pt")) {
      Path file = Path.of("train/names", language + ".txt");
      List<MarkedText> texts = MarkedText.read(file, language);
      assertThat(texts).hasSizeGreaterThan(20);
      assertThat(texts).noneMatch(text -> text.text().contains("["));
    }
  }
}

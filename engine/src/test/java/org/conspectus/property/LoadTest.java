package org.conspectus.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.conspectus.copy.FamilyConfig;
import org.conspectus.copy.FamilyIndex;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.fixture.Prose;
import org.conspectus.fixture.Reading;
import org.conspectus.story.Clusterer;
import org.conspectus.story.StoryConfig;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Input that would take far longer than a test may if it asked for work in proportion to its
/// square.
@Tag("slow")
class LoadTest {
  private static final int LONG = 300_000;

  @Test
  void takesAThousandCopiesOfOneText() {
    Prose prose = new Prose(1);
    Digest first = Reading.digest("a", "en", Prose.write(prose.plot(prose.event(), 15), "en"));
    FamilyIndex families = new FamilyIndex(FamilyConfig.standard());
    Clusterer clusterer = new Clusterer(StoryConfig.standard());
    for (int i = 0; i < 1_000; i++) {
      ArticleId id = new ArticleId("a" + i);
      Digest copy = new Digest(id, first.language(), null, null, first.profile());
      clusterer.add(copy, families.add(copy).members());
    }
    assertThat(families.families())
        .singleElement()
        .satisfies(family -> assertThat(family.members()).hasSize(1_000));
    assertThat(clusterer.stories()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word ",
        "Name ",
        "Name. ",
        "A b c.\n",
        "Lees ook: A b c.\n",
        "18 June 2023 ",
        "Updated 18 June 2023\n",
        "“We do it,” said Pim. ",
        "“We said Pim ",
        "(",
        "( ",
        "a.",
        "a. ",
        "\n",
        "New ",
        "北京",
        "Блинкен ",
        "e\u0301 ",
        "l'",
        "1,",
        "\ud83d\ude00",
      })
  void readsALongTextOfOneThing(String piece) {
    String text = piece.repeat(LONG / piece.length());
    Analysis analysis = Reading.analysis("a", "en", text);
    assertThat(analysis.article().body()).isEqualTo(text);
  }
}

package org.conspectus.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The published schema fits what `compare --format jsonl` prints.
class CompareSchemaTest {
  private static final String SCHEMA = "docs/reference/compare.schema.json";

  @Test
  void fitsWhatIsPrinted() throws IOException {
    String schema = Documents.read(SCHEMA);
    Path printed = Path.of("src/test/resources/golden/cli/compare.jsonl");
    assertThat(Files.readAllLines(printed)).isNotEmpty();
    for (String line : Files.readAllLines(printed)) {
      assertThat(JsonSchema.faults(schema, line)).isEmpty();
    }
  }

  @Test
  void rejectsWhatIsNot() throws IOException {
    String schema = Documents.read(SCHEMA);
    String line = Files.readAllLines(Path.of("src/test/resources/golden/cli/compare.jsonl")).get(2);
    assertThat(JsonSchema.faults(schema, line.replace("\"CONFLICT\"", "\"QUARREL\"")))
        .containsExactly("$.disagreements[0].kind: is QUARREL");
    assertThat(JsonSchema.faults(schema, line.replace("\"status\"", "\"state\""))).isNotEmpty();
    assertThat(JsonSchema.faults(schema, line.replaceAll("\\[\\[(\\d+),", "[[-$1,"))).isNotEmpty();
  }
}

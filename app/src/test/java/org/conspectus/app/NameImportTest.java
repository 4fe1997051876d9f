package org.conspectus.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.conspectus.cli.Newsroom;
import org.conspectus.domain.Language;
import org.conspectus.domain.Rejected;
import org.conspectus.lang.ConfigException;
import org.conspectus.lexicon.NameIndex;
import org.conspectus.text.Folding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameImportTest {
  private static final int SITELINKS = 3;

  @TempDir private Path folder;
  private UserFolder data;
  private Path dump;

  @BeforeEach
  void openFolder() throws IOException {
    data = new UserFolder(folder.resolve("data"));
    dump = folder.resolve("sample.json.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(dump))) {
      out.write(sample());
    }
  }

  @Test
  void importsTheNamesOfADump() {
    Newsroom.Report report = importDump(dump.toString());
    assertThat(report.articles()).isEqualTo(6);
    assertThat(report.rejected()).isEmpty();
    assertThat(report.notes()).containsExactly("passed over 1 damaged lines");
    NameIndex names = data.allNames();
    assertThat(key(names, "en", "Mirelda Tsonkova")).isEqualTo("person:mirelda-tsonkova");
    assertThat(key(names, "de", "Mirelda Zonkowa")).isEqualTo("person:mirelda-tsonkova");
    assertThat(key(names, "fr", "Vieux-Marais")).isEqualTo("place:oldfenmouth");
    assertThat(key(names, "nl", "Brantlo Norvik")).isEqualTo("organization:brantlo-norvik");
    assertThat(key(names, "en", "Nobody Known")).isEqualTo("none");
    assertThat(key(names, "en", "Category of things")).isEqualTo("none");
  }

  @Test
  void keepsTheKeysOfShippedNames() {
    importDump(dump.toString());
    NameIndex names = data.allNames();
    assertThat(key(names, "nl", "Angela Dorothea Merkel-Test")).isEqualTo("person:angela-merkel");
    assertThat(key(names, "en", "Germany")).isEqualTo("country:DE");
    assertThat(names.entities()).isEqualTo(NameIndex.standard().entities() + 4);
  }

  @Test
  void readsAPlainDumpFromStandardInput() throws IOException {
    InputStream in = new ByteArrayInputStream(sample());
    Newsroom.Report report = new DumpFile("-", in).importInto(data, SITELINKS, new QuietProgress());
    assertThat(report.articles()).isEqualTo(6);
  }

  @Test
  void goesOnWhereABrokenImportWas() throws IOException {
    importDump(dump.toString());
    byte[] whole = Files.readAllBytes(data.names());
    String header = "# " + dump + ", " + Files.size(dump) + " bytes, 3 sitelinks\n";
    String first = "Q900000001\tperson\t-\t4\ten:Somebody Else\n";
    Files.writeString(data.folder().resolve("names.part"), header + first + "#8\nhalf a li");
    Newsroom.Report report = importDump(dump.toString());
    assertThat(report.notes()).contains("went on after line 8");
    assertThat(key(data.allNames(), "en", "Somebody Else")).isEqualTo("person:somebody-else");
    Files.writeString(data.folder().resolve("names.part"), "# another dump\n" + first + "#8\n");
    importDump(dump.toString());
    assertThat(data.names()).hasBinaryContent(whole);
    assertThat(data.folder().resolve("names.part")).doesNotExist();
  }

  @Test
  void saysWhatIsWrongWithADump() throws IOException {
    assertThat(failure(folder.resolve("none").toString())).contains("no such file");
    Path packed = Files.writeString(folder.resolve("dump.bz2"), "BZh91AY");
    assertThat(failure(packed.toString())).contains("bzcat");
    Path other = Files.writeString(folder.resolve("other.json"), "{\"a\": 1}\n");
    assertThat(failure(other.toString())).contains("no item to take");
    Path cut = folder.resolve("cut.json.gz");
    byte[] whole = Files.readAllBytes(dump);
    Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
    assertThat(failure(cut.toString())).contains("ends too early");
  }

  @Test
  void refusesDamagedNames() throws IOException {
    Files.createDirectories(data.folder());
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(data.names()))) {
      out.write("something else".getBytes(StandardCharsets.UTF_8));
    }
    assertThatThrownBy(data::allNames)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("names.bin.gz");
  }

  @Test
  void findsTheFolderInTheEnvironment() {
    assertThat(UserFolder.of(Map.of("CONSPECTUS_DATA", "a"), "home").folder())
        .isEqualTo(Path.of("a"));
    assertThat(UserFolder.of(Map.of("XDG_DATA_HOME", "b"), "home").folder())
        .isEqualTo(Path.of("b", "conspectus"));
    assertThat(UserFolder.of(Map.of(), "home").folder())
        .isEqualTo(Path.of("home", ".local", "share", "conspectus"));
  }

  private Newsroom.Report importDump(String name) {
    return new DumpFile(name, InputStream.nullInputStream())
        .importInto(data, SITELINKS, new QuietProgress());
  }

  private String failure(String name) {
    List<Rejected> rejected = importDump(name).rejected();
    assertThat(rejected).hasSize(1);
    return rejected.getFirst().detail();
  }

  private static String key(NameIndex names, String language, String name) {
    String[] forms = Folding.fold(name).split("[ -]", -1);
    int row = names.first(NameIndex.hash(forms, 0, forms.length));
    while (row != NameIndex.NONE && !names.isUsedIn(row, new Language(language))) {
      row = names.next(row);
    }
    return row == NameIndex.NONE ? "none" : names.key(names.entity(row));
  }

  private static byte[] sample() throws IOException {
    try (InputStream in = NameImportTest.class.getResourceAsStream("/dump/wikidata-sample.json");
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Objects.requireNonNull(in).transferTo(out);
      return out.toByteArray();
    }
  }
}

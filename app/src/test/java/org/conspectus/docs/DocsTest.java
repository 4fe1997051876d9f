package org.conspectus.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conspectus.copy.FamilyConfig;
import org.conspectus.story.StoryConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Keeps the documents true of the program: nothing is missing from them, and nothing that they
/// name is gone.
class DocsTest {
  private static final Pattern COMMAND = Pattern.compile("\\./conspectus ([a-z]\\w*)");
  private static final Pattern CALL = Pattern.compile("\\./conspectus [a-z][^\n|;`]*");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])(--[a-z][a-z-]*)");
  private static final Pattern SECTION = Pattern.compile("(?m)^## (\\w+)$");
  private static final Pattern JSON_FIELD = Pattern.compile("\"(\\w+)\":");
  private static final Pattern SETTING = Pattern.compile("(\\w+)=([\\d.]+)");
  private static final Pattern TYPE_NAME = Pattern.compile("[A-Z][a-z]+(?:[A-Z][a-z]+)+");
  private static final Pattern MODULE_PATH =
      Pattern.compile("(?:(?:engine|collect|app|eval|docs|examples)/)[\\w./-]+");
  private static final Pattern ENGINE_PATH = Pattern.compile("[a-z]+/\\w+\\.java");
  private static final Set<String> TYPES_OF_OTHERS =
      Set.of("DataOutput", "NewsArticle", "NullMarked", "ServiceLoader", "SuppressWarnings");

  private static Set<String> commands() throws IOException {
    Set<String> commands =
        new TreeSet<>(Documents.groups(SECTION, Documents.read("docs/reference/cli.md")));
    commands.remove("conspectus");
    return commands;
  }

  private static Set<String> options() throws IOException {
    return new TreeSet<>(Documents.groups(OPTION, Documents.read("docs/reference/cli.md")));
  }

  @Test
  void tellHowToUseEveryCommandAndOption() throws IOException {
    String instructions = Documents.instructions();
    for (String command : commands()) {
      assertThat(instructions).contains("./conspectus " + command);
    }
    Set<String> options = options();
    options.removeAll(Set.of("--help", "--version"));
    assertThat(options).contains("--format");
    for (String option : options) {
      assertThat(instructions).contains(option);
    }
  }

  @Test
  void nameOnlyCommandsAndOptionsThatExist() throws IOException {
    for (Path document : Documents.all()) {
      String text = Files.readString(document);
      assertThat(commands()).as("%s", document).containsAll(Documents.groups(COMMAND, text));
      Matcher call = CALL.matcher(text);
      while (call.find()) {
        assertThat(options())
            .as("%s: %s", document, call.group())
            .containsAll(Documents.groups(OPTION, call.group()));
      }
    }
  }

  @Test
  void linkToWhatIsThere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path document : Documents.all()) {
      String text = Files.readString(document);
      for (String link : Documents.links(text)) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
        boolean found =
            Files.isRegularFile(target)
                && (parts.length == 1
                    || Documents.anchors(Files.readString(target)).contains(parts[1]));
        if (!found) {
          broken.add(document.getFileName() + ": " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void nameOnlyPathsThatExist() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path document : Documents.ofToday()) {
      for (String code : Documents.code(Files.readString(document))) {
        Path path =
            ENGINE_PATH.matcher(code).matches()
                ? Documents.ROOT.resolve("engine/src/main/java/org/conspectus").resolve(code)
                : Documents.ROOT.resolve(code);
        boolean isPath = ENGINE_PATH.matcher(code).matches() || MODULE_PATH.matcher(code).matches();
        boolean written = code.equals("docs/evaluation.md");
        if (isPath && !written && !Files.exists(path)) {
          missing.add(document.getFileName() + ": " + code);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void nameOnlyTypesThatExist() throws IOException {
    Set<String> types = Documents.types();
    types.addAll(TYPES_OF_OTHERS);
    for (Path document : Documents.ofToday()) {
      assertThat(Documents.code(Files.readString(document)))
          .flatMap(code -> List.of(code.split("\\W+")))
          .filteredOn(word -> TYPE_NAME.matcher(word).matches())
          .filteredOn(type -> !type.startsWith("Illegal"))
          .filteredOn(type -> !types.contains(type))
          .as("types that %s names and the project does not have", document)
          .isEmpty();
    }
  }

  @Test
  void giveTheSettingsOfTheProgram() throws IOException {
    agree("docs/explanation/stories.md", StoryConfig.standard().toString());
    agree("docs/explanation/families.md", FamilyConfig.standard().toString());
  }

  private static void agree(String document, String settings) throws IOException {
    String text = Documents.read(document);
    Matcher setting = SETTING.matcher(settings);
    while (setting.find()) {
      assertThat(text)
          .as(document)
          .contains("| `" + setting.group(1) + "` | " + setting.group(2) + " |");
    }
  }

  @Test
  void describeEveryFieldThatIsPrinted() throws IOException {
    String reference = Documents.read("docs/reference/json.md");
    try (Stream<Path> goldens = Files.list(Path.of("src/test/resources/golden/cli"))) {
      for (Path golden : goldens.filter(file -> file.toString().endsWith(".jsonl")).toList()) {
        for (String field : Documents.groups(JSON_FIELD, Files.readString(golden))) {
          assertThat(reference).as("%s", golden).contains("`" + field + "`");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lexicon/priors.bin.gz",
        "lang/ngrams.bin.gz",
        "names/lists.bin.gz",
        "names/de.bin.gz",
        "names/en.bin.gz",
        "names/es.bin.gz",
        "names/fr.bin.gz",
        "names/it.bin.gz",
        "names/nl.bin.gz",
        "names/pt.bin.gz"
      })
  void giveTheChecksumsOfLearnedTables(String table) throws Exception {
    Path file = Documents.ROOT.resolve("engine/src/main/resources").resolve(table);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    assertThat(Documents.read("NOTICE")).contains(HexFormat.of().formatHex(digest));
  }

  @Test
  void nameEveryLanguageInTheReadme() throws IOException {
    String readme = Documents.read("README.md");
    String languages =
        Documents.read("engine/src/main/resources/lang/languages.tsv").replaceAll("(?m)^#.*\n", "");
    for (String line : languages.lines().toList()) {
      Locale language = Locale.of(line.substring(0, line.indexOf('\t')));
      assertThat(readme).contains(language.getDisplayLanguage(Locale.ENGLISH));
    }
  }

  @Test
  void keepTheReadmeShort() throws IOException {
    assertThat(Documents.read("README.md").lines()).hasSizeLessThanOrEqualTo(150);
  }
}

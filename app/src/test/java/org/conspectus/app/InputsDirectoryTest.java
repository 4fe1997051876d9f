package org.conspectus.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.conspectus.app.Gathered.gzip;
import static org.conspectus.app.Gathered.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.conspectus.domain.Rejected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read, passed over and complained of in a directory.
class InputsDirectoryTest {
  private static final String PAGE =
      "<html><p>The ferry Aurelia ran aground off Norda on Monday morning, and all of its ninety"
          + " passengers were brought ashore in time, the mayor of the island said.</p></html>";

  @TempDir Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("news"));
  }

  private List<String> idsBelow(Gathered gathered) {
    return gathered.ids().stream()
        .map(id -> id.startsWith(folder + "/") ? id.substring(folder.toString().length() + 1) : id)
        .toList();
  }

  @Test
  void readsEverythingSortedByCodePointsOfTheWholePath() {
    for (String name :
        List.of(
            "b.txt",
            "a/z.txt",
            "a.txt",
            "a-b.txt",
            "a/b/c.md",
            "B.txt",
            "\uff5e.txt",
            "\ud83d\ude00.txt",
            "é.txt")) {
      write(folder, name, "Ferry aground.");
    }
    assertThat(idsBelow(Gathered.of(folder.toString())))
        .containsExactly(
            "B.txt",
            "a-b.txt",
            "a.txt",
            "a/b/c.md",
            "a/z.txt",
            "b.txt",
            "é.txt",
            "\uff5e.txt",
            "\ud83d\ude00.txt");
  }

  @Test
  void namesFilesByTheArgumentWithoutTrailingSlash() {
    write(folder, "a.txt.gz", gzip("Ferry aground."));
    write(folder, "b.json", "[{\"title\": \"x\"}]");
    for (String argument : List.of(folder.toString(), folder + "/", folder + "//")) {
      Gathered gathered = Gathered.of(argument);
      assertThat(gathered.ids()).containsExactly(folder + "/a.txt.gz", folder + "/b.json#1");
      assertThat(gathered.articles.getFirst().file()).isEqualTo(folder + "/a.txt.gz");
    }
  }

  @Test
  void takesPlainTextOnlyFromTextAndMarkdownFiles() {
    for (String name : List.of("a.txt", "b.MD", "c.csv", "d", "e.log.gz")) {
      write(folder, name, "Ferry aground.");
    }
    Gathered gathered = Gathered.of(folder.toString());
    assertThat(idsBelow(gathered)).containsExactly("a.txt", "b.MD");
    assertThat(gathered.complaints()).isEmpty();
    assertThat(gathered.skipped()).isEqualTo(3);
  }

  @Test
  void takesPagesAndJsonWhateverTheirNames() {
    write(folder, "page", PAGE);
    write(folder, "pile.ndjson", "{\"id\": \"a\", \"title\": \"x\"}\n");
    assertThat(idsBelow(Gathered.of(folder.toString()))).containsExactly("page", "a");
  }

  @Test
  void passesOverWhatIsOfNoUseThere() {
    write(folder, "image.png", "\u0089PNG\0\0");
    write(folder, "feed.xml", "<rss version='2.0'/>");
    write(folder, "empty.dat", "");
    write(folder, "packed.bin", new byte[] {0x1F, (byte) 0x8B, 8, 0});
    write(folder, "settings.json", "{\"name\": \"x\"}");
    write(folder, "list.json", "[]");
    write(folder, "broken.cfg", "{\"name\": ");
    write(folder, ".hidden.txt", "Ferry aground.");
    write(folder, ".git/a.txt", "Ferry aground.");
    Gathered gathered = Gathered.of(folder.toString());
    assertThat(gathered.articles).isEmpty();
    assertThat(gathered.complaints()).isEmpty();
    assertThat(gathered.skipped()).isEqualTo(7);
  }

  @Test
  void complainsOfPromisingFilesThatCannotBeRead() {
    write(folder, "a.txt", "");
    write(folder, "b.md", "GIF89a\0\0");
    write(folder, "c.html", "%PDF-1.7");
    write(folder, "d.json", "{\"title\": ");
    write(folder, "e.jsonl", "no JSON at all");
    write(folder, "f.txt.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0});
    Gathered gathered = Gathered.of(folder.toString());
    assertThat(gathered.rejected).hasSize(6).allMatch(reject -> reject.reason().isFailure());
    assertThat(gathered.complaints().get(4))
        .isEqualTo(
            folder
                + "/e.jsonl: looks like plain text, not what its name says; correct or rename it");
    assertThat(gathered.skipped()).isZero();
  }

  @Test
  void namesTheBadRecordsOfAFileThatHoldsArticles() {
    write(folder, "pile.ndjson", "{\"a\": 1}\n{\"title\": \"x\"}\n{oops\n");
    Gathered gathered = Gathered.of(folder.toString());
    assertThat(gathered.articles).hasSize(1);
    assertThat(gathered.rejected)
        .extracting(Rejected::where)
        .containsExactly(folder + "/pile.ndjson:1", folder + "/pile.ndjson:3");
  }

  @Test
  void takesAPageWithoutAKnownTagByItsName() {
    write(folder, "a.html", "No page at all.");
    Gathered gathered = Gathered.of(folder.toString());
    assertThat(gathered.rejected)
        .extracting(Rejected::reason)
        .containsExactly(Rejected.Reason.NO_ARTICLE);
  }

  @Test
  void followsLinksButNoCycles() throws IOException {
    write(folder, "a/b.txt", "Ferry aground.");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("a/b.txt"));
    Gathered gathered = Gathered.of(folder.toString());
    assertThat(idsBelow(gathered)).containsExactly("a/b.txt", "c.txt");
    assertThat(gathered.complaints()).isEmpty();
  }

  @Test
  void complainsOfAPromisingLinkToNothing() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("gone"));
    Gathered gathered = Gathered.of(folder.toString());
    assertThat(gathered.complaints())
        .containsExactly(folder + "/a.txt: no such file or directory; check the path");
    assertThat(gathered.skipped()).isEqualTo(1);
  }

  @Test
  void complainsOfADirectoryItMayNotList() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    write(folder, "z.txt", "Ferry aground.");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    try {
      assumeThat(Files.isReadable(locked)).as("a user who may read everything").isFalse();
      Gathered gathered = Gathered.of(folder.toString());
      assertThat(idsBelow(gathered)).containsExactly("z.txt");
      assertThat(gathered.complaints())
          .containsExactly(
              locked + ": directory cannot be listed: permission denied; make it readable");
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void countsPassedOverFilesAsRead() {
    write(folder, "a.txt", "Ferry aground.");
    write(folder, "image.png", "\u0089PNG" + "\0".repeat(500_000));
    long total = Inputs.of(List.of(folder.toString()), InputStream.nullInputStream()).bytesTotal();
    assertThat(total).isGreaterThan(500_000);
    assertThat(Gathered.of(folder.toString()).bytesRead()).isEqualTo(total);
  }
}

package org.conspectus.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conspectus.app.Gathered.gzip;
import static org.conspectus.app.Gathered.stream;
import static org.conspectus.app.Gathered.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.conspectus.extract.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are named, standard input, and what cannot be read.
class InputsTest {
  private static final String PAGE =
      "<!DOCTYPE html><article><h1>Ferry aground</h1><p>The ferry Aurelia ran aground off Norda on"
          + " Monday morning, and all of its ninety passengers were brought ashore in time, the"
          + " mayor said.</p></article>";

  @TempDir Path folder;

  private static Gathered piped(String content) {
    return Gathered.of(stream(content), ReadLimits.standard(), "-");
  }

  @Test
  void givesASingleArticleThePathAsGiven() {
    String text = write(folder, "a.txt", "Ferry aground.");
    String odd = folder + "/./a.txt";
    Gathered gathered = Gathered.of(text, odd);
    assertThat(gathered.ids()).containsExactly(text, odd);
    assertThat(gathered.articles.getFirst().file()).isEqualTo(text);
    assertThat(gathered.complaints()).isEmpty();
  }

  @Test
  void tellsANamedFileByItsContent() {
    String page = write(folder, "page.txt", PAGE);
    String json = write(folder, "json.txt", "{\"id\": \"a\", \"title\": \"x\"}\n");
    String text = write(folder, "text.json", "Ferry aground.");
    String bare = write(folder, "bare", "Ferry aground.");
    String hidden = write(folder, ".hidden", "Ferry aground.");
    Gathered gathered = Gathered.of(page, json, text, bare, hidden);
    assertThat(gathered.ids()).containsExactly(page, "a", text, bare, hidden);
    assertThat(gathered.articles.getFirst().title()).isEqualTo("Ferry aground");
    assertThat(gathered.articles.get(2).text()).isEqualTo("Ferry aground.");
  }

  @Test
  void unpacksWhatIsPackedWhateverItsName() {
    String text = write(folder, "a.txt.gz", gzip("Ferry aground."));
    String page = write(folder, "page.html", gzip(PAGE));
    String json = write(folder, "b.jsonl.gz", gzip("{\"title\": \"x\"}\n{\"title\": \"y\"}\n"));
    assertThat(Gathered.of(text, page, json).ids())
        .containsExactly(text, page, json + "#1", json + "#2");
  }

  @Test
  void unpacksAllMembersOfAPackedFile() {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    members.writeBytes(gzip("{\"id\": \"a\", \"title\": \"x\"}\n"));
    members.writeBytes(gzip("{\"id\": \"b\", \"title\": \"x\"}\n"));
    InputStream slow =
        new ByteArrayInputStream(members.toByteArray()) {
          @Override
          public synchronized int available() {
            return 0;
          }
        };
    assertThat(Gathered.of(slow, ReadLimits.standard(), "-").ids()).containsExactly("a", "b");
  }

  @Test
  void namesWhatComesOnStandardInput() {
    assertThat(piped("Ferry aground.").ids()).containsExactly("-");
    assertThat(piped(PAGE).ids()).containsExactly("-");
    Gathered json = piped("[{\"title\": \"x\"}, {\"id\": 5, \"title\": \"y\"}]");
    assertThat(json.ids()).containsExactly("-#1", "5");
    assertThat(json.articles.getFirst().file()).isNull();
  }

  @Test
  void readsStandardInputOnce() {
    Gathered gathered = Gathered.of(stream("Ferry aground."), ReadLimits.standard(), "-", "-");
    assertThat(gathered.ids()).containsExactly("-");
    assertThat(gathered.complaints())
        .containsExactly("-: standard input was read before; name it once");
  }

  @Test
  void saysWhatIsMissing() {
    String missing = folder.resolve("missing.txt").toString();
    assertThat(Gathered.of(missing, "").complaints())
        .containsExactly(
            missing + ": no such file or directory; check the path",
            "'': an empty path; name a file or directory");
  }

  @Test
  void asksNoPrivateAddress() {
    assertThat(Gathered.of("http://127.0.0.1:1/7").complaints())
        .containsExactly(
            "http://127.0.0.1:1/7: '127.0.0.1' is at 127.0.0.1, no public address;"
                + " --allow-private-hosts permits it");
  }

  @Test
  void rejectsWhatIsEmptyOrNoText() {
    String empty = write(folder, "empty.txt", "");
    String blank = write(folder, "blank.json", " \n");
    String image = write(folder, "image.txt", "GIF89a\0\0");
    String feed = write(folder, "feed.xml", "<?xml version='1.0'?><rss version='2.0'></rss>");
    String broken = write(folder, "broken.json", "{title: 'x'}");
    Gathered gathered = Gathered.of(empty, blank, image, feed, broken);
    assertThat(gathered.articles).isEmpty();
    assertThat(gathered.rejected).hasSize(5);
    assertThat(gathered.complaints())
        .startsWith(
            empty + ": holds nothing but white space",
            blank + ": holds nothing but white space",
            image + ": looks like an image, not text; convert it to text, HTML or JSON",
            feed + ": a feed without entries");
    assertThat(gathered.complaints().getLast()).startsWith(broken + ":1: column ");
  }

  @Test
  void namesJsonWithoutArticlesThatWasAskedFor() {
    String json = write(folder, "settings.json", "{\"name\": \"x\"}");
    Gathered gathered = Gathered.of(json);
    assertThat(gathered.rejected).hasSize(1);
    assertThat(gathered.rejected.getFirst().reason().isFailure()).isFalse();
    assertThat(gathered.skipped()).isZero();
  }

  @Test
  void rejectsAPageBeyondTheLimit() {
    String text = write(folder, "a.txt", "Ferry aground.");
    Gathered gathered =
        Gathered.of(InputStream.nullInputStream(), new ReadLimits(10, 10, 10, 10), text);
    assertThat(gathered.complaints())
        .containsExactly(
            text
                + ": holds more than 10 bytes, the limit for one article;"
                + " split it into one file for each article");
  }

  @Test
  void countsTheBytesOfNamedFilesAsStored() {
    String text = write(folder, "a.txt", "Ferry aground.");
    byte[] packed = gzip("Ferry aground. ".repeat(100));
    String more = write(folder, "b.txt.gz", packed);
    Inputs inputs = Inputs.of(List.of(text, more), InputStream.nullInputStream());
    assertThat(inputs.bytesTotal()).isEqualTo(14 + packed.length);
    Gathered gathered = Gathered.of(text, more);
    assertThat(gathered.bytesRead()).isEqualTo(14 + packed.length);
    assertThat(Inputs.of(List.of(text, "-"), InputStream.nullInputStream()).bytesTotal())
        .isEqualTo(-1);
  }
}

package org.conspectus.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.conspectus.collect.store.Writing;
import org.conspectus.domain.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that ends at any moment, and the next one in the same folder.
@Tag("slow")
class KilledTest {
  private static final int MOMENTS = 60;

  /// Ends the process, as far as a test can.
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  @TempDir Path root;

  /// Lets so many bytes be written and articles printed, and no more.
  private static final class Life implements Writing {
    private int left;

    Life(int left) {
      this.left = left;
    }

    @Override
    public void write(FileChannel file, ByteBuffer bytes) throws IOException {
      if (left <= 0) {
        throw new Killed();
      }
      left--;
      if (left == 0) {
        // Dies in the middle of the write.
        bytes.limit(bytes.position() + bytes.remaining() / 2);
      }
      Writing.standard().write(file, bytes);
      if (left == 0) {
        throw new Killed();
      }
    }

    void print(Collection collection, Article article) {
      if (left <= 0) {
        throw new Killed();
      }
      left--;
      if (left == 0) {
        // The line was cut off.
        throw new Killed();
      }
      collection.printed.add(article);
    }
  }

  @Test
  void losesNothingAndKeepsEachPageOnceWheneverItIsKilled() throws IOException {
    try (NewsSite site = new NewsSite()) {
      site.page("/feed", "application/rss+xml", site.feed(1, 2, 3));
      site.article(1);
      String first = NewsSite.html(2).replace("<head>", "<head><link rel=next href='/a/2/2'>");
      site.page("/a/2", "text/html", first);
      site.page("/a/2/2", "text/html", NewsSite.html(4));
      boolean isOver = false;
      for (int moment = 1; !isOver; moment++) {
        assertThat(moment).as("writes of one run").isLessThan(MOMENTS);
        isOver = killedAt(moment, site);
      }
    }
  }

  /// Whether the run ended before it could be killed.
  private boolean killedAt(int moment, NewsSite site) throws IOException {
    Path folder = Files.createDirectory(root.resolve("killed-" + moment));
    Collection collection = new Collection(folder);
    Life life = new Life(moment);
    collection.writing = life;
    collection.sink = article -> life.print(collection, article);
    boolean wasKilled = false;
    try {
      collection.run(site.url("/feed"));
    } catch (Killed e) {
      wasKilled = true;
    }
    collection.writing = Writing.standard();
    collection.sink = collection.printed::add;
    assertThat(collection.run(site.url("/feed")).failures()).as("moment %d", moment).isEmpty();
    List<String> kept = collection.kept();
    assertThat(kept)
        .as("pages at moment %d", moment)
        .containsExactlyInAnyOrder("/feed", "/a/1", "/a/2", "/a/2/2");
    assertThat(new HashSet<>(collection.titles()))
        .as("articles at moment %d", moment)
        .containsExactlyInAnyOrder(
            "Ferry report 1", "Ferry report 2", "Ferry report 3", "Ferry report 4");
    assertThat(collection.printed).as("printed at moment %d", moment).hasSizeBetween(4, 5);
    site.forgetRequests();
    assertThat(collection.run(site.url("/feed")).articles()).isZero();
    assertThat(site.requests()).containsExactly("/feed");
    return !wasKilled;
  }
}

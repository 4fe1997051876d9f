package org.conspectus.extract.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conspectus.domain.Fetched;
import org.conspectus.extract.Extractors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Some 2,270 feeds, good and broken, that tell in a comment what is expected of a reader; skipped
/// where they are not present.
@Tag("slow")
class FeedCorpusTest {
  private static final Path FEEDS = BenchArchive.path("feeds.tar.gz");

  /// Where the feeds say they come from.
  private static final String ADDRESS = "http://127.0.0.1:8097/";

  private static final Pattern HEADER = Pattern.compile("(?m)^(?<name>[\\w-]+):\\s*(?<value>.*)$");

  private static Fetched fetched(String name, byte[] content) {
    String base = ADDRESS;
    String type = null;
    Matcher header = HEADER.matcher(new String(content, UTF_8));
    while (header.find()) {
      String[] parts = header.group("value").split(":", 2);
      if (!header.group("name").equals("Header") || parts.length < 2) {
        continue;
      }
      String value = parts[1].strip();
      boolean isAddress = parts[0].equalsIgnoreCase("content-location");
      boolean isRelative = !value.startsWith("http:");
      base = isAddress ? (isRelative ? ADDRESS : "") + value.replaceFirst("^/", "") : base;
      type = parts[0].equalsIgnoreCase("content-type") ? value : type;
    }
    return new Fetched(base, name, type, content);
  }

  private static Map<String, byte[]> feeds() throws IOException {
    assumeThat(FEEDS).as("known feeds beside the project").exists();
    return BenchArchive.read(FEEDS);
  }

  @Test
  void readsEveryFeedWithoutFailing() throws IOException {
    Extractors extractors = Extractors.standard();
    feeds()
        .forEach((name, content) ->
            Assertions.assertDoesNotThrow(
                () -> {
                  FeedReader.read(fetched(name, content));
                  extractors.extract(fetched(name, content));
                },
                name));
  }

  @Test
  void givesTitlesLinksIdsAndDatesAsExpected() throws IOException {
    int speaking = 0;
    List<String> missed = new ArrayList<>();
    for (Map.Entry<String, byte[]> feed : feeds().entrySet()) {
      if (!feed.getKey().contains("/wellformed/")) {
        continue;
      }
      FeedExpectation expectation = new FeedExpectation(new String(feed.getValue(), UTF_8));
      List<String> misses =
          expectation.misses(FeedReader.read(fetched(feed.getKey(), feed.getValue())));
      speaking += misses == null ? 0 : 1;
      if (misses != null && !misses.isEmpty()) {
        missed.add(feed.getKey() + ": " + misses);
      }
    }
    double share = 1 - (double) missed.size() / speaking;
    System.out.printf(
        java.util.Locale.ROOT,
        "feeds: expectations hold for %.3f of %d well-formed feeds%n",
        share,
        speaking);
    assertThat(share).as("not as expected: %s", String.join("\n", missed)).isGreaterThan(0.95);
  }
}

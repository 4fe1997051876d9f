package org.conspectus.collect;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How many ask a host at once: one.
@Tag("slow")
class PolitenessTest {
  @TempDir Path folder;

  @Test
  void neverAsksAHostForTwoThingsAtOnce() throws IOException {
    try (NewsSite site = new NewsSite()) {
      List<String> sources = new ArrayList<>();
      for (int i = 1; i <= 12; i++) {
        site.answer(
            "/a/" + i,
            aResponse()
                .withFixedDelay(20)
                .withHeader("Content-Type", "text/html")
                .withBody(NewsSite.html(i)));
        site.page("/feed" + i, "application/rss+xml", site.feed(i));
        sources.add(site.url("/feed" + i));
      }
      Collection collection = new Collection(folder);
      CollectReport report = collection.run(sources.toArray(String[]::new));
      assertThat(report.failures()).isEmpty();
      assertThat(report.articles()).isEqualTo(12);
      List<ServeEvent> events = site.server().getAllServeEvents().reversed();
      for (int i = 1; i < events.size(); i++) {
        ServeEvent before = events.get(i - 1);
        Instant end = begun(before).plusMillis(before.getTiming().getAddedDelay());
        assertThat(begun(events.get(i))).isAfterOrEqualTo(end);
      }
      assertThat(collection.pauses)
          .as("a second after each request but the last")
          .hasSize(events.size() - 1);
    }
  }

  private static Instant begun(ServeEvent event) {
    return Instant.parse(event.getRequest().getLoggedDateString());
  }
}

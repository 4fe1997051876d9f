package org.conspectus.collect;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.conspectus.collect.fetch.FetchLimits;
import org.conspectus.collect.fetch.Fetcher;
import org.conspectus.collect.fetch.Resolver;
import org.conspectus.collect.store.Writing;
import org.conspectus.domain.Article;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// Collections in a folder of a test: no sleep, time of its own, every host on this machine.
final class Collection {
  static final Instant START = Instant.parse("2026-10-13T08:00:00Z");

  final Path folder;
  final AtomicReference<Instant> now = new AtomicReference<>(START);
  final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
  final List<Article> printed = Collections.synchronizedList(new ArrayList<>());
  boolean allowsPrivate = true;
  Resolver resolver = host -> List.of(InetAddress.getLoopbackAddress());
  Writing writing = Writing.standard();
  Consumer<Article> sink = printed::add;
  FetchLimits limits = limits(Duration.ofSeconds(20));

  Collection(Path folder) {
    this.folder = folder;
  }

  /// @param stall longest silence of a server; the only time in a test that is real
  static FetchLimits limits(Duration stall) {
    return new FetchLimits(
        "Conspectus/test (news reader)",
        Duration.ofSeconds(1),
        Duration.ofMinutes(5),
        stall,
        stall.multipliedBy(2),
        1 << 20,
        5,
        3,
        Duration.ofSeconds(1),
        Duration.ofMinutes(2));
  }

  CollectReport run(String... sources) throws IOException {
    CollectConfig standard = CollectConfig.standard(folder);
    CollectConfig config =
        new CollectConfig(
            folder, limits, allowsPrivate, standard.maxItems(), standard.maxFailures());
    Fetcher.Waiting waiting = new Fetcher.Waiting(now::get, this::pause, new Random(7));
    return new Collector(config, new Collector.Surroundings(resolver, waiting, writing))
        .collect(List.of(sources), sink);
  }

  private void pause(Duration duration) {
    pauses.add(duration);
    now.updateAndGet(time -> time.plus(duration));
  }

  /// Titles of what was handed over, sorted.
  List<String> titles() {
    return printed.stream().map(article -> String.valueOf(article.title())).sorted().toList();
  }

  /// The pages in the WARC files with status 200, without rules of sites, in order.
  List<String> kept() throws IOException {
    List<String> urls = new ArrayList<>();
    for (Path file : files()) {
      try (WarcReader reader = new WarcReader(new GZIPInputStream(Files.newInputStream(file)))) {
        addPages(reader, urls);
      }
    }
    urls.remove("/robots.txt");
    return urls;
  }

  private static void addPages(WarcReader reader, List<String> urls) throws IOException {
    for (WarcRecord record : reader) {
      if (record instanceof WarcResponse page && page.http().status() == 200) {
        urls.add(page.targetURI().getPath());
      }
    }
  }

  List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> path.toString().endsWith(".warc.gz")).sorted().toList();
    }
  }
}

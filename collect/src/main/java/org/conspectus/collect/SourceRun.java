package org.conspectus.collect;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.conspectus.collect.fetch.FetchedPage;
import org.conspectus.collect.fetch.Fetcher;
import org.conspectus.collect.fetch.Headers;
import org.conspectus.collect.fetch.Reply;
import org.conspectus.collect.fetch.SiteRules;
import org.conspectus.collect.fetch.Urls;
import org.conspectus.collect.store.Archive;
import org.conspectus.collect.store.Journal;
import org.conspectus.collect.store.Journal.SourceState;
import org.conspectus.collect.store.Place;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.extract.Extractors;
import org.conspectus.extract.Format;
import org.conspectus.extract.feed.Feed;
import org.conspectus.extract.feed.FeedEntry;
import org.conspectus.extract.feed.FeedReader;
import org.conspectus.extract.feed.Opml;
import org.conspectus.extract.feed.Sitemap;
import org.jspecify.annotations.Nullable;

/// Takes one source to its end: asks whether it has changed, finds its items, and has each of them
/// done. Not thread-safe; one for each source.
///
/// A version of a source that was kept but not worked off, because the run was killed or an item
/// was not to be had, is worked off first, whatever the source says now.
final class SourceRun {
  /// How deep sources may lead to sources: a page to a feed, an index to sitemaps.
  private static final int MAX_DEPTH = 3;

  /// After so many items in a row that are not to be had, the rest waits for another run.
  private static final int MAX_MISSES = 3;

  private static final int MAX_HOPS = 10;

  private final ItemRun.Shared shared;
  private final Fetcher fetcher;
  private final Archive archive;
  private final Journal journal;
  private final Ledger ledger;
  private final ItemRun items;
  private final Consumer<String> others;
  private final Extractors extractors = Extractors.standard();

  /// @param others takes sources that are found and need a run of their own
  SourceRun(ItemRun.Shared shared, ItemRun items, Consumer<String> others) {
    this.shared = shared;
    this.fetcher = shared.fetcher();
    this.archive = shared.archive();
    this.journal = shared.journal();
    this.ledger = shared.ledger();
    this.items = items;
    this.others = others;
  }

  /// A version of a source that lies in the archive.
  private record Kept(URI url, Place place, Reply reply) {}

  /// What came of the items of one version.
  private static final class Outcome {
    final List<String> missing = new ArrayList<>();
    int left;

    boolean isWhole() {
      return missing.isEmpty() && left == 0;
    }
  }

  /// Asks a source, and reports how it was.
  void run(URI url) throws IOException {
    run(url, 0);
  }

  /// Whether the source was well.
  private boolean run(URI url, int depth) throws IOException {
    String source = url.toString();
    if (!ledger.enter(source)) {
      return true;
    }
    Optional<SourceState> state = journal.source(source);
    try {
      Optional<Kept> before = kept(url);
      boolean isPending =
          before.isPresent() && state.filter(s -> s.covers(before.get().place())).isEmpty();
      if (isPending) {
        process(before.get().url(), before.get().reply(), depth);
      }
      FetchedPage page = fetcher.current(url, conditions(state, before, isPending));
      noteRefusals(page.url());
      Optional<Kept> now = kept(url);
      Reply reply = page.isUnchanged() && now.isPresent() ? now.get().reply() : page.reply();
      Outcome outcome = process(page.url(), reply, depth);
      if (outcome.isWhole()) {
        journal.wasGood(source, state(reply, now));
        return true;
      }
      ledger.fail(source, told(outcome), state.map(SourceState::lastGood).orElse(null));
      return false;
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      if (!(e instanceof org.conspectus.collect.fetch.FetchException)) {
        throw e;
      }
      ledger.fail(
          source, String.valueOf(e.getMessage()), state.map(SourceState::lastGood).orElse(null));
      return false;
    }
  }

  private void noteRefusals(URI url) throws IOException {
    List<String> refused = fetcher.rules(url).aiRefused();
    if (!refused.isEmpty()) {
      ledger.note(
          "'"
              + url.getHost()
              + "' turns away crawlers of language models: "
              + String.join(", ", refused));
    }
  }

  private static String told(Outcome outcome) {
    if (outcome.missing.isEmpty()) {
      return outcome.left + " of its items are left for the next run";
    }
    String more =
        outcome.missing.size() > 1 ? " (and " + (outcome.missing.size() - 1) + " more)" : "";
    String left = outcome.left > 0 ? "; " + outcome.left + " items are left for the next run" : "";
    return outcome.missing.getFirst() + more + left;
  }

  /// The newest version in the archive, by way of the redirects that led to it.
  private Optional<Kept> kept(URI url) throws IOException {
    URI at = url;
    for (int hop = 0; hop < MAX_HOPS; hop++) {
      Optional<Place> place = journal.page(at.toString());
      Optional<Reply> reply = place.isEmpty() ? Optional.empty() : archive.read(place.get());
      if (reply.isEmpty()) {
        return Optional.empty();
      }
      if (reply.get().status() == 200) {
        return Optional.of(new Kept(at, place.get(), reply.get()));
      }
      URI base = at;
      Optional<URI> next =
          reply.get().headers().first("Location").flatMap(link -> Urls.resolve(base, link));
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
    }
    return Optional.empty();
  }

  private static Headers conditions(
      Optional<SourceState> state, Optional<Kept> before, boolean isPending) {
    if (before.isEmpty()) {
      return Headers.none();
    }
    Headers told = before.get().reply().headers();
    String etag = told.first("ETag").orElse("");
    String modified = told.first("Last-Modified").orElse("");
    if (!isPending && state.isPresent()) {
      etag = etag.isEmpty() ? state.get().etag() : etag;
      modified = modified.isEmpty() ? state.get().lastModified() : modified;
    }
    Headers headers = Headers.none();
    headers = etag.isEmpty() ? headers : headers.with("If-None-Match", etag);
    return modified.isEmpty() ? headers : headers.with("If-Modified-Since", modified);
  }

  private SourceState state(Reply reply, Optional<Kept> now) {
    Instant at = shared.clock().instant();
    String file = now.map(kept -> kept.place().file()).orElse("");
    long offset = now.map(kept -> kept.place().offset()).orElse(-1L);
    return new SourceState(
        at,
        file,
        offset,
        reply.headers().first("ETag").orElse(""),
        reply.headers().first("Last-Modified").orElse(""));
  }

  private Outcome process(URI url, Reply reply, int depth) throws IOException {
    int limit = shared.config().limits().maxBodyBytes();
    byte[] content = Unpacking.unpacked(reply.content(limit), limit);
    String type = reply.headers().first("Content-Type").orElse(null);
    return process(new Fetched(url.toString(), null, type, content), url, depth);
  }

  /// Works off what a local file holds.
  void runFile(String path, byte[] content) throws IOException {
    ledger.enter(path);
    Outcome outcome = process(new Fetched(path, path, null, content), null, 0);
    if (!outcome.isWhole()) {
      ledger.fail(path, told(outcome), null);
    }
  }

  /// @param url of the source; null for a file
  private Outcome process(Fetched fetched, @Nullable URI url, int depth) throws IOException {
    Format format = Format.of(fetched.content(), fetched.location());
    return switch (format) {
      case RSS, ATOM, JSON_FEED -> feed(fetched);
      case SITEMAP -> sitemap(fetched, url, depth);
      case OPML -> opml(fetched);
      case WARC -> archive(fetched);
      case HTML, TEXT ->
          url == null || isList(fetched) ? sitemap(fetched, url, depth) : page(fetched, url, depth);
      case EMPTY, JSON, XML, PDF, RTF, ZIP, OFFICE, COMPRESSED, TAR ->
          missing("neither a feed, a site, a sitemap nor an archive, but " + format.description());
      case IMAGE, MEDIA, PROGRAM, DATABASE, BINARY ->
          missing("neither a feed, a site, a sitemap nor an archive, but " + format.description());
    };
  }

  private static Outcome missing(String reason) {
    Outcome outcome = new Outcome();
    outcome.missing.add(reason);
    return outcome;
  }

  /// Whether a text is nothing but addresses.
  private static boolean isList(Fetched fetched) {
    return Format.of(fetched.content(), fetched.location()) == Format.TEXT
        && Urls.isWeb(
            new String(
                fetched.content(),
                0,
                Math.min(8, fetched.content().length),
                java.nio.charset.StandardCharsets.ISO_8859_1));
  }

  private Outcome feed(Fetched fetched) throws IOException {
    Feed feed = FeedReader.read(fetched);
    if (feed.entries().isEmpty()) {
      String fault = feed.fault();
      return missing(fault == null ? "a feed without entries" : "a feed with " + fault);
    }
    Map<URI, Integer> uses = new HashMap<>();
    List<@Nullable URI> urls = new ArrayList<>();
    for (FeedEntry entry : feed.entries()) {
      URI url = entry.url() == null ? null : Urls.parse(entry.url()).orElse(null);
      urls.add(url);
      if (url != null) {
        uses.merge(url, 1, Integer::sum);
      }
    }
    List<Item> found = new ArrayList<>();
    for (int i = 0; i < urls.size(); i++) {
      FeedEntry entry = feed.entries().get(i);
      URI url = urls.get(i);
      // A ticker gives all its entries one address: that of the ticker.
      boolean isOwn = url != null && (uses.getOrDefault(url, 0) == 1 || entry.id() == null);
      found.add(Item.of(fetched.location(), isOwn ? url : null, feed, entry));
    }
    return work(found);
  }

  private Outcome work(List<Item> found) throws IOException {
    Outcome outcome = new Outcome();
    int taken = 0;
    int misses = 0;
    for (Item item : found) {
      if (ledger.fatal() != null) {
        throw new InterruptedIOException("told to end");
      }
      if (items.isDone(item)) {
        continue;
      }
      if (taken == shared.config().maxItems() || misses == MAX_MISSES) {
        outcome.left++;
        continue;
      }
      taken++;
      Optional<String> miss = items.run(item);
      miss.ifPresent(outcome.missing::add);
      misses = miss.isPresent() ? misses + 1 : 0;
    }
    return outcome;
  }

  private Outcome sitemap(Fetched fetched, @Nullable URI url, int depth) throws IOException {
    Sitemap sitemap = Sitemap.read(fetched);
    if (!sitemap.sitemaps().isEmpty() && depth < MAX_DEPTH) {
      return children(SitemapChoice.of(sitemap), depth);
    }
    if (sitemap.pages().isEmpty()) {
      return missing("a sitemap without pages");
    }
    List<Item> found = new ArrayList<>();
    Feed feed =
        new Feed(null, url == null ? null : url.toString(), null, null, null, List.of(), null);
    for (Sitemap.Page page : SitemapChoice.newestFirst(sitemap)) {
      Optional<URI> address = Urls.parse(page.url());
      FeedEntry entry =
          new FeedEntry(
              null,
              page.url(),
              page.title(),
              null,
              page.outlet(),
              page.language(),
              page.published(),
              page.modified(),
              List.of());
      address.ifPresent(at -> found.add(Item.of(fetched.location(), at, feed, entry)));
    }
    return work(found);
  }

  private Outcome opml(Fetched fetched) {
    Opml opml = Opml.read(fetched);
    if (opml.feeds().isEmpty()) {
      return missing("a list of feeds that names none");
    }
    opml.feeds().forEach(feed -> others.accept(feed.url()));
    return new Outcome();
  }

  private Outcome archive(Fetched fetched) throws IOException {
    ArchiveRun run = new ArchiveRun(items, ledger, shared.config().limits().maxBodyBytes());
    run.read(fetched.location(), new java.io.ByteArrayInputStream(fetched.content()));
    return run.fault() == null ? new Outcome() : missing(run.fault());
  }

  /// An article, or a site: then its feeds, else the sitemaps it names.
  private Outcome page(Fetched fetched, URI url, int depth) throws IOException {
    boolean isFront = url.getPath().isEmpty() || url.getPath().equals("/");
    if (!isFront) {
      Extraction found = extractors.extract(fetched);
      if (!found.articles().isEmpty()) {
        Outcome outcome = new Outcome();
        items.printNamed(url, found.articles().getFirst(), fetched).ifPresent(outcome.missing::add);
        return outcome;
      }
    }
    List<URI> feeds = PageLinks.feeds(url, fetched);
    if (!feeds.isEmpty() && depth < MAX_DEPTH) {
      return children(feeds, depth);
    }
    SiteRules rules = fetcher.rules(url);
    List<URI> sitemaps =
        rules.sitemaps().stream().flatMap(link -> Urls.resolve(url, link).stream()).toList();
    if (sitemaps.isEmpty() || depth >= MAX_DEPTH) {
      return missing("neither an article nor a site with a feed or sitemap; name its feed");
    }
    return children(SitemapChoice.news(sitemaps), depth);
  }

  /// Sources that this one leads to, each with its own report.
  private Outcome children(List<URI> urls, int depth) throws IOException {
    for (URI url : urls) {
      run(url, depth + 1);
    }
    return new Outcome();
  }
}

package org.conspectus.collect;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.conspectus.collect.fetch.Connector;
import org.conspectus.collect.fetch.Fetcher;
import org.conspectus.collect.fetch.Resolver;
import org.conspectus.collect.fetch.Urls;
import org.conspectus.collect.fetch.Wire;
import org.conspectus.collect.store.Archive;
import org.conspectus.collect.store.Journal;
import org.conspectus.collect.store.Writing;
import org.conspectus.domain.Article;
import org.conspectus.extract.Format;
import org.conspectus.extract.PeekedInput;

/// Collects news from sources into a folder, and hands over each article once.
///
/// Each source has a virtual thread; articles come on any of them, one at a time. A run that is
/// killed is gone on with by the next one in the same folder. Memory: some hundred bytes for each
/// page ever kept, and 32 pages at most under way.
public final class Collector {
  private static final String LOCK = "lock";

  private final CollectConfig config;
  private final Surroundings surroundings;

  /// What a collection finds around it.
  ///
  /// @param resolver tells addresses
  /// @param waiting time, and how it is spent
  /// @param writing how files are written
  public record Surroundings(Resolver resolver, Fetcher.Waiting waiting, Writing writing) {
    private static final long SEED = 1;

    /// Those of this machine.
    public static Surroundings standard() {
      return new Surroundings(
          Resolver.standard(), Fetcher.Waiting.standard(SEED), Writing.standard());
    }
  }

  public Collector(CollectConfig config, Surroundings surroundings) {
    this.config = config;
    this.surroundings = surroundings;
  }

  /// Takes all sources to their end.
  ///
  /// @param sources web addresses of feeds, sites, pages, sitemaps, lists of feeds and archives, or
  ///   paths of such files
  /// @param sink called by one thread at a time; when it returns, the article counts as handed over
  /// @throws IOException if the folder cannot be used
  public CollectReport collect(List<String> sources, Consumer<Article> sink) throws IOException {
    if (Files.exists(config.folder()) && !Files.isDirectory(config.folder())) {
      throw new IOException("is a file; name a folder to collect into");
    }
    Files.createDirectories(config.folder());
    try (FileChannel file =
            FileChannel.open(
                config.folder().resolve(LOCK),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = lock(file);
        Journal journal = Journal.open(config.folder(), surroundings.writing());
        Archive archive =
            Archive.open(
                config.folder(),
                journal,
                surroundings.waiting().clock(),
                config.limits().maxBodyBytes())) {
      if (!lock.isValid()) {
        throw new IOException("cannot be locked");
      }
      Ledger ledger = new Ledger(sink);
      new Run(shared(journal, archive, ledger)).run(sources);
      Throwable fatal = ledger.fatal();
      return switch (fatal) {
        case null -> ledger.report();
        case IOException e -> throw e;
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        default -> throw new IllegalStateException(fatal);
      };
    }
  }

  private FileLock lock(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock();
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException e) {
      // Told below.
    }
    throw new IOException("another collection is at work in this folder");
  }

  private ItemRun.Shared shared(Journal journal, Archive archive, Ledger ledger) {
    Connector connector =
        new Connector(surroundings.resolver(), config.allowsPrivate(), config.limits().stall());
    Wire wire = new Wire(connector, surroundings.waiting().clock(), config.limits());
    Fetcher fetcher = new Fetcher(wire, config.limits(), surroundings.waiting(), archive);
    return new ItemRun.Shared(
        fetcher, archive, journal, ledger, config, surroundings.waiting().clock());
  }

  /// The threads of one collection.
  private static final class Run {
    private final ItemRun.Shared shared;
    private final ItemRun items;
    private final Ledger ledger;
    private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();

    Run(ItemRun.Shared shared) {
      this.shared = shared;
      this.items = new ItemRun(shared);
      this.ledger = shared.ledger();
    }

    void run(List<String> sources) throws IOException {
      sources.forEach(this::start);
      try {
        for (Thread thread = threads.poll(); thread != null; thread = threads.poll()) {
          thread.join();
        }
      } catch (InterruptedException e) {
        ledger.stop(new java.io.InterruptedIOException("told to end"));
        Thread.currentThread().interrupt();
      }
    }

    private void start(String source) {
      Thread thread =
          Thread.ofVirtual()
              .name("collect " + number.incrementAndGet())
              .unstarted(() -> collect(source));
      // In the queue before it runs, so that it is waited for by whoever waits for its parent.
      threads.add(thread);
      thread.start();
    }

    /// The outermost loop of a source: whatever happens to it stays its own.
    private void collect(String source) {
      try {
        Optional<URI> url = Urls.parse(source);
        if (url.isPresent()) {
          new SourceRun(shared, items, this::start).run(url.get());
        } else {
          collectFile(source);
        }
      } catch (Ledger.Fatal e) {
        stopAll();
      } catch (IOException e) {
        if (ledger.fatal() == null) {
          ledger.stop(e);
        }
        stopAll();
      } catch (RuntimeException e) {
        ledger.fail(source, e.getClass().getSimpleName() + ": " + e.getMessage(), null);
      } catch (Error e) {
        ledger.stop(e);
        stopAll();
      }
    }

    private void stopAll() {
      threads.forEach(Thread::interrupt);
    }

    private void collectFile(String source) throws IOException {
      Path path;
      try {
        path = Path.of(source);
      } catch (InvalidPathException e) {
        ledger.fail(source, "neither a web address nor a path: " + e.getReason(), null);
        return;
      }
      if (!Files.isRegularFile(path)) {
        ledger.fail(source, "neither a web address nor a file", null);
        return;
      }
      try (InputStream raw = Files.newInputStream(path)) {
        PeekedInput packed = new PeekedInput(raw);
        byte[] start = packed.peek(2);
        boolean isGzip = start.length == 2 && start[0] == 0x1F && start[1] == (byte) 0x8B;
        PeekedInput in = isGzip ? new PeekedInput(new GZIPInputStream(packed)) : packed;
        read(source, in);
      } catch (java.nio.file.FileSystemException e) {
        ledger.fail(source, String.valueOf(e.getReason()), null);
      } catch (java.util.zip.ZipException | java.io.EOFException e) {
        ledger.fail(source, "damaged gzip: " + e.getMessage(), null);
      }
    }

    private void read(String source, PeekedInput in) throws IOException {
      int limit = shared.config().limits().maxBodyBytes();
      if (Format.of(in, source) == Format.WARC) {
        ledger.enter(source);
        ArchiveRun run = new ArchiveRun(items, ledger, limit);
        run.read(source, in);
        if (run.fault() != null) {
          ledger.fail(source, run.fault(), null);
        }
        return;
      }
      new SourceRun(shared, items, this::start).runFile(source, in.readNBytes(limit));
    }
  }
}

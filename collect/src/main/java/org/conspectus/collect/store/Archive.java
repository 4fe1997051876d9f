package org.conspectus.collect.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.conspectus.collect.fetch.Exchange;
import org.conspectus.collect.fetch.Keeper;
import org.conspectus.collect.fetch.Reply;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/// The WARC files of a folder: keeps every exchange, and gives any back.
///
/// Each exchange is written whole, request behind response, and then entered in the journal.
/// Opening cuts off what stands behind the last entry. A page asked for again whose content has not
/// changed is not kept twice. Thread-safe. Memory: one exchange.
public final class Archive implements Keeper, AutoCloseable {
  /// What the `software` of our files begins with.
  static final String SOFTWARE = "Conspectus collect";

  /// A new file is begun when the last is longer, in bytes.
  private static final long MAX_FILE_BYTES = 1L << 30;

  private static final String PREFIX = "collect-";
  private static final String SUFFIX = ".warc.gz";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Journal journal;
  private final InstantSource clock;
  private final int maxBodyBytes;
  private final Writing writing;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable FileChannel channel;
  private String file = "";

  private Archive(
      Path folder, Journal journal, InstantSource clock, Writing writing, int maxBodyBytes) {
    this.writing = writing;
    this.folder = folder;
    this.journal = journal;
    this.clock = clock;
    this.maxBodyBytes = maxBodyBytes;
  }

  /// Opens the archive of a folder and mends what a killed run has left.
  ///
  /// @param maxBodyBytes longest body that is given back
  public static Archive open(Path folder, Journal journal, InstantSource clock, int maxBodyBytes)
      throws IOException {
    Archive archive = new Archive(folder, journal, clock, journal.writing(), maxBodyBytes);
    archive.mend();
    return archive;
  }

  private void mend() throws IOException {
    Map<String, Long> ends = journal.ends();
    List<Path> files;
    try (java.util.stream.Stream<Path> all = Files.list(folder)) {
      files = all.filter(path -> isOurs(path.getFileName().toString())).sorted().toList();
    }
    for (Path path : files) {
      String name = path.getFileName().toString();
      long end = ends.getOrDefault(name, 0L);
      if (end == 0) {
        Files.delete(path);
      } else if (Files.size(path) > end) {
        try (FileChannel whole = FileChannel.open(path, StandardOpenOption.WRITE)) {
          whole.truncate(end);
        }
      }
      if (end > 0) {
        ends.put(name, Files.size(path));
        file = name;
      }
    }
    ends.keySet().retainAll(files.stream().map(path -> path.getFileName().toString()).toList());
    journal.keepOnly(ends);
  }

  private static boolean isOurs(String name) {
    return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
  }

  @Override
  public Optional<Reply> kept(URI url) throws IOException {
    Optional<Place> place = journal.page(url.toString());
    return place.isEmpty() ? Optional.empty() : read(place.get());
  }

  /// The answer that lies somewhere; empty when it cannot be read.
  public Optional<Reply> read(Place place) throws IOException {
    Path path = folder.resolve(place.file());
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try (FileChannel in = FileChannel.open(path, StandardOpenOption.READ)) {
      in.position(place.offset());
      WarcReader reader = new WarcReader(Channels.newInputStream(in));
      Optional<WarcRecord> record = reader.next();
      while (record.isPresent() && !(record.get() instanceof WarcResponse)) {
        record = reader.next();
      }
      if (record.isEmpty()) {
        return Optional.empty();
      }
      try (InputStream body = record.get().body().stream()) {
        return Optional.of(Reply.read(body, maxBodyBytes));
      }
    } catch (org.netpreserve.jwarc.ParsingException e) {
      return Optional.empty();
    }
  }

  @Override
  public void keep(Exchange exchange) throws IOException {
    String url = exchange.url().toString();
    String digest = digest(exchange.reply());
    lock.lock();
    try {
      Optional<Place> before = journal.page(url);
      if (before.isPresent() && before.get().digest().equals(digest)) {
        return;
      }
      append(url, digest, ExchangeRecords.of(exchange));
    } finally {
      lock.unlock();
    }
  }

  /// Keeps an article for which there is no page, as a record of its own.
  ///
  /// @param json the article as `extract` prints it
  public void keep(String url, byte[] json, Instant at) throws IOException {
    lock.lock();
    try {
      append(
          "article:" + url, hex(sha256().digest(json)), ExchangeRecords.ofArticle(url, json, at));
    } finally {
      lock.unlock();
    }
  }

  private void append(String url, String digest, List<WarcRecord> records) throws IOException {
    FileChannel out = channel();
    long offset = out.position();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP);
    if (offset == 0) {
      writer.write(
          new Warcinfo.Builder()
              .date(clock.instant())
              .filename(file)
              .fields(
                  Map.of(
                      "software", List.of(SOFTWARE),
                      "format", List.of("WARC File Format 1.0"),
                      "robots", List.of("classic")))
              .build());
    }
    for (WarcRecord record : records) {
      writer.write(record);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
    writing.write(out, buffer);
    journal.kept(url, new Place(file, offset, bytes.size(), digest));
  }

  /// The file to write to, at its end.
  private FileChannel channel() throws IOException {
    FileChannel open = channel;
    if (open == null && !file.isEmpty()) {
      open = FileChannel.open(folder.resolve(file), StandardOpenOption.WRITE);
      open.position(open.size());
    }
    if (open == null || open.position() >= MAX_FILE_BYTES) {
      if (open != null) {
        open.close();
      }
      open = begun();
    }
    channel = open;
    return open;
  }

  private FileChannel begun() throws IOException {
    String stamp = STAMP.format(clock.instant());
    int number = 1;
    do {
      file = PREFIX + stamp + "-" + number++ + SUFFIX;
    } while (Files.exists(folder.resolve(file)));
    return FileChannel.open(
        folder.resolve(file), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /// Of the answer as far as it matters: a date in its head makes no other answer of it.
  private static String digest(Reply reply) {
    MessageDigest digest = sha256();
    String head = reply.status() + " " + reply.headers().first("Location").orElse("");
    digest.update(head.getBytes(StandardCharsets.UTF_8));
    return hex(digest.digest(reply.body()));
  }

  private static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest, 0, digest.length / 2);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}

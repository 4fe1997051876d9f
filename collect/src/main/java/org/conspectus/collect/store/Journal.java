package org.conspectus.collect.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/// What has been done, one line for each deed, appended as it is done. A line that a killed run cut
/// off is dropped. Thread-safe. Memory: some hundred bytes for each page ever kept.
///
/// Lines are tab-separated: `page URL FILE OFFSET LENGTH DIGEST`, `done KEY`, `failed KEY`, `source
/// URL TIME OFFSET FILE ETAG LAST-MODIFIED`.
public final class Journal implements AutoCloseable {
  private static final String FILE = "journal.tsv";
  private static final String NEXT = "journal.next";

  /// Lines that later ones made void are left out when there are this many times more than needed.
  private static final int MAX_WASTE = 2;

  private static final int MIN_LINES = 10_000;

  private final FileChannel channel;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Place> pages = new LinkedHashMap<>();
  private final Set<String> done = new HashSet<>();
  private final Map<String, Integer> failures = new HashMap<>();
  private final Map<String, SourceState> sources = new LinkedHashMap<>();

  private final Writing writing;

  private Journal(FileChannel channel, Writing writing) {
    this.channel = channel;
    this.writing = writing;
  }

  /// Opens the journal of a folder, or begins one.
  ///
  /// @param writing for it and the archive beside it
  /// @throws IOException if it cannot be read or written
  public static Journal open(Path folder, Writing writing) throws IOException {
    Path file = folder.resolve(FILE);
    byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    int whole = content.length;
    while (whole > 0 && content[whole - 1] != '\n') {
      whole--;
    }
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(whole);
    channel.position(whole);
    Journal journal = new Journal(channel, writing);
    String text = new String(content, 0, whole, StandardCharsets.UTF_8);
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      journal.take(line.split("\t", -1));
      lines++;
    }
    return lines > MIN_LINES && lines > MAX_WASTE * journal.lines().size()
        ? journal.rewritten(folder)
        : journal;
  }

  private Journal rewritten(Path folder) throws IOException {
    Path next = folder.resolve(NEXT);
    Files.write(next, lines());
    channel.close();
    Files.move(
        next,
        folder.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    return open(folder, writing);
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    pages.forEach((url, place) -> lines.add(pageLine(url, place)));
    done.stream().sorted().forEach(key -> lines.add(line("done", key)));
    sources.forEach((url, state) -> lines.add(sourceLine(url, state)));
    failures.forEach((key, times) -> {
      for (int i = 0; i < times; i++) {
        lines.add(line("failed", key));
      }
    });
    return lines;
  }

  /// Takes a line that is understood, and passes over any other.
  private void take(String... fields) {
    try {
      switch (fields[0] + fields.length) {
        case "page6" ->
            pages.put(
                fields[1],
                new Place(
                    fields[2], Long.parseLong(fields[3]), Long.parseLong(fields[4]), fields[5]));
        case "done2" -> {
          done.add(fields[1]);
          failures.remove(fields[1]);
        }
        case "failed2" -> failures.merge(fields[1], 1, Integer::sum);
        case "source7" -> sources.put(fields[1], SourceState.of(fields));
        default -> {
          // A later version may write more kinds of lines.
        }
      }
    } catch (NumberFormatException | DateTimeException e) {
      // Damaged; what it told will be asked for again.
    }
  }

  private static String pageLine(String url, Place place) {
    return line(
        "page",
        url,
        place.file(),
        Long.toString(place.offset()),
        Long.toString(place.length()),
        place.digest());
  }

  private static String sourceLine(String url, SourceState state) {
    return line(
        "source",
        url,
        state.lastGood().toString(),
        Long.toString(state.offset()),
        state.file(),
        state.etag(),
        state.lastModified());
  }

  private static String line(String... fields) {
    StringBuilder line = new StringBuilder();
    for (String field : fields) {
      line.append(line.isEmpty() ? "" : "\t").append(field.replaceAll("[\\t\\r\\n]", " "));
    }
    return line.toString();
  }

  /// Where the newest answer from a URL lies.
  public Optional<Place> page(String url) {
    lock.lock();
    try {
      return Optional.ofNullable(pages.get(url));
    } finally {
      lock.unlock();
    }
  }

  /// Where each file's last exchange ends, in bytes.
  Map<String, Long> ends() {
    lock.lock();
    try {
      Map<String, Long> ends = new HashMap<>();
      pages.values().forEach(place -> ends.merge(place.file(), place.end(), Math::max));
      return ends;
    } finally {
      lock.unlock();
    }
  }

  void kept(String url, Place place) throws IOException {
    append(pageLine(url, place));
  }

  /// Whether nothing is left to do with an item.
  public boolean isDone(String key) {
    lock.lock();
    try {
      return done.contains(key);
    } finally {
      lock.unlock();
    }
  }

  /// Says that nothing is left to do with an item.
  public void done(String key) throws IOException {
    append(line("done", key));
  }

  /// In how many runs an item has failed since it was last well.
  public int failures(String key) {
    lock.lock();
    try {
      return failures.getOrDefault(key, 0);
    } finally {
      lock.unlock();
    }
  }

  public void failed(String key) throws IOException {
    append(line("failed", key));
  }

  /// How a source last was; empty when it never was well.
  public Optional<SourceState> source(String url) {
    lock.lock();
    try {
      return Optional.ofNullable(sources.get(url));
    } finally {
      lock.unlock();
    }
  }

  /// Says that a source was well, and all its items are done.
  public void wasGood(String url, SourceState state) throws IOException {
    append(sourceLine(url, state));
  }

  /// Forgets pages that are not there any more.
  ///
  /// @param sizes of the files that are there
  void keepOnly(Map<String, Long> sizes) {
    pages.values().removeIf(place -> place.end() > sizes.getOrDefault(place.file(), 0L));
  }

  Writing writing() {
    return writing;
  }

  private void append(String line) throws IOException {
    lock.lock();
    try {
      ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
      writing.write(channel, bytes);
      take(line.split("\t", -1));
    } finally {
      lock.unlock();
    }
  }

  /// How a source last was.
  ///
  /// @param lastGood when it last answered well
  /// @param file and offset of the version whose items are done; empty and -1 for none
  /// @param etag to ask with; may be empty
  /// @param lastModified to ask with; may be empty
  public record SourceState(
      Instant lastGood, String file, long offset, String etag, String lastModified) {
    static SourceState of(String... fields) {
      return new SourceState(
          Instant.parse(fields[2]), fields[4], Long.parseLong(fields[3]), fields[5], fields[6]);
    }

    /// Whether all items of a version are done.
    public boolean covers(Place version) {
      return version.file().equals(file) && version.offset() == offset;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

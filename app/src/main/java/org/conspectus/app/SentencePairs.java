package org.conspectus.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.conspectus.domain.Rejected;
import org.jspecify.annotations.Nullable;

/// Sentences and their translations as they were named on the command line: files with a pair a
/// line, a tab between, or two files that go in step; each plain or gzipped, `-` for standard
/// input. A file whose first line has no tab is taken together with the one after it.
///
/// Not thread-safe. Memory: one line.
final class SentencePairs {
  /// Longer ones are no sentences; learning from one takes time in proportion to the square of its
  /// length.
  private static final int MAX_CHARACTERS = 2_000;

  private static final String STANDARD_INPUT = "-";
  private static final int LINES_NAMED = 5;
  private static final int BUFFER_BYTES = 1 << 16;
  private static final char NOT_TEXT = '\ufffd';

  private final List<String> files;
  private final InputStream standardInput;
  private final List<Rejected> rejected = new ArrayList<>();
  private long bytesDone;
  private long pairs;

  /// Takes the pairs.
  interface Sink {
    /// @param pairs so far
    /// @param bytes read so far, as stored
    void add(String first, String second, long pairs, long bytes);
  }

  /// What makes a line no pair, and what to do.
  private enum Fault {
    NO_TAB("no tab between a sentence and its translation; put one there"),
    EMPTY("one side is empty; delete the line, or translate it"),
    TOO_LONG("longer than 2,000 characters; cut it into sentences"),
    NOT_TEXT("not UTF-8; convert the file");

    private final String remedy;

    Fault(String remedy) {
      this.remedy = remedy;
    }
  }

  /// The lines of one file that are no pairs.
  private static final class Faults {
    private final Map<Fault, List<Long>> lines = new EnumMap<>(Fault.class);
    private final Map<Fault, Long> counts = new EnumMap<>(Fault.class);

    void add(Fault fault, long line) {
      counts.merge(fault, 1L, Long::sum);
      List<Long> named = lines.computeIfAbsent(fault, f -> new ArrayList<>());
      if (named.size() < LINES_NAMED) {
        named.add(line);
      }
    }

    /// `pairs.tsv:3: no tab …; 7 such lines: 3, 12, 30, 31, 50, …`.
    List<Rejected> of(String file) {
      List<Rejected> rejected = new ArrayList<>();
      lines.forEach((fault, named) -> {
        long count = counts.getOrDefault(fault, 0L);
        String where = file + ":" + named.getFirst();
        String all = String.join(", ", named.stream().map(String::valueOf).toList());
        String more = count > named.size() ? ", …" : "";
        String such =
            count == 1
                ? ""
                : String.format(Locale.ENGLISH, "; %,d such lines: %s%s", count, all, more);
        rejected.add(new Rejected(where, Rejected.Reason.MALFORMED, fault.remedy + such));
      });
      return rejected;
    }
  }

  SentencePairs(List<String> files, InputStream standardInput) {
    this.files = List.copyOf(files);
    this.standardInput = standardInput;
  }

  /// Bytes of all files, as stored; -1 when unknown.
  long totalBytes() {
    long total = 0;
    for (String file : files) {
      try {
        total += Files.size(Path.of(file));
      } catch (IOException e) {
        return -1;
      }
    }
    return total;
  }

  /// Reads everything; what is wrong with it is in [#rejected].
  void read(Sink sink) {
    int next = 0;
    while (next < files.size()) {
      String file = files.get(next++);
      try {
        if (file.equals(STANDARD_INPUT) || hasTab(file)) {
          readTabbed(file, sink);
        } else if (next < files.size()) {
          readInStep(file, files.get(next++), sink);
        } else {
          refuse(file, "its first line has no tab, and no file follows that goes in step with it");
        }
      } catch (IOException e) {
        String cause = InputReader.cause(e);
        rejected.add(new Rejected(file, Rejected.Reason.UNREADABLE, cause));
      }
    }
  }

  /// What was no pair, in the order of the files.
  List<Rejected> rejected() {
    return List.copyOf(rejected);
  }

  /// The number of pairs read.
  long pairs() {
    return pairs;
  }

  private void refuse(String file, String detail) {
    rejected.add(new Rejected(file, Rejected.Reason.MALFORMED, detail));
  }

  private boolean hasTab(String file) throws IOException {
    try (BufferedReader reader = reader(stored(Files.newInputStream(Path.of(file))))) {
      String first = reader.readLine();
      return first == null || first.indexOf('\t') >= 0;
    }
  }

  private void readTabbed(String file, Sink sink) throws IOException {
    boolean standard = file.equals(STANDARD_INPUT);
    Faults faults = new Faults();
    try (StoredInput stored =
            stored(standard ? standardInput : Files.newInputStream(Path.of(file)));
        BufferedReader reader = reader(stored)) {
      long number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        int tab = line.indexOf('\t');
        int end = tab < 0 ? -1 : line.indexOf('\t', tab + 1);
        if (tab >= 0) {
          String second = line.substring(tab + 1, end < 0 ? line.length() : end);
          add(new Line(line.substring(0, tab), second, number), faults, stored.taken(), sink);
        } else if (!line.isBlank()) {
          faults.add(line.indexOf(NOT_TEXT) >= 0 ? Fault.NOT_TEXT : Fault.NO_TAB, number);
        }
      }
      bytesDone += stored.taken();
    } finally {
      rejected.addAll(faults.of(file));
    }
  }

  private void readInStep(String first, String second, Sink sink) throws IOException {
    long one = lines(first);
    long other = lines(second);
    if (one != other) {
      String counts = String.format(Locale.ENGLISH, "%,d lines, and %s %,d", one, second, other);
      refuse(first, "has " + counts + "; give two files that go in step, or one with tabs");
      return;
    }
    Faults faults = new Faults();
    try (StoredInput stored = stored(Files.newInputStream(Path.of(first)));
        BufferedReader reader = reader(stored);
        StoredInput otherStored = stored(Files.newInputStream(Path.of(second)));
        BufferedReader otherReader = reader(otherStored)) {
      for (long number = 1; number <= one; number++) {
        Line line = new Line(text(reader), text(otherReader), number);
        add(line, faults, stored.taken() + otherStored.taken(), sink);
      }
      bytesDone += stored.taken() + otherStored.taken();
    } finally {
      rejected.addAll(faults.of(first));
    }
  }

  private static long lines(String file) throws IOException {
    try (BufferedReader reader = reader(stored(Files.newInputStream(Path.of(file))))) {
      long lines = 0;
      while (reader.readLine() != null) {
        lines++;
      }
      return lines;
    }
  }

  private static String text(BufferedReader reader) throws IOException {
    @Nullable String line = reader.readLine();
    return line == null ? "" : line;
  }

  /// A sentence and its translation, and the number of their line, from 1.
  private record Line(String first, String second, long number) {
    @Nullable Fault fault() {
      if (first.isBlank() || second.isBlank()) {
        return Fault.EMPTY;
      }
      if (Math.max(first.length(), second.length()) > MAX_CHARACTERS) {
        return Fault.TOO_LONG;
      }
      boolean text = first.indexOf(NOT_TEXT) < 0 && second.indexOf(NOT_TEXT) < 0;
      return text ? null : Fault.NOT_TEXT;
    }
  }

  private void add(Line line, Faults faults, long taken, Sink sink) {
    if (line.first.isBlank() && line.second.isBlank()) {
      return;
    }
    Fault fault = line.fault();
    if (fault == null) {
      pairs++;
      sink.add(line.first, line.second, pairs, bytesDone + taken);
    } else {
      faults.add(fault, line.number);
    }
  }

  private static StoredInput stored(InputStream stream) {
    return new StoredInput(stream, new AtomicLong());
  }

  private static BufferedReader reader(StoredInput stored) throws IOException {
    InputStream plain = stored.isGzip() ? new GZIPInputStream(stored, BUFFER_BYTES) : stored;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}

package org.conspectus.app;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.conspectus.cli.Newsroom;
import org.conspectus.domain.Rejected;

/// A dump of Wikidata as it was named on the command line: JSON, plain or gzipped; `-` for standard
/// input.
record DumpFile(String name, InputStream standardInput) {
  private static final String STANDARD_INPUT = "-";
  private static final int BUFFER_BYTES = 1 << 16;

  /// Imports its names; never throws for what is wrong with the dump.
  Newsroom.Report importInto(UserFolder data, int sitelinks, Newsroom.Progress progress) {
    boolean standard = name.equals(STANDARD_INPUT);
    try (Counted counted = new Counted(standard ? standardInput : Files.newInputStream(path()))) {
      long total = standard ? -1 : Files.size(path());
      NameImport names = new NameImport(data, sitelinks);
      String known = name + ", " + total + " bytes";
      NameImport.Outcome outcome =
          names.run(open(counted), known, lines -> progress.imported(lines, counted.taken, total));
      return report(outcome);
    } catch (UnsupportedDump e) {
      return failed(Rejected.Reason.MALFORMED, String.valueOf(e.getMessage()));
    } catch (EOFException e) {
      return failed(
          Rejected.Reason.UNREADABLE,
          "it ends too early; get it again, and the import will go on where it was");
    } catch (IOException e) {
      return failed(Rejected.Reason.UNREADABLE, InputReader.cause(e));
    }
  }

  private Path path() {
    return Path.of(name);
  }

  private Newsroom.Report report(NameImport.Outcome outcome) {
    if (outcome.taken() == 0) {
      return failed(
          Rejected.Reason.MALFORMED,
          "holds no item to take; expected a dump of Wikidata in JSON, one item a line");
    }
    List<String> notes = new ArrayList<>();
    if (outcome.resumed() > 0) {
      notes.add(String.format(Locale.ENGLISH, "went on after line %,d", outcome.resumed()));
    }
    if (outcome.damaged() > 0) {
      notes.add(String.format(Locale.ENGLISH, "passed over %,d damaged lines", outcome.damaged()));
    }
    return new Newsroom.Report(outcome.taken(), List.of(), notes);
  }

  private Newsroom.Report failed(Rejected.Reason reason, String detail) {
    return new Newsroom.Report(0, List.of(new Rejected(name, reason, detail)), List.of());
  }

  private static InputStream open(InputStream stored) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stored, BUFFER_BYTES);
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    if (first == 'B' && second == 'Z') {
      throw new UnsupportedDump(
          "bzip2 cannot be read; unpack it: bzcat DUMP | conspectus lexicon import -");
    }
    boolean gzip = first == 0x1f && second == 0x8b;
    return gzip ? new GZIPInputStream(in, BUFFER_BYTES) : in;
  }

  /// A dump of a form that is not supported.
  private static final class UnsupportedDump extends IOException {
    private static final long serialVersionUID = 1;

    UnsupportedDump(String message) {
      super(message);
    }
  }

  /// Counts the bytes taken. Not thread-safe.
  private static final class Counted extends FilterInputStream {
    private long taken;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      taken += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      taken += Math.max(0, read);
      return read;
    }
  }
}

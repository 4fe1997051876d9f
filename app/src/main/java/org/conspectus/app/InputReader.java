package org.conspectus.app;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.conspectus.collect.store.WarcPages;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Rejected;
import org.conspectus.extract.Extractors;
import org.conspectus.extract.Format;
import org.conspectus.extract.JsonArticles;
import org.conspectus.extract.PeekedInput;
import org.conspectus.extract.ReadLimits;
import org.jspecify.annotations.Nullable;

/// Reads one input after another: unpacks it, tells what it is, and hands on its content. Not
/// thread-safe.
final class InputReader {
  private static final int BUFFER_BYTES = 1 << 16;

  private final ReadLimits limits;
  private final JsonArticles json;
  private final Extractors extractors;
  private final Inputs.Sink sink;
  private final AtomicLong bytesRead;
  private final AtomicLong skipped;

  /// @param bytesRead grows with the bytes read, as stored
  /// @param skipped grows with the files passed over
  InputReader(ReadLimits limits, Inputs.Sink sink, AtomicLong bytesRead, AtomicLong skipped) {
    this.limits = limits;
    this.json = new JsonArticles(limits);
    this.extractors = Extractors.standard(limits);
    this.sink = sink;
    this.bytesRead = bytesRead;
    this.skipped = skipped;
  }

  /// Opens a source.
  interface Opening {
    InputStream open() throws IOException;
  }

  /// Reads a source to its end, as far as it is of use.
  void read(InputFile file, Opening opening) {
    try (StoredInput stored = new StoredInput(opening.open(), bytesRead)) {
      read(file, stored);
    } catch (IOException e) {
      refuse(file, new Rejected(file.id(), Rejected.Reason.UNREADABLE, cause(e)));
    }
  }

  private void read(InputFile file, StoredInput stored) {
    boolean gzip = false;
    try {
      gzip = stored.isGzip();
      InputStream unpacked = gzip ? new GZIPInputStream(stored, BUFFER_BYTES) : stored;
      PeekedInput in = new PeekedInput(unpacked);
      Format format = Format.of(in, file.nameForFormat());
      if (format == Format.JSON) {
        readJson(file, in, stored, gzip);
      } else if (format == Format.WARC) {
        readArchive(file, in);
      } else if (format == Format.TEXT ? file.takesText() : format.isReadable()) {
        readPage(file, in, stored, gzip);
      } else {
        refuse(file, rejection(file, format));
      }
    } catch (IOException e) {
      refuse(file, broken(file, stored, gzip, e));
    }
  }

  private static Rejected rejection(InputFile file, Format format) {
    return format.isReadable()
        ? new Rejected(
            file.id(),
            Rejected.Reason.MALFORMED,
            "looks like " + format.description() + ", not what its name says; correct or rename it")
        : format.rejection(file.id());
  }

  private void readJson(InputFile file, InputStream in, StoredInput stored, boolean gzip) {
    JsonSieve sieve = new JsonSieve(file, sink);
    try {
      json.read(file.id(), file.path(), in, sieve);
    } catch (IOException e) {
      sieve.accept(Extraction.of(broken(file, stored, gzip, e)));
    }
    if (!sieve.isTold()) {
      skipped.incrementAndGet();
    }
  }

  private void readArchive(InputFile file, InputStream in) {
    ArchiveSieve sieve = new ArchiveSieve(file, sink);
    new WarcPages(file.id(), file.path(), limits.maxHtmlBytes(), sieve).read(in);
    if (!sieve.isTold()) {
      skipped.incrementAndGet();
    }
  }

  private void readPage(InputFile file, InputStream in, StoredInput stored, boolean gzip) {
    ByteArrayOutputStream content = new ByteArrayOutputStream(BUFFER_BYTES);
    byte[] chunk = new byte[BUFFER_BYTES];
    Rejected broken = null;
    try {
      int read;
      while (content.size() <= limits.maxPageBytes() && (read = in.read(chunk)) >= 0) {
        content.write(chunk, 0, read);
      }
    } catch (IOException e) {
      broken = broken(file, stored, gzip, e);
    }
    if (content.size() > limits.maxPageBytes()) {
      refuse(file, tooLarge(file));
      return;
    }
    if (content.size() > 0 && (broken == null || file.mustBeReadable())) {
      String mediaType = file.promisesHtml() ? "text/html" : file.mediaType();
      accept(file, new Fetched(file.id(), file.path(), mediaType, content.toByteArray()));
    }
    if (broken != null) {
      refuse(file, broken);
    }
  }

  /// A feed or sitemap that merely lies there may hold no article, and then is of no interest.
  private void accept(InputFile file, Fetched fetched) {
    Format format = Format.of(fetched.content(), file.nameForFormat());
    if (file.mustBeReadable() || format == Format.HTML || format == Format.TEXT) {
      sink.accept(fetched);
      return;
    }
    Extraction found = extractors.extract(fetched);
    if (found.articles().isEmpty()) {
      skipped.incrementAndGet();
    } else {
      sink.accept(found);
    }
  }

  private Rejected tooLarge(InputFile file) {
    String limit = String.format(Locale.ROOT, "%,d", limits.maxPageBytes());
    return new Rejected(
        file.id(),
        Rejected.Reason.TOO_LARGE,
        "holds more than "
            + limit
            + " bytes, the limit for one article; split it into one file for each article");
  }

  /// Tells of a source that gives nothing, or just counts it where nothing was promised.
  private void refuse(InputFile file, Rejected rejected) {
    if (file.mustBeReadable()) {
      sink.accept(Extraction.of(rejected));
    } else {
      skipped.incrementAndGet();
    }
  }

  private static Rejected broken(
      InputFile file, StoredInput stored, boolean gzip, IOException fault) {
    String position = String.format(Locale.ROOT, "%,d", stored.taken());
    String detail =
        gzip
            ? "damaged gzip near byte "
                + position
                + ": "
                + cause(fault)
                + "; what came before it was read, get the file again"
            : "cannot be read on at byte " + position + ": " + cause(fault);
    return new Rejected(file.id(), Rejected.Reason.UNREADABLE, detail);
  }

  /// What the environment says, for a person.
  static String cause(IOException fault) {
    if (fault instanceof NoSuchFileException) {
      return "no such file or directory; check the path";
    }
    if (fault instanceof AccessDeniedException) {
      return "permission denied; make it readable";
    }
    if (fault instanceof EOFException) {
      return "it ends too early";
    }
    @Nullable String message =
        fault instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : message;
  }

  /// Lets through what a WARC archive holds, but not the faults of one that merely lies there and
  /// gives nothing. Not thread-safe.
  private static final class ArchiveSieve implements WarcPages.Sink {
    private final Inputs.Sink sink;
    private boolean told;

    ArchiveSieve(InputFile file, Inputs.Sink sink) {
      this.sink = sink;
      this.told = file.mustBeReadable();
    }

    @Override
    public void accept(Fetched fetched) {
      told = true;
      sink.accept(fetched);
    }

    @Override
    public void accept(Rejected rejected) {
      if (told) {
        sink.accept(Extraction.of(rejected));
      }
    }

    /// Whether anything was let through, or should have been; otherwise the file counts as skipped.
    boolean isTold() {
      return told;
    }
  }
}

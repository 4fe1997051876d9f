package org.conspectus.app;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.conspectus.collect.WebPages;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Rejected;
import org.conspectus.extract.ReadLimits;

/// The inputs of a command in the order they were named: files, directories, pages of the web,
/// standard input.
///
/// Reading never fails as a whole: what cannot be read arrives as [Rejected]. It streams: memory is
/// bounded by the largest page or JSON record. Not thread-safe, but [#bytesRead()] may be asked
/// from any thread.
public final class Inputs {
  private static final String STANDARD_INPUT = "-";

  private final List<String> arguments;
  private final InputStream standardInput;
  private final ReadLimits limits;
  private final WebPages web;
  private final AtomicLong bytesRead = new AtomicLong();
  private final AtomicLong skipped = new AtomicLong();
  private long bytesTotal = UNCOUNTED;
  private boolean standardInputTaken;

  private static final long UNKNOWN = -1;
  private static final long UNCOUNTED = -2;

  private Inputs(
      List<String> arguments, InputStream standardInput, ReadLimits limits, WebPages web) {
    this.web = web;
    this.arguments = List.copyOf(arguments);
    this.standardInput = standardInput;
    this.limits = limits;
  }

  /// Takes what an input holds, in order, on the reading thread.
  public interface Sink {
    /// A page or text still to be extracted, which may happen on another thread.
    void accept(Fetched fetched);

    /// What a container held, or a part of it; a large one arrives in many parts.
    void accept(Extraction extraction);
  }

  /// @param standardInput what `-` stands for; left open
  public static Inputs of(List<String> arguments, InputStream standardInput) {
    return of(arguments, standardInput, ReadLimits.standard());
  }

  /// @param standardInput what `-` stands for; left open
  public static Inputs of(List<String> arguments, InputStream standardInput, ReadLimits limits) {
    return new Inputs(arguments, standardInput, limits, WebPages.onPublicHosts());
  }

  /// The same inputs, with another way to the web.
  Inputs with(WebPages other) {
    return new Inputs(arguments, standardInput, limits, other);
  }

  /// Reads all inputs once.
  public void read(Sink sink) {
    InputReader reader = new InputReader(limits, sink, bytesRead, skipped);
    for (String argument : arguments) {
      if (argument.equals(STANDARD_INPUT)) {
        readStandardInput(reader, sink);
      } else if (isUrl(argument)) {
        readPage(argument, reader, sink);
      } else {
        readPath(argument, reader, sink);
      }
    }
  }

  /// Bytes read so far, as stored (before decompression); files passed over count as read.
  public long bytesRead() {
    return bytesRead.get();
  }

  /// Bytes all named files and directories hold, as stored; -1 when unknown (standard input,
  /// pipes). Walks through the directories when first asked.
  public long bytesTotal() {
    if (bytesTotal == UNCOUNTED) {
      bytesTotal = count();
    }
    return bytesTotal;
  }

  /// Files in directories that were passed over because they hold no articles and promise none.
  public long skipped() {
    return skipped.get();
  }

  private static void reject(Sink sink, String where, String detail) {
    sink.accept(Extraction.of(new Rejected(where, Rejected.Reason.UNREADABLE, detail)));
  }

  private static boolean isUrl(String argument) {
    return argument.regionMatches(true, 0, "http://", 0, "http://".length())
        || argument.regionMatches(true, 0, "https://", 0, "https://".length());
  }

  private void readStandardInput(InputReader reader, Sink sink) {
    if (standardInputTaken) {
      reject(sink, STANDARD_INPUT, "standard input was read before; name it once");
      return;
    }
    standardInputTaken = true;
    reader.read(
        InputFile.standardInput(),
        () ->
            new FilterInputStream(standardInput) {
              @Override
              public void close() {
                // The stream belongs to the caller.
              }
            });
  }

  private void readPage(String url, InputReader reader, Sink sink) {
    WebPages.Page page;
    try {
      page = web.get(url, limits.maxHtmlBytes());
    } catch (IOException e) {
      reject(sink, url, InputReader.cause(e));
      return;
    }
    reader.read(
        InputFile.web(url, page.mediaType()), () -> new ByteArrayInputStream(page.content()));
  }

  private void readPath(String argument, InputReader reader, Sink sink) {
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      reject(sink, argument, "no path on this system: " + e.getReason());
      return;
    }
    if (argument.isEmpty()) {
      reject(sink, "''", "an empty path; name a file or directory");
    } else if (Files.isDirectory(path)) {
      readDirectory(argument, path, reader, sink);
    } else {
      reader.read(InputFile.named(argument), () -> Files.newInputStream(path));
    }
  }

  private void readDirectory(String argument, Path root, InputReader reader, Sink sink) {
    String prefix = withoutTrailingSlash(argument);
    DirectoryWalk.walk(
        root,
        new DirectoryWalk.Visitor() {
          @Override
          public void file(String relative, Path path) {
            readFound(InputFile.found(prefix + "/" + relative), path, reader);
          }

          @Override
          public void unreadable(String relative, IOException fault) {
            String where = relative.isEmpty() ? argument : prefix + "/" + relative;
            reject(sink, where, "directory cannot be listed: " + InputReader.cause(fault));
          }

          @Override
          public void again(String relative) {
            skipped.incrementAndGet();
          }
        });
  }

  private void readFound(InputFile file, Path path, InputReader reader) {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      // A pipe or device, which might never end.
      skipped.incrementAndGet();
      return;
    }
    long before = bytesRead.get();
    reader.read(file, () -> Files.newInputStream(path));
    long unread = before + size(path) - bytesRead.get();
    if (unread > 0) {
      bytesRead.addAndGet(unread);
    }
  }

  private static String withoutTrailingSlash(String argument) {
    int end = argument.length();
    while (end > 0
        && (argument.charAt(end - 1) == '/' || argument.charAt(end - 1) == File.separatorChar)) {
      end--;
    }
    return argument.substring(0, end);
  }

  /// 0 for what cannot be asked.
  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0;
    }
  }

  private long count() {
    AtomicLong total = new AtomicLong();
    for (String argument : arguments) {
      if (argument.equals(STANDARD_INPUT) || isUrl(argument)) {
        return UNKNOWN;
      }
      Path path;
      try {
        path = Path.of(argument);
      } catch (InvalidPathException e) {
        continue;
      }
      if (Files.isDirectory(path)) {
        DirectoryWalk.walk(path, new Sum(total));
      } else if (Files.isRegularFile(path)) {
        total.addAndGet(size(path));
      } else if (Files.exists(path)) {
        return UNKNOWN;
      }
    }
    return total.get();
  }

  /// Adds up the sizes of files.
  private record Sum(AtomicLong total) implements DirectoryWalk.Visitor {
    @Override
    public void file(String relative, Path path) {
      if (Files.isRegularFile(path)) {
        total.addAndGet(size(path));
      }
    }

    @Override
    public void unreadable(String relative, IOException fault) {}

    @Override
    public void again(String relative) {}
  }
}

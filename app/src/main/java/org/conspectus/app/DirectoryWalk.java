package org.conspectus.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Goes through a directory and all below it, sorted by the code points of the paths with `/`
/// between their parts, whatever the file system's own order.
///
/// Hidden entries are left out. Links are followed; a directory reached again, as in a cycle, is
/// not entered twice. Memory: the names of one directory on each level.
final class DirectoryWalk {
  /// Takes what the walk comes to.
  interface Visitor {
    /// @param relative path below the walk's root, with `/` between its parts
    void file(String relative, Path path);

    /// A directory that cannot be listed; `relative` is empty for the root.
    void unreadable(String relative, IOException fault);

    /// A directory that was entered before under another path.
    void again(String relative);
  }

  private record Entry(String name, Path path, boolean isDirectory, byte[] key) {
    static Entry of(Path path) {
      String name = String.valueOf(path.getFileName());
      boolean isDirectory = Files.isDirectory(path);
      // UTF-8 sorts as its code points do.
      byte[] key = (isDirectory ? name + "/" : name).getBytes(StandardCharsets.UTF_8);
      return new Entry(name, path, isDirectory, key);
    }
  }

  private final Visitor visitor;
  private final Set<Path> entered = new HashSet<>();

  private DirectoryWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  /// Visits everything below `root`.
  static void walk(Path root, Visitor visitor) {
    new DirectoryWalk(visitor).enter(root, "");
  }

  private void enter(Path directory, String relative) {
    List<Entry> entries;
    try {
      if (!entered.add(directory.toRealPath())) {
        visitor.again(relative);
        return;
      }
      entries = entries(directory);
    } catch (IOException e) {
      visitor.unreadable(relative, e);
      return;
    }
    for (Entry entry : entries) {
      String path = relative.isEmpty() ? entry.name() : relative + "/" + entry.name();
      if (entry.isDirectory()) {
        enter(entry.path(), path);
      } else {
        visitor.file(path, entry.path());
      }
    }
  }

  private static List<Entry> entries(Path directory) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      for (Path path : stream) {
        Entry entry = Entry.of(path);
        if (!entry.name().startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(Entry::key, Arrays::compareUnsigned));
    return entries;
  }
}

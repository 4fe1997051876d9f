package org.conspectus.app;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One file among the inputs, and what is expected of it.
///
/// @param id for the article in it, or the container it is
/// @param path as given, for a file; null for standard input
/// @param mediaType as a server declared it; null for anything but a URL
/// @param standing how it came to be an input
record InputFile(String id, @Nullable String path, @Nullable String mediaType, Standing standing) {
  /// How a file came to be an input, which decides whether it must be readable.
  enum Standing {
    /// Named by the user.
    NAMED,
    /// Found in a directory, with a name that promises articles.
    PROMISING,
    /// Found in a directory, with any other name.
    FOUND
  }

  /// For a file named on the command line.
  static InputFile named(String argument) {
    return new InputFile(argument, argument, null, Standing.NAMED);
  }

  /// For standard input.
  static InputFile standardInput() {
    return new InputFile("-", null, null, Standing.NAMED);
  }

  /// For a page of the web.
  static InputFile web(String url, String mediaType) {
    return new InputFile(url, null, mediaType, Standing.NAMED);
  }

  /// For a file in a directory.
  static InputFile found(String id) {
    boolean promising = hasExtension(id, ".txt", ".md", ".html", ".htm", ".json", ".jsonl");
    return new InputFile(id, id, null, promising ? Standing.PROMISING : Standing.FOUND);
  }

  /// Whether trouble with it must be told.
  boolean mustBeReadable() {
    return standing != Standing.FOUND;
  }

  /// Whether plain text in it is an article, or a fragment of a page without any known tag: what a
  /// user names is told by its content alone.
  boolean takesText() {
    return standing == Standing.NAMED || hasExtension(id, ".txt", ".md") || promisesHtml();
  }

  /// Whether it promises a page, which a fragment without any known tag may be as well.
  boolean promisesHtml() {
    return standing == Standing.PROMISING && hasExtension(id, ".html", ".htm");
  }

  /// Its name where that decides between close calls; empty without one.
  String nameForFormat() {
    return path == null ? "" : path;
  }

  private static boolean hasExtension(String path, String... extensions) {
    String name = path.toLowerCase(Locale.ROOT);
    name = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
    for (String extension : extensions) {
      if (name.endsWith(extension)) {
        return true;
      }
    }
    return false;
  }
}

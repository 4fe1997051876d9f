package org.conspectus.eval.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page written by hand with one part that a program writes, between the lines `<!-- NAME -->`
/// and `<!-- end of NAME -->`.
///
/// @param before up to and with the first mark
/// @param after from the second mark
public record MarkedText(String before, String after) {

  /// Reads a page.
  ///
  /// @throws IllegalArgumentException if the marks are not there
  /// @throws IOException if the file cannot be read
  public static MarkedText read(Path file, String name) throws IOException {
    String text = Files.readString(file);
    String first = "<!-- " + name + " -->\n";
    int start = text.indexOf(first);
    int end = text.indexOf("<!-- end of " + name + " -->");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          file + ": no lines <!-- " + name + " --> and <!-- end of " + name + " -->");
    }
    return new MarkedText(text.substring(0, start + first.length()), text.substring(end));
  }

  /// The page with another part.
  public String with(String part) {
    return before + "\n" + part + "\n" + after;
  }
}

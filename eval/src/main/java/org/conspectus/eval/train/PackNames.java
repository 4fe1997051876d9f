package org.conspectus.eval.train;

import java.io.IOException;
import java.nio.file.Path;
import org.conspectus.lexicon.NameTables;

/// Packs the lists of names in `lexicon/` and CLDR's into the table that
/// [org.conspectus.lexicon.NameIndex] reads: `PackNames OUTPUT`.
public final class PackNames {
  private PackNames() {}

  public static void main(String[] arguments) throws IOException {
    Resources.write(Path.of(arguments[0]), NameTables.standard().encode());
  }
}

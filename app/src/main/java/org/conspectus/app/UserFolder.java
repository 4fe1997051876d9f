package org.conspectus.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.conspectus.lang.Outlets;
import org.conspectus.lexicon.Lexicon;
import org.conspectus.lexicon.NameIndex;
import org.conspectus.pipeline.Pipeline;

/// The folder of what a user has imported, which every command uses.
///
/// @param folder may not exist yet
record UserFolder(Path folder) {
  /// The environment variable that names the folder.
  static final String VARIABLE = "CONSPECTUS_DATA";

  private static final String NAMES = "names.bin.gz";
  private static final String LEXICON = "lexicon.bin";
  private static final String OUTLETS = "outlets.tsv";

  /// `$CONSPECTUS_DATA`, else `$XDG_DATA_HOME/conspectus`, else `~/.local/share/conspectus`.
  static UserFolder of(Map<String, String> environment, String home) {
    String own = environment.getOrDefault(VARIABLE, "");
    String shared = environment.getOrDefault("XDG_DATA_HOME", "");
    if (!own.isEmpty()) {
      return new UserFolder(Path.of(own));
    }
    Path parent = shared.isEmpty() ? Path.of(home, ".local", "share") : Path.of(shared);
    return new UserFolder(parent.resolve("conspectus"));
  }

  /// Where imported names are kept.
  Path names() {
    return folder.resolve(NAMES);
  }

  /// Where learned words are kept.
  Path lexicon() {
    return folder.resolve(LEXICON);
  }

  /// Where the user's own outlets are kept.
  Path outlets() {
    return folder.resolve(OUTLETS);
  }

  /// The standard pipeline with the user's names, words and outlets.
  ///
  /// @throws org.conspectus.lang.ConfigException if one of the files is damaged
  Pipeline pipeline() {
    return Pipeline.standard(allNames(), allWords(), allOutlets());
  }

  /// The shipped lexicon, and the user's words where it has none.
  ///
  /// @throws org.conspectus.lang.ConfigException if the user's are damaged
  Lexicon allWords() {
    Path words = lexicon();
    if (!Files.isRegularFile(words)) {
      return Lexicon.standard();
    }
    try (InputStream in = Files.newInputStream(words)) {
      String name = words.toString();
      return Lexicon.standard().with(Lexicon.read(in, name).checked(name));
    } catch (IOException e) {
      throw new UncheckedIOException(words + ": " + e.getMessage(), e);
    }
  }

  /// The user's outlets, and the shipped ones where the user has none.
  ///
  /// @throws org.conspectus.lang.ConfigException if a line of the user's is faulty
  Outlets allOutlets() {
    Path own = outlets();
    if (!Files.isRegularFile(own)) {
      return Outlets.standard();
    }
    try (InputStream in = Files.newInputStream(own)) {
      return Outlets.read(in, own.toString()).before(Outlets.standard());
    } catch (IOException e) {
      throw new UncheckedIOException(own + ": " + e.getMessage(), e);
    }
  }

  /// The shipped names and the imported ones.
  ///
  /// @throws org.conspectus.lang.ConfigException if the imported ones are damaged
  NameIndex allNames() {
    NameIndex shipped = NameIndex.standard();
    if (!Files.isRegularFile(names())) {
      return shipped;
    }
    try (InputStream in = Files.newInputStream(names())) {
      return shipped.with(NameIndex.read(in, names().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(names() + ": " + e.getMessage(), e);
    }
  }
}

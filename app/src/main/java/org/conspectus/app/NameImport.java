package org.conspectus.app;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.conspectus.lexicon.NameIndex;
import org.conspectus.lexicon.WikidataItem;
import org.conspectus.lexicon.WikidataNames;
import tools.jackson.core.JacksonException;

/// Takes the names out of a Wikidata dump into the user's data: one line of the dump after the
/// other, those of the wanted types with enough sitelinks. What was taken is written beside the
/// final file as it comes, so that an import that was broken off goes on where it was.
///
/// Not thread-safe. Memory: the items that were taken, about 2 kB each.
final class NameImport {
  private static final int LINES_A_STEP = 20_000;
  private static final String MARK = "#";

  private final UserFolder data;
  private final int sitelinks;
  private final Map<String, String> types = WikidataItem.types();
  private long lines;
  private long taken;
  private long damaged;

  /// Watches the import.
  interface Progress {
    /// @param lines of the dump so far
    void read(long lines);
  }

  /// What came of it.
  ///
  /// @param damaged lines that were no items
  /// @param resumed the lines an earlier import had done
  record Outcome(long lines, long taken, long damaged, long resumed) {}

  NameImport(UserFolder data, int sitelinks) {
    this.data = data;
    this.sitelinks = sitelinks;
  }

  /// Imports a dump.
  ///
  /// @param dump decompressed; left open
  /// @param name of the dump and its size, by which an import is told to be the same one
  Outcome run(InputStream dump, String name, Progress progress) throws IOException {
    Files.createDirectories(data.folder());
    Path part = data.folder().resolve("names.part");
    String header = MARK + " " + name + ", " + sitelinks + " sitelinks";
    List<String> items = new ArrayList<>();
    long resumed = resume(part, header, items);
    BufferedReader reader = new BufferedReader(new InputStreamReader(dump, StandardCharsets.UTF_8));
    try (BufferedWriter out = Files.newBufferedWriter(part, StandardOpenOption.APPEND)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines++;
        if (lines > resumed) {
          take(line, items, out);
        }
        if (lines % LINES_A_STEP == 0 && lines > resumed) {
          out.write(MARK + lines + '\n');
          out.flush();
          progress.read(lines);
        }
      }
    }
    write(items);
    Files.delete(part);
    return new Outcome(lines, taken, damaged, resumed);
  }

  /// Reads what an earlier import of the same dump had taken, up to the last step it finished.
  ///
  /// @return the lines of the dump it had done
  private long resume(Path part, String header, List<String> items) throws IOException {
    long done = 0;
    List<String> step = new ArrayList<>();
    if (Files.isRegularFile(part)) {
      List<String> written = Files.readAllLines(part, StandardCharsets.UTF_8);
      boolean same = !written.isEmpty() && written.getFirst().equals(header);
      for (String line : same ? written.subList(1, written.size()) : List.<String>of()) {
        if (line.startsWith(MARK)) {
          done = Long.parseLong(line.substring(1));
          items.addAll(step);
          step.clear();
        } else {
          step.add(line);
        }
      }
    }
    taken = items.size();
    List<String> kept = new ArrayList<>(List.of(header));
    kept.addAll(items);
    kept.add(MARK + done);
    Files.write(part, kept, StandardCharsets.UTF_8);
    return done;
  }

  private void take(String line, List<String> items, BufferedWriter out) throws IOException {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == ',' || line.charAt(end - 1) <= ' ')) {
      end--;
    }
    if (end < 2) {
      return;
    }
    try {
      WikidataItem item = WikidataItem.parse(line.substring(0, end), types);
      if (item.type() != null && item.sitelinks() >= sitelinks && !item.names().isEmpty()) {
        String taking = WikidataNames.line(item);
        items.add(taking);
        out.write(taking);
        out.write('\n');
        taken++;
      }
    } catch (JacksonException e) {
      damaged++;
    }
  }

  /// Writes the names so that a reader finds the old ones or the new ones.
  private void write(List<String> items) throws IOException {
    Path fresh = data.folder().resolve("names.new");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(fresh))) {
      out.write(WikidataNames.pack(items, NameIndex.standard()));
    }
    Files.move(fresh, data.names(), StandardCopyOption.REPLACE_EXISTING);
  }
}

package org.conspectus.compare.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conspectus.domain.Language;
import org.conspectus.lang.ConfigException;
import org.conspectus.lang.ResourceTable;
import org.conspectus.lang.Words;
import org.conspectus.text.Folding;
import org.conspectus.text.Romanizer;

/// The words of one language that accounts are compared by: `story-words.tsv` of its pack; none for
/// a language without that file. Immutable; thread-safe.
final class StoryWords {
  private static final int COLUMNS = 2;
  private static final int SHORTEST_STEM = 2;

  private final Map<String, List<Entry>> words = new HashMap<>();
  private final Map<String, List<Entry>> stems = new HashMap<>();

  /// @param rest the words after the first; those ending in `*` stand for any ending
  private record Entry(List<String> rest, Sense sense) {}

  static StoryWords read(Language language) {
    String path = "lang/" + language.code() + "/story-words.tsv";
    StoryWords read = new StoryWords();
    Romanizer romanizer = new Romanizer();
    for (List<String> row : ResourceTable.readIfPresent(path, COLUMNS).rows()) {
      read.add(row.get(0), sense(path, row.get(1)), romanizer);
    }
    return read;
  }

  private static Sense sense(String path, String cell) {
    int dot = cell.indexOf('.');
    String kind = dot < 0 ? cell : cell.substring(0, dot);
    try {
      Cue cue = Cue.valueOf(kind.toUpperCase(Locale.ROOT));
      return new Sense(cue, dot < 0 ? "" : cell.substring(dot + 1));
    } catch (IllegalArgumentException unknown) {
      throw new ConfigException(List.of(path + ": unknown class \"" + cell + "\""));
    }
  }

  private void add(String form, Sense sense, Romanizer romanizer) {
    List<String> parts = new ArrayList<>();
    for (String part : form.split("[ '’-]", -1)) {
      boolean open = part.endsWith("*");
      String bare = open ? part.substring(0, part.length() - 1) : part;
      parts.add(romanizer.romanize(Folding.fold(bare)) + (open ? "*" : ""));
    }
    String first = parts.getFirst();
    Entry entry = new Entry(List.copyOf(parts.subList(1, parts.size())), sense);
    boolean open = first.endsWith("*");
    String key = open ? first.substring(0, first.length() - 1) : first;
    (open ? stems : words).computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
  }

  /// Adds the meanings of the word or phrases at a token.
  void find(Words text, int token, List<Hit> hits) {
    String form = text.forms()[token];
    add(words.getOrDefault(form, List.of()), text, token, hits);
    for (int n = form.length(); n >= SHORTEST_STEM && !stems.isEmpty(); n--) {
      add(stems.getOrDefault(form.substring(0, n), List.of()), text, token, hits);
    }
  }

  private static void add(List<Entry> entries, Words text, int token, List<Hit> hits) {
    for (Entry entry : entries) {
      if (follows(text, token + 1, entry.rest)) {
        hits.add(new Hit(token, token + 1 + entry.rest.size(), entry.sense));
      }
    }
  }

  private static boolean follows(Words text, int from, List<String> rest) {
    if (from + rest.size() > text.forms().length) {
      return false;
    }
    for (int k = 0; k < rest.size(); k++) {
      String form = text.forms()[from + k];
      String wanted = rest.get(k);
      boolean same =
          wanted.endsWith("*")
              ? form.startsWith(wanted.substring(0, wanted.length() - 1))
              : form.equals(wanted);
      if (!same) {
        return false;
      }
    }
    return true;
  }
}

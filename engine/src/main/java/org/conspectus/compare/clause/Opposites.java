package org.conspectus.compare.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conspectus.compare.clause.Opposite.Of;
import org.conspectus.compare.clause.Opposite.Time;
import org.conspectus.lang.ResourceTable;
import org.conspectus.text.Folding;
import org.conspectus.text.Romanizer;

/// The words of seven languages for what cannot both be so, as `compare/opposites.tsv` has them.
/// Immutable; thread-safe. Cost: for each word a look at the entries that begin with it.
public final class Opposites {
  private static final String PATH = "compare/opposites.tsv";
  private static final int COLUMNS = 10;
  private static final int FIRST_LANGUAGE = 3;
  private static final String ANY = "*";

  /// Stands in a phrase for a few words.
  private static final String GAP = "…";

  /// How many words a gap is at most.
  private static final int WIDEST = 7;

  private static final Opposites SHIPPED = new Opposites(ResourceTable.read(PATH, COLUMNS).rows());

  /// By language, then by the first word of a phrase.
  private final Map<String, Map<String, List<Entry>>> words = new HashMap<>();

  /// The same for first words of any ending.
  private final Map<String, Map<String, List<Entry>>> stems = new HashMap<>();

  /// Those whose first word ends a compound, by language.
  private final Map<String, List<Entry>> heads = new HashMap<>();

  /// @param first as in the table
  /// @param rest the words after it
  private record Entry(String first, List<String> rest, Opposite opposite) {}

  private final Inflections inflections;

  private Opposites(List<List<String>> rows) {
    List<String> head = rows.getFirst();
    Romanizer romanizer = new Romanizer();
    inflections = new Inflections(form -> romanizer.romanize(Folding.fold(form)));
    for (List<String> row : rows.subList(1, rows.size())) {
      int dot = row.get(0).indexOf('.');
      Opposite opposite =
          new Opposite(
              row.get(0).substring(0, dot),
              row.get(0).substring(dot + 1),
              Of.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
              Time.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
      for (int i = FIRST_LANGUAGE; i < COLUMNS; i++) {
        for (String form : row.get(i).split("\\|", -1)) {
          add(head.get(i), form, opposite, romanizer);
        }
      }
    }
  }

  /// The shipped table.
  public static Opposites shipped() {
    return SHIPPED;
  }

  private void add(String language, String form, Opposite opposite, Romanizer romanizer) {
    List<String> parts =
        Arrays.stream(form.split("[ '’-]", -1))
            .map(p -> common(language, fold(p, romanizer)))
            .toList();
    String first = parts.getFirst();
    Entry entry = new Entry(first, parts.subList(1, parts.size()), opposite);
    if (first.startsWith(ANY)) {
      heads.computeIfAbsent(language, l -> new ArrayList<>()).add(entry);
      return;
    }
    boolean open = first.endsWith(ANY);
    String key = open ? first.substring(0, first.length() - 1) : first;
    (open ? stems : words)
        .computeIfAbsent(language, l -> new HashMap<>())
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(entry);
  }

  /// What a word has in common with its other forms; as it is where any ending or beginning fits.
  private String common(String language, String part) {
    return part.contains(ANY) || part.equals(GAP) ? part : inflections.common(language, part);
  }

  private static String fold(String part, Romanizer romanizer) {
    if (part.equals(GAP)) {
      return part;
    }
    boolean head = part.startsWith(ANY);
    boolean open = part.endsWith(ANY);
    String bare = part.substring(head ? 1 : 0, part.length() - (open ? 1 : 0));
    return (head ? ANY : "") + romanizer.romanize(Folding.fold(bare)) + (open ? ANY : "");
  }

  /// The words of a clause, as they are and what they have in common with their other forms.
  private record Forms(Clause clause, String[] words, String[] common) {
    boolean fits(int token, String wanted) {
      String word = words[token - clause.first()];
      if (wanted.startsWith(ANY)) {
        return word.endsWith(wanted.substring(1));
      }
      return wanted.endsWith(ANY)
          ? word.startsWith(wanted.substring(0, wanted.length() - 1))
          : common[token - clause.first()].equals(wanted);
    }
  }

  private Forms forms(Clause clause) {
    String language = clause.telling().pack().language().code();
    String[] all = clause.telling().words().forms();
    String[] own = Arrays.copyOfRange(all, clause.first(), clause.next());
    String[] common =
        Arrays.stream(own).map(f -> inflections.common(language, f)).toArray(String[]::new);
    return new Forms(clause, own, common);
  }

  /// What is told in the tokens of a clause, the longest phrase of those of a group at a place, by
  /// place.
  List<Pole> read(Clause clause) {
    String language = clause.telling().pack().language().code();
    Map<String, List<Entry>> whole = words.getOrDefault(language, Map.of());
    if (whole.isEmpty()) {
      return List.of();
    }
    Forms forms = forms(clause);
    Map<String, List<Entry>> begun = stems.getOrDefault(language, Map.of());
    List<Entry> ends = heads.getOrDefault(language, List.of());
    List<Pole> found = new ArrayList<>();
    for (int i = clause.first(); i < clause.next(); i++) {
      String word = forms.words[i - clause.first()];
      add(whole.getOrDefault(forms.common[i - clause.first()], List.of()), forms, i, found);
      for (int n = word.length(); n > 1; n--) {
        add(begun.getOrDefault(word.substring(0, n), List.of()), forms, i, found);
      }
      for (Entry entry : ends) {
        add(forms.fits(i, entry.first) ? List.of(entry) : List.of(), forms, i, found);
      }
    }
    return outermost(found);
  }

  private static void add(List<Entry> entries, Forms forms, int token, List<Pole> found) {
    for (Entry entry : entries) {
      int last = last(entry.rest, forms, token);
      if (last >= 0) {
        found.add(new Pole(forms.clause, entry.opposite, token, last));
      }
    }
  }

  /// The last token of a phrase that begins at one; -1 when it does not.
  private static int last(List<String> rest, Forms forms, int token) {
    int at = token;
    int skip = 0;
    for (String wanted : rest) {
      if (wanted.equals(GAP)) {
        skip = WIDEST;
        continue;
      }
      int next = at + 1;
      int most = Math.min(forms.clause.next() - 1, next + skip);
      while (next < most && !forms.fits(next, wanted)) {
        next++;
      }
      if (next > most || !forms.fits(next, wanted)) {
        return -1;
      }
      at = next;
      skip = 0;
    }
    return at;
  }

  /// Without those that lie within a longer one of their group.
  private static List<Pole> outermost(List<Pole> found) {
    return found.size() < 2
        ? found
        : found.stream().filter(p -> found.stream().noneMatch(p::isWithin)).distinct().toList();
  }
}

package org.conspectus.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conspectus.lang.ConfigException;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.ResourceTable;
import org.conspectus.text.Folding;
import org.conspectus.text.Romanizer;
import org.conspectus.time.Scene.Tense;
import org.jspecify.annotations.Nullable;

/// What the words of one language can do in time expressions: `time-words.tsv`, the months, the
/// weekdays and the number words of its pack. Immutable after reading; thread-safe.
///
/// Forms are those of [org.conspectus.lang.Words]: folded, in Latin letters, cut at spaces, hyphens
/// and apostrophes.
final class Lexicon {
  private static final int COLUMNS = 3;
  private static final int COMPOUND_NUMBERS = 100;
  private static final int SHORT = 3;

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, String> settings = new HashMap<>();
  private final List<Ending> endings = new ArrayList<>();
  private final Romanizer romanizer = new Romanizer();

  /// What begins with one word: its own senses, and phrases, longest first.
  record Entry(List<Sense> senses, List<Phrase> phrases) {
    /// The most that any sense can do at the start of an expression.
    Kind.Role role() {
      Kind.Role role = Kind.Role.WITHIN;
      for (int k = 0; k < senses.size(); k++) {
        Kind.Role other = senses.get(k).kind().role();
        role = other.compareTo(role) > 0 ? other : role;
      }
      return role;
    }
  }

  /// @param rest the words after the first
  record Phrase(List<String> rest, Entry entry) {}

  /// A verb ending as it is written, with its accents.
  ///
  /// @param weight what it counts against a verb's own form, above 0 and at most 1
  record Ending(String letters, Tense tense, double weight) {}

  private Lexicon() {}

  static Lexicon read(LanguagePack pack) {
    Lexicon lexicon = new Lexicon();
    String directory = "lang/" + pack.language().code() + "/";
    List<List<String>> rows = rows(directory + "time-words.tsv", COLUMNS);
    rows.stream()
        .filter(row -> row.get(1).equals("setting"))
        .forEach(row -> lexicon.settings.put(row.get(0), row.get(2)));
    lexicon.addCalendar(directory + "weekdays.tsv", Kind.WEEKDAY, Kind.WEEKDAY_SHORT);
    lexicon.addCalendar(directory + "months.tsv", Kind.MONTH, Kind.MONTH_SHORT);
    pack.numbers().forEach((word, value) -> lexicon.addNumber(word, Kind.NUMBER, value));
    pack.ordinals().forEach((word, value) -> lexicon.addNumber(word, Kind.ORDINAL, value));
    for (List<String> row : rows) {
      lexicon.addRow(directory, row, pack);
    }
    lexicon
        .entries
        .values()
        .forEach(e ->
            e.phrases.sort(
                Comparator.comparingInt((Phrase p) -> p.rest.size())
                    .reversed()
                    .thenComparing(p -> String.join(" ", p.rest))));
    return lexicon;
  }

  private static List<List<String>> rows(String path, int columns) {
    return ResourceTable.readIfPresent(path, columns).rows();
  }

  /// The entry of a form; null when it has none.
  @Nullable Entry entry(String form) {
    return entries.get(form);
  }

  /// Whether a setting of the language has this value.
  boolean has(String setting, String value) {
    return value.equals(settings.get(setting));
  }

  /// Whether the language has months and weekdays only.
  boolean isPlain() {
    return settings.isEmpty();
  }

  /// Whether a word that is written so tells of the past.
  boolean isPast(String word) {
    Entry entry = entries.get(fold(word));
    return entry != null
        && entry.senses.stream()
            .anyMatch(s -> s.kind() == Kind.PAST && s.tail().equalsIgnoreCase(word));
  }

  List<Ending> endings() {
    return endings;
  }

  /// A form that also stands with a full stop in the table is short for another.
  private void addCalendar(String path, Kind full, Kind brief) {
    List<List<String>> rows = rows(path, 2);
    List<String> dotted =
        rows.stream().map(r -> fold(r.get(0))).filter(w -> w.endsWith(".")).toList();
    boolean capital = has("calendar", "capitalized");
    for (List<String> row : rows) {
      String form = fold(row.get(0));
      String bare = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
      boolean isShort =
          dotted.contains(bare + ".")
              || (bare.length() <= SHORT
                  && rows.stream().anyMatch(r -> extend(bare, fold(r.get(0)))));
      Sense.Casing casing = capital ? Sense.Casing.CAPITAL : Sense.Casing.ANY;
      add(bare, new Sense(isShort ? brief : full, Grain.DAY, number(row.get(1)), "", casing));
    }
  }

  private static boolean extend(String form, String longer) {
    return longer.length() > form.length() + 1 && longer.startsWith(form);
  }

  private void addNumber(String word, Kind kind, double value) {
    add(word, new Sense(kind, Grain.DAY, value, "", Sense.Casing.ANY));
  }

  private void addRow(String directory, List<String> row, LanguagePack pack) {
    Kind kind = kind(directory, row.get(1));
    if (kind == Kind.SETTING) {
      return;
    }
    for (String form : alternatives(row.get(0))) {
      if (kind == Kind.PAST_ENDING || kind == Kind.FUTURE_ENDING) {
        double weight = isNumber(row.get(2)) ? number(row.get(2)) : 1;
        endings.add(new Ending(form, kind == Kind.PAST_ENDING ? Tense.PAST : Tense.FUTURE, weight));
      } else if (form.contains("{number}")) {
        addForNumbers(form, kind, row.get(2), pack);
      } else if (form.contains("{weekday}")) {
        addForWeekdays(form, sense(form, kind, row.get(2)));
      } else if (kind == Kind.PAST || kind == Kind.FUTURE) {
        add(fold(form), new Sense(kind, Grain.DAY, 0, form, Sense.Casing.ANY));
      } else {
        add(fold(form), sense(form, kind, row.get(2)));
      }
    }
  }

  private static Kind kind(String directory, String name) {
    try {
      return Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException unknown) {
      throw new ConfigException(
          List.of(directory + "time-words.tsv: unknown kind \"" + name + "\""));
    }
  }

  /// `Woche/n` stands for `Woche` and `Wochen`.
  private static List<String> alternatives(String form) {
    String[] parts = form.split("/", -1);
    List<String> forms = new ArrayList<>();
    forms.add(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      forms.add(parts[0] + parts[i]);
    }
    return forms;
  }

  private void addForNumbers(String form, Kind kind, String value, LanguagePack pack) {
    pack.numbers()
        .forEach((word, number) -> {
          boolean whole = number == Math.rint(number) && number >= 1;
          if (whole && number <= COMPOUND_NUMBERS && word.indexOf(' ') < 0) {
            String replaced = value.replace("{number}", Integer.toString(number.intValue()));
            add(fold(form.replace("{number}", word)), sense(form, kind, replaced));
          }
        });
  }

  /// The word is a weekday too; what the row says is added to that.
  private void addForWeekdays(String form, Sense sense) {
    List<Map.Entry<String, Entry>> known = List.copyOf(entries.entrySet());
    for (Map.Entry<String, Entry> word : known) {
      for (Sense weekday : List.copyOf(word.getValue().senses)) {
        if (weekday.kind() == Kind.WEEKDAY) {
          String compound = fold(form.replace("{weekday}", word.getKey()));
          Sense.Casing casing = weekday.casing();
          add(compound, weekday);
          add(
              compound,
              new Sense(sense.kind(), sense.grain(), sense.number(), sense.tail(), casing));
        }
      }
    }
  }

  /// Grain, number and the rest, in any order.
  private static Sense sense(String form, Kind kind, String value) {
    Grain grain = Grain.DAY;
    double number = 0;
    List<String> rest = new ArrayList<>();
    for (String part : value.split(" ", -1)) {
      if (isNumber(part)) {
        number = Double.parseDouble(part);
      } else if (isGrain(part)) {
        grain = Grain.valueOf(part.toUpperCase(Locale.ROOT));
      } else if (!part.equals("-")) {
        rest.add(part);
      }
    }
    boolean capital = Character.isUpperCase(form.codePointAt(0)) || form.startsWith("{weekday}");
    Sense.Casing casing = capital ? Sense.Casing.CAPITAL : Sense.Casing.ANY;
    return new Sense(kind, grain, number, String.join(" ", rest), casing);
  }

  private static boolean isGrain(String part) {
    for (Grain grain : Grain.values()) {
      if (grain.name().toLowerCase(Locale.ROOT).equals(part)) {
        return true;
      }
    }
    return false;
  }

  /// Digits with a sign or a point.
  private static boolean isNumber(String part) {
    boolean digit = false;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      digit |= c >= '0' && c <= '9';
      if ((c < '0' || c > '9') && c != '.' && !(i == 0 && (c == '-' || c == '+'))) {
        return false;
      }
    }
    return digit;
  }

  private static double number(String cell) {
    return Double.parseDouble(cell);
  }

  private void add(String form, Sense sense) {
    List<String> words = words(form);
    if (words.isEmpty()) {
      return;
    }
    Entry entry =
        entries.computeIfAbsent(
            words.getFirst(), w -> new Entry(new ArrayList<>(), new ArrayList<>()));
    if (words.size() > 1) {
      List<String> rest = List.copyOf(words.subList(1, words.size()));
      Phrase phrase =
          entry.phrases.stream().filter(p -> p.rest.equals(rest)).findFirst().orElse(null);
      if (phrase == null) {
        phrase = new Phrase(rest, new Entry(new ArrayList<>(), new ArrayList<>()));
        entry.phrases.add(phrase);
      }
      entry = phrase.entry;
    }
    if (!entry.senses.contains(sense)) {
      entry.senses.add(sense);
    }
  }

  /// The words a text's tokens would be.
  private List<String> words(String form) {
    List<String> words = new ArrayList<>();
    String plain = form.replaceAll("(?<=\\p{L})['’]s(?= |$)", "");
    for (String word : plain.split("[ '’\\-]", -1)) {
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if (!bare.isEmpty()) {
        words.add(romanizer.romanize(bare));
      }
    }
    return words;
  }

  private static String fold(String form) {
    return Folding.fold(form);
  }
}

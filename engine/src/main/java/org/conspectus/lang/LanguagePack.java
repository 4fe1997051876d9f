package org.conspectus.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.domain.Language;
import org.conspectus.text.Folding;
import org.conspectus.text.Romanizer;

/// The word lists of one language. A language without a directory of its own has empty lists, and
/// every stage works with those; a language of the second tier lacks some.
///
/// All words are as [Words#forms] has them, folded and in Latin letters, but abbreviations, which
/// are only folded. Names of several words have one space between them.
///
/// @param stopWords words that say nothing of what a text is about
/// @param abbreviations without their final full stop, that do not end a sentence
/// @param months names and short forms without a full stop, to the number of the month, 1 to 12
/// @param weekdays names and short forms without a full stop, to the day, 1 (Monday) to 7
/// @param numbers words of cardinal numbers and fractions to their value
/// @param ordinals words of ordinal numbers to their value
/// @param speechVerbs forms of verbs of saying, to their infinitive
/// @param titles words that stand before a person's name, to their kind: honorific, role, military,
///   clergy, noble or academic
/// @param organizationWords words that make a name one of an organization
/// @param placeWords words that make a name one of a place; those that begin with a hyphen end
///   words
/// @param legalForms legal forms of companies
/// @param particles lower-case words within names of persons
/// @param quoteMarks the marks speech stands between, most usual first
public record LanguagePack(
    Language language,
    Set<String> stopWords,
    Set<String> abbreviations,
    Map<String, Integer> months,
    Map<String, Integer> weekdays,
    Map<String, Double> numbers,
    Map<String, Double> ordinals,
    Map<String, String> speechVerbs,
    Map<String, String> titles,
    Set<String> organizationWords,
    Set<String> placeWords,
    Set<String> legalForms,
    Set<String> particles,
    List<QuoteMarks> quoteMarks) {
  private static final String ORDINAL = "ordinal";

  /// A pair of quotation marks.
  public record QuoteMarks(String opening, String closing) {}

  public LanguagePack {
    stopWords = Set.copyOf(stopWords);
    abbreviations = Set.copyOf(abbreviations);
    months = Map.copyOf(months);
    weekdays = Map.copyOf(weekdays);
    numbers = Map.copyOf(numbers);
    ordinals = Map.copyOf(ordinals);
    speechVerbs = Map.copyOf(speechVerbs);
    titles = Map.copyOf(titles);
    organizationWords = Set.copyOf(organizationWords);
    placeWords = Set.copyOf(placeWords);
    legalForms = Set.copyOf(legalForms);
    particles = Set.copyOf(particles);
    quoteMarks = List.copyOf(quoteMarks);
  }

  /// The pack of a language that has no resources.
  public static LanguagePack empty(Language language) {
    return new LanguagePack(
        language, Set.of(), Set.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
        Set.of(), Set.of(), Set.of(), Set.of(), List.of());
  }

  /// Reads the directory `lang/<code>/`.
  ///
  /// @throws ConfigException if a file is malformed
  static LanguagePack read(Language language, Romanizer romanizer) {
    Files files = new Files("lang/" + language.code() + "/", romanizer);
    List<QuoteMarks> marks = new ArrayList<>();
    files.rows("quote-marks.tsv", 2).forEach(r -> marks.add(new QuoteMarks(r.get(0), r.get(1))));
    return new LanguagePack(
        language,
        files.words("stop-words.tsv"),
        files.abbreviations(),
        files.calendar("months.tsv"),
        files.calendar("weekdays.tsv"),
        files.numbers(false),
        files.numbers(true),
        files.pairs("speech-verbs.tsv"),
        files.pairs("titles.tsv"),
        files.words("organization-words.tsv"),
        files.words("place-words.tsv"),
        files.words("legal-forms.tsv"),
        files.words("particles.tsv"),
        marks);
  }

  /// The files of one directory, each of which may be missing.
  private record Files(String directory, Romanizer romanizer) {
    List<List<String>> rows(String file, int columns) {
      return ResourceTable.readIfPresent(directory + file, columns).rows();
    }

    Set<String> words(String file) {
      Set<String> words = new HashSet<>();
      rows(file, 1).forEach(row -> words.add(word(row.getFirst())));
      return words;
    }

    Set<String> abbreviations() {
      Set<String> words = new HashSet<>();
      rows("abbreviations.tsv", 1).forEach(row -> words.add(folded(row.getFirst())));
      return words;
    }

    Map<String, Integer> calendar(String file) {
      Map<String, Integer> numbers = new HashMap<>();
      rows(file, 2).forEach(row -> numbers.put(word(row.get(0)), Integer.valueOf(row.get(1))));
      return numbers;
    }

    Map<String, Double> numbers(boolean ordinal) {
      Map<String, Double> numbers = new HashMap<>();
      for (List<String> row : rows("number-words.tsv", 3)) {
        if (row.get(2).equals(ORDINAL) == ordinal) {
          numbers.put(word(row.get(0)), Double.valueOf(row.get(1)));
        }
      }
      return numbers;
    }

    Map<String, String> pairs(String file) {
      Map<String, String> pairs = new HashMap<>();
      rows(file, 2).forEach(row -> pairs.put(word(row.get(0)), row.get(1)));
      return pairs;
    }

    private String word(String cell) {
      return romanizer.romanize(folded(cell));
    }

    /// The folded word without a final full stop.
    private static String folded(String cell) {
      String folded = Folding.fold(cell);
      return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
    }
  }
}

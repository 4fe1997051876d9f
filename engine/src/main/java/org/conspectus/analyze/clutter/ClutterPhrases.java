package org.conspectus.analyze.clutter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.conspectus.domain.ClutterKind;
import org.conspectus.domain.Span;
import org.conspectus.lang.ResourceTable;
import org.conspectus.text.Folding;
import org.jspecify.annotations.Nullable;

/// The phrases of `clutter.tsv`, in all languages at once. Thread-safe; a look-up costs the length
/// of the longest phrase that begins with the same word.
final class ClutterPhrases {
  private static final String RESOURCE = "lang/clutter.tsv";
  private static final int MAX_PHRASE = 60;
  private static final int MIN_SENTENCE = 100;
  private static final String LEADS = "-–—•*·►▶>→»#[(|✅✉";

  /// Where a phrase stands, and what it does.
  enum How {
    /// Begins the line.
    START,
    /// Is the line.
    LINE,
    /// Begins the line and, alone, takes what stands below it along.
    BLOCK,
    /// One of a row of words for sharing.
    WORD,
    /// Stands between such words.
    FILLER,
    /// Stands before the names of authors.
    BYLINE,
    /// Asks the reader to do something.
    OPENER,
    /// What readers are asked to take, follow or read; part of a word.
    CHANNEL,
    /// Stands anywhere in the first or last few lines.
    WITHIN
  }

  /// @param folded the phrase, folded
  record Phrase(String folded, ClutterKind kind, How how) {}

  private final Map<String, List<Phrase>> begins;
  private final Map<How, Set<String>> words;
  private final Map<String, ClutterKind> within;
  private final FirstWords withinWords;

  private ClutterPhrases(
      Map<String, List<Phrase>> begins,
      Map<How, Set<String>> words,
      Map<String, ClutterKind> within) {
    this.begins = Map.copyOf(begins);
    this.words = Map.copyOf(words);
    this.within = Map.copyOf(within);
    this.withinWords = new FirstWords(within.keySet().stream().sorted().toList());
  }

  /// With the phrases of the resource.
  static ClutterPhrases standard() {
    Map<String, List<Phrase>> begins = new HashMap<>();
    Map<How, Set<String>> words = new HashMap<>();
    Map<String, ClutterKind> within = new HashMap<>();
    for (List<String> row : ResourceTable.read(RESOURCE, 3).rows()) {
      How how = How.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      ClutterKind kind = ClutterKind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Phrase phrase = new Phrase(Folding.fold(row.get(2)), kind, how);
      switch (how) {
        case START, LINE, BLOCK ->
            begins.computeIfAbsent(firstWord(phrase.folded), k -> new ArrayList<>()).add(phrase);
        case WITHIN -> within.put(phrase.folded, kind);
        case WORD, FILLER, BYLINE, OPENER, CHANNEL ->
            words.computeIfAbsent(how, h -> new HashSet<>()).add(phrase.folded);
      }
    }
    begins.values().forEach(list -> list.sort(Comparator.comparing(p -> -p.folded.length())));
    words.replaceAll((how, set) -> Set.copyOf(set));
    return new ClutterPhrases(begins, words, within);
  }

  /// The words or parts of words of one use, folded.
  Set<String> words(How how) {
    return words.getOrDefault(how, Set.of());
  }

  /// The phrase the line begins with; null when it begins with none.
  @Nullable Phrase of(String text, Span line) {
    int start = line.start();
    while (start < line.end()
        && (LEADS.indexOf(text.charAt(start)) >= 0 || Lines.isSpace(text.charAt(start)))) {
      start++;
    }
    int figure = start;
    while (figure < line.end() && Character.isDigit(text.charAt(figure))) {
      figure++;
    }
    boolean counted = figure > start && figure + 1 < line.end() && text.charAt(figure) == ' ';
    start = counted ? figure + 1 : start;
    String folded =
        Folding.fold(text, start, Math.min(line.end(), start + MAX_PHRASE)).replace('’', '\'');
    List<Phrase> candidates = begins.getOrDefault(firstWord(folded), List.of());
    for (Phrase phrase : candidates) {
      boolean matches =
          phrase.how == How.LINE
              ? line.end() - start <= MAX_PHRASE && isWhole(folded, phrase.folded)
              : folded.startsWith(phrase.folded) && endsWord(folded, phrase.folded);
      matches &= !counted || phrase.how == How.LINE || folded.startsWith("min");
      if (matches && !(phrase.how == How.BLOCK && isSentence(text, start, line, phrase))) {
        return phrase;
      }
    }
    return null;
  }

  /// The kind of the phrase that stands somewhere in the folded line; null when none does.
  @Nullable ClutterKind within(String folded) {
    int at = 0;
    while (at < folded.length()) {
      int end = FirstWords.wordEnd(folded, at);
      String phrase = end > at ? withinWords.at(folded, at, end) : "";
      if (!phrase.isEmpty()) {
        return within.get(phrase);
      }
      at = end + 1;
    }
    return null;
  }

  private static String firstWord(String folded) {
    int end = 0;
    while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
      end++;
    }
    return end == 0 && !folded.isEmpty() ? folded.substring(0, 1) : folded.substring(0, end);
  }

  /// Whether the phrase only begins a sentence (`Zum Thema Heizung berät …`).
  private static boolean isSentence(String text, int start, Span line, Phrase phrase) {
    int behind = start + phrase.folded.length();
    return line.length() > MIN_SENTENCE
        && text.charAt(line.end() - 1) == '.'
        && behind < line.end()
        && !phrase.folded.endsWith(":")
        && ":-–—|>".indexOf(text.charAt(behind)) < 0
        && !text.startsWith(" :", behind);
  }

  /// Whether nothing but signs and digits follows the phrase.
  private static boolean isWhole(String line, String phrase) {
    if (!line.startsWith(phrase)) {
      return false;
    }
    for (int at = phrase.length(); at < line.length(); at++) {
      if (Character.isLetter(line.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsWord(String line, String phrase) {
    return line.length() == phrase.length()
        || !Character.isLetter(phrase.charAt(phrase.length() - 1))
        || !Character.isLetter(line.charAt(phrase.length()));
  }
}

package org.conspectus.lang;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conspectus.domain.Span;
import org.conspectus.domain.Tokens;
import org.conspectus.text.Folding;
import org.conspectus.text.Romanizer;

/// Cuts a text into sentences and tokens with the rules of Unicode Standard Annex 29 as ICU has
/// them (dictionaries for scripts without spaces), and three corrections: no sentence ends after an
/// abbreviation, an initial or an ordinal number; elided words (`l'`, `dell'`) stand alone; and
/// possessive or contracted ends (`'s`, `'re`) belong to no token, nor do invisible characters
/// after a word.
///
/// Thread-safe. Cost: two passes over the text, about 10 MB a second and core.
public final class Segmenter {
  /// The soft hyphen.
  private static final char FIRST_FORMAT = '\u00ad';

  private static final Set<String> CONTRACTED_ENDS = Set.of("re", "ve", "ll", "em");

  private final Romanizer romanizer = new Romanizer();
  private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
  private final BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.ROOT);

  /// The sentences and tokens of `text`, with the tokens' folded forms in Latin letters.
  public Words words(String text, LanguagePack pack) {
    return Words.of(text, sentences(text, pack), tokens(text), romanizer);
  }

  /// The words and numbers of `text`. Words of Latin letters alone need no rules; what else stands
  /// between white space is cut by them.
  public Tokens tokens(String text) {
    Tokens.Builder tokens = new Tokens.Builder();
    BreakIterator breaks = (BreakIterator) words.clone();
    int at = 0;
    while (at < text.length()) {
      int end = LatinWords.end(text, at);
      if (end > at) {
        tokens.add(at, end, Tokens.Kind.WORD);
        at = end;
      } else if (LatinWords.isBreak(text.charAt(at))) {
        at++;
      } else {
        end = LatinWords.nextSpace(text, at);
        addByRules(tokens, breaks, text, new Span(at, end));
        at = end;
      }
    }
    return tokens.build();
  }

  private static void addByRules(
      Tokens.Builder tokens, BreakIterator breaks, String text, Span piece) {
    breaks.setText(new StringCharacterIterator(text, piece.start(), piece.end(), piece.start()));
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int status = breaks.getRuleStatus();
      if (status >= BreakIterator.WORD_KANA && status < BreakIterator.WORD_IDEO_LIMIT) {
        tokens.add(start, end, Tokens.Kind.IDEOGRAPHIC);
      } else if (status >= BreakIterator.WORD_LETTER) {
        addWord(tokens, text, start, end);
      } else if (status >= BreakIterator.WORD_NUMBER) {
        tokens.add(start, end, Tokens.Kind.NUMBER);
      }
      start = end;
    }
  }

  private static void addWord(Tokens.Builder tokens, String text, int start, int limit) {
    int end = limit;
    while (end > start && isFormat(text.charAt(end - 1))) {
      end--;
    }
    int from = start;
    for (int i = start; i < end; i++) {
      if (isApostrophe(text.charAt(i))) {
        add(tokens, text, from, i);
        from = i + 1;
      }
    }
    if (from == start || !isContractedEnd(text, from, end)) {
      add(tokens, text, from, end);
    }
  }

  private static boolean isFormat(char c) {
    return c >= FIRST_FORMAT && Character.getType(c) == Character.FORMAT;
  }

  /// `'s`, `'t`, `'re`, but not the `an` of `l'an`.
  private static boolean isContractedEnd(String text, int from, int end) {
    boolean two = end - from == 2;
    return end - from < 2
        || (two && CONTRACTED_ENDS.contains(text.substring(from, end).toLowerCase(Locale.ROOT)));
  }

  private static void add(Tokens.Builder tokens, String text, int start, int end) {
    if (start < end) {
      boolean digit = Character.isDigit(text.charAt(start));
      tokens.add(start, end, digit ? Tokens.Kind.NUMBER : Tokens.Kind.WORD);
    }
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  /// The sentences of `text` without the white space around them; a line break always ends one.
  public List<Span> sentences(String text, LanguagePack pack) {
    List<Span> spans = new ArrayList<>();
    BreakIterator breaks = (BreakIterator) sentences.clone();
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < text.length() && continues(text, start, end, pack)) {
        continue;
      }
      addTrimmed(spans, text, start, end);
      start = end;
    }
    addTrimmed(spans, text, start, text.length());
    return spans;
  }

  private static void addTrimmed(List<Span> spans, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      spans.add(new Span(start, end));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /// Whether the break that ICU sees at `end` is none: on the same line, after a full stop that
  /// belongs to an abbreviation, an initial or an ordinal.
  private static boolean continues(String text, int start, int end, LanguagePack pack) {
    int last = end - 1;
    while (last >= start && isSpace(text.charAt(last))) {
      if (text.charAt(last) == '\n' || text.charAt(last) == '\r') {
        return false;
      }
      last--;
    }
    if (last <= start || text.charAt(last) != '.') {
      return false;
    }
    int word = last;
    int dotted = last;
    while (dotted > start && isInAbbreviation(text.charAt(dotted - 1))) {
      dotted--;
      word = word == dotted + 1 && text.charAt(dotted) != '.' ? dotted : word;
    }
    if (word == last) {
      return false;
    }
    boolean initial = last - word == 1 && isInitial(text.charAt(word));
    boolean ordinal =
        last - word <= 2
            && Character.isDigit(text.charAt(word))
            && pack.months().containsKey(nextWord(text, end));
    return initial
        || ordinal
        || pack.abbreviations().contains(Folding.fold(text, word, last))
        || (dotted < word && pack.abbreviations().contains(Folding.fold(text, dotted, last)));
  }

  private static boolean isInitial(char c) {
    return Character.isLetter(c) && !Character.isLowerCase(c) && !Character.isIdeographic(c);
  }

  private static boolean isInAbbreviation(char c) {
    return c == '.' || Character.isLetterOrDigit(c) || isMark(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static String nextWord(String text, int from) {
    int start = from;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Folding.fold(text, start, end);
  }
}

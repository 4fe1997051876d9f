package org.conspectus.time;

import java.util.List;
import org.conspectus.domain.Span;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.Words;
import org.jspecify.annotations.Nullable;

/// The tokens of one text with what each can do in a time expression. A phrase of the lexicon is
/// one mark at its first token.
///
/// Made in one pass: a look-up a token. Not to be changed; confined to one text.
final class Marks {
  private static final int MAX_GAP = 4;

  private final Words words;
  private final String text;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Lexicon.@Nullable Entry[] entries;
  private final byte[] lengths;

  /// The first 64 kinds that a token's senses are of, as bits by ordinal.
  private final long[] kinds;

  private final int[] sentences;

  Marks(Words words, Lexicon lexicon) {
    this.words = words;
    this.text = words.text();
    this.tokens = words.tokens();
    this.lexicon = lexicon;
    this.entries = new Lexicon.Entry[tokens.size()];
    this.lengths = new byte[tokens.size()];
    this.kinds = new long[tokens.size()];
    this.sentences = sentences(words.sentences(), tokens);
    for (int i = 0; i < entries.length; i++) {
      Lexicon.Entry entry = lexicon.entry(words.forms()[i]);
      if (entry != null) {
        mark(i, entry);
      }
    }
  }

  private static int[] sentences(List<Span> spans, Tokens tokens) {
    int[] sentences = new int[tokens.size()];
    int sentence = 0;
    for (int i = 0; i < sentences.length; i++) {
      while (sentence + 1 < spans.size() && spans.get(sentence + 1).start() <= tokens.start(i)) {
        sentence++;
      }
      sentences[i] = sentence;
    }
    return sentences;
  }

  private void mark(int i, Lexicon.Entry entry) {
    for (Lexicon.Phrase phrase : entry.phrases()) {
      if (follows(i, phrase.rest())) {
        put(i, phrase.entry(), phrase.rest().size() + 1);
        return;
      }
    }
    if (!entry.senses().isEmpty()) {
      put(i, entry, 1);
    }
  }

  private void put(int i, Lexicon.Entry entry, int length) {
    entries[i] = entry;
    lengths[i] = (byte) length;
    List<Sense> senses = entry.senses();
    for (int k = 0; k < senses.size(); k++) {
      int kind = senses.get(k).kind().ordinal();
      kinds[i] |= kind < Long.SIZE ? 1L << kind : 0;
    }
  }

  private boolean follows(int i, List<String> rest) {
    if (i + rest.size() >= tokens.size()) {
      return false;
    }
    for (int k = 0; k < rest.size(); k++) {
      if (!words.forms()[i + 1 + k].equals(rest.get(k)) || !isPhraseGap(i + 1 + k)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPhraseGap(int next) {
    char gap = gap(next);
    return gap == ' ' || gap == '-' || gap == '\'' || gap == '.';
  }

  int size() {
    return tokens.size();
  }

  String text() {
    return text;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  String form(int i) {
    return words.forms()[i];
  }

  int start(int i) {
    return tokens.start(i);
  }

  int end(int i) {
    return tokens.end(i);
  }

  int sentence(int i) {
    return sentences[i];
  }

  /// Whether a time expression can begin with the token: a number, a Roman numeral in capitals, or
  /// a word of the lexicon that is more than a link; one that only goes before others, if something
  /// follows.
  boolean mayBegin(int i) {
    Lexicon.Entry entry = entries[i];
    if (entry == null) {
      return tokens.kind(i) == Tokens.Kind.NUMBER || isRoman(i);
    }
    Kind.Role role = entry.role();
    return role == Kind.Role.ALONE || (role == Kind.Role.BEFORE && goesOn(after(i)));
  }

  private boolean goesOn(int next) {
    return next < entries.length
        && (entries[next] != null
            || tokens.kind(next) == Tokens.Kind.NUMBER
            || isRoman(next)
            || (next + 1 < entries.length && entries[next + 1] != null));
  }

  private boolean isRoman(int i) {
    return "IVX".indexOf(text.charAt(tokens.start(i))) >= 0 && Numbers.roman(form(i)) > 0;
  }

  /// Whether the word stands before expressions and is no part of them.
  boolean isLead(int i) {
    boolean several = is(i, Kind.VAGUE) && is(i + 1, Kind.UNITS);
    boolean fixed =
        after(i) > i + 1 && (is(i, Kind.REF) || is(i, Kind.DEICTIC) || is(i, Kind.APPROX));
    return !several && !fixed && isAlone(i, Kind.LEAD);
  }

  /// Whether the word by itself, not the phrase that begins with it, is of the kind.
  boolean isAlone(int i, Kind kind) {
    Lexicon.Entry entry = lexicon.entry(form(i));
    List<Sense> senses = entry == null ? List.of() : entry.senses();
    for (int k = 0; k < senses.size(); k++) {
      if (senses.get(k).kind() == kind) {
        return true;
      }
    }
    return false;
  }

  boolean isMarked(int i) {
    return i >= 0 && i < entries.length && entries[i] != null;
  }

  boolean isNumber(int i) {
    return i >= 0 && i < tokens.size() && tokens.kind(i) == Tokens.Kind.NUMBER;
  }

  boolean isWord(int i) {
    return i >= 0 && i < tokens.size() && tokens.kind(i) == Tokens.Kind.WORD;
  }

  boolean isCapitalized(int i) {
    return words.isCapitalized(i);
  }

  /// The token behind the word or phrase at `i`.
  int after(int i) {
    return i + (i >= 0 && i < lengths.length ? Math.max(1, lengths[i]) : 1);
  }

  boolean is(int i, Kind kind) {
    return sense(i, kind) != null;
  }

  /// What the word or phrase at `i` is of this kind; null when it is not.
  @Nullable Sense sense(int i, Kind kind) {
    Lexicon.Entry entry = i < 0 || i >= entries.length ? null : entries[i];
    int bit = kind.ordinal();
    if (entry == null || (bit < Long.SIZE && (kinds[i] & (1L << bit)) == 0)) {
      return null;
    }
    List<Sense> senses = entry.senses();
    for (int k = 0; k < senses.size(); k++) {
      if (senses.get(k).kind() == kind && fits(i, senses.get(k), senses)) {
        return senses.get(k);
      }
    }
    return null;
  }

  /// A word with senses for both spellings, such as `morgen` and `Morgen`, has only those of its
  /// own; at the start of a sentence those of the small one.
  private boolean fits(int i, Sense sense, List<Sense> all) {
    boolean capital = isCapitalized(i);
    boolean starts = i == 0 || sentences[i] != sentences[i - 1];
    if (sense.casing() == Sense.Casing.CAPITAL) {
      boolean month = sense.kind() == Kind.MONTH || sense.kind() == Kind.MONTH_SHORT;
      boolean dated = month && (isNumber(i - 1) || isNumber(i + 1));
      return dated || (capital && !(starts && has(all, Sense.Casing.ANY)));
    }
    return !capital || starts || !has(all, Sense.Casing.CAPITAL);
  }

  private static boolean has(List<Sense> senses, Sense.Casing casing) {
    for (int k = 0; k < senses.size(); k++) {
      if (senses.get(k).casing() == casing) {
        return true;
      }
    }
    return false;
  }

  /// What stands before the token `next`: a space for white space or nothing, one mark for that
  /// mark with white space about it (hyphens and apostrophes in their plain form), and `x` for
  /// anything else, a line end among it.
  char gap(int next) {
    if (next <= 0 || next >= tokens.size()) {
      return 'x';
    }
    int from = tokens.end(next - 1);
    int to = tokens.start(next);
    char found = ' ';
    if (to - from > MAX_GAP) {
      return 'x';
    }
    for (int i = behindEnding(from, to); i < to; i++) {
      char c = plain(text.charAt(i));
      if (c != ' ' && found != ' ' && !(c == '.' && found == '.')) {
        return 'x';
      }
      found = c == ' ' ? found : c;
    }
    return found;
  }

  /// Behind an ending that is no token (`'s`), if one stands in the gap.
  private int behindEnding(int from, int to) {
    boolean ending =
        from + 1 < to
            && plain(text.charAt(from)) == '\''
            && Character.isLetter(text.charAt(from + 1));
    int at = ending ? from + 1 : from;
    while (ending && at < to && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static char plain(char c) {
    return switch (c) {
      case '\n', '\r' -> 'x';
      case '‐', '‑', '–', '—' -> '-';
      case '’', 'ʼ' -> '\'';
      case '°', 'º' -> '.';
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
    };
  }

  /// Whether only white space, a hyphen or an apostrophe stands before the token `next`.
  boolean isNear(int next) {
    char gap = gap(next);
    return gap == ' ' || gap == '-' || gap == '\'';
  }

  /// The character right behind token `i`; a space at the end of the text.
  char behind(int i) {
    return i >= 0 && tokens.end(i) < text.length() ? text.charAt(tokens.end(i)) : ' ';
  }

  /// The character right before token `i`; a space at the start of the text.
  char before(int i) {
    return tokens.start(i) > 0 ? text.charAt(tokens.start(i) - 1) : ' ';
  }

  /// The whole number a token of digits alone is; -1 for any other token.
  int figure(int i) {
    if (!isNumber(i) || digits(i) != tokens.end(i) - tokens.start(i)) {
      return -1;
    }
    return leading(i);
  }

  /// How many digits a number token begins with.
  int digits(int i) {
    int at = tokens.start(i);
    while (at < tokens.end(i) && Character.digit(text.charAt(at), 10) >= 0) {
      at++;
    }
    return at - tokens.start(i);
  }

  /// How many digits token `i` has when it is digits alone; 0 for any other token.
  int digitsAt(int i) {
    return figure(i) < 0 ? 0 : digits(i);
  }

  /// The number the leading digits make; -1 when too long for any calendar.
  int leading(int i) {
    int count = digits(i);
    if (count == 0 || count > 9) {
      return -1;
    }
    int value = 0;
    for (int at = tokens.start(i); at < tokens.start(i) + count; at++) {
      value = value * 10 + Character.digit(text.charAt(at), 10);
    }
    return value;
  }
}

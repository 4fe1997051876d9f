package org.conspectus.analyze.names;

import org.conspectus.domain.Span;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.Words;

/// The units of one text that tags are given to: tokens, those joined by hyphens as one; and what
/// can be said of each. All arrays are parallel, one element a unit.
///
/// Not to be changed once made. Cost: one pass over the text.
public final class Units {
  private static final int MIN_STEM = 4;
  private static final int INFLECTING = NameLists.language("de");
  private static final double CAPITALS_SHARE = 0.6;

  /// Of the words of a sentence that are in capitals throughout.
  static final int ALL_CAPITALS = 1;

  /// Of the words of a sentence that are mostly capitalized.
  static final int TITLE_CASE = 2;

  final Words words;
  private final boolean inflects;
  final int size;
  final int[] firstToken;
  final int[] lastToken;
  final int[] hash;
  final byte[] shape;
  final byte[] gap;
  final boolean[] startsSentence;
  final byte[] style;
  final int[] traits;
  final int[] tail;
  final int[] known;
  final int[] rows;
  final boolean[] within;

  /// @param traits what the language's word lists say of words
  public Units(Words words, HashTable traits, NameLists lists, int languageBit) {
    this.words = words;
    this.inflects = languageBit == INFLECTING;
    Tokens tokens = words.tokens();
    int count = tokens.size();
    firstToken = new int[count];
    lastToken = new int[count];
    gap = new byte[count + 1];
    size = join(tokens);
    hash = new int[size];
    shape = new byte[size];
    startsSentence = new boolean[size];
    style = new byte[size];
    this.traits = new int[size];
    tail = new int[size];
    known = new int[size];
    rows = new int[size];
    within = new boolean[size];
    for (int unit = 0; unit < size; unit++) {
      describe(unit, traits, lists);
    }
    sentences();
    Rows.mark(this, lists, languageBit);
    Windows.mark(this);
  }

  public int size() {
    return size;
  }

  /// Start of the first token.
  public int start(int unit) {
    return words.tokens().start(firstToken[unit]);
  }

  /// End of the last token.
  public int end(int unit) {
    return words.tokens().end(lastToken[unit]);
  }

  /// Whether a tag is looked for; all other units are outside of names.
  public boolean isWithin(int unit) {
    return unit >= 0 && unit < size && within[unit];
  }

  /// Whether a name that the unit before belongs to may go on with this one.
  public boolean mayContinue(int unit) {
    return unit > 0 && Gap.joins(gap[unit]);
  }

  /// Makes as if the lists did not know the unit; for learning.
  public void forget(int unit) {
    known[unit] = 0;
    rows[unit] = 0;
  }

  boolean isCompound(int unit) {
    return lastToken[unit] > firstToken[unit];
  }

  private int join(Tokens tokens) {
    int units = 0;
    for (int token = 0; token < tokens.size(); token++) {
      int before = token == 0 ? Gap.END : Gap.before(words.text(), tokens, token);
      if (before == Gap.HYPHEN) {
        lastToken[units - 1] = token;
      } else {
        gap[units] = (byte) before;
        firstToken[units] = token;
        lastToken[units] = token;
        units++;
      }
    }
    gap[units] = Gap.END;
    return units;
  }

  private void describe(int unit, HashTable words, NameLists lists) {
    int first = firstToken[unit];
    int last = lastToken[unit];
    String[] forms = this.words.forms();
    int whole = HashTable.hash(forms[first]);
    int part = whole;
    for (int token = first + 1; token <= last; token++) {
      part = HashTable.hash(forms[token]);
      whole = HashTable.join(whole, part);
    }
    hash[unit] = whole;
    traits[unit] = words.get(part) | (part == whole ? 0 : words.get(whole));
    known[unit] = lists.get(whole);
    if (known[unit] == 0 && first == last && inflects) {
      known[unit] = genitive(forms[last], lists);
    }
    shape[unit] = (byte) shape(first);
    if (Shape.hasCapital(shape[unit])) {
      tail[unit] = Tails.traits(forms[last], words);
    }
    if (first < last) {
      shape[unit] = (byte) Shape.compound(shape[unit], shape(last));
    }
  }

  /// What the lists know of a word without an s at its end.
  private static int genitive(String form, NameLists lists) {
    int stem = form.length() - 1;
    boolean ends = stem >= MIN_STEM && form.charAt(stem) == 's';
    return ends ? lists.get(HashTable.hash(form.substring(0, stem))) & ~NameLists.BEGINNING : 0;
  }

  private int shape(int token) {
    Tokens tokens = words.tokens();
    return Shape.of(words.text(), tokens.start(token), tokens.end(token));
  }

  private void sentences() {
    int unit = 0;
    for (Span sentence : words.sentences()) {
      int first = unit;
      while (unit < size && start(unit) < sentence.end()) {
        unit++;
      }
      if (first < unit) {
        startsSentence[first] = true;
        gap[first] = (byte) Math.max(gap[first], Gap.END);
        style(first, unit);
      }
    }
  }

  private void style(int first, int end) {
    int cased = 0;
    int capitals = 0;
    int capitalized = 0;
    for (int unit = first; unit < end; unit++) {
      int s = shape[unit];
      cased += s >= Shape.SMALL && s != Shape.DIGITS ? 1 : 0;
      capitals += Shape.isCapitals(s) ? 1 : 0;
      capitalized += Shape.hasCapital(s) ? 1 : 0;
    }
    int found =
        capitals > 1 && capitals > cased * CAPITALS_SHARE
            ? ALL_CAPITALS
            : capitalized > 2 && capitalized > cased * CAPITALS_SHARE ? TITLE_CASE : 0;
    for (int unit = first; unit < end; unit++) {
      style[unit] = (byte) found;
    }
  }
}

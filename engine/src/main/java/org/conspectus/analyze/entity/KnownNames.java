package org.conspectus.analyze.entity;

import org.conspectus.domain.Language;
import org.conspectus.domain.NameType;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.Words;
import org.conspectus.lexicon.NameIndex;
import org.conspectus.lexicon.NameSpelling;
import org.jspecify.annotations.Nullable;

/// Looks up words of one text in the [NameIndex]: which of the namesakes is meant, by how the word
/// is written, the language, and what the tagger takes it for.
final class KnownNames {
  private static final int MIN_FOREIGN_LETTERS = 5;
  private static final int MIN_FOREIGN_CODE = 3;
  private static final int MIN_STEM = 4;
  private static final int SAME_TYPE = 8;
  private static final int OTHER_TYPE = 3;
  private static final int SEVERAL_WORDS = 2;
  private static final int ONE_WORD = 1;
  private static final int OWN_LANGUAGE = 4;
  private static final int NO = -1;

  private final NameIndex index;
  private final Words words;
  private final @Nullable Language language;
  private final Countries countries;

  /// Of the tokens that were asked for.
  private @Nullable String[] skeletons = {};

  /// Which countries the article is about.
  interface Countries {
    boolean mention(int country);
  }

  /// What is looked up: the tokens `[from, to)` and what the tagger takes them for.
  ///
  /// @param family whether family names alone count
  record Query(int from, int to, @Nullable NameType type, boolean family) {
    int size() {
      return to - from;
    }
  }

  KnownNames(NameIndex index, Words words, @Nullable Language language, Countries countries) {
    this.index = index;
    this.words = words;
    this.language = language;
    this.countries = countries;
  }

  /// The row that the words most likely mean; [NameIndex#NONE] when none may be meant.
  int find(Query query) {
    if (query.size() > NameIndex.MAX_TOKENS) {
      return NameIndex.NONE;
    }
    String[] forms = words.forms();
    int row = best(NameIndex.hash(forms, query.from, query.to), query);
    if (isGenitive(forms[query.to - 1])
        && (row == NameIndex.NONE || !index.isUsedIn(row, language))) {
      String last = forms[query.to - 1];
      long head = NameIndex.hash(forms, query.from, query.to - 1);
      int base = best(NameIndex.extend(head, last.substring(0, last.length() - 1)), query);
      row = row == NameIndex.NONE || isOwn(base) ? base : row;
    }
    return row == NameIndex.NONE ? bySkeleton(query) : row;
  }

  /// Whether the language of the text has the name.
  private boolean isOwn(int row) {
    return row != NameIndex.NONE && index.isUsedIn(row, language);
  }

  /// Whether a word may have the `s` of a genitive.
  static boolean isGenitive(String form) {
    return form.length() >= MIN_STEM && form.charAt(form.length() - 1) == 's';
  }

  private int bySkeleton(Query query) {
    boolean person = query.type == NameType.PERSON || query.type == null;
    if (!words.hasCase(query.from) || !(inflects() || (person && query.size() > 1))) {
      return NameIndex.NONE;
    }
    long hash = NameIndex.EMPTY_SKELETON;
    for (int i = query.from; i < query.to; i++) {
      hash = NameIndex.extend(hash, skeleton(i));
    }
    return best(hash, query);
  }

  private String skeleton(int token) {
    if (skeletons.length == 0) {
      skeletons = new String[words.forms().length];
    }
    String known = skeletons[token];
    if (known == null) {
      int start = words.tokens().start(token);
      int end = words.tokens().end(token);
      known = NameSpelling.skeleton(words.text(), start, end, words.forms()[token], language);
      skeletons[token] = known;
    }
    return known;
  }

  private boolean inflects() {
    return NameSpelling.isInflecting(language);
  }

  private int best(long hash, Query query) {
    int best = NameIndex.NONE;
    int most = NO;
    for (int row = index.first(hash); row != NameIndex.NONE; row = index.next(row)) {
      int score = score(row, query);
      if (score > most || (score == most && score != NO && isNearer(row, best))) {
        best = row;
        most = score;
      }
    }
    return best;
  }

  /// Whether the article is about the country of one row and not about that of the other.
  private boolean isNearer(int row, int other) {
    return isOfMentioned(row) && !isOfMentioned(other);
  }

  private boolean isOfMentioned(int row) {
    int country = index.country(index.entity(row));
    return country != 0 && countries.mention(country);
  }

  /// How likely the row is meant, [#NO] when it cannot be.
  private int score(int row, Query query) {
    int byLanguage = byLanguage(row, query);
    int byType = byType(row, query);
    boolean small = index.needsCapitals(row) && !isInCapitals(query);
    if (byLanguage == NO || byType == NO || small || (index.isSurname(row) && !query.family)) {
      return NO;
    }
    return byLanguage + byType;
  }

  private int byLanguage(int row, Query query) {
    if (index.isUsedIn(row, language)) {
      return OWN_LANGUAGE;
    }
    int letters =
        words.tokens().end(query.to - 1) - words.tokens().start(query.from) - query.size() + 1;
    boolean code = index.needsCapitals(row);
    return letters >= (code ? MIN_FOREIGN_CODE : MIN_FOREIGN_LETTERS) ? 0 : NO;
  }

  private int byType(int row, Query query) {
    NameType type = index.isDemonym(row) ? NameType.OTHER : index.type(index.entity(row));
    if (query.type == null || query.type == type) {
      return SAME_TYPE;
    }
    if (index.isDemonym(row)) {
      return query.type == NameType.PERSON ? NO : OTHER_TYPE;
    }
    if (type == NameType.PERSON) {
      return query.size() > 1 ? SEVERAL_WORDS : NO;
    }
    if (query.type == NameType.PERSON) {
      return query.size() > 1 ? SEVERAL_WORDS : ONE_WORD;
    }
    return OTHER_TYPE;
  }

  private boolean isInCapitals(Query query) {
    for (int i = query.from; i < query.to; i++) {
      if (words.hasCase(i) && !words.isAllCapitals(i)) {
        return false;
      }
    }
    return true;
  }

  /// The number of tokens of the longest name that begins at `token`, at most `most`; 0 when none
  /// does.
  int longest(int token, int most) {
    if (!index.mayBegin(words.forms()[token])
        && words.tokens().kind(token) != Tokens.Kind.IDEOGRAPHIC) {
      return 0;
    }
    for (int count = Math.min(NameIndex.MAX_TOKENS, most); count > 0; count--) {
      Query query = new Query(token, token + count, null, false);
      int row = best(NameIndex.hash(words.forms(), token, token + count), query);
      if (row != NameIndex.NONE && index.isUsedIn(row, language)) {
        return count;
      }
    }
    return 0;
  }
}

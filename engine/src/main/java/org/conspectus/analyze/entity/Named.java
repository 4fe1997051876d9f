package org.conspectus.analyze.entity;

import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.Words;
import org.conspectus.lexicon.NameIndex;
import org.conspectus.lexicon.NameSpelling;
import org.jspecify.annotations.Nullable;

/// One mention of a name while its article is being resolved. Not thread-safe.
final class Named {
  private static final int MAX_KEY = 80;

  final int part;
  final Words words;
  final NameMention mention;

  /// Tokens of the name itself, without titles before and legal forms behind: `[from, to)`.
  final int from;

  final int to;

  /// Whether a title stands before it.
  boolean titled;

  /// Whether its words say that it names a company.
  boolean company;

  /// What the tagger and the name's own words say it is.
  @Nullable NameType tagged;

  @Nullable NameType type;
  int entity = NameIndex.NONE;
  @Nullable String key;
  private @Nullable String[] plain;
  private @Nullable String allPlain;

  Named(int part, Words words, NameMention mention, int from, int to) {
    this.part = part;
    this.words = words;
    this.mention = mention;
    this.tagged = mention.type();
    this.type = tagged;
    this.from = from;
    this.to = to;
    this.plain = new String[to - from];
  }

  int size() {
    return to - from;
  }

  /// Whether nothing but a hyphen stands before the last word.
  boolean isHyphenated() {
    int gap = words.tokens().end(to - 2);
    char mark = words.text().charAt(gap);
    return words.tokens().start(to - 1) == gap + 1 && (mark == '-' || mark == '‐' || mark == '‑');
  }

  boolean mayBe(NameType wanted) {
    return type == null || type == wanted;
  }

  /// The `i`th word in plain Latin letters.
  String plain(int i) {
    String known = plain[i];
    if (known == null) {
      Tokens tokens = words.tokens();
      int token = from + i;
      known =
          NameSpelling.plain(
              words.text(), tokens.start(token), tokens.end(token), words.forms()[token]);
      plain[i] = known;
    }
    return known;
  }

  /// All its words so, with hyphens between, as its first type has it.
  String plain() {
    String known = allPlain;
    if (known == null) {
      known = plain(0, size());
      allPlain = known;
    }
    return known;
  }

  /// The plain words of `[from, to)`, with hyphens between, at most 80 characters.
  String plain(int first, int end) {
    return joined(first, end, true);
  }

  /// The words of `[from, to)` for a key, with hyphens between, at most 80 characters.
  String readable(int first, int end) {
    boolean cyrillic = NameSpelling.isCyrillic(words.text().charAt(mention.first()));
    return joined(first, end, cyrillic || NameSpelling.isRespelled(plain(end - 1)));
  }

  private String joined(int first, int end, boolean folded) {
    StringBuilder joined = new StringBuilder();
    for (int i = first; i < end && joined.length() < MAX_KEY; i++) {
      String word = folded ? plain(i) : NameSpelling.letters(words.forms()[from + i]);
      boolean initial = word.length() == 1 && i > first && i < end - 1 && type == NameType.PERSON;
      if (!word.isEmpty() && !initial) {
        joined.append(joined.isEmpty() ? "" : "-").append(word);
      }
    }
    joined.setLength(Math.min(MAX_KEY, joined.length()));
    return joined.toString();
  }

  NameMention resolved() {
    return new NameMention(mention.span(), type, key);
  }
}

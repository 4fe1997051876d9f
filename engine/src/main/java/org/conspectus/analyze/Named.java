package org.conspectus.analyze;

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

  @Nullable NameType type;
  int entity = NameIndex.NONE;
  @Nullable String key;
  private @Nullable String[] plain;

  Named(int part, Words words, NameMention mention, int from, int to) {
    this.part = part;
    this.words = words;
    this.mention = mention;
    this.type = mention.type();
    this.from = from;
    this.to = to;
    this.plain = new String[to - from];
  }

  int size() {
    return to - from;
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

  /// The plain words from the `i`th on, with hyphens between, at most 80 characters.
  String plainFrom(int i) {
    StringBuilder joined = new StringBuilder();
    for (int k = i; k < size() && joined.length() < MAX_KEY; k++) {
      if (!plain(k).isEmpty()) {
        joined.append(joined.isEmpty() ? "" : "-").append(plain(k));
      }
    }
    joined.setLength(Math.min(MAX_KEY, joined.length()));
    return joined.toString();
  }

  NameMention resolved() {
    return new NameMention(mention.span(), type, key);
  }
}

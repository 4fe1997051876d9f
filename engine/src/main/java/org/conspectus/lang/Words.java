package org.conspectus.lang;

import java.util.List;
import org.conspectus.domain.Span;
import org.conspectus.domain.Tokens;
import org.conspectus.text.Romanizer;

/// One text, its sentences and tokens, and each token's folded form in Latin letters; what every
/// annotation looks at, made once. Offsets are UTF-16 units of `text`.
///
/// Not to be changed, `forms` included. Thread-safe.
///
/// @param forms folded and romanized, parallel to `tokens`
public record Words(String text, List<Span> sentences, Tokens tokens, String[] forms) {
  private static final char ASCII = 0x80;

  static Words of(String text, List<Span> sentences, Tokens tokens, Romanizer romanizer) {
    String[] forms = new String[tokens.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = romanizer.form(text, tokens.start(i), tokens.end(i));
    }
    return new Words(text, sentences, tokens, forms);
  }

  /// Tokens whose sentence starts with them.
  public boolean startsSentence(int token, Span sentence) {
    return token == tokens.firstFrom(sentence.start());
  }

  public boolean isCapitalized(int token) {
    char first = text.charAt(tokens.start(token));
    if (first < ASCII) {
      return first >= 'A' && first <= 'Z';
    }
    int c = text.codePointAt(tokens.start(token));
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  /// Whether every letter of the token is a capital and there are at least two.
  public boolean isAllCapitals(int token) {
    int letters = 0;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 1;
  }

  /// Whether the token is a word of a script that tells capitals from small letters.
  public boolean hasCase(int token) {
    char first = text.charAt(tokens.start(token));
    if (first < ASCII) {
      return (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
    }
    int c = text.codePointAt(tokens.start(token));
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }

  /// The folded forms of `count` tokens with a space between.
  public String joined(int from, int count) {
    if (count == 1) {
      return forms[from];
    }
    StringBuilder joined = new StringBuilder(forms[from]);
    for (int i = from + 1; i < from + count; i++) {
      joined.append(' ').append(forms[i]);
    }
    return joined.toString();
  }
}

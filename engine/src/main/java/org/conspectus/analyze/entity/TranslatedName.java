package org.conspectus.analyze.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.conspectus.domain.NameType;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.Words;
import org.conspectus.lexicon.NameIndex;
import org.jspecify.annotations.Nullable;

/// Says names that are made of common words in English, so that “Universität Graz” and “Università
/// di Graz” have one key: the words that are names, as they stand, then the common ones in the
/// order of the alphabet, since languages put them in different ones.
///
/// Not thread-safe; time in proportion to the words of the name.
final class TranslatedName {
  private static final int MAX_KEY = 80;
  private static final String ENGLISH_ARTICLE = "the";

  /// Letters of the longest small word that is taken to say nothing, in whatever language.
  private static final int MAX_PARTICLE = 3;

  private final NameIndex index;
  private final LanguagePack pack;
  private final NameWords common;
  private final KnownNames known;

  TranslatedName(NameEdges.Knowledge knowledge, KnownNames known) {
    this.index = knowledge.index();
    this.pack = knowledge.pack();
    this.common = knowledge.common();
    this.known = known;
  }

  /// The words of a key; null when none of the name's is common or it cannot be cut.
  @Nullable String words(Named name) {
    Words words = name.words;
    List<String> own = new ArrayList<>();
    SortedSet<String> translated = new TreeSet<>();
    boolean hasHead = false;
    int token = name.from;
    while (token < name.to) {
      String form = words.forms()[token];
      String english = common.of(pack.language(), form);
      int place = place(token, name);
      if (english != null && place < 2) {
        hasHead |= common.heads().contains(english);
        translated.addAll(List.of(english.split(" ", -1)));
      } else if (place > 0) {
        own.add(placeWords(token, place));
      } else if (!(pack.stopWords().contains(form) || ENGLISH_ARTICLE.equals(form))
          && (words.isCapitalized(token) || words.tokens().kind(token) != Tokens.Kind.WORD)) {
        own.add(name.readable(token - name.from, token - name.from + 1));
      } else if (!pack.stopWords().contains(form) && form.length() > MAX_PARTICLE) {
        return null;
      }
      token += english != null && place < 2 ? 1 : Math.max(1, place);
    }
    return !hasHead || own.size() + translated.size() < 2 ? null : joined(own, translated);
  }

  private static String joined(List<String> own, SortedSet<String> translated) {
    List<String> all = new ArrayList<>(own);
    all.addAll(translated);
    all.removeIf(String::isEmpty);
    String joined = String.join("-", all);
    return joined.substring(0, Math.min(MAX_KEY, joined.length()));
  }

  /// The number of words of the place, its adjective or inhabitants at `token`; 0 when none is.
  private int place(int token, Named name) {
    int most = Math.min(NameIndex.MAX_TOKENS, name.to - token);
    for (int count = most; count > 0; count--) {
      if (index.mayBegin(name.words.forms()[token]) && row(token, count) != NameIndex.NONE) {
        return count;
      }
    }
    return 0;
  }

  private int row(int token, int count) {
    int row = known.find(new KnownNames.Query(token, token + count, NameType.PLACE, false));
    boolean place = row != NameIndex.NONE && index.type(index.entity(row)) == NameType.PLACE;
    return place ? row : NameIndex.NONE;
  }

  /// What follows the kind of the place's key: `beijing`, `jp`.
  private String placeWords(int token, int count) {
    String key = index.key(index.entity(row(token, count)));
    return key.substring(key.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}

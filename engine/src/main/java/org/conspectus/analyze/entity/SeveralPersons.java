package org.conspectus.analyze.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.Words;

/// Tells two persons with a small word between, as in “Qin told Blinken”, from one whose name has a
/// small word within, as in “Kees van Dam”. For one text, not thread-safe.
final class SeveralPersons {
  private static final String NOBODY = "";

  private final Words words;
  private final LanguagePack pack;

  /// By the last word of full names, the word before it.
  private final Map<String, String> fullNames = new HashMap<>();

  SeveralPersons(Words words, LanguagePack pack) {
    this.words = words;
    this.pack = pack;
  }

  /// Takes notice of which persons are named in full.
  ///
  /// @param names of the whole text
  void learn(List<NameMention> names) {
    for (NameMention name : names) {
      int from = words.tokens().firstFrom(name.first());
      int to = words.tokens().firstFrom(name.last());
      if (name.type() == NameType.PERSON && to - from > 1 && smallWord(from, to) == from) {
        fullNames.put(words.forms()[to - 1], words.forms()[to - 2]);
        fullNames.putIfAbsent(words.forms()[from], NOBODY);
      }
    }
  }

  /// The small word between two persons in `[from, to)`, `from` when it is one person or none.
  ///
  /// A verb of saying parts any two names; any other word those that the text has, each in another
  /// full name.
  int middle(NameMention name, int from, int to) {
    int small = name.type() == NameType.PERSON ? smallWord(from, to) : from;
    if (small == from) {
      return from;
    }
    String form = words.forms()[small];
    boolean says = pack.speechVerbs().containsKey(form) && !pack.particles().contains(form);
    return says || areOthers(from, small, to) ? small : from;
  }

  private boolean areOthers(int from, int small, int to) {
    String before = words.forms()[small - 1];
    String last = words.forms()[to - 1];
    String beforeLast = fullNames.get(last);
    boolean whole = to - small == 2 || words.forms()[to - 2].equals(beforeLast);
    return whole
        && beforeLast != null
        && !beforeLast.equals(NOBODY)
        && !beforeLast.equals(before)
        && fullNames.containsKey(before)
        && small - from <= 2;
  }

  /// The only word of `[from, to)` that has no capital, if it stands within; else `from`.
  private int smallWord(int from, int to) {
    int small = from;
    for (int token = from; token < to; token++) {
      if (words.hasCase(token) && !words.isCapitalized(token)) {
        if (small > from || token == from || token == to - 1) {
          return from;
        }
        small = token;
      }
    }
    return small;
  }
}

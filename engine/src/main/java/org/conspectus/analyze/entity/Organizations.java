package org.conspectus.analyze.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.conspectus.domain.NameType;
import org.conspectus.lexicon.NameIndex;
import org.jspecify.annotations.Nullable;

/// The organizations an article names in full, by their abbreviations and first words. Not
/// thread-safe.
final class Organizations {
  private static final int MAX_ABBREVIATION = 8;
  private static final int MAX_WORDS = 6;

  /// Letters of the last word that tell it from others.
  private static final int STEM = 4;

  private final Function<Named, String> ownKey;
  private final Map<String, String> byAbbreviation = new HashMap<>();
  private final Map<String, String> byBeginning = new HashMap<>();
  private final Map<String, String> byStem = new HashMap<>();

  /// @param ownKey gives an organization nobody knows the key of its own words
  Organizations(Function<Named, String> ownKey) {
    this.ownKey = ownKey;
  }

  /// Finds the abbreviations that stand in parentheses after a name, or before one.
  void introduce(List<Named> names) {
    for (int i = 1; i < names.size(); i++) {
      Named full = names.get(i - 1);
      Named brief = names.get(i);
      if (full.part == brief.part && isInParentheses(full, brief)) {
        if (isAbbreviation(brief) && full.size() > 1) {
          introduce(full, brief);
        } else if (isAbbreviation(full) && brief.size() > 1) {
          introduce(brief, full);
        }
      }
    }
  }

  private void introduce(Named full, Named brief) {
    boolean kinds = full.mayBe(NameType.ORGANIZATION) || full.type == NameType.OTHER;
    boolean known = brief.entity != NameIndex.NONE && full.entity != NameIndex.NONE;
    if (!kinds || known) {
      return;
    }
    if (full.entity == NameIndex.NONE && brief.entity != NameIndex.NONE) {
      full.key = brief.key;
      full.entity = brief.entity;
      return;
    }
    if (full.key == null) {
      full.type = NameType.ORGANIZATION;
      full.key = isOf(full, brief) ? ownKey.apply(full) : "organization:" + letters(brief);
    }
    byAbbreviation.put(letters(brief), full.key);
  }

  /// Whether an abbreviation is made of letters of the full name as it stands; if not, the name was
  /// translated and the abbreviation is what other languages call it too.
  private static boolean isOf(Named full, Named brief) {
    String letters = letters(brief);
    int matched = 0;
    for (int i = 0; i < full.size(); i++) {
      String form = full.words.forms()[full.from + i];
      for (int at = 0; at < form.length() && matched < letters.length(); at++) {
        matched += form.charAt(at) == letters.charAt(matched) ? 1 : 0;
      }
    }
    return matched == letters.length();
  }

  private static boolean isInParentheses(Named before, Named within) {
    String text = before.words.text();
    int last = within.mention.last();
    int next = last < text.length() && text.charAt(last) == ' ' ? last + 1 : last;
    boolean opened =
        before.mention.last() < within.mention.first()
            && text.substring(before.mention.last(), within.mention.first()).strip().equals("(");
    return opened && next < text.length() && text.charAt(next) == ')';
  }

  /// Whether a legal form told that one word is the whole name of a company.
  private static boolean isAlone(Named name) {
    return name.company && name.size() == 1;
  }

  private static boolean isAbbreviation(Named name) {
    int length = name.mention.last() - name.mention.first();
    int capitals = 0;
    for (int i = name.mention.first(); i < name.mention.last(); i++) {
      capitals += Character.isUpperCase(name.words.text().charAt(i)) ? 1 : 0;
    }
    return name.size() == 1 && length <= MAX_ABBREVIATION && capitals * 2 >= length;
  }

  /// The letters of an abbreviation, without full stops.
  private static String letters(Named name) {
    return name.words.forms()[name.from].replace(".", "");
  }

  /// Takes notice of a name; those of more words must come first.
  void add(Named name) {
    if (name.type != NameType.ORGANIZATION || name.key == null || name.size() < 2) {
      return;
    }
    StringBuilder beginning = new StringBuilder(name.plain(0));
    for (int i = 1; i < Math.min(MAX_WORDS, name.size()); i++) {
      if (i > 1) {
        byStem.merge(stem(name, i), name.key, (a, b) -> a.equals(b) ? a : "");
      }
      byBeginning.merge(beginning.toString(), name.key, (a, b) -> a.equals(b) ? a : "");
      beginning.append('-').append(name.plain(i));
    }
    byStem.merge(stem(name, name.size()), name.key, (a, b) -> a.equals(b) ? a : "");
    if (name.size() > 2) {
      byAbbreviation.merge(initials(name), name.key, (a, b) -> a.equals(b) ? a : "");
    }
  }

  /// The words of a name, the last one cut, so that “General Motor” and “Penske Auto” meet “General
  /// Motors” and “Penske Automotive”.
  private static String stem(Named name, int words) {
    String last = name.plain(words - 1);
    String head = name.plain(0, words - 1);
    return head + '-' + last.substring(0, Math.min(STEM, last.length()));
  }

  private static String initials(Named name) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < name.size(); i++) {
      if (name.words.isCapitalized(name.from + i) && !name.plain(i).isEmpty()) {
        initials.append(name.words.forms()[name.from + i], 0, 1);
      }
    }
    return initials.toString();
  }

  /// The key of the organization whose name begins with the words of this one; null when there is
  /// none or several.
  @Nullable String beginning(Named name) {
    String key = byBeginning.get(name.plain(0, name.size()));
    return key == null || key.isEmpty() ? null : key;
  }

  /// The key of the organization a name stands for, null when it stands for none.
  @Nullable String of(Named name) {
    if (name.type == NameType.PLACE || name.type == NameType.PERSON || name.size() > MAX_WORDS) {
      return null;
    }
    String key = isAbbreviation(name) ? byAbbreviation.get(letters(name)) : null;
    if (key == null && name.type == NameType.ORGANIZATION && !isAlone(name)) {
      key = byBeginning.get(name.plain(0, name.size()));
      key =
          key == null && name.entity == NameIndex.NONE ? byStem.get(stem(name, name.size())) : key;
    }
    return key == null || key.isEmpty() ? null : key;
  }
}

package org.conspectus.analyze;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.domain.NameType;
import org.conspectus.lexicon.NameIndex;
import org.jspecify.annotations.Nullable;

/// The organizations an article names in full, by their abbreviations and first words. Not
/// thread-safe.
final class Organizations {
  private static final int MAX_ABBREVIATION = 8;
  private static final int MAX_WORDS = 6;

  private final Map<String, String> byAbbreviation = new HashMap<>();
  private final Map<String, String> byBeginning = new HashMap<>();

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
      full.key = "organization:" + full.readable(0, full.size());
      full.type = NameType.ORGANIZATION;
    }
    byAbbreviation.put(letters(brief), full.key);
  }

  private static boolean isInParentheses(Named before, Named within) {
    String text = before.words.text();
    int from = before.mention.last();
    int to = within.mention.first();
    boolean closed = within.mention.last() < text.length();
    return to == from + 2
        && text.charAt(from) == ' '
        && text.charAt(from + 1) == '('
        && closed
        && text.charAt(within.mention.last()) == ')';
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
      byBeginning.merge(beginning.toString(), name.key, (a, b) -> a.equals(b) ? a : "");
      beginning.append('-').append(name.plain(i));
    }
    if (name.size() > 2) {
      byAbbreviation.merge(initials(name), name.key, (a, b) -> a.equals(b) ? a : "");
    }
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

  /// The key of the organization a name stands for, null when it stands for none.
  @Nullable String of(Named name) {
    if (name.type == NameType.PLACE || name.type == NameType.PERSON || name.size() > MAX_WORDS) {
      return null;
    }
    String key = isAbbreviation(name) ? byAbbreviation.get(letters(name)) : null;
    if (key == null && name.type == NameType.ORGANIZATION) {
      key = byBeginning.get(name.plain(0, name.size()));
    }
    return key == null || key.isEmpty() ? null : key;
  }
}

package org.conspectus.analyze.entity;

import java.util.HashMap;
import java.util.Map;
import org.conspectus.lang.ResourceTable;
import org.jspecify.annotations.Nullable;

/// Words that end names of companies in every language, of `lang/companies.tsv`.
///
/// @param kinds each word's kind, by the word, folded
record CompanyWords(Map<String, String> kinds) {
  private static final String TRADE = "trade";
  private static final String MARK = "mark";

  static CompanyWords standard() {
    Map<String, String> kinds = new HashMap<>();
    ResourceTable.read("lang/companies.tsv", 2)
        .rows()
        .forEach(row -> kinds.put(row.get(0), row.get(1)));
    return new CompanyWords(Map.copyOf(kinds));
  }

  /// Whether the word does not belong to the name of the company.
  boolean isLegalForm(String form) {
    @Nullable String kind = kinds.get(form);
    return kind != null && !kind.equals(TRADE) && !kind.equals(MARK);
  }

  /// Whether the word is a legal form and nothing else.
  boolean isSure(String form) {
    return "sure".equals(kinds.get(form));
  }

  /// Whether the word says that a company holds others.
  boolean isGroup(String form) {
    return "group".equals(kinds.get(form));
  }

  /// Whether the word tells the trade of a company, which is known without it too.
  boolean isTrade(String form) {
    return TRADE.equals(kinds.get(form));
  }

  /// Whether only names of companies end so.
  boolean isCompany(String form) {
    return kinds.containsKey(form);
  }
}

package org.conspectus.cli.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Conspectus.CoverageItem;

/// How an independent account differs from the others in what it tells.
///
/// @param accounts articles of one text, at least one
/// @param only what no other tells
/// @param lacks what more than half of all tell, and this one does not
public record Gap(List<Account> accounts, List<CoverageItem> only, List<CoverageItem> lacks) {
  /// How many must tell something before one can be said to lack it.
  private static final int MIN_TELLING = 2;

  public Gap {
    accounts = List.copyOf(accounts);
    only = List.copyOf(only);
    lacks = List.copyOf(lacks);
  }

  /// The gaps of all independent accounts in their order; empty when there is but one.
  public static List<Gap> of(List<CoverageItem> coverage, AccountKeys keys) {
    List<List<Account>> independent = keys.independent();
    if (independent.size() < MIN_TELLING) {
      return List.of();
    }
    Map<ArticleId, Integer> place = new HashMap<>();
    List<List<CoverageItem>> only = new ArrayList<>();
    List<List<CoverageItem>> lacks = new ArrayList<>();
    for (int i = 0; i < independent.size(); i++) {
      for (Account account : independent.get(i)) {
        place.put(account.id(), i);
      }
      only.add(new ArrayList<>());
      lacks.add(new ArrayList<>());
    }
    for (CoverageItem item : coverage) {
      NavigableSet<Integer> telling = new TreeSet<>();
      item.articles().stream().filter(place::containsKey).map(place::get).forEach(telling::add);
      if (telling.size() == 1) {
        only.get(telling.first()).add(item);
      } else if (telling.size() >= MIN_TELLING && telling.size() * 2 > independent.size()) {
        IntStream.range(0, independent.size())
            .filter(i -> !telling.contains(i))
            .forEach(i -> lacks.get(i).add(item));
      }
    }
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < independent.size(); i++) {
      gaps.add(new Gap(independent.get(i), only.get(i), lacks.get(i)));
    }
    return gaps;
  }
}

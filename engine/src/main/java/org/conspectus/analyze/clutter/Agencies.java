package org.conspectus.analyze.clutter;

import java.util.HashSet;
import java.util.Set;
import org.conspectus.lang.ResourceTable;
import org.conspectus.text.Folding;

/// News agencies by the names they are credited with, from `agencies.tsv`. Thread-safe.
final class Agencies {
  private static final String RESOURCE = "lang/agencies.tsv";
  private static final int MAX_CREDIT = 60;
  private static final String[] JOINS = {" und ", " and ", " et ", " en ", " y ", " e ", " with "};

  private final Set<String> names;

  private Agencies(Set<String> names) {
    this.names = Set.copyOf(names);
  }

  /// With the agencies of the resource.
  static Agencies standard() {
    Set<String> names = new HashSet<>();
    ResourceTable.read(RESOURCE, 1).rows().forEach(row -> names.add(Folding.fold(row.getFirst())));
    return new Agencies(names);
  }

  /// Whether the words name one agency.
  boolean isAgency(String words) {
    return names.contains(Folding.fold(words).strip());
  }

  /// Whether the words are a credit: an agency, or several with signs between (`ANP/Reuters`).
  boolean isCredit(String words) {
    String credit = words.strip();
    if (credit.isEmpty() || credit.length() > MAX_CREDIT) {
      return false;
    }
    if (isAgency(credit)) {
      return true;
    }
    String parts = Folding.fold(credit);
    for (String join : JOINS) {
      parts = parts.replace(join, "/");
    }
    boolean any = false;
    int start = 0;
    for (int at = 0; at <= parts.length(); at++) {
      if (at < parts.length() && "/,;&+|·".indexOf(parts.charAt(at)) < 0) {
        continue;
      }
      String part = parts.substring(start, at).strip();
      start = at + 1;
      if (!part.isEmpty() && !names.contains(part)) {
        return any && part.length() <= 3;
      }
      any |= !part.isEmpty();
    }
    return any;
  }
}

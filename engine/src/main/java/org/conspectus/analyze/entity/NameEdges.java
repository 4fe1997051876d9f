package org.conspectus.analyze.entity;

import java.util.Set;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.Words;
import org.conspectus.lexicon.NameIndex;
import org.jspecify.annotations.Nullable;

/// Finds the name itself in a mention: without titles, origin and articles before it, and without
/// legal forms, trades and numbers behind it, unless the whole is a name the index knows.
final class NameEdges {
  private static final Set<String> OFFICES =
      Set.of("ceo", "cfo", "coo", "cto", "chief", "executive", "officer");
  private static final String HONORIFIC = "honorific";
  private static final int MAX_TITLE = 3;

  /// Letters of the longest title that may end in a full stop.
  private static final int MAX_ABBREVIATION = 5;

  private final NameIndex index;
  private final LanguagePack pack;
  private final Words words;
  private final KnownNames known;
  private final CompanyWords companies;

  /// What names are looked up in.
  ///
  /// @param companies words of names of companies
  /// @param common words of names with their English
  record Knowledge(NameIndex index, LanguagePack pack, CompanyWords companies, NameWords common) {}

  NameEdges(Knowledge knowledge, Words words, KnownNames known) {
    this.index = knowledge.index;
    this.pack = knowledge.pack;
    this.companies = knowledge.companies;
    this.words = words;
    this.known = known;
  }

  /// The name in a mention of at least one token.
  Named name(int part, NameMention mention) {
    int from = words.tokens().firstFrom(mention.first());
    int to = words.tokens().firstFrom(mention.last());
    if (to - from == 1 || isKnown(from, to, null)) {
      return titled(new Named(part, words, mention, from, to));
    }
    NameType type = isHonorific(from) ? NameType.PERSON : mention.type();
    int first = first(from, to, type);
    int last = type == NameType.ORGANIZATION ? legalEnd(first, to) : to;
    while (last > first + 1 && !isKnown(first, last, null) && isAfter(first, last, type)) {
      last--;
    }
    Named name = new Named(part, words, mention, first, last);
    boolean company = isCompany(to - 1) || companies.isCompany(words.forms()[to - 1]);
    name.company = company;
    name.type = company ? NameType.ORGANIZATION : type;
    name.tagged = name.type;
    return titled(name);
  }

  /// Where the name itself begins.
  private int first(int from, int to, @Nullable NameType type) {
    int known = type == NameType.PERSON ? knownEnd(from, to) : knownAfterTitle(from, to, type);
    if (known < to) {
      return known;
    }
    int first = type == NameType.PERSON ? afterOrganization(from, to) : from;
    if (type == NameType.PERSON || type == null) {
      first = afterTitle(first, to, type == null);
    }
    while (first < to - 1 && isBefore(first, type)) {
      first++;
    }
    return first;
  }

  /// Where the organization begins that an office of it stands before, `to` when there is none.
  private int knownAfterTitle(int from, int to, @Nullable NameType type) {
    int first = from;
    while (type == NameType.ORGANIZATION && first < to - 1 && isOfOffice(first)) {
      first++;
      if (isOrganization(first, to)) {
        return first;
      }
    }
    return to;
  }

  private boolean isOfOffice(int token) {
    String form = words.forms()[token];
    return isTitle(token, 1)
        || pack.stopWords().contains(form)
        || (token + 1 < words.forms().length && isTitle(token, 2));
  }

  /// Notes whether a title stands before the name.
  private Named titled(Named name) {
    for (int count = 1; count <= Math.min(MAX_TITLE, name.from); count++) {
      String before = words.joined(name.from - count, count);
      name.titled |= pack.titles().containsKey(before) && isNextTo(name.from - 1);
    }
    return name;
  }

  /// Whether no sentence ends between a word and the next one.
  private boolean isNextTo(int token) {
    int start = words.tokens().start(token);
    int end = words.tokens().end(token);
    int next = words.tokens().start(token + 1);
    String gap = words.text().substring(end, next);
    return gap.isBlank() || (gap.startsWith(".") && end - start <= MAX_ABBREVIATION);
  }

  /// Where the known name of several words begins that ends at `to`, `to` when there is none.
  private int knownEnd(int from, int to) {
    for (int first = Math.max(from + 1, to - NameIndex.MAX_TOKENS); first < to - 1; first++) {
      if (isOrganization(first, to)) {
        return first;
      }
    }
    return to;
  }

  /// The token after the organization a person's name of two words or more follows.
  private int afterOrganization(int from, int to) {
    for (int end = Math.min(to - 2, from + NameIndex.MAX_TOKENS); end > from; end--) {
      if (isOrganization(from, end)) {
        int after = end;
        while (after < to && (isCompany(after) || companies.isTrade(words.forms()[after]))) {
          after++;
        }
        return after < to ? after : from;
      }
    }
    return from;
  }

  private boolean isKnown(int from, int to, @Nullable NameType type) {
    return known.find(new KnownNames.Query(from, to, type, false)) != NameIndex.NONE;
  }

  private boolean isOrganization(int from, int to) {
    int row = known.find(new KnownNames.Query(from, to, NameType.ORGANIZATION, false));
    return row != NameIndex.NONE && index.type(index.entity(row)) == NameType.ORGANIZATION;
  }

  private boolean isHonorific(int token) {
    return HONORIFIC.equals(pack.titles().get(words.forms()[token]));
  }

  /// The token after the last title of a person, or after the first ones only; `from` when there is
  /// none.
  private int afterTitle(int from, int to, boolean first) {
    int after = from;
    for (int token = from; token < to - 1 && (!first || token == after); token++) {
      for (int count = Math.min(MAX_TITLE, to - 1 - token); count > 0; count--) {
        if (isTitle(token, count)) {
          after = Math.max(after, token + count);
        }
      }
    }
    return after;
  }

  private boolean isTitle(int token, int count) {
    String form = words.joined(token, count);
    return pack.titles().containsKey(form) || (count == 1 && OFFICES.contains(form));
  }

  /// Whether the word does not belong to the name it stands before.
  private boolean isBefore(int token, @Nullable NameType type) {
    String form = words.forms()[token];
    boolean group = type == NameType.ORGANIZATION && companies.isGroup(form);
    boolean number =
        words.tokens().kind(token) == Tokens.Kind.NUMBER && !isKnown(token, token + 1, null);
    boolean particle = type != NameType.PERSON || pack.particles().contains(form);
    boolean article = !words.isCapitalized(token) || !particle;
    return group
        || number
        || (article && pack.stopWords().contains(form))
        || (index.mayBegin(form) && index.demonym(form, pack.language()) != null);
  }

  /// Whether the last word of `[from, to)` does not belong to the name.
  private boolean isAfter(int from, int to, @Nullable NameType type) {
    if (isCompany(to - 1)) {
      return true;
    }
    boolean trade = companies.isTrade(words.forms()[to - 1]);
    boolean number = words.tokens().kind(to - 1) == Tokens.Kind.NUMBER;
    boolean office = type == NameType.ORGANIZATION && (isTitle(to - 1, 1) || isTitle(to - 2, 2));
    boolean branch = isBranch(to - 1) || (number && isBranch(to - 2));
    int head = number && branch ? to - 2 : to - 1;
    return office || ((trade || number || branch) && head > from && isOrganization(from, head));
  }

  /// Whether a word is a country, which tells a branch of an organization from the others.
  private boolean isBranch(int token) {
    int row = known.find(new KnownNames.Query(token, token + 1, NameType.PLACE, false));
    return row != NameIndex.NONE && !index.isDemonym(row) && index.isCountry(index.entity(row));
  }

  /// Where the company's name of the mention ends, if its legal form stands within.
  private int legalEnd(int from, int to) {
    for (int token = from + 1; token < to; token++) {
      if (companies.isSure(words.forms()[token])) {
        return token;
      }
    }
    return to;
  }

  private boolean isCompany(int token) {
    String form = words.forms()[token];
    return companies.isLegalForm(form) || pack.legalForms().contains(form);
  }
}

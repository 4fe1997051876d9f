package org.conspectus.analyze;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.domain.Language;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.Span;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.Words;
import org.conspectus.lexicon.NameIndex;
import org.jspecify.annotations.Nullable;

/// The names of one article while they are resolved. Not thread-safe.
final class ArticleNames {
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "plc", "ag",
          "gmbh", "sa", "spa", "nv", "bv", "se", "kg");

  private static final Set<String> GROUPS =
      Set.of(
          "group", "holding", "holdings", "gruppo", "groupe", "gruppe", "grupo", "groep", "konzern",
          "concern");

  private static final Set<String> TRADES =
      Set.of(
          "motor", "motors", "computer", "computers", "automobile", "automobiles", "electronics",
          "airlines", "airways", "technologies", "industries", "pharmaceuticals");

  private final NameIndex index;
  private final LanguagePack pack;
  private final List<KnownNames> known = new ArrayList<>();
  private final List<NameResolver.Part> parts = new ArrayList<>();
  private final List<Named> names = new ArrayList<>();
  private final Persons persons = new Persons();
  private final Organizations organizations = new Organizations();
  private @Nullable Set<Integer> countries;

  ArticleNames(NameIndex index, LanguagePack pack) {
    this.index = index;
    this.pack = pack;
  }

  void add(NameResolver.Part part) {
    int number = parts.size();
    Words words = part.words();
    parts.add(part);
    known.add(new KnownNames(index, words, pack.language(), this::mentions));
    int next = 0;
    for (NameMention mention : part.names()) {
      int from = words.tokens().firstFrom(mention.first());
      int to = words.tokens().firstFrom(mention.last());
      addUncased(number, next, from);
      next = Math.max(next, to);
      if (to > from) {
        names.add(named(number, mention, from, to));
      }
    }
    addUncased(number, next, words.tokens().size());
  }

  /// Adds the names of the index among the tokens `[from, to)` of scripts without capitals.
  private void addUncased(int part, int from, int to) {
    Words words = parts.get(part).words();
    int token = from;
    while (token < to) {
      int count = words.hasCase(token) ? 0 : known.get(part).longest(token, to - token);
      if (count > 0) {
        int last = words.tokens().end(token + count - 1);
        Span span = new Span(words.tokens().start(token), last);
        names.add(
            new Named(part, words, new NameMention(span, null, null), token, token + count));
      }
      token += Math.max(1, count);
    }
  }

  private Named named(int part, NameMention mention, int from, int to) {
    Words words = parts.get(part).words();
    if (to - from == 1 || !isUnknown(part, from, to)) {
      return new Named(part, words, mention, from, to);
    }
    int first = mention.type() == NameType.PERSON ? afterTitle(words, from, to) : from;
    while (first < to - 1 && isBefore(words, first, mention.type())) {
      first++;
    }
    int last = to;
    while (last > first + 1 && isUnknown(part, first, last) && isAfter(part, first, last)) {
      last--;
    }
    return new Named(part, words, mention, first, last);
  }

  private boolean isUnknown(int part, int from, int to) {
    KnownNames.Query query = new KnownNames.Query(from, to, null, false);
    return known.get(part).find(query) == NameIndex.NONE;
  }

  /// Whether a word at the start of a mention does not belong to the name itself.
  private boolean isBefore(Words words, int token, @Nullable NameType type) {
    String form = words.forms()[token];
    boolean title = type == null && pack.titles().containsKey(form);
    boolean group = type == NameType.ORGANIZATION && GROUPS.contains(form);
    boolean origin = index.mayBegin(form) && index.demonym(form, pack.language()) != null;
    return title || group || origin || (!words.isCapitalized(token) && pack.stopWords().contains(form));
  }

  /// The token after the last title of a person, `from` when there is none.
  private int afterTitle(Words words, int from, int to) {
    for (int token = to - 2; token >= from; token--) {
      if (pack.titles().containsKey(words.forms()[token])) {
        return token + 1;
      }
    }
    return from;
  }

  /// Whether the last word of a mention does not belong to the name itself: a legal form, or the
  /// trade of a company that is known without it.
  private boolean isAfter(int part, int from, int to) {
    String form = parts.get(part).words().forms()[to - 1];
    if (LEGAL_FORMS.contains(form) || GROUPS.contains(form) || pack.legalForms().contains(form)) {
      return true;
    }
    KnownNames.Query query = new KnownNames.Query(from, to - 1, NameType.ORGANIZATION, false);
    int row = TRADES.contains(form) ? known.get(part).find(query) : NameIndex.NONE;
    return row != NameIndex.NONE && index.type(index.entity(row)) == NameType.ORGANIZATION;
  }

  /// Gives every name its key.
  void resolve() {
    names.forEach(this::lookUp);
    organizations.introduce(names);
    List<Named> fullest = new ArrayList<>(names);
    fullest.sort(Comparator.comparingInt(name -> -name.size()));
    for (Named name : fullest) {
      if (name.size() > 1 && name.key == null && organizations.of(name) == null) {
        name.key = ownKey(name);
      }
      persons.add(name);
      organizations.add(name);
    }
    names.forEach(this::refer);
  }

  private void lookUp(Named name) {
    KnownNames.Query query = new KnownNames.Query(name.from, name.to, name.type, false);
    int row = known.get(name.part).find(query);
    if (row == NameIndex.NONE) {
      return;
    }
    name.entity = index.entity(row);
    name.key = index.key(name.entity);
    NameType type = index.isDemonym(row) ? NameType.OTHER : index.type(name.entity);
    if (name.type != NameType.ORGANIZATION || type != NameType.PLACE) {
      name.type = type;
    }
  }

  /// Gives a short name the key of the full one it stands for, or one of its own.
  private void refer(Named name) {
    String person = name.mayBe(NameType.PERSON) || name.key == null ? persons.of(name) : null;
    if (person != null && (name.key == null || name.type == NameType.PERSON)) {
      name.key = person;
      name.type = NameType.PERSON;
    }
    if (name.key == null) {
      name.key = organizations.of(name);
    }
    if (name.key == null) {
      byFamilyName(name);
    }
    if (name.key == null) {
      name.key = ownKey(name);
    }
  }

  private void byFamilyName(Named name) {
    if (!name.mayBe(NameType.PERSON)) {
      return;
    }
    KnownNames.Query query = new KnownNames.Query(name.from, name.to, NameType.PERSON, true);
    int row = known.get(name.part).find(query);
    if (row == NameIndex.NONE) {
      return;
    }
    int entity = index.entity(row);
    if (index.isInOffice(entity) || mentions(index.country(entity))) {
      name.entity = entity;
      name.key = index.key(entity);
      name.type = NameType.PERSON;
    }
  }

  private static String ownKey(Named name) {
    String words = name.readable(0, name.size());
    return switch (name.type) {
      case PERSON -> Persons.key(name);
      case ORGANIZATION -> "organization:" + words;
      case PLACE -> "place:" + words;
      case OTHER -> "name:" + words;
      case null -> "name:" + words;
    };
  }

  /// Whether the article names the country, one of its places or inhabitants.
  private boolean mentions(int country) {
    if (countries == null) {
      countries = new HashSet<>();
      for (NameResolver.Part part : parts) {
        addCountries(part.words(), countries);
      }
    }
    return countries.contains(country);
  }

  private void addCountries(Words words, Set<Integer> found) {
    Language language = pack.language();
    for (int token = 0; token < words.tokens().size(); token++) {
      if (words.tokens().kind(token) != Tokens.Kind.NUMBER && index.mayBegin(words.forms()[token])) {
        long hash = NameIndex.extend(NameIndex.EMPTY, words.forms()[token]);
        for (int row = index.first(hash); row != NameIndex.NONE; row = index.next(row)) {
          if (index.isCountry(index.entity(row)) && index.isUsedIn(row, language)) {
            found.add(index.country(index.entity(row)));
          }
        }
      }
    }
  }

  /// The names of a part, in order.
  List<NameMention> names(int part) {
    return names.stream().filter(name -> name.part == part).map(Named::resolved).toList();
  }
}

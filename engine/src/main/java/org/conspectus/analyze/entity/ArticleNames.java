package org.conspectus.analyze.entity;

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
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.Words;
import org.conspectus.lexicon.NameIndex;
import org.jspecify.annotations.Nullable;

/// The names of one article while they are resolved. Not thread-safe.
final class ArticleNames {
  private static final NameType[] TYPES = NameType.values();

  /// Votes of a mention whose words leave no doubt.
  private static final int SURE = 10_000;

  private final NameEdges.Knowledge knowledge;
  private final NameIndex index;
  private final LanguagePack pack;
  private final List<KnownNames> known = new ArrayList<>();
  private final List<TranslatedName> translations = new ArrayList<>();
  private final List<NameResolver.Part> parts;
  private final List<Named> names = new ArrayList<>();
  private final Persons persons = new Persons();
  private final Organizations organizations = new Organizations(this::ownKey);
  private @Nullable Set<Integer> countries;

  ArticleNames(NameEdges.Knowledge knowledge, List<NameResolver.Part> parts) {
    this.knowledge = knowledge;
    this.index = knowledge.index();
    this.pack = knowledge.pack();
    this.parts = parts;
    for (int part = 0; part < parts.size(); part++) {
      add(part);
    }
  }

  private void add(int number) {
    NameResolver.Part part = parts.get(number);
    Words words = part.words();
    known.add(new KnownNames(index, words, pack.language(), this::mentions));
    translations.add(new TranslatedName(knowledge, known.get(number)));
    NameEdges edges = new NameEdges(knowledge, words, known.get(number));
    int next = 0;
    for (NameMention mention :
        new NameSpans(knowledge, words, known.get(number)).mend(part.names())) {
      int from = words.tokens().firstFrom(mention.first());
      int to = words.tokens().firstFrom(mention.last());
      addUncased(number, next, from);
      next = Math.max(next, to);
      if (to > from) {
        names.add(edges.name(number, mention));
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
        names.add(new Named(part, words, new NameMention(span, null, null), token, token + count));
      }
      token += Math.max(1, count);
    }
  }

  /// Gives every name its key.
  void resolve() {
    vote();
    names.forEach(this::lookUp);
    organizations.introduce(names);
    noteProducts();
    List<Named> fullest = new ArrayList<>(names);
    fullest.sort(Comparator.comparingInt(name -> -name.size()));
    for (Named name : fullest) {
      if (name.size() > 1 && name.key == null && organizations.of(name) == null) {
        String person = name.mayBe(NameType.PERSON) ? persons.of(name) : null;
        name.key = person == null ? ownKey(name) : person;
      }
      persons.add(name);
      organizations.add(name);
    }
    names.forEach(this::refer);
  }

  /// Gives the same words the type that most of their mentions have, the first of several.
  private void vote() {
    Map<String, int[]> votes = new HashMap<>();
    for (Named name : names) {
      if (name.type != null) {
        int[] counts = votes.computeIfAbsent(name.plain(), n -> new int[TYPES.length]);
        counts[name.type.ordinal()] += name.company ? SURE : 1;
      }
    }
    for (Named name : names) {
      int[] counts = votes.get(name.plain());
      if (counts != null) {
        int most = name.type == null ? 0 : name.type.ordinal();
        for (int type = 0; type < counts.length; type++) {
          most = counts[type] > counts[most] ? type : most;
        }
        name.type = TYPES[most];
        name.company |= counts[most] >= SURE;
      }
    }
  }

  private void lookUp(Named name) {
    KnownNames.Query query = new KnownNames.Query(name.from, name.to, name.type, false);
    int row = known.get(name.part).find(query);
    boolean person = name.type == NameType.PERSON && name.size() == 1;
    if (row == NameIndex.NONE) {
      lookUpOrigin(name);
    }
    if (row == NameIndex.NONE || (person && name.titled)) {
      return;
    }
    boolean other = index.type(index.entity(row)) != NameType.ORGANIZATION;
    if (name.company && other && name.size() == 1) {
      return;
    }
    name.entity = index.entity(row);
    name.key = index.key(name.entity);
    NameType type = index.isDemonym(row) ? NameType.OTHER : index.type(name.entity);
    if (name.type != NameType.ORGANIZATION || type != NameType.PLACE) {
      name.type = type;
    }
  }

  /// Gives a compound of a known name and a common noun the key of the name: “US-Präsident”,
  /// “G20-Gipfels”.
  private void lookUpOrigin(Named name) {
    if (name.size() < 2 || name.type != NameType.OTHER || !name.isHyphenated()) {
      return;
    }
    KnownNames known = this.known.get(name.part);
    KnownNames.Query last = new KnownNames.Query(name.to - 1, name.to, null, false);
    int row = known.find(new KnownNames.Query(name.from, name.to - 1, null, false));
    if (row != NameIndex.NONE && known.find(last) == NameIndex.NONE) {
      name.entity = index.entity(row);
      name.key = index.key(name.entity);
    }
  }

  /// A name whose first word alone is a company in the article is no person but a product of it.
  private void noteProducts() {
    Set<String> companies = new HashSet<>();
    for (Named name : names) {
      if (name.size() == 1 && name.type == NameType.ORGANIZATION && name.entity != NameIndex.NONE) {
        companies.add(name.plain(0));
      }
    }
    for (Named name : names) {
      boolean product =
          name.size() > 1
              && name.entity == NameIndex.NONE
              && !name.titled
              && name.type == NameType.PERSON
              && companies.contains(name.plain(0));
      if (product) {
        name.type = NameType.OTHER;
      }
    }
  }

  /// Gives a short name the key of the full one it stands for, or one of its own.
  private void refer(Named name) {
    String person = persons.of(name);
    boolean tagged = name.tagged == NameType.PERSON;
    if (person != null && (name.key == null || name.type == NameType.PERSON || tagged)) {
      name.key = person;
      name.type = NameType.PERSON;
    }
    if (name.key == null) {
      name.key = organizations.of(name);
    }
    if (name.key == null) {
      byFamilyName(name);
    }
    if (name.key == null && name.type == NameType.PERSON && name.size() == 1 && !name.titled) {
      name.key = organizations.beginning(name);
      name.type = name.key == null ? NameType.PERSON : NameType.ORGANIZATION;
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
    boolean unique = index.next(row) == NameIndex.NONE;
    boolean known = index.fame(entity) == NameIndex.FAMOUS && unique;
    if (index.fame(entity) == NameIndex.IN_OFFICE || known || mentions(index.country(entity))) {
      name.entity = entity;
      name.key = index.key(entity);
      name.type = NameType.PERSON;
    }
  }

  private String ownKey(Named name) {
    String translated =
        name.type == NameType.PERSON || name.type == NameType.PLACE || name.size() < 2
            ? null
            : translations.get(name.part).words(name);
    String words = translated == null ? name.readable(0, name.size()) : translated;
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
    for (String form : words.forms()) {
      int row = index.firstOfCountry(NameIndex.extend(NameIndex.EMPTY, form));
      while (row != NameIndex.NONE && index.mayBegin(form)) {
        if (index.isCountry(index.entity(row)) && index.isUsedIn(row, language)) {
          found.add(index.country(index.entity(row)));
        }
        row = index.next(row);
      }
    }
  }

  /// The names of a part, in order.
  List<NameMention> names(int part) {
    return names.stream().filter(name -> name.part == part).map(Named::resolved).toList();
  }
}

package org.conspectus.compare.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Span;
import org.conspectus.text.Folding;
import org.jspecify.annotations.Nullable;

/// Who the speakers of a story are: a surname alone is the person whose full name the story has, if
/// only one has it; a role is the person who is given that role right beside the name somewhere in
/// the story, if only one is.
final class Speakers {
  private static final String PERSON = "person:";
  private static final int ROLE_REACH = 5;
  private static final String MANY = "";
  private static final String CUTS = ";:.»«”“\"";

  private final Map<String, String> bySurname = new HashMap<>();
  private final Map<Integer, String> byRole = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  Speakers(List<Telling> tellings) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Telling telling : tellings) {
      for (NameMention name : telling.analysis().names()) {
        if (isFull(name.entity())) {
          counts.merge(name.entity(), 1, Integer::sum);
          names.merge(
              name.entity(),
              name.span().of(telling.text()),
              (a, b) -> b.length() > a.length() ? b : a);
        }
      }
    }
    counts.keySet().forEach(this::addSurname);
    tellings.forEach(this::addRoles);
  }

  private static boolean isFull(@Nullable String entity) {
    return entity != null && entity.startsWith(PERSON) && entity.indexOf('-') > 0;
  }

  private void addSurname(String entity) {
    String surname = entity.substring(entity.lastIndexOf('-') + 1);
    bySurname.merge(surname, entity, (a, b) -> a.equals(b) ? a : MANY);
  }

  /// Words of office right before or behind a full name stand for its bearer.
  private void addRoles(Telling telling) {
    for (int n = 0; n < telling.analysis().names().size(); n++) {
      NameMention name = telling.analysis().names().get(n);
      String entity = resolve(name.entity());
      if (entity == null || !entity.startsWith(PERSON)) {
        continue;
      }
      int first = telling.tokens().firstFrom(name.span().start());
      int next = telling.tokens().firstFrom(name.span().end());
      addRole(telling, first - 1, -1, entity);
      addRole(telling, next, 1, entity);
    }
  }

  /// Walks away from a name to the first word of office, as far as its clause goes.
  private void addRole(Telling telling, int start, int step, String entity) {
    int size = telling.tokens().size();
    for (int k = 0; k < ROLE_REACH; k++) {
      int i = start + k * step;
      if (i < 0 || i >= size || i - step < 0 || i - step >= size || isCut(telling, i, i - step)) {
        return;
      }
      if (isRole(telling, i)) {
        byRole.merge(telling.features()[i], entity, (a, b) -> a.equals(b) ? a : MANY);
        return;
      }
    }
  }

  /// Whether a clause ends, or another person begins, between two neighboring tokens.
  private static boolean isCut(Telling telling, int token, int nearer) {
    NameMention name = telling.name(token);
    boolean otherPerson = name != null && isFull(name.entity());
    if (otherPerson || telling.sentenceOf()[token] != telling.sentenceOf()[nearer]) {
      return true;
    }
    int low = Math.min(token, nearer);
    for (int c = telling.tokens().end(low); c < telling.tokens().start(low + 1); c++) {
      if (CUTS.indexOf(telling.text().charAt(c)) >= 0) {
        return true;
      }
    }
    return false;
  }

  static boolean isRole(Telling telling, int token) {
    String kind = telling.pack().titles().get(telling.words().forms()[token]);
    boolean role = kind != null && !kind.equals("honorific");
    return role && telling.features()[token] != 0 && telling.nameAt()[token] < 0;
  }

  /// The full key of a person; the key itself for what is no surname of the story.
  @Nullable String resolve(@Nullable String entity) {
    if (entity == null || !entity.startsWith(PERSON) || entity.indexOf('-') > 0) {
      return entity;
    }
    String full = bySurname.get(entity.substring(PERSON.length()));
    return full == null || full.equals(MANY) ? entity : full;
  }

  /// Who speaks: a person named in the words of the speaker, else the one whose role they are, else
  /// who is named beside the words said, else what the account alone knows.
  @Nullable String resolve(Telling telling, QuoteMention quote) {
    String known = resolve(quote.speakerEntity());
    NameMention beside = Beside.person(telling, quote, this::resolve);
    if (beside != null) {
      return resolve(beside.entity());
    }
    Span speaker = quote.speaker();
    return speaker == null || (known != null && known.startsWith(PERSON))
        ? known
        : resolve(telling, speaker, known);
  }

  /// Who is named by the words for a speaker.
  private @Nullable String resolve(Telling telling, Span speaker, @Nullable String known) {
    int from = telling.tokens().firstFrom(speaker.start());
    int to = telling.tokens().firstFrom(speaker.end());
    for (int i = from; i < to; i++) {
      NameMention name = telling.name(i);
      String entity = name == null ? null : person(telling, name);
      if (entity != null) {
        return entity;
      }
    }
    for (int i = from; i < to; i++) {
      String entity = isRole(telling, i) ? byRole.get(telling.features()[i]) : null;
      if (entity != null && !entity.equals(MANY)) {
        return entity;
      }
      if (isRole(telling, i)) {
        return null;
      }
    }
    return known;
  }

  private @Nullable String person(Telling telling, NameMention name) {
    if (name.entity() != null) {
      return name.entity().startsWith(PERSON) ? resolve(name.entity()) : null;
    }
    String[] words = Folding.fold(name.span().of(telling.text())).split("[^\\p{L}]+", -1);
    String full = words.length == 0 ? null : bySurname.get(words[words.length - 1]);
    return full == null || full.equals(MANY) ? null : full;
  }

  /// The fullest name the story has for a person; null for others.
  @Nullable String name(@Nullable String entity) {
    return entity == null ? null : names.get(entity);
  }

  /// The words of an account for who speaks, or the name of that person where the words lack it.
  String name(Telling telling, QuoteMention quote, @Nullable String entity) {
    Span speaker = quote.speaker();
    String words = speaker == null ? "" : speaker.of(telling.text());
    String name = entity == null || !entity.startsWith(PERSON) ? null : names.get(entity);
    return name == null || (speaker != null && isNamed(telling, speaker)) ? words : name;
  }

  /// Whether words for a speaker name a person.
  private static boolean isNamed(Telling telling, Span speaker) {
    int to = telling.tokens().firstFrom(speaker.end());
    for (int i = telling.tokens().firstFrom(speaker.start()); i < to; i++) {
      NameMention name = telling.name(i);
      if (name != null && name.entity() != null && name.entity().startsWith(PERSON)) {
        return true;
      }
    }
    return false;
  }

  /// Whether two speakers can be one: the same, or one not known to be a certain person.
  static boolean canBeOne(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return true;
    }
    boolean persons = one.startsWith(PERSON) && other.startsWith(PERSON);
    return !persons || one.equals(other) || surname(one).equals(surname(other));
  }

  /// Whether two speakers are surely one.
  static boolean areOne(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && (one.equals(other)
            || (one.startsWith(PERSON)
                && other.startsWith(PERSON)
                && surname(one).equals(surname(other))));
  }

  private static String surname(String entity) {
    return entity.substring(Math.max(entity.lastIndexOf('-'), entity.indexOf(':')) + 1);
  }
}

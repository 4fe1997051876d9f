package org.conspectus.analyze.quotes;

import java.util.Set;

/// Where an infinitive begins that tells what is demanded, promised or denied: `sofort
/// zurückzutreten`, `de baisser les impôts`, `to resign`.
final class Infinitives {
  private static final Set<String> PREFIXES =
      Set.of(
          "ab",
          "an",
          "auf",
          "aus",
          "bei",
          "dar",
          "durch",
          "ein",
          "entgegen",
          "fest",
          "fort",
          "frei",
          "her",
          "heraus",
          "hin",
          "hinaus",
          "klar",
          "los",
          "mit",
          "nach",
          "nieder",
          "sicher",
          "statt",
          "teil",
          "um",
          "vor",
          "voran",
          "vorbei",
          "weg",
          "weiter",
          "wieder",
          "zu",
          "zuruck",
          "zusammen",
          "bereit",
          "bekannt",
          "ernst",
          "hinein",
          "nahe");

  private static final Set<String> SHORTENED =
      Set.of("aver", "esser", "far", "dar", "star", "poter", "voler", "dover", "saper", "dir");

  private final Reading reading;
  private final Subjects subjects;
  private final Clauses clauses;
  private final boolean german;
  private final boolean dutch;

  Infinitives(Reading reading, Subjects subjects, Clauses clauses) {
    this.reading = reading;
    this.subjects = subjects;
    this.clauses = clauses;
    this.german = reading.lexicon.language().equals("de");
    this.dutch = reading.lexicon.language().equals("nl");
  }

  /// Where an infinitive that tells what is demanded or promised begins; -1 if there is none.
  int begin(int verb) {
    if (!reading.has(verb, QuoteLexicon.URGE)) {
      return -1;
    }
    int bare = verb + 1;
    while (bare < clauses.to() && bare < verb + 4 && reading.has(bare, QuoteLexicon.ADVERB)) {
      bare++;
    }
    if (bareInfinitive(bare)) {
      return verb + 1;
    }
    int limit = Math.min(clauses.to(), verb + (subjects.isEnglish() ? 10 : Complements.GAP));
    int comma = -1;
    for (int at = verb + 1; at < limit; at++) {
      if (reading.opensSpeech(at)
          || (reading.before[at] & (Reading.STOP | Reading.COLON | Reading.DASH)) != 0) {
        return -1;
      }
      if ((reading.before[at] & Reading.COMMA) != 0) {
        if (!german) {
          return -1;
        }
        comma = comma < 0 ? at : comma;
      }
      boolean joined = german && comma >= 0 && isJoinedInfinitive(at);
      if (joined) {
        return comma;
      }
      if (reading.has(at, QuoteLexicon.TO) && (comma >= 0 || !german) && beforeInfinitive(at)) {
        return german ? comma : dutch ? dutchBegin(verb, at) : at;
      }
    }
    return -1;
  }

  /// Where a Dutch infinitive begins: with `om`, else with what stands right before `te`.
  private int dutchBegin(int verb, int to) {
    for (int at = verb + 1; at < to; at++) {
      if (reading.words.forms()[at].equals("om")) {
        return at;
      }
    }
    int begin = to;
    while (begin > verb + 1
        && reading.has(begin - 1, QuoteLexicon.OBJECT | QuoteLexicon.ADVERB)
        && (reading.before[begin] & Reading.CLAUSE) == 0) {
      begin--;
    }
    return begin;
  }

  /// Whether an infinitive without a particle stands here (`prometió bajar`).
  private boolean bareInfinitive(int at) {
    String language = reading.lexicon.language();
    return (language.equals("es") || language.equals("pt") || language.equals("fr"))
        && at < clauses.to()
        && reading.quoted[at] < 0
        && (reading.before[at] & Reading.CLAUSE) == 0
        && !reading.isCapital(at)
        && isInfinitive(at)
        && !reading.has(at, QuoteLexicon.PREPOSITION | QuoteLexicon.DET | QuoteLexicon.ADVERB);
  }

  /// Whether an infinitive follows the particle, behind object pronouns and negation.
  private boolean beforeInfinitive(int at) {
    if (german || subjects.isEnglish()) {
      return true;
    }
    for (int i = at + 1; i < Math.min(clauses.to(), at + 5); i++) {
      if (reading.has(i, QuoteLexicon.DET) && !reading.has(i, QuoteLexicon.OBJECT)) {
        return false;
      }
      if (isInfinitive(i)) {
        return true;
      }
      if (!reading.has(i, QuoteLexicon.OBJECT | QuoteLexicon.ADVERB)) {
        return false;
      }
    }
    return false;
  }

  /// Whether the token is a German infinitive with `zu` inside (`zurückzutreten`).
  private boolean isJoinedInfinitive(int at) {
    String form = reading.words.forms()[at];
    int zu = form.indexOf("zu", 2);
    return form.endsWith("n") && zu > 0 && PREFIXES.contains(form.substring(0, zu));
  }

  private boolean isInfinitive(int at) {
    String form = reading.words.forms()[at];
    int length = form.length();
    if (length < 2 || reading.isCapital(at)) {
      return false;
    }
    return switch (reading.lexicon.language()) {
      case "nl" -> form.endsWith("n");
      case "fr" ->
          length > 3 && (form.endsWith("er") || form.endsWith("ir") || form.endsWith("re"));
      case "it" ->
          form.endsWith("re")
              || SHORTENED.contains(form)
              || form.endsWith("rsi")
              || form.endsWith("rlo")
              || form.endsWith("rla")
              || form.endsWith("rli")
              || form.endsWith("rne")
              || form.endsWith("rci");
      case "es", "pt" ->
          form.endsWith("ar")
              || form.endsWith("er")
              || form.endsWith("ir")
              || form.endsWith("por")
              || form.endsWith("arse")
              || form.endsWith("erse")
              || form.endsWith("irse")
              || form.endsWith("arlo")
              || form.endsWith("erlo");
      default -> false;
    };
  }
}

package org.conspectus.analyze.quotes;

import java.util.List;
import java.util.Set;

/// Tells the `que`, `che`, `dat` that opens what is said from the one that only tells more of a
/// noun (`prometió ayudas que llegarán tarde`), by what stands between it and the verb of saying:
/// nothing, light words and phrases of when, where and to whom, or the speaker. Bounded work.
final class ThatClauses {
  /// Verbs that take those who are told without a preposition, by how their forms begin.
  private static final List<String> TELLING =
      List.of(
          """
          inform avert prev assur rassur convinc convainc convenc convaincu persuad vertel
          verteld verzeker waarschu gewaarschuw avvert avvis avis alert advert advirt advir
          ricord record recuerd lembr rappel garant overtuig promet promett promes beloof laat
          liet dis dic diz dij dit dett zei zeg
          """
              .strip()
              .split("\\s+", -1));

  /// Those of them whose object is who is told, whatever it is.
  private static final List<String> INFORMING =
      List.of(
          "inform",
          "avert",
          "preven",
          "prevenu",
          "previen",
          "rassur",
          "convainc",
          "waarschu",
          "gewaarschuw",
          "avvert",
          "avvis",
          "avis",
          "alert",
          "overtuig");

  /// Words that many a verb of saying is made with (`deixou claro que`, `rendere noto che`).
  private static final Set<String> MADE_WITH =
      Set.of(
          """
          claro clara patente constar saber ver entender entrever bekend duidelijk weten blijken
          doorschemeren noto presente chiaro sapere capire intendere clair savoir entendre
          valoir constancia certo evidente conta cuenta conto vast toe aan mee uit op in af voor
          bij zelf mismo mesmo stesso meme publicamente
          """
              .strip()
              .split("\\s+", -1));

  /// What is spoken of, which a further clause tells more of.
  private static final Set<String> TOPICS =
      Set.of(
          """
          sobre con com por para contra contro su sul sulla sui sulle sullo sugli per sur pour
          avec contre par over voor met tegen pelo pela pelos pelas sem sin senza sans zonder
          """
              .strip()
              .split("\\s+", -1));

  private static final Set<String> TIMES =
      Set.of(
          """
          manana noche tarde semana ano mes dia madrugada ayer manha noite mattina mattinata
          notte sera serata pomeriggio settimana giorno anno mese matin soir nuit semaine
          journee jour mois annee midi ochtend avond middag nacht week maand jaar morgen weekend
          meermalen herhaaldelijk keer volta vez vezes fois volte
          """
              .strip()
              .split("\\s+", -1));

  private static final List<String> PARTS_OF_DAY =
      List.of("ochtend", "avond", "middag", "nacht", "morgen");

  /// Those of them that right behind a verb only tell when and how it is said.
  private static final Set<String> ADVERBS =
      Set.of(
          """
          depois despues dopo antes prima sempre siempre anche ainda aun logo bien assim asi
          cosi ainsi mais
          """
              .strip()
              .split("\\s+", -1));

  /// Words that make another conjunction with it.
  private static final Set<String> CONJUNCTIONS =
      Set.of(
          """
          manera modo forma fatto fato hecho fait depois despues dopo dato dado parce puis tal
          antes prima mais mas plus moins menos meno ainsi alors tandis afin sempre siempre
          visto vu desde posto puesto ya salvo bien des lors tant tanto sorte cosi asi assim
          anche ainda aun hasta apena logo algo lo os aquilo cio ce tout todo tutto quello
          quelli los las aquel aquellos aqueles aquelas aquele aquela
          """
              .strip()
              .split("\\s+", -1));

  private static final int MAX_TIME = 4;

  /// Verbs behind which `how` opens a clause.
  private static final List<String> EXPLAINING =
      List.of(
          """
          expli spieg cont racc mostr diz diss sab sap entend cap revel narr relat pergunt quest
          chie domand indag ilustr illustr detalh esclarec
          """
              .strip()
              .split("\\s+", -1));

  private static final Set<String> PREPOSED =
      Set.of("al", "a", "à", "au", "aux", "ao", "aos", "alla", "ai", "allo", "agli", "alle");

  private final Reading reading;
  private final NounPhrases phrases;

  ThatClauses(Reading reading, NounPhrases phrases) {
    this.reading = reading;
    this.phrases = phrases;
  }

  /// What the words between verb and clause are, the last first.
  private enum Between {
    NOTHING,
    LIGHT,
    ADDRESSED,
    TOPIC,
    NAMED,
    THING
  }

  /// Whether the token `that` opens what the verb tells.
  ///
  /// @param from first token of the sentence
  boolean opens(int from, int verb, int that) {
    int commas = 0;
    for (int at = verb + 1; at <= that; at++) {
      commas += (reading.before[at] & Reading.COMMA) != 0 ? 1 : 0;
    }
    if (isJoined(verb, that)) {
      return false;
    }
    boolean closed = (reading.before[that] & Reading.COMMA) != 0;
    if (closed && commas == 1 && that > verb + 1) {
      return between(verb + 1, that) == Between.LIGHT && reading.lexicon.language().equals("nl");
    }
    if (closed) {
      return true;
    }
    int start = verb + 1;
    for (int at = verb + 1; at < that; at++) {
      start = (reading.before[at] & Reading.COMMA) != 0 ? at : start;
    }
    return switch (between(start, that)) {
      case NOTHING, LIGHT -> true;
      case ADDRESSED -> !hasObject(start, that) || phrases.left(from, verb) == null;
      case NAMED -> takes(TELLING, verb) || start > verb + 1 || phrases.left(from, verb) == null;
      case TOPIC -> takes(TELLING, verb) && isPersonal(start, that);
      case THING -> takes(INFORMING, verb) || (takes(TELLING, verb) && isPersonal(start, that));
    };
  }

  /// Whether a question word may open what the verb tells: `como` behind verbs of judging is none.
  boolean asks(int verb, int question) {
    String form = form(question);
    if (!form.equals("como") && !form.equals("come")) {
      return true;
    }
    for (String stem : EXPLAINING) {
      if (form(verb).startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the word is part of another conjunction or phrase (`de manera que`, `el mes que
  /// viene`).
  private boolean isJoined(int verb, int that) {
    boolean adverb = that == verb + 2 && ADVERBS.contains(form(that - 1));
    boolean behind = that > verb + 1 && !adverb && CONJUNCTIONS.contains(form(that - 1));
    return behind || (that + 1 < reading.size() && form(that + 1).equals("viene"));
  }

  private boolean takes(List<String> stems, int verb) {
    String form = reading.words.forms()[verb];
    for (String stem : stems) {
      if (form.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  /// Whether something that is no person, day or manner stands among the tokens, outside phrases of
  /// when and where: what the verb tells of, where its clause has a subject already.
  private boolean hasObject(int from, int that) {
    int at = from;
    while (at < that) {
      int end = at + 1;
      if (isPreposition(at)) {
        end = Math.max(end, phraseEnd(at + 1, that));
      } else if (!isLight(at)) {
        int when = timeEnd(at, that);
        end = Math.max(end, when > at ? when : phraseEnd(at, that));
        if (when == at && !isPersonal(at, end)) {
          return true;
        }
      }
      at = end;
    }
    return false;
  }

  private Between between(int from, int that) {
    Between last = Between.NOTHING;
    int at = from;
    while (at < that) {
      int end = at + 1;
      if (isPreposition(at)) {
        end = Math.max(end, phraseEnd(at + 1, that));
        boolean topic = TOPICS.contains(reading.words.forms()[at]);
        last = topic && end > at + 1 ? Between.TOPIC : Between.ADDRESSED;
      } else if (isLight(at)) {
        last = last == Between.NOTHING ? Between.LIGHT : last;
      } else {
        int when = timeEnd(at, that);
        end = Math.max(end, when > at ? when : phraseEnd(at, that));
        boolean named = when == at && isPersonal(at, end);
        boolean light = when > at && last == Between.NOTHING;
        last = light ? Between.LIGHT : when > at ? last : named ? Between.NAMED : Between.THING;
      }
      at = end;
    }
    return last;
  }

  /// Where the phrase of a day or a part of one ends that begins at `from` (`el viernes`, `esta
  /// mañana`); `from` when none does.
  private int timeEnd(int from, int to) {
    int limit = Math.min(to, from + MAX_TIME);
    for (int at = from;
        at < limit && (reading.before[at] & Reading.CLAUSE & ~Reading.LINE) == 0;
        at++) {
      if (isTime(at)) {
        return at + 1;
      }
      if (reading.name[at] >= 0 || reading.isCapital(at)) {
        return from;
      }
    }
    return from;
  }

  /// Whether one of the tokens is a day or a part of one.
  boolean isTime(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isTime(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTime(int at) {
    String form = form(at);
    if (TIMES.contains(form)) {
      return true;
    }
    for (String end : PARTS_OF_DAY) {
      if (form.endsWith(end)) {
        return true;
      }
    }
    return reading.lexicon.isWeekday(form);
  }

  private int phraseEnd(int from, int to) {
    int end = phrases.end(from, to);
    return end > from || from >= to ? Math.max(from, end) : from;
  }

  private boolean isPreposition(int at) {
    return (reading.has(at, QuoteLexicon.PREPOSITION) || PREPOSED.contains(form(at)))
        && reading.name[at] < 0;
  }

  private String form(int at) {
    return reading.words.forms()[at];
  }

  private boolean isLight(int at) {
    String form = form(at);
    boolean determined =
        reading.has(at, QuoteLexicon.DET) && !reading.has(at, QuoteLexicon.PRONOUN);
    boolean light =
        reading.has(
            at,
            QuoteLexicon.ADVERB
                | QuoteLexicon.AUXILIARY
                | QuoteLexicon.OBJECT
                | QuoteLexicon.AND
                | QuoteLexicon.PRONOUN
                | QuoteLexicon.SPEECH
                | QuoteLexicon.THINK
                | QuoteLexicon.SO);
    boolean manner =
        form.endsWith("mente") || form.endsWith("ment") || Character.isDigit(form.charAt(0));
    return (light && !determined) || manner || MADE_WITH.contains(form);
  }

  /// Whether a name, a role or a pronoun is among the tokens.
  private boolean isPersonal(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean personal =
          reading.name[at] >= 0
              || reading.has(at, QuoteLexicon.ROLE)
              || (reading.has(at, QuoteLexicon.PRONOUN) && !reading.has(at, QuoteLexicon.DET))
              || (reading.isCapital(at) && !reading.has(at, QuoteLexicon.DET));
      if (personal) {
        return true;
      }
    }
    return false;
  }
}

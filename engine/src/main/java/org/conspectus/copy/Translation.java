package org.conspectus.copy;

import java.util.List;
import java.util.Map;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Language;
import org.conspectus.domain.Profile;
import org.conspectus.lexicon.Features;

/// Which of two texts in different languages is the translation, by what translating leaves in a
/// text. Each kind of evidence gives nats for the one or the other, and the sum makes a probability
/// by the logistic function.
///
/// Length: a translation is some 6 % longer than its original beside what its language needs
/// anyway, since translators make plain what was left to the reader (explicitation; Blum-Kulka
/// 1986, "Shifts of Cohesion and Coherence in Translation"). On wmt-dev that holds for each of five
/// pairs of languages in both directions. It is measured over the sentences that pair, and only for
/// languages of which it is known how much room they need. Home: a story that names the countries
/// of one language and not of the other was first told in the one; English is at home everywhere.
/// Labels: what is left of the page in the source's language, see [Digest#traces].
///
/// @param length nats for the first as the source by the lengths; negative for the second
/// @param home the same by the countries named
/// @param labels the same by the labels left
record Translation(double length, double home, double labels) {
  /// Nats for a natural logarithm of lengths.
  private static final double LENGTH = 24;

  /// The most a logarithm of lengths counts for: more is no translation's doing.
  private static final double MAX_LENGTH = 0.15;

  /// In languages without spaces or letters lengths vary about twice as much.
  private static final double DENSE = 0.5;

  private static final double DENSE_ROOM = -0.5;

  /// Fewer characters in pairs on one side tell nothing.
  private static final int MIN_CHARACTERS = 300;

  /// Nats for a natural logarithm of one and the countries named.
  private static final double HOME = 1.1;

  /// Nats more where the countries of one language alone are named.
  private static final double ONLY = 0.6;

  /// Nats for one label, of which no more than [#MAX_LABELS] count.
  private static final double LABEL = 2.5;

  private static final int MAX_LABELS = 2;

  /// The least nats of one kind that are worth telling.
  private static final double TOLD = 1;

  private static final String EVERYWHERE = "en";

  /// Natural logarithm of the room a language needs for the same news in characters, against
  /// English, original or translated. From wmt-dev: the middle between both directions, or where
  /// there is one direction only, by what translations are longer elsewhere.
  private static final Map<String, Double> ROOM =
      Map.ofEntries(
          Map.entry("cs", -0.054),
          Map.entry("de", 0.089),
          Map.entry("en", 0.0),
          Map.entry("fr", 0.124),
          Map.entry("ha", 0.112),
          Map.entry("hr", -0.011),
          Map.entry("is", -0.006),
          Map.entry("ja", -0.950),
          Map.entry("ru", 0.011),
          Map.entry("uk", -0.027),
          Map.entry("zh", -1.136));

  static Translation of(Digest first, Digest second, List<Pairing.Pair> pairs) {
    Language one = first.language();
    Language other = second.language();
    if (one == null || other == null) {
      return new Translation(0, 0, 0);
    }
    return new Translation(
        length(first, second, pairs),
        home(named(first, second, one), named(first, second, other)),
        LABEL * (labels(second, one) - labels(first, other)));
  }

  /// The nats for the first as the source; negative for the second.
  double nats() {
    return length + home + labels;
  }

  /// Why, for a person.
  String reason() {
    double sign = Math.signum(nats());
    StringBuilder reason = new StringBuilder();
    append(reason, sign * labels, "labels of its language are left in the other");
    append(reason, sign * home, "the story is at home in its language");
    append(reason, sign * length, "it is the shorter for its language, as originals are");
    return reason.toString();
  }

  private static void append(StringBuilder reason, double nats, String words) {
    if (nats >= TOLD) {
      reason.append(reason.isEmpty() ? "" : "; ").append(words);
    }
  }

  private static double length(Digest first, Digest second, List<Pairing.Pair> pairs) {
    Double one = first.language() == null ? null : ROOM.get(first.language().code());
    Double other = second.language() == null ? null : ROOM.get(second.language().code());
    Profile profileOfFirst = first.profile();
    Profile profileOfSecond = second.profile();
    int ofFirst = 0;
    int ofSecond = 0;
    for (Pairing.Pair pair : pairs) {
      ofFirst += characters(profileOfFirst, pair.startInX(), pair.endInX());
      ofSecond += characters(profileOfSecond, pair.startInY(), pair.endInY());
    }
    if (one == null || other == null || Math.max(ofFirst, ofSecond) < MIN_CHARACTERS) {
      return 0;
    }
    double longer = Math.log((double) ofSecond / ofFirst) - (other - one);
    double sure = Math.min(one, other) < DENSE_ROOM ? DENSE : 1;
    return LENGTH * Math.clamp(sure * longer, -MAX_LENGTH, MAX_LENGTH);
  }

  private static int characters(Profile profile, int start, int end) {
    int characters = 0;
    for (int sentence = start; sentence < end; sentence++) {
      characters += profile.characters(sentence);
    }
    return characters;
  }

  private static double labels(Digest of, Language source) {
    return Math.min(MAX_LABELS, of.traces().stream().filter(source::equals).count());
  }

  /// @param one how often both name countries of the first's language, and `other` of the second's
  private static double home(int one, int other) {
    double nats = HOME * (Math.log1p(one) - Math.log1p(other));
    return one > 0 && other > 0 ? nats : nats + ONLY * Integer.compare(one, other);
  }

  /// How often both name countries of a language.
  private static int named(Digest first, Digest second, Language language) {
    Profile profileOfFirst = first.profile();
    Profile profileOfSecond = second.profile();
    int named = 0;
    if (!language.code().equals(EVERYWHERE)) {
      for (String country : HomeCountries.of(language)) {
        int feature = Features.place("country:" + country);
        named += count(profileOfFirst, feature) + count(profileOfSecond, feature);
      }
    }
    return named;
  }

  private static int count(Profile profile, int feature) {
    int index = profile.indexOf(feature);
    return index < 0 ? 0 : profile.count(index);
  }
}

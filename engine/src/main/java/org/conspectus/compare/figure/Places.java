package org.conspectus.compare.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.conspectus.compare.claim.Claim;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.quantity.Quantity;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;

/// Where a story takes place: the places many of its accounts name.
final class Places {
  private static final double MAIN_SHARE = 0.34;

  /// How many words behind a figure the place it is of can stand.
  private static final int BEHIND = 4;

  private final Map<Integer, Integer> accounts = new HashMap<>();
  private final int least;

  Places(Scene scene) {
    for (Telling telling : scene.tellings()) {
      Set<Integer> own = new HashSet<>();
      for (int i = 0; i < telling.features().length; i++) {
        if (isPlace(telling, i)) {
          own.add(telling.features()[i]);
        }
      }
      own.forEach(place -> accounts.merge(place, 1, Integer::sum));
    }
    least = (int) Math.max(2, Math.ceil(MAIN_SHARE * scene.tellings().size()));
  }

  /// Whether the same place is named right behind two figures: so far from it, or so much of it.
  static boolean follows(Quantity one, Quantity other) {
    Telling telling = one.telling();
    for (int i = one.next(); i < Math.min(telling.features().length, one.next() + BEHIND); i++) {
      if (isPlace(telling, i) && isNamedBehind(other, telling.features()[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedBehind(Quantity quantity, int place) {
    Telling telling = quantity.telling();
    int end = Math.min(telling.features().length, quantity.next() + BEHIND);
    for (int i = quantity.next(); i < end; i++) {
      if (telling.features()[i] == place) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlace(Telling telling, int token) {
    NameMention name = telling.name(token);
    if (name == null || telling.features()[token] == 0) {
      return false;
    }
    String entity = name.entity();
    return name.type() == NameType.PLACE
        || (entity != null && (entity.startsWith("place:") || entity.startsWith("country:")));
  }

  /// Whether a claim's sentence names places, and none of those of the story.
  boolean isElsewhere(Claim claim) {
    Telling telling = claim.telling();
    boolean named = false;
    for (int i = telling.firstToken(claim.sentence());
        i < telling.endToken(claim.sentence());
        i++) {
      if (isPlace(telling, i)) {
        named = true;
        if (accounts.getOrDefault(telling.features()[i], 0) >= least) {
          return false;
        }
      }
    }
    return named;
  }
}

package org.conspectus.copy;

import org.conspectus.domain.Profile;
import org.jspecify.annotations.Nullable;

/// One of two articles that are compared, with what is needed of it, made when it is first needed,
/// so that it is made once for an article that is compared with several. For one thread.
final class Side {
  private final Profile profile;
  private final float[] rarities;
  private int @Nullable [] places;
  private @Nullable SentenceIndex sentences;
  private @Nullable SentenceWords words;

  /// @param rarities parallel to the features of the profile
  Side(Profile profile, float[] rarities) {
    this.profile = profile;
    this.rarities = rarities;
  }

  Profile profile() {
    return profile;
  }

  float rarity(int index) {
    return rarities[index];
  }

  /// The first place of each feature, by its index.
  int[] places() {
    int[] known = places == null ? firstPlaces(profile) : places;
    places = known;
    return known;
  }

  private static int[] firstPlaces(Profile profile) {
    int[] places = new int[profile.size()];
    for (int place = profile.length() - 1; place >= 0; place--) {
      places[profile.indexAt(place)] = place;
    }
    return places;
  }

  SentenceIndex sentences() {
    SentenceIndex known = sentences == null ? new SentenceIndex(profile) : sentences;
    sentences = known;
    return known;
  }

  SentenceWords words() {
    SentenceWords known = words == null ? new SentenceWords(profile) : words;
    words = known;
    return known;
  }
}

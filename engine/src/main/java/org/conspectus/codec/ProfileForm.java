package org.conspectus.codec;

import org.conspectus.domain.ProfileEntry;

/// A feature of a profile and the words that gave it, as `annotate --profile` prints it.
public final class ProfileForm implements JsonForm<ProfileEntry> {
  @Override
  public void write(JsonFields fields, ProfileEntry entry) {
    fields.text("kind", entry.kind());
    fields.texts("words", entry.words());
    fields.number("count", entry.count());
    fields.score("rarity", entry.rarity());
    fields.score("weight", entry.weight());
  }
}

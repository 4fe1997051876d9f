package org.conspectus.lang;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.conspectus.domain.Language;
import org.conspectus.text.Romanizer;
import org.jspecify.annotations.Nullable;

/// The registered language packs, each read when its language first comes. Thread-safe.
public final class LanguagePacks {
  private static final Language UNDETERMINED = new Language("und");

  private final Map<Language, Tier> registered;
  private final Map<Language, LanguagePack> packs = new ConcurrentHashMap<>();
  private final Romanizer romanizer = new Romanizer();

  /// How much a language's pack holds.
  public enum Tier {
    /// Every list.
    FULL,
    /// What dates, numbers, sentence ends and quotation marks need, and stop words.
    BASIC
  }

  private LanguagePacks(Map<Language, Tier> registered) {
    this.registered = Map.copyOf(registered);
  }

  /// All of `lang/languages.tsv`.
  public static LanguagePacks standard() {
    Map<Language, Tier> registered = new HashMap<>();
    for (List<String> row : ResourceTable.read("lang/languages.tsv", 3).rows()) {
      int tier = Integer.parseInt(row.get(2));
      registered.put(new Language(row.get(0)), Tier.values()[tier - 1]);
    }
    return new LanguagePacks(registered);
  }

  /// In alphabetical order.
  public Set<Language> registered() {
    return new TreeSet<>(registered.keySet());
  }

  /// Those of one tier, in alphabetical order.
  public Set<Language> registered(Tier tier) {
    Set<Language> languages = new TreeSet<>();
    registered.forEach((language, its) -> {
      if (its == tier) {
        languages.add(language);
      }
    });
    return languages;
  }

  /// The pack of a language; an empty one for a language without resources, or for null.
  public LanguagePack of(@Nullable Language language) {
    Language key = language == null ? UNDETERMINED : language;
    return packs.computeIfAbsent(key, this::load);
  }

  private LanguagePack load(Language language) {
    return registered.containsKey(language)
        ? LanguagePack.read(language, romanizer)
        : LanguagePack.empty(language);
  }
}

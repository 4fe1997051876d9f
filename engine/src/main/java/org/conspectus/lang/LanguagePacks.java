package org.conspectus.lang;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.conspectus.domain.Language;
import org.jspecify.annotations.Nullable;

/// The registered language packs, each read when its language first comes. Thread-safe.
public final class LanguagePacks {
  private static final Language UNDETERMINED = new Language("und");

  private final Set<Language> registered;
  private final Map<Language, LanguagePack> packs = new ConcurrentHashMap<>();

  private LanguagePacks(Set<Language> registered) {
    this.registered = Set.copyOf(registered);
  }

  /// All of `lang/languages.tsv`.
  public static LanguagePacks standard() {
    Set<Language> registered = new HashSet<>();
    ResourceTable.read("lang/languages.tsv", 2)
        .rows()
        .forEach(row -> registered.add(new Language(row.getFirst())));
    return new LanguagePacks(registered);
  }

  /// In alphabetical order.
  public Set<Language> registered() {
    return new TreeSet<>(registered);
  }

  /// The pack of a language; an empty one for a language without resources, or for null.
  public LanguagePack of(@Nullable Language language) {
    Language key = language == null ? UNDETERMINED : language;
    return packs.computeIfAbsent(
        key, l -> registered.contains(l) ? LanguagePack.read(l) : LanguagePack.empty(l));
  }
}

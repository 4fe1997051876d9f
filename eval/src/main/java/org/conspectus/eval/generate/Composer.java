package org.conspectus.eval.generate;

import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes the title and the text of one article, and chooses the outlet that prints them.
///
/// What is taken from another article is taken word by word, because each sentence has a source of
/// chance of its own, made from its account, its place and the language. For one thread.
final class Composer {

  private static final int ACCOUNT = 11;
  private static final int WORDS = 12;
  private static final int TITLE = 13;
  private static final int CHANGES = 14;
  private static final int OUTLET = 15;

  private static final int OUTLETS_PER_LANGUAGE = 80;
  private static final double CUT_SHORT = 0.4;
  private static final double OTHER_TITLE = 0.5;
  private static final double EXCERPT_SHARE = 0.25;
  private static final double PARAGRAPH_ENDS = 0.35;

  /// The part of a cut copy that is always kept.
  private static final double LEAST_KEPT = 0.6;

  private final long seed;
  private final Names names = new Names(Wording.neutral());
  private final Map<String, Wording> wordings = new HashMap<>();

  /// An outlet's domain and the offset of its clock.
  record Outlet(String domain, ZoneOffset offset) {}

  /// A title and the text below it.
  record Composition(String title, String text) {}

  /// A story as it is told in one language.
  private record Telling(int story, String language, Cast cast) {}

  /// @throws IllegalArgumentException if a language is not known
  Composer(long seed, List<String> languages) {
    this.seed = seed;
    languages.forEach(language -> wordings.put(language, Wording.of(language)));
  }

  /// One of the outlets of a language, few of which print most articles.
  Outlet outlet(String language, int story, int index) {
    int outlet = new Chance(seed, story, index, OUTLET).zipf(OUTLETS_PER_LANGUAGE);
    String word = wording(language).invented(outlet);
    String letters = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\P{ASCII}", "");
    boolean isOverseas = outlet % 2 == 1;
    ZoneOffset offset =
        switch (language) {
          case "en" -> ZoneOffset.ofHours(isOverseas ? -4 : 1);
          case "pt" -> ZoneOffset.ofHours(isOverseas ? -3 : 1);
          default -> ZoneOffset.ofHours(2);
        };
    return new Outlet(
        String.format(Locale.ROOT, "%s.%s.example", letters, language).toLowerCase(Locale.ROOT),
        offset);
  }

  /// The article at a place within a story.
  Composition compose(int story, int index, ArticlePlan plan) {
    Cast cast = Cast.of(seed, story, names);
    Chance changes = new Chance(seed, story, index, CHANGES);
    int told = plan.isDerived() ? plan.root() : index;
    int titled = changes.odds(OTHER_TITLE) ? index : told;
    Account account = account(story, told, cast);
    Telling telling = new Telling(story, plan.language(), cast);
    List<String> sentences = render(telling, told, account);
    if (plan.isDerived() && changes.odds(CUT_SHORT)) {
      double kept = LEAST_KEPT + (1 - LEAST_KEPT) * changes.unit();
      sentences = sentences.subList(0, (int) Math.ceil(kept * sentences.size()));
    } else if (plan.kind() == ArticlePlan.Kind.EXCERPT) {
      insertExcerpt(sentences, telling, plan.root(), changes);
    }
    String dateline =
        account.hasDateline() ? cast.places().getFirst().toUpperCase(Locale.ROOT) + " – " : "";
    Account titleAccount = titled == told ? account : account(story, titled, cast);
    Chance chance = new Chance(seed, story, titled, TITLE, plan.language().hashCode());
    String title = wording(plan.language()).title(titleAccount.title(), cast, chance);
    return new Composition(title, dateline + String.join("", sentences).strip());
  }

  private void insertExcerpt(List<String> sentences, Telling telling, int root, Chance changes) {
    Account original = account(telling.story(), root, telling.cast());
    List<String> source = render(telling, root, original);
    int wanted = (int) Math.ceil(EXCERPT_SHARE * sentences.size());
    int length = Math.min(wanted, source.size());
    int from = changes.below(source.size() - length + 1);
    sentences.addAll(changes.below(sentences.size() + 1), source.subList(from, from + length));
  }

  private Account account(int story, int index, Cast cast) {
    return new AccountWriter(seed, story, cast).write(new Chance(seed, story, index, ACCOUNT));
  }

  /// The sentences of an account in a language, each with the space or line end behind it.
  private List<String> render(Telling telling, int index, Account account) {
    int story = telling.story();
    String language = telling.language();
    List<String> sentences = new ArrayList<>();
    for (Sentence sentence : account.sentences()) {
      int place = sentences.size();
      Chance chance = new Chance(seed, story, index, WORDS, place, language.hashCode());
      String text = wording(language).sentence(sentence, telling.cast(), chance);
      boolean endsParagraph = new Chance(seed, story, index, place).odds(PARAGRAPH_ENDS);
      sentences.add(text + (endsParagraph ? "\n" : " "));
    }
    return sentences;
  }

  private Wording wording(String language) {
    Wording wording = wordings.get(language);
    if (wording == null) {
      throw new IllegalStateException("no wording for " + language);
    }
    return wording;
  }
}

package org.conspectus.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conspectus.extract.page.ClassWords.Kind;
import org.conspectus.extract.page.PageFinds.Find;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Finds the title by a vote among the main heading, linked data, Open Graph, and the title
/// element, each without the name of the site. A title that ends as another does, after a kicker,
/// stands for the other; a headline that linked data alone give, where all others agree, is the
/// newsroom's own and wins. Stateless.
final class Titles {
  private static final List<String> BARS =
      List.of(" | ", " - ", " – ", " — ", " • ", " · ", " :: ", " » ", " // ", " / ", "｜", " * ");

  /// Share of the heading's words, or of the other's, that both have when they are one title.
  private static final double ALIKE = 0.4;

  /// A site's name after a bar has at most this share of the title.
  private static final double MAX_SITE_SHARE = 0.6;

  /// Fewest letters of a title that another can end with, or start with before the site's name.
  private static final int MIN_SHARED = 12;

  /// A title and where it comes from.
  private static final class Candidate {
    private String text;
    private String letters;
    private final int votes;

    private Candidate(String text, int votes) {
      this.text = text;
      this.letters = letters(text);
      this.votes = votes;
    }

    private void take(Candidate other) {
      text = other.text;
      letters = other.letters;
    }
  }

  /// Votes in quarters: what is meant for readers of the page counts more than the rest.
  private static final int MAJOR = 8;

  private static final int MINOR = 2;

  private Titles() {}

  static @Nullable String of(PageFinds finds, @Nullable LinkedArticle linked) {
    String site = finds.meta("og:site_name");
    Element window = finds.title;
    Candidate shown =
        candidate(window == null ? null : LinkedArticle.plain(window.wholeText()), site, MINOR);
    Candidate headline = candidate(linked == null ? null : linked.title(), site, MAJOR + 1);
    Candidate graph = candidate(LinkedArticle.plain(finds.meta("og:title")), site, MAJOR);
    Candidate card = candidate(LinkedArticle.plain(finds.meta("twitter:title")), site, MINOR);
    Candidate heading = heading(finds, Arrays.asList(headline, graph, shown));
    List<Candidate> all = new ArrayList<>();
    for (Candidate each : Arrays.asList(heading, headline, graph, card, shown)) {
      if (each != null && !each.letters.isEmpty()) {
        all.add(each);
      }
    }
    if (all.isEmpty()) {
      return null;
    }
    if (all.size() == 1 && shown != null) {
      return withoutLastPart(shown.text);
    }
    shorten(all);
    if (headline != null && isAlone(headline, Arrays.asList(heading, graph, shown))) {
      return headline.text;
    }
    return elected(all);
  }

  private static @Nullable Candidate candidate(
      @Nullable String text, @Nullable String site, int votes) {
    String title = withoutSite(text, site);
    return title == null ? null : new Candidate(title, votes);
  }

  /// The main heading that is most like the other titles; null when none is.
  private static @Nullable Candidate heading(PageFinds finds, List<@Nullable Candidate> others) {
    Candidate best = null;
    double bestLikeness = 0;
    for (Find heading : finds.headings) {
      for (String text : headingTexts(heading)) {
        double likeness = likeness(text, others);
        if (likeness > bestLikeness) {
          best = new Candidate(text, MAJOR);
          bestLikeness = likeness;
        }
      }
    }
    if (best == null && finds.headings.size() == 1) {
      List<String> only = headingTexts(finds.headings.getFirst());
      return only.isEmpty() ? null : new Candidate(only.getFirst(), MINOR);
    }
    return bestLikeness >= ALIKE ? best : null;
  }

  /// The greatest likeness to any of the others.
  private static double likeness(String text, List<@Nullable Candidate> others) {
    double best = 0;
    for (Candidate other : others) {
      best = other == null ? best : Math.max(best, likeness(text, other.text));
    }
    return best;
  }

  /// Lets each title that is another with a kicker before or a site's name behind stand for it.
  private static void shorten(List<Candidate> all) {
    for (Candidate longer : all) {
      for (Candidate shorter : all) {
        boolean isShared =
            shorter.votes >= MAJOR
                && shorter.letters.length() >= MIN_SHARED
                && shorter.letters.length() < longer.letters.length();
        if (isShared
            && (longer.letters.endsWith(shorter.letters)
                || isBeforeBar(shorter.text, longer.text))) {
          longer.take(shorter);
        }
      }
    }
  }

  private static boolean isBeforeBar(String shorter, String longer) {
    if (!longer.startsWith(shorter)) {
      return false;
    }
    String rest = longer.substring(shorter.length()).strip();
    return !rest.isEmpty() && "-–—|•·*»/ㅣ:｜".indexOf(rest.charAt(0)) >= 0;
  }

  private static boolean isAlone(Candidate headline, List<@Nullable Candidate> others) {
    String agreed = null;
    for (Candidate other : others) {
      if (other == null
          || other.letters.equals(headline.letters)
          || (agreed != null && !agreed.equals(other.letters))) {
        return false;
      }
      agreed = other.letters;
    }
    return agreed != null;
  }

  private static String elected(List<Candidate> all) {
    Candidate best = all.getFirst();
    int most = 0;
    for (Candidate each : all) {
      int votes = 0;
      for (Candidate other : all) {
        votes += other.letters.equals(each.letters) ? other.votes : 0;
      }
      if (votes > most) {
        best = each;
        most = votes;
      }
    }
    return best.text;
  }

  /// The words of a heading: without labels in it, and all of them.
  private static List<String> headingTexts(Find heading) {
    StringBuilder text = new StringBuilder();
    append(heading.element(), text);
    List<String> texts = new ArrayList<>();
    for (String each : new String[] {text.toString(), heading.element().text()}) {
      String words = LinkedArticle.plain(each.replace("<", "< "));
      if (words != null && !letters(words).isEmpty()) {
        texts.add(words);
      }
    }
    return texts;
  }

  private static void append(Element element, StringBuilder text) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (child instanceof Element inner && !isLabel(inner)) {
        boolean isApart = inner.isBlock() || inner.normalName().equals("br");
        text.append(isApart ? " " : "");
        append(inner, text);
        text.append(isApart ? " " : "");
      }
    }
  }

  private static boolean isLabel(Element inner) {
    int kinds = ClassWords.standard().kinds(inner.className());
    return Kind.SHORT.isIn(kinds)
        || Kind.HIDDEN.isIn(kinds)
        || Kind.AROUND.isIn(kinds)
        || Kind.BYLINE.isIn(kinds)
        || Kind.DATE.isIn(kinds)
        || inner.normalName().equals("script")
        || inner.normalName().equals("svg")
        || inner.normalName().equals("style");
  }

  /// Share of common words, in [0, 1]: of the shorter title, if it has three words or more; 2 for
  /// equal letters.
  private static double likeness(String one, @Nullable String other) {
    if (other == null) {
      return 0;
    }
    String a = letters(one);
    String b = letters(other);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (a.equals(b)) {
      return 2;
    }
    if (b.contains(a) || a.contains(b)) {
      return 0.5 + 0.5 * Math.min(a.length(), b.length()) / Math.max(a.length(), b.length());
    }
    Set<String> words = words(one);
    Set<String> others = words(other);
    int shorter = Math.min(words.size(), others.size());
    words.retainAll(others);
    return (double) words.size() / Math.max(3, shorter);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() > 2) {
        words.add(word);
      }
    }
    return words;
  }

  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return letters.toString();
  }

  /// A title without the name of the site after a bar or dash.
  private static @Nullable String withoutSite(@Nullable String title, @Nullable String site) {
    if (title == null || site == null) {
      return title;
    }
    String end = letters(site);
    for (String bar : BARS) {
      int at = title.lastIndexOf(bar);
      if (at <= 0) {
        continue;
      }
      String last = letters(title.substring(at));
      if (!last.isEmpty() && !end.isEmpty() && (last.equals(end) || last.startsWith(end))) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }

  /// A title element without its last short part.
  private static String withoutLastPart(String title) {
    for (String bar : BARS) {
      int at = title.lastIndexOf(bar);
      if (at > 0 && title.length() - at < title.length() * MAX_SITE_SHARE) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }
}

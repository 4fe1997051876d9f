package org.conspectus.extract.page;

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

/// Finds the title: the main heading as the page shows it, where linked data, Open Graph or the
/// title element bear it out; else the first of these. Stateless.
final class Titles {
  private static final List<String> BARS =
      List.of(" | ", " - ", " – ", " — ", " • ", " · ", " :: ", " » ", " // ", " / ", "｜", " ｜ ");

  /// Share of the heading's words, or of the other's, that both have when they are one title.
  private static final double ALIKE = 0.4;

  /// A site's name after a bar has at most this share of the title.
  private static final double MAX_SITE_SHARE = 0.6;

  private Titles() {}

  static @Nullable String of(PageFinds finds, PageTree tree, @Nullable LinkedArticle linked) {
    String site = finds.meta("og:site_name");
    String headline = linked == null ? null : linked.title();
    String graph = withoutSite(LinkedArticle.plain(finds.meta("og:title")), site);
    Element element = finds.title;
    String window =
        element == null ? null : LinkedArticle.plain(element.wholeText());
    String shown = withoutSite(window, site);
    String best = null;
    double bestLikeness = 0;
    for (Find heading : finds.headings) {
      String text = headingText(heading, tree);
      double likeness =
          text == null
              ? 0
              : Math.max(
                  likeness(text, headline), Math.max(likeness(text, graph), likeness(text, window)));
      if (likeness > bestLikeness) {
        best = text;
        bestLikeness = likeness;
      }
    }
    if (best != null && bestLikeness >= ALIKE) {
      return best;
    }
    for (String other : new String[] {headline, graph}) {
      if (other != null) {
        return withoutSite(other, site);
      }
    }
    if (finds.headings.size() == 1 && shown != null) {
      String only = headingText(finds.headings.getFirst(), tree);
      return only == null ? shown : only;
    }
    return shown != null ? withoutLastPart(shown) : best;
  }

  /// The words of a heading without a label in it.
  private static @Nullable String headingText(Find heading, PageTree tree) {
    StringBuilder text = new StringBuilder();
    append(heading.element(), text);
    String words = LinkedArticle.plain(text.toString());
    return words == null ? LinkedArticle.plain(heading.element().text()) : words;
  }

  private static void append(Element element, StringBuilder text) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        text.append(words.getWholeText().replace("<", "< "));
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

  /// Share of common words, in [0, 1]: of the shorter title, if it has three words or more.
  private static double likeness(String one, @Nullable String other) {
    if (other == null) {
      return 0;
    }
    String a = letters(one);
    String b = letters(other);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
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
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 2) {
        words.add(word);
      }
    }
    return words;
  }

  private static String letters(String text) {
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

package org.conspectus.extract.page;

import java.util.Locale;
import org.conspectus.extract.page.ClassWords.Kind;
import org.jsoup.nodes.Element;

/// Which parts of a page are never part of its article: by element, role, visibility and the words
/// in class names. A part with most of the page's running text is no surrounding, whatever its
/// name. Linear in the page.
final class Exclusions {
  /// An element with more of the page's running text is not left out because of its name.
  private static final double LARGE_SHARE = 0.5;

  /// The same for comments, of which a page may have more than of its article.
  private static final double LARGE_COMMENTS = 0.95;

  /// Most running text of what is short, by weight.
  private static final int SHORT = 200;

  /// Most running text of a form that is only one.
  private static final int MAX_FORM = 300;

  /// The same of a line with authors or a date.
  private static final int LINE = 120;

  /// What is left out.
  enum Scope {
    /// All that can be told.
    ALL,
    /// Without regard to class names.
    NAMELESS,
    /// All but the captions of pictures.
    CAPTIONS_KEPT
  }

  private final PageTree tree;
  private final Scope scope;
  private final boolean[] excluded;
  private final int[] titles;

  private Exclusions(PageTree tree, Scope scope) {
    this.tree = tree;
    this.scope = scope;
    this.excluded = new boolean[tree.size()];
    this.titles = titles(tree);
  }

  /// For each element whether it is left out.
  static boolean[] of(PageTree tree, Scope scope) {
    Exclusions exclusions = new Exclusions(tree, scope);
    for (int i = 1; i < tree.size(); i++) {
      exclusions.excluded[i] = exclusions.excluded[tree.parent(i)] || exclusions.isSurrounding(i);
    }
    return exclusions.excluded;
  }

  /// For each element, how many main headings are under it.
  private static int[] titles(PageTree tree) {
    int[] titles = new int[tree.size()];
    for (int i = tree.size() - 1; i > 0; i--) {
      titles[i] += tree.tag(i).equals("h1") ? 1 : 0;
      titles[tree.parent(i)] += titles[i];
    }
    return titles;
  }

  private boolean isSurrounding(int i) {
    boolean isLarge = tree.running(i) > tree.running(0) * LARGE_SHARE;
    return switch (tree.tag(i)) {
      case "html", "body", "main" -> false;
      case "nav", "menu", "dialog", "head" -> true;
      case "figcaption" -> scope != Scope.CAPTIONS_KEPT;
      case "form" -> tree.running(i) <= MAX_FORM && !isLarge;
      case "aside", "footer", "header" -> (!isLarge && !isArticleHeader(i)) || isNamed(i, isLarge);
      case "figure" -> scope != Scope.CAPTIONS_KEPT && !holdsTable(i);
      case "h1", "h2" -> isHidden(i, isLarge);
      default -> isHidden(i, isLarge) || hasRole(i, isLarge) || isNamed(i, isLarge);
    };
  }

  /// A header in or with the title may hold the lead.
  private boolean isArticleHeader(int i) {
    return tree.tag(i).equals("header")
        && (titles[i] > 0 || tree.closest(i, "article") >= 0 || tree.closest(i, "main") >= 0);
  }

  private boolean holdsTable(int i) {
    for (int under = i + 1; under < tree.end(i); under++) {
      String tag = tree.tag(under);
      if (tag.equals("table") || tag.equals("blockquote")) {
        return true;
      }
    }
    return false;
  }

  private boolean isHidden(int i, boolean isLarge) {
    Element element = tree.element(i);
    if (isLarge || element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || tree.is(Kind.HIDDEN, i)) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  private boolean hasRole(int i, boolean isLarge) {
    if (isLarge) {
      return false;
    }
    return switch (tree.element(i).attr("role")) {
      case "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar" ->
          true;
      default -> false;
    };
  }

  private boolean isNamed(int i, boolean isLarge) {
    if (scope == Scope.NAMELESS || tree.kinds(i) == 0) {
      return false;
    }
    int weight = tree.running(i);
    if (tree.is(Kind.COMMENTS, i) && titles[i] == 0 && weight <= tree.running(0) * LARGE_COMMENTS) {
      return true;
    }
    if (tree.is(Kind.BODY, i)) {
      return false;
    }
    boolean isAround = tree.is(Kind.AROUND, i) || tree.is(Kind.PROFILE, i);
    return (isAround && !isLarge && titles[i] == 0 && !tree.is(Kind.LEAD, i))
        || (tree.is(Kind.SHORT, i) && weight <= SHORT && titles[i] == 0)
        || (tree.is(Kind.CAPTION, i) && weight <= SHORT && scope != Scope.CAPTIONS_KEPT)
        || ((tree.is(Kind.BYLINE, i) || tree.is(Kind.DATE, i)) && weight <= LINE);
  }
}

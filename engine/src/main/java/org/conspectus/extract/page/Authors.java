package org.conspectus.extract.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.conspectus.extract.page.ClassWords.Kind;
import org.conspectus.extract.page.PageFinds.Find;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds who wrote an article: linked data, meta elements, links to authors, lines such as `By Ann
/// Poe`. What names the site itself counts only where nobody else is named. Not thread-safe.
final class Authors {
  private static final List<String> METAS =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "byl",
          "dc.creator",
          "dcterms.creator",
          "sailthru.author",
          "cxenseparse:author",
          "citation_author",
          "article:author_name",
          "autor",
          "authors",
          "creator");

  /// Names are cut at these.
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[,;|•/]\\s+|\\s*[;|•]\\s*|\\s+(?:und|and|en|et|y|e|og|och|i|ja|ve|&|con|mit|with)\\s+"
              + "|(?<=\\p{L}{3})/(?=\\p{Lu}\\p{L}{3})|、|，");

  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:(?:geschrieben |verfasst |written |posted |published |text |escrito |publié |rédigé "
              + "|scritto |pubblicato |geschreven |publicado |story |words |reporting |article "
              + "|ein |eine )?"
              + "(?:von|by|par|por|da|di|door|de|av|af|yazan|tekst|text|autor|autorin|autoren|author"
              + "|authors|auteur|redactie|kommentar von|analyse von|interview von|essay von|opinion by"
              + "|gastbeitrag von|reportage von)[: ]\\s*)",
          Pattern.CASE_INSENSITIVE);

  /// Longest name, in words and in characters.
  private static final int MAX_WORDS = 5;

  private static final int MAX_NAME = 60;

  /// Longest line that names authors, in characters.
  private static final int MAX_LINE = 160;

  /// How many blocks around the start of the body are looked at.
  private static final int NEAR_BLOCKS = 12;

  private final PageFinds finds;
  private final PageTree tree;
  private final int place;
  private final Set<String> site = new LinkedHashSet<>();

  /// @param place index of the element that holds the body; -1 for none
  /// @param outlet names of the site
  Authors(PageFinds finds, PageTree tree, int place, List<String> outlet) {
    this.finds = finds;
    this.tree = tree;
    this.place = place;
    outlet.forEach(name -> site.add(letters(name)));
  }

  /// In the order named; may be empty.
  List<String> names(@Nullable LinkedArticle linked) {
    List<String> told = linked == null ? List.of() : clean(linked.authors(true));
    if (!told.isEmpty()) {
      return told;
    }
    List<String> fallback = linked == null ? List.of() : cleanAll(linked.authors(false));
    List<String> people = people(fallback);
    if (!people.isEmpty()) {
      return people;
    }
    if (!fallback.isEmpty()) {
      return fallback;
    }
    List<String> metas = new ArrayList<>();
    METAS.forEach(name -> metas.addAll(finds.metas(name)));
    return cleanAll(metas);
  }

  private List<String> people(List<String> linked) {
    List<String> found = withoutSite(linked);
    for (int i = 0; i < METAS.size() && found.isEmpty(); i++) {
      found = clean(finds.metas(METAS.get(i)));
    }
    if (found.isEmpty()) {
      found = clean(properties());
    }
    if (found.isEmpty()) {
      found = clean(texts(finds.authorLinks));
    }
    if (found.isEmpty()) {
      found = clean(texts(finds.bylines));
    }
    return found.isEmpty() ? clean(lines()) : found;
  }

  private List<String> withoutSite(List<String> names) {
    List<String> others = new ArrayList<>(names);
    others.removeIf(name -> site.contains(letters(name)));
    return others;
  }

  private List<String> properties() {
    List<String> names = new ArrayList<>();
    for (Find find : finds.properties) {
      if (find.element().attr("itemprop").equals("author")
          && tree.isLine(find.index())
          && isOfArticle(find.index())) {
        Element name = find.element().selectFirst("[itemprop=name]");
        String content = name == null ? "" : name.attr("content");
        names.add(content.isEmpty() ? (name == null ? find.element() : name).text() : content);
      }
    }
    return names;
  }

  /// Texts of elements near the start of the body; those of the first parent only, where one has
  /// several.
  private List<String> texts(List<Find> elements) {
    List<String> names = new ArrayList<>();
    int last = -1;
    for (Find find : elements) {
      if (!tree.isLine(find.index())) {
        continue;
      }
      String text = find.element().text();
      if (text.isBlank() || text.length() > MAX_LINE || !isOfArticle(find.index())) {
        continue;
      }
      boolean isAside = last >= 0 && find.index() - last > NEAR_BLOCKS;
      boolean isBelow = place >= 0 && find.index() >= tree.end(place) && last >= 0;
      if (isAside || isBelow) {
        break;
      }
      if (clean(List.of(text)).isEmpty()) {
        continue;
      }
      names.add(text);
      last = find.index();
      if (elements == finds.bylines) {
        break;
      }
    }
    return names;
  }

  private boolean isOfArticle(int index) {
    if (index >= tree.size()) {
      return true;
    }
    for (int i = index; i > 0; i = tree.parent(i)) {
      String tag = tree.tag(i);
      boolean isElsewhere =
          tag.equals("nav") || tree.is(Kind.COMMENTS, i) || tree.is(Kind.AROUND, i);
      if (isElsewhere && tree.running(i) < tree.running(0) / 2) {
        return false;
      }
    }
    return true;
  }

  /// Blocks such as `By Ann Poe` shortly before or after the start of the body.
  private List<String> lines() {
    List<Block> blocks = tree.blocks();
    int start = 0;
    while (start < blocks.size() && blocks.get(start).element() < place) {
      start++;
    }
    for (int i = Math.max(0, start - NEAR_BLOCKS);
        i < Math.min(blocks.size(), start + NEAR_BLOCKS);
        i++) {
      String text = blocks.get(i).text();
      if (text.length() <= MAX_LINE && PREFIX.matcher(text).find()) {
        List<String> names = clean(List.of(text));
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /// Without what is no name of a person, or names the site.
  private List<String> clean(List<String> values) {
    return withoutSite(cleanAll(values));
  }

  private List<String> cleanAll(List<String> values) {
    Set<String> names = new LinkedHashSet<>();
    for (String value : values) {
      String plain = LinkedArticle.plain(value);
      if (plain == null || plain.contains("://") || plain.length() > MAX_LINE * 2) {
        continue;
      }
      String line = PREFIX.matcher(plain).replaceFirst("");
      String[] parts = BETWEEN.split(line, -1);
      for (String part : parts) {
        String name = name(part);
        if (name != null) {
          names.add(name);
        }
      }
    }
    return new ArrayList<>(names);
  }

  private static @Nullable String name(String part) {
    String name = PREFIX.matcher(part.strip()).replaceFirst("").strip();
    int bracket = name.indexOf('(');
    name = bracket > 0 ? name.substring(0, bracket).strip() : name;
    while (!name.isEmpty()
        && ".,:;-–—*".indexOf(name.charAt(name.length() - 1)) >= 0
        && !name.endsWith("Jr.")
        && !name.endsWith("Sr.")) {
      name = name.substring(0, name.length() - 1).strip();
    }
    boolean isName =
        name.length() > 1
            && name.length() <= MAX_NAME
            && name.split("\\s+", -1).length <= MAX_WORDS
            && name.indexOf('@') < 0
            && name.indexOf('?') < 0
            && name.chars().noneMatch(Character::isDigit)
            && name.codePoints().anyMatch(Character::isLetter)
            && !isNoName(name.toLowerCase(Locale.ROOT));
    return isName ? name : null;
  }

  private static boolean isNoName(String name) {
    return switch (name) {
      case "admin",
          "administrator",
          "editor",
          "redaktion",
          "author",
          "autor",
          "null",
          "undefined",
          "gast",
          "guest",
          "by",
          "von",
          "webmaster",
          "facebook",
          "twitter",
          "email",
          "e-mail",
          "mehr",
          "more",
          "follow",
          "user",
          "default",
          "unknown",
          "none",
          "staff",
          "share" ->
          true;
      default -> false;
    };
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
}

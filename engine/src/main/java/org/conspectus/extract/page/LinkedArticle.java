package org.conspectus.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The article among a page's linked data. Built once, then only read.
///
/// @param node its object
/// @param all every object of the page, for references by `@id`
record LinkedArticle(LinkedNode node, List<LinkedNode> all) {
  /// Types of articles end so; the first are the surest.
  private static final List<String> TYPES =
      List.of("Article", "Posting", "Report", "Review", "Recipe", "Analysis", "Opinion");

  /// More authors than this are a list of staff.
  private static final int MAX_AUTHORS = 50;

  /// The article; null when the page has none. Of several, one with a headline, a date or a body is
  /// preferred, then the first.
  static @Nullable LinkedArticle of(List<LinkedNode> all) {
    LinkedNode best = null;
    int bestScore = 0;
    for (LinkedNode node : all) {
      int score = score(node);
      if (score > bestScore) {
        best = node;
        bestScore = score;
      }
    }
    return best == null ? null : new LinkedArticle(best, all);
  }

  private static int score(LinkedNode node) {
    int type = 0;
    for (int i = 0; i < TYPES.size() && type == 0; i++) {
      type = node.isOfType(TYPES.get(i)) ? 2 * (TYPES.size() - i) : 0;
    }
    if (type == 0 && node.isOfType("VideoObject")) {
      type = 1;
    }
    if (type == 0
        || (node.text("headline") == null
            && node.text("name") == null
            && node.text("datePublished") == null
            && node.text("articleBody") == null)) {
      return 0;
    }
    // A live blog holds articles that are its entries.
    return type
        + (node.isOfType("LiveBlogPosting") ? 32 : 0)
        + (node.text("headline") == null ? 0 : 16)
        + (node.text("datePublished") == null ? 0 : 8)
        + (node.text("articleBody") == null ? 0 : 16)
        + (node.texts("author").isEmpty() && node.nodes("author").isEmpty() ? 0 : 4);
  }

  @Nullable String title() {
    String headline = node.text("headline");
    return plain(headline == null ? node.text("name") : headline);
  }

  /// The body, for a live blog its entries; null when it is not given.
  @Nullable String body() {
    String body = body(node);
    return body == null ? entries() : body;
  }

  private static @Nullable String body(LinkedNode node) {
    String body = node.text("articleBody");
    return body == null ? null : Parser.unescapeEntities(body, false).strip();
  }

  /// Headline and text of each entry of a live blog, in their order.
  private @Nullable String entries() {
    StringJoiner entries = new StringJoiner("\n\n");
    for (LinkedNode entry : node.nodes("liveBlogUpdate")) {
      String headline = plain(entry.text("headline"));
      String body = body(entry);
      if (body != null && headline != null && !body.startsWith(headline)) {
        entries.add(headline);
      }
      if (body != null) {
        entries.add(body);
      }
    }
    return entries.length() == 0 ? null : entries.toString();
  }

  /// Names of people and organizations, as given; may be empty.
  ///
  /// @param isOfPeople whether organizations are left out
  List<String> authors(boolean isOfPeople) {
    List<String> names = new ArrayList<>();
    for (String property : List.of("author", "creator")) {
      if (!isOfPeople) {
        names.addAll(node.texts(property));
      }
      for (LinkedNode author : first(node.nodes(property))) {
        LinkedNode person = resolved(author);
        if (!isOfPeople || !person.isOfType("Organization")) {
          names.addAll(person.texts("name"));
        }
      }
      if (!names.isEmpty()) {
        break;
      }
    }
    return names;
  }

  private static List<LinkedNode> first(List<LinkedNode> nodes) {
    return nodes.subList(0, Math.min(nodes.size(), MAX_AUTHORS));
  }

  /// The object itself, or the one that bears its `@id` and more.
  private LinkedNode resolved(LinkedNode reference) {
    String id = reference.text("@id");
    if (id == null || reference.text("name") != null) {
      return reference;
    }
    for (LinkedNode other : all) {
      if (id.equals(other.text("@id")) && other.text("name") != null) {
        return other;
      }
    }
    return reference;
  }

  @Nullable String publisher() {
    for (LinkedNode publisher : node.nodes("publisher")) {
      String name = resolved(publisher).text("name");
      if (name != null) {
        return plain(name);
      }
    }
    return plain(node.text("publisher"));
  }

  @Nullable String image() {
    for (LinkedNode image : node.nodes("image")) {
      String url = resolved(image).text("url");
      return url == null ? resolved(image).text("contentUrl") : url;
    }
    return node.text("image");
  }

  @Nullable String caption() {
    for (LinkedNode image : node.nodes("image")) {
      String caption = resolved(image).text("caption");
      return plain(caption == null ? resolved(image).text("description") : caption);
    }
    return null;
  }

  @Nullable String section() {
    return plain(node.text("articleSection"));
  }

  /// Null when not told.
  @Nullable Boolean isFree() {
    String free = node.text("isAccessibleForFree");
    return free == null ? null : Boolean.valueOf(free.toLowerCase(Locale.ROOT).equals("true"));
  }

  /// On one line, references and tags resolved; null when blank.
  static @Nullable String plain(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String plain = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
    StringBuilder line = new StringBuilder(plain.length());
    boolean inTag = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean opens =
          c == '<'
              && i + 1 < plain.length()
              && (Character.isLetter(plain.charAt(i + 1)) || plain.charAt(i + 1) == '/');
      inTag |= opens;
      if (!inTag) {
        boolean isSpace = Character.isWhitespace(c) || c == '\u00a0';
        if (!isSpace) {
          line.append(c);
        } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
          line.append(' ');
        }
      }
      inTag &= c != '>';
    }
    String result = line.toString().strip();
    return result.isEmpty() ? null : result;
  }
}

package org.conspectus.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Rejected;
import org.conspectus.extract.internal.Messages;
import org.conspectus.extract.internal.TextDecoder;
import org.conspectus.extract.page.PageArticle;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The article of an HTML page, by [PageArticle]. Paragraphs of the text are joined by an empty
/// line.
///
/// Thread-safe. Memory is about ten times the page, and bounded by the limit for pages; elements
/// nested deeper than [#MAX_DEPTH] are taken as siblings.
public final class HtmlExtractor implements Extractor {
  /// Shortest text that makes an article of a page that does not say it is one, in characters of an
  /// alphabet (an ideograph counts three).
  private static final int MIN_TEXT = 100;

  /// The same where the page declares an article.
  private static final int MIN_DECLARED_TEXT = 25;

  /// Linked data give the body if theirs is this many times longer.
  private static final double LINKED_GROWTH = 2;

  /// Deeper nesting is broken or hostile.
  private static final int MAX_DEPTH = 400;

  /// A page declares its charset early, in bytes.
  private static final int DECLARATION_BYTES = 4_096;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*(?<name>[\\w:.-]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern XML_CHARSET =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"'](?<name>[\\w:.-]+)");

  private final ReadLimits limits;

  public HtmlExtractor(ReadLimits limits) {
    this.limits = limits;
  }

  @Override
  public Set<Format> formats() {
    return Set.of(Format.HTML);
  }

  @Override
  public Extraction extract(Fetched fetched) {
    String where = fetched.location();
    int limit = Math.min(limits.maxHtmlBytes(), limits.maxPageBytes());
    if (fetched.content().length > limit) {
      return Extraction.of(TextExtractor.tooLarge(where, limit));
    }
    String html = TextDecoder.decode(fetched.content(), declaredCharset(fetched));
    Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, where);
    return article(fetched, page);
  }

  private static Extraction article(Fetched fetched, Document page) {
    PageArticle found = PageArticle.of(page, fetched.location());
    int least = found.isDeclared() ? MIN_DECLARED_TEXT : MIN_TEXT;
    // Some pages keep the body for their scripts, or in their linked data alone.
    String linked = found.linkedText();
    boolean isLinked =
        linked != null && linked.length() > Math.max(found.text().length() * LINKED_GROWTH, least);
    String text = isLinked ? linked : found.weight() >= least ? found.text() : null;
    String obstacle = found.obstacle();
    boolean isRefused = text == null || (obstacle != null && !found.isDeclared());
    if (isRefused) {
      return Extraction.of(noArticle(fetched.location(), found, page));
    }
    Draft draft = new Draft();
    draft.text.offer(text, 0);
    draft.title.offer(found.title(), 0);
    draft.authors.offer(found.authors(), 0);
    draft.published.offer(found.published(), 0);
    draft.modified.offer(found.modified(), 0);
    draft.language.offer(found.language(), 0);
    draft.url.offer(found.url(), 0);
    draft.outlet.offer(found.outlet(), 0);
    draft.details = found.details();
    return Extraction.of(draft.article(new ArticleId(fetched.location()), fetched.file()));
  }

  private static Rejected noArticle(String where, PageArticle found, Document page) {
    String obstacle = found.obstacle() == null ? "" : "; this is " + found.obstacle();
    return new Rejected(
        where,
        Rejected.Reason.NO_ARTICLE,
        "no article text found ("
            + Messages.count(found.text().length())
            + " of "
            + Messages.count(page.text().length())
            + " characters kept)"
            + obstacle);
  }

  private static @Nullable String declaredCharset(Fetched fetched) {
    String type = fetched.mediaType();
    if (type != null) {
      Matcher header = CHARSET.matcher(type);
      if (header.find()) {
        return header.group("name");
      }
    }
    byte[] content = fetched.content();
    int length = Math.min(content.length, DECLARATION_BYTES);
    String start = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    Matcher xml = XML_CHARSET.matcher(start);
    if (xml.find()) {
      return xml.group("name");
    }
    int meta = start.toLowerCase(Locale.ROOT).indexOf("<meta");
    Matcher declared = CHARSET.matcher(start);
    return meta >= 0 && declared.find(meta) ? declared.group("name") : null;
  }
}

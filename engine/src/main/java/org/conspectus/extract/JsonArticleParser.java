package org.conspectus.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.Rejected;
import org.conspectus.extract.internal.Hosts;
import org.conspectus.extract.internal.JsonTexts;
import org.conspectus.extract.internal.Messages;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Finds the articles in the tokens of one JSON text: an object with a title or a text is one, and
/// arrays, and the objects that wrap them, are looked through. Not thread-safe.
final class JsonArticleParser {
  /// How many field names a message repeats.
  private static final int NAMED_FIELDS = 8;

  /// An object that is not over yet.
  private static final class Open {
    final Draft draft = new Draft();
    final List<String> fields = new ArrayList<>(NAMED_FIELDS);
    final long line;

    /// Whether it stands right in another object, as `{"articles": {"results": …}}`.
    final boolean nested;

    boolean holdsArticles;
    boolean hasWrapper;
    boolean isOther;

    Open(long line, boolean nested) {
      this.line = line;
      this.nested = nested;
    }
  }

  private final JsonParser parser;
  private final JsonContainer container;

  private final Deque<Open> open = new ArrayDeque<>();

  JsonArticleParser(JsonParser parser, JsonContainer container) {
    this.parser = parser;
    this.container = container;
  }

  /// Reads on until an object is over; false at the end.
  ///
  /// @throws tools.jackson.core.JacksonException if this is no JSON, or the stream breaks
  boolean step() {
    while (true) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return false;
      }
      switch (token) {
        case START_OBJECT -> open.push(new Open(line(), false));
        case PROPERTY_NAME -> field(Objects.requireNonNull(open.peek()));
        case END_OBJECT -> {
          close(open.pop());
          return true;
        }
        case START_ARRAY, END_ARRAY -> {}
        default -> {
          if (open.isEmpty()) {
            rejectValue();
            return true;
          }
        }
      }
    }
  }

  private long line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private void rejectValue() {
    container.reject(
        line(),
        Rejected.Reason.NO_ARTICLE,
        "expected an object with a title or a text, got "
            + Messages.quoted(parser.getValueAsString("null")));
  }

  private void close(Open object) {
    Draft draft = object.draft;
    boolean isArticle =
        draft.text.value() != null
            || (draft.title.value() != null && !object.holdsArticles && !object.isOther);
    if (isArticle) {
      container.add(draft);
    }
    Open outer = open.peek();
    if (outer != null) {
      outer.holdsArticles |= isArticle || object.holdsArticles;
    }
    if (!isArticle && !object.holdsArticles && !object.nested) {
      container.reject(object.line, Rejected.Reason.NO_ARTICLE, without(object));
    }
  }

  private static String without(Open object) {
    if (object.hasWrapper) {
      return "the list in this object holds no article";
    }
    if (object.isOther) {
      return "its @type is no article";
    }
    if (object.fields.isEmpty()) {
      return "empty object; an article needs a title or a text";
    }
    return "no title and no text among the fields "
        + Messages.quoted(String.join(" ", object.fields))
        + "; an article needs one of them";
  }

  private void field(Open object) {
    String name = parser.currentName();
    if (object.fields.size() < NAMED_FIELDS) {
      object.fields.add(name);
    }
    JsonField.Name known = JsonField.of(name);
    JsonToken value = parser.nextToken();
    if (known == null || value == JsonToken.VALUE_NULL) {
      parser.skipChildren();
    } else if (known.field() == JsonField.WRAPPER) {
      wrapper(object, name, value);
    } else {
      offer(object, known);
    }
  }

  /// Enters what may hold articles. Inside an article these names mean something else, but a
  /// collection may have a title of its own.
  private void wrapper(Open object, String name, JsonToken value) {
    boolean mayHold =
        !object.draft.hasWords() || (object.draft.text.value() == null && name.equals("articles"));
    if (!mayHold) {
      parser.skipChildren();
    } else if (value == JsonToken.START_ARRAY) {
      object.hasWrapper = true;
    } else if (value == JsonToken.START_OBJECT) {
      object.hasWrapper = true;
      open.push(new Open(line(), true));
    }
  }

  private void offer(Open object, JsonField.Name known) {
    Draft draft = object.draft;
    int rank = known.rank();
    switch (known.field()) {
      case ID -> offerId(draft, rank);
      case URL -> draft.url.offer(url(JsonTexts.first(parser)), rank);
      case TITLE -> draft.title.offer(words(JsonTexts.scalar(parser)), rank);
      case TEXT -> draft.text.offer(words(JsonTexts.scalar(parser)), rank);
      case LANGUAGE -> {
        String tag = JsonTexts.first(parser);
        draft.language.offer(tag == null ? null : LanguageTags.parse(tag), rank);
      }
      case PUBLISHED -> draft.published.offer(time(), rank);
      case MODIFIED -> draft.modified.offer(time(), rank);
      case OUTLET -> offerOutlet(draft, rank);
      case AUTHORS -> draft.authors.offer(authors(), rank);
      case TYPE -> object.isOther = isOther(JsonTexts.all(parser));
      case WRAPPER -> throw new IllegalStateException("a wrapper is entered, not read");
    }
  }

  /// An id that is really a URL, as `uri` may be, serves as one unless it came as `id`.
  private void offerId(Draft draft, int rank) {
    String value = JsonTexts.scalar(parser);
    if (value == null || value.isBlank()) {
      return;
    }
    if (rank > 0 && value.contains("://")) {
      draft.url.offer(value.strip(), Integer.MAX_VALUE - 1);
    } else {
      draft.id.offer(value, rank);
    }
  }

  /// trafilatura gives the page's URL as `source`.
  private void offerOutlet(Draft draft, int rank) {
    String value = JsonTexts.first(parser);
    if (value == null || value.isBlank()) {
      return;
    }
    if (value.contains("://")) {
      draft.url.offer(value.strip(), Integer.MAX_VALUE - 1);
      draft.outlet.offer(Hosts.of(value.strip()), Integer.MAX_VALUE - 1);
    } else {
      draft.outlet.offer(value.strip(), rank);
    }
  }

  private static @Nullable String url(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /// As given; null when nothing but white space.
  private static @Nullable String words(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  private @Nullable PublicationTime time() {
    String value = JsonTexts.scalar(parser);
    return value == null ? null : PublicationTimes.parse(value);
  }

  private @Nullable List<String> authors() {
    List<String> names = new ArrayList<>();
    for (String value : JsonTexts.all(parser)) {
      // trafilatura puts several into one string.
      for (String name : value.split(";", -1)) {
        if (!name.isBlank()) {
          names.add(name.strip());
        }
      }
    }
    return names.isEmpty() ? null : names;
  }

  private static boolean isOther(List<String> types) {
    for (String type : types) {
      if (type.endsWith("Article") || type.endsWith("Posting") || type.endsWith("Report")) {
        return false;
      }
    }
    return !types.isEmpty();
  }
}

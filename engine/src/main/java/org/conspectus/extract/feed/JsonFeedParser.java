package org.conspectus.extract.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conspectus.domain.Language;
import org.conspectus.domain.PublicationTime;
import org.conspectus.extract.LanguageTags;
import org.conspectus.extract.internal.JsonTexts;
import org.conspectus.extract.internal.Messages;
import org.conspectus.extract.internal.TextDecoder;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads a JSON Feed (jsonfeed.org, versions 1 and 1.1). A broken one gives the entries before the
/// fault. Not thread-safe.
final class JsonFeedParser {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final String location;
  private final List<Item> items = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String home;
  private @Nullable String address;
  private @Nullable Language language;

  /// One element of `items`.
  private static final class Item {
    @Nullable String id;
    @Nullable String url;
    @Nullable String title;
    @Nullable String html;
    @Nullable String plain;
    @Nullable String summary;
    @Nullable Language language;
    @Nullable PublicationTime published;
    @Nullable PublicationTime modified;
    List<String> authors = List.of();

    FeedEntry entry(@Nullable Language around) {
      String text = html == null ? "" : MarkupText.of(html);
      text = text.isEmpty() && plain != null ? plain.strip() : text;
      text = text.isEmpty() && summary != null ? summary.strip() : text;
      return new FeedEntry(
          id,
          url,
          title,
          text.isEmpty() ? null : text,
          null,
          language == null ? around : language,
          published,
          modified,
          authors);
    }
  }

  JsonFeedParser(String location) {
    this.location = location;
  }

  Feed parse(byte[] content) {
    String fault = null;
    String json = TextDecoder.decode(content, null);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        feed(parser);
      }
    } catch (JacksonException e) {
      fault = "broken JSON: " + Messages.quoted(e.getOriginalMessage());
    }
    List<FeedEntry> entries = new ArrayList<>(items.size());
    for (Item item : items) {
      entries.add(item.entry(language));
    }
    return new Feed(
        title, home, address == null ? location : address, language, null, entries, fault);
  }

  private void feed(JsonParser parser) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (name) {
        case "title" -> title = line(parser);
        case "home_page_url" -> home = text(parser);
        case "feed_url" -> address = text(parser);
        case "language" -> language = language(parser);
        case "items" -> {
          if (value == JsonToken.START_ARRAY) {
            items(parser);
          } else {
            parser.skipChildren();
          }
        }
        default -> parser.skipChildren();
      }
    }
  }

  private void items(JsonParser parser) {
    JsonToken token;
    while ((token = parser.nextToken()) != null && token != JsonToken.END_ARRAY) {
      if (token != JsonToken.START_OBJECT) {
        parser.skipChildren();
        continue;
      }
      Item item = new Item();
      items.add(item);
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        field(parser, name, item);
      }
    }
  }

  private static void field(JsonParser parser, String name, Item item) {
    switch (name) {
      case "id" -> item.id = text(parser);
      case "url" -> item.url = text(parser);
      case "external_url" -> {
        String url = text(parser);
        item.url = item.url == null ? url : item.url;
      }
      case "title" -> item.title = line(parser);
      case "content_html" -> item.html = text(parser);
      case "content_text" -> item.plain = text(parser);
      case "summary" -> item.summary = text(parser);
      case "language" -> item.language = language(parser);
      case "date_published" -> item.published = time(parser);
      case "date_modified" -> item.modified = time(parser);
      case "author", "authors" -> {
        List<String> names = JsonTexts.all(parser).stream().map(MarkupText::oneLine).toList();
        item.authors = item.authors.isEmpty() ? names : item.authors;
      }
      default -> parser.skipChildren();
    }
  }

  /// A string or number; null for nothing but white space.
  private static @Nullable String text(JsonParser parser) {
    String value = JsonTexts.scalar(parser);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static @Nullable String line(JsonParser parser) {
    String value = text(parser);
    if (value == null) {
      return null;
    }
    return MarkupText.oneLine(MarkupText.isMarkup(value, true) ? MarkupText.of(value) : value);
  }

  private static @Nullable Language language(JsonParser parser) {
    String value = text(parser);
    return value == null ? null : LanguageTags.parse(value.toLowerCase(Locale.ROOT));
  }

  private static @Nullable PublicationTime time(JsonParser parser) {
    String value = text(parser);
    return value == null ? null : FeedDates.parse(value);
  }
}

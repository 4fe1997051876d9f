package org.conspectus.collect.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.conspectus.collect.fetch.FetchException;
import org.conspectus.collect.fetch.Reply;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Rejected;
import org.conspectus.extract.Format;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.Warcinfo;

/// Streams the pages of a WARC file: answers with status 200, and articles that `collect` has kept
/// without a page. Not thread-safe. Memory: one record, bounded.
///
/// What is neither page nor feed (pictures, scripts, robots.txt) is passed over in silence. Feeds
/// count only in files of others: in ours, each entry worth it has its page or record.
public final class WarcPages {
  private static final int OK = 200;

  private final String location;
  private final @Nullable String file;
  private final int maxBytes;
  private final Sink sink;
  private boolean isOurs;

  /// Takes what the file holds.
  public interface Sink {
    void accept(Fetched fetched);

    void accept(Rejected rejected);
  }

  /// @param location of the WARC file, for messages
  /// @param file its path; null when it is no file
  /// @param maxBytes longest page, packed and unpacked
  public WarcPages(String location, @Nullable String file, int maxBytes, Sink sink) {
    this.location = location;
    this.file = file;
    this.maxBytes = maxBytes;
    this.sink = sink;
  }

  /// Reads to the end, or to where the file is broken.
  ///
  /// @param in the file, packed or not; left open
  public void read(InputStream in) {
    long records = 0;
    try {
      WarcReader reader = new WarcReader(in);
      reader.setLenient(true);
      Optional<WarcRecord> record = reader.next();
      while (record.isPresent()) {
        records++;
        take(record.get());
        record = reader.next();
      }
    } catch (EOFException e) {
      broken("it ends in the middle of a record", records);
    } catch (IOException e) {
      broken(String.valueOf(e.getMessage()), records);
    } catch (IllegalArgumentException | IllegalStateException e) {
      broken("a record is damaged: " + e.getMessage(), records);
    }
  }

  private void broken(String cause, long records) {
    sink.accept(
        new Rejected(
            location,
            Rejected.Reason.UNREADABLE,
            cause + "; the " + records + " records before were read"));
  }

  private void take(WarcRecord record) throws IOException {
    if (record instanceof Warcinfo info) {
      isOurs = isOurs(info);
    } else if (record instanceof WarcResponse response) {
      response(response);
    } else if (record instanceof WarcConversion || record instanceof WarcResource) {
      resource((WarcTargetRecord) record);
    }
  }

  private static boolean isOurs(Warcinfo info) throws IOException {
    try {
      return info.fields().first("software").orElse("").startsWith(Archive.SOFTWARE);
    } catch (ParsingException e) {
      return false;
    }
  }

  private void response(WarcResponse record) throws IOException {
    if (!String.valueOf(record.contentType()).startsWith("application/http")) {
      return;
    }
    try (InputStream body = record.body().stream()) {
      Reply reply = Reply.read(body, maxBytes);
      if (reply.status() == OK) {
        page(
            record.target(),
            reply.headers().first("Content-Type").orElse(null),
            reply.content(maxBytes),
            true);
      }
    } catch (FetchException e) {
      Rejected.Reason reason =
          e.kind() == FetchException.Kind.TOO_LARGE
              ? Rejected.Reason.TOO_LARGE
              : Rejected.Reason.NO_ARTICLE;
      sink.accept(new Rejected(where(record.target()), reason, String.valueOf(e.getMessage())));
    } catch (java.net.ProtocolException | EOFException e) {
      sink.accept(
          new Rejected(
              where(record.target()),
              Rejected.Reason.NO_ARTICLE,
              "a record that holds no HTTP response"));
    }
  }

  private void resource(WarcTargetRecord record) throws IOException {
    String type = String.valueOf(record.contentType());
    long size = record.body().size();
    if (size > maxBytes) {
      sink.accept(
          new Rejected(
              where(record.target()),
              Rejected.Reason.TOO_LARGE,
              "holds more than " + maxBytes + " bytes, the limit for a page"));
      return;
    }
    byte[] content;
    try (InputStream body = record.body().stream()) {
      content = body.readAllBytes();
    }
    page(record.target(), type, content, false);
  }

  private void page(@Nullable String url, @Nullable String type, byte[] content, boolean isAnswer) {
    Format format = Format.of(content, "");
    String declared = type == null ? "" : type;
    boolean isPage =
        switch (format) {
          case HTML -> true;
          case TEXT -> declared.contains("html");
          case JSON -> !isAnswer || (!isOurs && declared.startsWith("application/json"));
          case RSS, ATOM, JSON_FEED, SITEMAP -> !isOurs;
          case EMPTY, OPML, WARC, XML, PDF, RTF, ZIP, OFFICE, COMPRESSED, TAR -> false;
          case IMAGE, MEDIA, PROGRAM, DATABASE, BINARY -> false;
        };
    if (isPage) {
      sink.accept(new Fetched(where(url), file, type, content));
    }
  }

  private String where(@Nullable String url) {
    return url == null || url.isEmpty() ? location : url;
  }
}

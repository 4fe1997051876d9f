package org.conspectus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.conspectus.domain.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {
  private static Format of(String content, String name) {
    return Format.of(content.getBytes(StandardCharsets.ISO_8859_1), name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry sank. | TEXT",
        "# The ferry | TEXT",
        "[AFP] The ferry sank. | TEXT",
        "{curly} words | TEXT",
        "< 5 people came | TEXT",
        "<!DOCTYPE html><p>x | HTML",
        "<HTML lang=nl> | HTML",
        "<!-- saved --> <head> | HTML",
        "<?xml version='1.0'?><!DOCTYPE html><html> | HTML",
        "<p>The ferry</p> | HTML",
        "{\"title\": \"x\"} | JSON",
        "[ {\"title\": \"x\"} ] | JSON",
        "[] | JSON",
        "{} | JSON",
        "<?xml version='1.0'?><rss version='2.0'> | RSS",
        "<rdf:RDF> | RSS",
        "<feed xmlns='http://www.w3.org/2005/Atom'> | ATOM",
        "<urlset> | SITEMAP",
        "<sitemapindex> | SITEMAP",
        "<opml version='2.0'> | OPML",
        "<?xml version='1.0'?><svg> | XML",
        "<!DOCTYPE rss [<!ENTITY a 'b>'> %c;]><rss> | RSS",
        "WARC/1.0 | WARC",
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []} | JSON_FEED",
        "%PDF-1.7 | PDF",
        "GIF89a | IMAGE",
      })
  void isToldByContent(String content, Format expected) {
    assertThat(of(content, "x")).isEqualTo(expected);
  }

  @Test
  void decidesCloseCallsByTheName() {
    assertThat(of("<p align=center>A read-me.</p>", "a.md")).isEqualTo(Format.TEXT);
    assertThat(of("<html><p>A page", "a.txt")).isEqualTo(Format.HTML);
    assertThat(of("{title: 'x'}", "a.json")).isEqualTo(Format.JSON);
    assertThat(of("{title: 'x'}", "a.JSONL.gz")).isEqualTo(Format.JSON);
    assertThat(of("The ferry sank.", "a.json")).isEqualTo(Format.TEXT);
  }

  @Test
  void seesJsonLinesBehindABrokenFirstLine() {
    assertThat(of("oops\n{\"title\": \"a\"}\n{\"title\": \"b\"}\n", "x")).isEqualTo(Format.JSON);
  }

  @Test
  void isEmptyForNothingAndForWhiteSpace() {
    assertThat(of("", "x")).isEqualTo(Format.EMPTY);
    assertThat(of(" \r\n\t\u00a0", "x")).isEqualTo(Format.EMPTY);
    assertThat(of("\u00ef\u00bb\u00bf\n", "x")).isEqualTo(Format.EMPTY);
  }

  @Test
  void isBinaryByControlCharacters() {
    assertThat(of("abc\0\u0001\u0002def", "x.txt")).isEqualTo(Format.BINARY);
    assertThat(of("PK\u0003\u0004\0\0", "x.txt")).isEqualTo(Format.ZIP);
    assertThat(of("\u00ca\u00fe\u00ba\u00be\0\0", "x")).isEqualTo(Format.PROGRAM);
  }

  @Test
  void readsUtf16ByItsMark() {
    byte[] page = "\ufeff<html><p>x".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Format.of(page, "x")).isEqualTo(Format.HTML);
  }

  @Test
  void leavesAStreamWhereItWas() throws IOException {
    PeekedInput in =
        new PeekedInput(new ByteArrayInputStream("{\"a\": 1}".getBytes(StandardCharsets.UTF_8)));
    assertThat(Format.of(in, "x")).isEqualTo(Format.JSON);
    assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("{\"a\": 1}");
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"TEXT", "HTML", "JSON", "JSON_FEED", "RSS", "ATOM", "SITEMAP"},
      mode = EnumSource.Mode.EXCLUDE)
  void saysWhatToDoAboutEveryFormatThatIsNotRead(Format format) {
    Rejected rejected = format.rejection("a.bin");
    assertThat(rejected.reason().isFailure()).isEqualTo(format != Format.OPML);
    assertThat(rejected.detail()).doesNotContain("null");
  }

  @Test
  void saysWhatItLooksLike() {
    assertThat(Format.PDF.rejection("a.txt"))
        .hasToString(
            "a.txt: looks like a PDF document, not text; convert it to text, HTML or JSON");
    assertThat(Format.OPML.rejection("a.xml"))
        .hasToString(
            "a.xml: a list of feeds, without articles;"
                + " conspectus collect fetches what is in them");
  }
}

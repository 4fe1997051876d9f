/// Feeds, sitemaps and lists of feeds: sources that tell of articles rather than being one.
///
/// Start with [org.conspectus.extract.feed.FeedReader]: it makes a
/// [org.conspectus.extract.feed.Feed] of RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF and JSON
/// Feed. [org.conspectus.extract.feed.Sitemap] and [org.conspectus.extract.feed.Opml] read what
/// points at pages and feeds. [org.conspectus.extract.feed.FeedExtractor] and
/// [org.conspectus.extract.feed.SitemapExtractor] make articles of the first two for every command.
///
/// All XML goes through [org.conspectus.extract.feed.XmlText] and jsoup's lenient parser, which
/// knows no external entities and fetches nothing: broken feeds are read as far as they make sense,
/// and each date keeps the offset it was given with. Nothing here throws on bad content, opens a
/// file or asks a server.
@NullMarked
package org.conspectus.extract.feed;

import org.jspecify.annotations.NullMarked;

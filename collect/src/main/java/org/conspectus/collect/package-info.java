/// Collects news: feeds, sites, sitemaps, lists of feeds and archives become WARC files and
/// articles.
///
/// Start with [org.conspectus.collect.Collector]. Each source has a virtual thread of its own; its
/// items are fetched through one [org.conspectus.collect.fetch.Fetcher], which asks each host for one
/// thing at a time, and kept by one [org.conspectus.collect.store.Archive]. An item is known by its
/// guid and by its address, never by its date, and done when its article has been handed over.
///
///     Collector ─► SourceRun ─► ItemRun ─► Fetcher ─► Archive (WARC) ─► article
///                      └───────────┴─────────────────► Journal (what is done)
///
/// Whatever moment a run is killed at, the next one goes on from the journal: no page is fetched
/// twice, and only the article that was being handed over can come twice. How pages become articles
/// is the engine's business, not this package's.
@NullMarked
package org.conspectus.collect;

import org.jspecify.annotations.NullMarked;

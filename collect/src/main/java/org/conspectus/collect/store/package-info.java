/// What was fetched, kept in WARC files, and the journal that says what has been done with it.
///
/// Start with [org.conspectus.collect.store.Archive]: it appends each exchange to a WARC file and
/// gives back any kept page. [org.conspectus.collect.store.Journal] remembers where pages lie,
/// which items are done and when sources were last well; it is what a run that was killed goes on
/// from. [org.conspectus.collect.store.WarcPages] streams the pages of any WARC file, ours or not.
///
/// A page counts as kept once the journal says so. What a killed run left behind that is cut off
/// from the file when it is next opened, so a file never ends in half a record.
@NullMarked
package org.conspectus.collect.store;

import org.jspecify.annotations.NullMarked;

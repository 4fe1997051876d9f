/// Asking servers: politely, safely, and so that every byte of the answer can be kept.
///
/// Start with [org.conspectus.collect.fetch.Fetcher]. It asks
/// [org.conspectus.collect.fetch.SiteRules] whether a page may be had (robots.txt, TDM reservation),
/// waits its turn at the [org.conspectus.collect.fetch.HostGate], lets
/// [org.conspectus.collect.fetch.Wire] make one exchange, follows redirects and tries again.
///
///     Fetcher ─► SiteRules ─► HostGate ─► Wire ─► Connector ─► Resolver, Addresses
///
/// The connection goes to the very address that was checked, so no change of a name's addresses can
/// lead into a private network. Time is an `InstantSource` and waiting goes through
/// [org.conspectus.collect.fetch.Pauses], so tests never sleep. Nothing here knows what a feed or an
/// article is.
@NullMarked
package org.conspectus.collect.fetch;

import org.jspecify.annotations.NullMarked;

/// Measures the product against known material, and writes down what it found.
///
/// The programs: [Evaluate] scores quality on development sets and checks floors, [Growth] times
/// whole commands on streams of growing size, [Startup] times the smallest commands. These run the
/// product as its users do, by the launcher at the root of the repository. [PagePeers],
/// [StoryPeers] and [CopyCurve] measure it beside others.
///
/// The work is done in sub-packages: `metric` defines every figure, `generate` writes streams of
/// invented articles, `bench` knows the data sets and how they are run, `speed` measures time and
/// memory, `copies` makes copies of known strength, `stories` puts articles into stories as others
/// do, `json` reads and writes lines. Data sets lie outside the repository; where one is absent,
/// its measurement is skipped and says so.
@NullMarked
package org.conspectus.eval;

import org.jspecify.annotations.NullMarked;

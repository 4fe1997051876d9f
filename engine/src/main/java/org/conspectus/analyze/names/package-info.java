/// Finds names and tells persons, organizations, places and others apart: a linear-chain model over
/// hashed features, with weights for each language. Start with
/// [org.conspectus.analyze.names.NameTagger]; [org.conspectus.analyze.names.NameFeatures] says what
/// it looks at.
///
/// Learns nothing itself: the weights are made by `LearnNames` of the evaluation, which uses the
/// same features.
@NullMarked
package org.conspectus.analyze.names;

import org.jspecify.annotations.NullMarked;

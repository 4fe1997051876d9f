/// The program: main, wiring and configuration. Start with {@link org.conspectus.app.Main}.
@NullMarked
package org.conspectus.app;

import org.jspecify.annotations.NullMarked;

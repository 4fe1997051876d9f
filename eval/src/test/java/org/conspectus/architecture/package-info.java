/// Rules about the whole project: layers, shapes of types, sizes. A failure here names the place
/// and the rule; none of it knows what the code does.
package org.conspectus.architecture;

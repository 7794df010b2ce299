/// What the person chose, as values.
@NullMarked
package app.unknot.domain.settings;

import org.jspecify.annotations.NullMarked;

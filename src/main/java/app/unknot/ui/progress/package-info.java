/// What changed over weeks, and what seems to have helped.
@NullMarked
package app.unknot.ui.progress;

import org.jspecify.annotations.NullMarked;

/// The page before a session: what it needs, what is left out, how it feels now.
@NullMarked
package app.unknot.ui.start;

import org.jspecify.annotations.NullMarked;

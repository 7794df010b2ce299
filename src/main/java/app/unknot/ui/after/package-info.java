/// The page after a session: planned and done, how it feels now, a note.
@NullMarked
package app.unknot.ui.after;

import org.jspecify.annotations.NullMarked;

/// The frame around all screens: the rail, the notices and the place for one screen.
@NullMarked
package app.unknot.ui.shell;

import org.jspecify.annotations.NullMarked;

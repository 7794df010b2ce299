/// The days on which there were sessions.
@NullMarked
package app.unknot.ui.calendar;

import org.jspecify.annotations.NullMarked;

/// The machine: clocks, timers, sound, folders, and the one other start of the app.
@NullMarked
package app.unknot.device;

import org.jspecify.annotations.NullMarked;

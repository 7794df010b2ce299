/// Keeps the screen on, by whatever way the system has. What is held is let go by itself when the process dies.
@NullMarked
package app.unknot.device.awake;

import org.jspecify.annotations.NullMarked;

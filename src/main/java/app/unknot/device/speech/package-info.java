/// The voice: the system's own speech program renders, the sound line plays.
@NullMarked
package app.unknot.device.speech;

import org.jspecify.annotations.NullMarked;

/// The running session: a pure state machine from commands and readings to states and cues.
@NullMarked
package app.unknot.domain.session;

import org.jspecify.annotations.NullMarked;

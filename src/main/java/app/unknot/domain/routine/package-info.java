/// Authored routines, and their flattening into the timed phases of a session.
@NullMarked
package app.unknot.domain.routine;

import org.jspecify.annotations.NullMarked;

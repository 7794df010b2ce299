/// Start and stop: the command line, the application, and the one class that constructs everything.
@NullMarked
package app.unknot;

import org.jspecify.annotations.NullMarked;

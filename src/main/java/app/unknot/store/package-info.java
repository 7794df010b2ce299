/// What is kept on disk: settings, the session under way, this machine's identity, and the disk itself.
@NullMarked
package app.unknot.store;

import org.jspecify.annotations.NullMarked;

/// The journal: one line for each session and each change, appended and never altered.
@NullMarked
package app.unknot.store.journal;

import org.jspecify.annotations.NullMarked;

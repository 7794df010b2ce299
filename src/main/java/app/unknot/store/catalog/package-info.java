/// Reads techniques and routines, bundled and the user's own, and refuses what is wrong with them.
@NullMarked
package app.unknot.store.catalog;

import org.jspecify.annotations.NullMarked;

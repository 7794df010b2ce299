/// What leaves the store as a whole, and comes back: exports, imports and backups. Whatever comes in is only ever added.
@NullMarked
package app.unknot.store.transfer;

import org.jspecify.annotations.NullMarked;

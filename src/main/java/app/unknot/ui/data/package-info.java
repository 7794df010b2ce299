/// The page of the person's data: where it is, copies, backups, moving it.
@NullMarked
package app.unknot.ui.data;

import org.jspecify.annotations.NullMarked;

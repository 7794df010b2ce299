/// What happened: session records, and the views folded from them.
@NullMarked
package app.unknot.domain.history;

import org.jspecify.annotations.NullMarked;

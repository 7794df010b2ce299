/// What two people agree on before a partner session, and what is true for the one who receives.
@NullMarked
package app.unknot.ui.pair;

import org.jspecify.annotations.NullMarked;

/// What is worded and ready to be drawn, on a screen or on paper. Knows no language and no toolkit.
@NullMarked
package app.unknot.domain.paper;

import org.jspecify.annotations.NullMarked;

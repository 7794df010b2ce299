/// The guided session: seen from two metres, led by keys.
@NullMarked
package app.unknot.ui.session;

import org.jspecify.annotations.NullMarked;

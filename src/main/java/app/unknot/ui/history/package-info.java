/// The history page: sessions by day, and each of them in detail.
@NullMarked
package app.unknot.ui.history;

import org.jspecify.annotations.NullMarked;

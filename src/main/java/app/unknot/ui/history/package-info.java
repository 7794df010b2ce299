/// What was done: sessions by day, each with its steps, answers and notes.
@NullMarked
package app.unknot.ui.history;

import org.jspecify.annotations.NullMarked;

/// The safety page: when to get help, when to stop, and what a person has to be careful about.
@NullMarked
package app.unknot.ui.safety;

import org.jspecify.annotations.NullMarked;

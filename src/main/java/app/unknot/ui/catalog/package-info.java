/// The catalog: find a routine or a technique, read what it is, start it.
@NullMarked
package app.unknot.ui.catalog;

import org.jspecify.annotations.NullMarked;

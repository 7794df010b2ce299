/// The functional core. It knows no toolkit, no file format and no clock.
@NullMarked
package app.unknot.domain;

import org.jspecify.annotations.NullMarked;

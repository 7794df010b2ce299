/// What all screens share: words, controls, formats.
@NullMarked
package app.unknot.ui.common;

import org.jspecify.annotations.NullMarked;

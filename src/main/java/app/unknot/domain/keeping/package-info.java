/// How what the person did is kept: what is in the way of writing it, and what can be done with all of it.
@NullMarked
package app.unknot.domain.keeping;

import org.jspecify.annotations.NullMarked;

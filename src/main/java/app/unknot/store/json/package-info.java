/// The shapes that files have, beside the shapes that the domain has. Whoever changes one here changes a file format.
@NullMarked
package app.unknot.store.json;

import org.jspecify.annotations.NullMarked;

/// What can be done and what had better not be: techniques, their doses and the conditions that rule them out.
@NullMarked
package app.unknot.domain.catalog;

import org.jspecify.annotations.NullMarked;

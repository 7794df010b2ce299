/// The drawn figure of a technique: a jointed body, its poses and props, the giver's hands, and what they look like at
/// any moment of a phase. Lengths are centimetres of a person 166 cm tall, angles are degrees.
@NullMarked
package app.unknot.domain.figure;

import org.jspecify.annotations.NullMarked;

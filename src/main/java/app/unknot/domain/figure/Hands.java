package app.unknot.domain.figure;

import app.unknot.domain.Coded;
import java.util.List;
import java.util.Optional;

/// What a giver does to a back: hands that travel on it, and what is laid on it.
///
/// @param hands from below to above
/// @param covers from below to above
/// @param spine whether the spine is shown as a place to keep off
/// @param giver where the middle of the giver's shoulders is and which way the giver faces
/// @param arrows ways that are shown besides those of the hands
public record Hands(List<Hand> hands, List<Cover> covers, boolean spine, Optional<Spot> giver, List<Way> arrows) {
    /// No giver, and nothing laid on.
    public static final Hands NONE = new Hands(List.of(), List.of(), false, Optional.empty(), List.of());

    public Hands {
        hands = List.copyOf(hands);
        covers = List.copyOf(covers);
        arrows = List.copyOf(arrows);
    }

    /// A line on the skin.
    ///
    /// @param spots at least two
    /// @param front whether it lies on chest and belly instead of the back
    public record Way(List<Spot> spots, boolean front) {
        public Way {
            spots = List.copyOf(spots);
            if (spots.size() < 2) {
                throw new IllegalArgumentException("spots: must hold at least two");
            }
        }

        Way mirrored() {
            return new Way(spots.stream().map(Spot::mirrored).toList(), front);
        }
    }

    /// A place on the skin of the back.
    ///
    /// @param side from the spine to the receiver's left, in centimetres
    /// @param height 0 at the hips, 1 at the seventh neck vertebra; below 0 on the buttocks
    /// @param turn where fingers or a strip point: 0 to the head, 90 to the receiver's left, in degrees
    public record Spot(double side, double height, double turn) {
        /// From the hips to the seventh neck vertebra, in centimetres.
        private static final double BACK = 51;

        Spot mix(Spot other, double fraction) {
            return new Spot(Angles.mix(side, other.side, fraction), Angles.mix(height, other.height, fraction),
                    Angles.mix(turn, other.turn, fraction));
        }

        Spot mirrored() {
            return new Spot(-side, height, -turn);
        }

        /// How far another place is, in centimetres.
        double apart(Spot other) {
            return Math.hypot(other.side - side, (other.height - height) * BACK);
        }

        /// Where another place is: 0 towards the head, 90 to the receiver's left, in degrees.
        double bearing(Spot other) {
            return Math.toDegrees(Math.atan2(other.side - side, (other.height - height) * BACK));
        }

        /// The place so many centimetres off, in a direction as of [#bearing]; it points the same way.
        Spot away(double far, double bearing) {
            double angle = Math.toRadians(bearing);
            return new Spot(side + far * Math.sin(angle), height + far * Math.cos(angle) / BACK, turn);
        }
    }

    /// How a hand lies on the skin: flat, as a soft fist, on the pads of the fingers, hollow, or round a muscle that lies
    /// between fingers and thumb.
    public enum Grip implements Coded {
        PALM, FIST, PADS, CUP, CLASP
    }

    /// A hand of the giver. Its place is the middle of the palm, or the pads of the fingers where they alone touch.
    ///
    /// @param left whether it is the giver's left one
    /// @param legs where it travels, again and again; it rests where the last one ends
    /// @param pulse what it does while it travels
    /// @param lifts whether it comes down with the move into a repetition and is lifted off with the release
    public record Hand(Grip grip, boolean left, List<Leg> legs, Pulse pulse, boolean lifts) {
        public Hand {
            legs = List.copyOf(legs);
            if (legs.isEmpty()) {
                throw new IllegalArgumentException("legs: must hold at least one");
            }
        }

        /// How long it takes to come round, in seconds.
        double period() {
            double period = 0;
            for (Leg leg : legs) {
                period += leg.seconds;
            }
            return period;
        }

        /// Where it rests.
        Spot home() {
            return legs.getLast().to;
        }

        /// The pressure of its lightest travel.
        int lightest() {
            int lightest = legs.getFirst().pressure;
            for (Leg leg : legs) {
                lightest = Math.min(lightest, leg.pressure);
            }
            return lightest;
        }

        /// The pressure of its firmest travel.
        int firmest() {
            int firmest = legs.getFirst().pressure;
            for (Leg leg : legs) {
                firmest = Math.max(firmest, leg.pressure);
            }
            return firmest;
        }

        Hand mirrored() {
            List<Leg> other = legs.stream().map(leg -> new Leg(leg.to.mirrored(), leg.seconds, leg.pressure)).toList();
            return new Hand(grip, !left, other, pulse, lifts);
        }
    }

    /// One travel of a hand.
    ///
    /// @param seconds how long it takes; more than 0
    /// @param pressure of 10; a hand that taps is lifted on its way where this is 0
    public record Leg(Spot to, double seconds, int pressure) {
        public Leg {
            if (!(seconds > 0)) {
                throw new IllegalArgumentException("seconds: must be more than 0");
            }
        }
    }

    /// A small movement that repeats.
    ///
    /// @param seconds how long one takes; more than 0
    public record Pulse(Kind kind, double seconds) {
        /// What the hand does. One that lays goes along with the end of the strip that grows.
        public enum Kind implements Coded {
            STILL, CIRCLE, SQUEEZE, TAP, ROCK, LAY
        }

        /// Nothing but the travel.
        public static final Pulse STILL = new Pulse(Kind.STILL, 1);

        public Pulse {
            if (!(seconds > 0)) {
                throw new IllegalArgumentException("seconds: must be more than 0");
            }
        }
    }

    /// A strip or a sheet on the skin, along the line between two places.
    ///
    /// @param width in centimetres
    /// @param grows whether it is laid during the hold, from its first end to its last
    public record Cover(Item kind, Spot from, Spot to, double width, boolean grows) {
        /// What it is.
        public enum Item implements Coded {
            TAPE, WARM_PACK, COLD_PACK, CLOTH, SYRINGE
        }

        Cover mirrored() {
            return new Cover(kind, from.mirrored(), to.mirrored(), width, grows);
        }
    }

    /// The strip that is laid during the hold.
    Optional<Cover> growing() {
        return covers.stream().filter(Cover::grows).findFirst();
    }

    Hands mirrored() {
        return new Hands(hands.stream().map(Hand::mirrored).toList(), covers.stream().map(Cover::mirrored).toList(), spine,
                giver.map(Spot::mirrored), arrows.stream().map(Way::mirrored).toList());
    }
}

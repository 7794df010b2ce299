package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.figure.Hands.Cover;
import app.unknot.domain.figure.Hands.Grip;
import app.unknot.domain.figure.Hands.Hand;
import app.unknot.domain.figure.Hands.Leg;
import app.unknot.domain.figure.Hands.Pulse;
import app.unknot.domain.figure.Hands.Spot;
import app.unknot.domain.figure.Hands.Way;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Hands are values: mirrored they do the same on the other side, and they refuse what makes no sense.
class HandsTest {
    private static final Spot SPOT = new Spot(8, 0.5, 20);
    private static final Cover STRIP = new Cover(Cover.Item.TAPE, new Spot(4, 0, 0), SPOT, 5, true);
    private static final Hand HAND = new Hand(Grip.PADS, true, List.of(new Leg(SPOT, 2, 4), new Leg(new Spot(6, 0.1, 0), 3, 1)),
            new Pulse(Pulse.Kind.CIRCLE, 1), true);
    private static final Hands HANDS =
            new Hands(List.of(HAND), List.of(STRIP), true, Optional.of(SPOT), List.of(new Way(List.of(SPOT, new Spot(2, 0.5, 0)), true)));

    @Test
    void theOtherSideIsTheMirroredOne() {
        Hands other = HANDS.mirrored();
        Hand hand = other.hands().getFirst();
        assertFalse(hand.left());
        assertEquals(new Spot(-8, 0.5, -20), hand.legs().getFirst().to());
        assertEquals(HAND.pulse(), hand.pulse());
        assertEquals(new Spot(-8, 0.5, -20), other.covers().getFirst().to());
        assertEquals(new Spot(-8, 0.5, -20), other.giver().orElseThrow());
        assertEquals(-8, other.arrows().getFirst().spots().getFirst().side());
        assertEquals(HANDS.hands(), other.mirrored().hands());
    }

    @Test
    void aHandKnowsItsRoundItsHomeAndItsPressures() {
        assertEquals(5, HAND.period());
        assertEquals(new Spot(6, 0.1, 0), HAND.home());
        assertEquals(1, HAND.lightest());
        assertEquals(4, HAND.firmest());
    }

    @Test
    void theStripThatGrowsIsFound() {
        assertEquals(Optional.of(STRIP), HANDS.growing());
        assertEquals(Optional.empty(), Hands.NONE.growing());
    }

    @Test
    void placesAreMeasuredAndFoundInCentimetres() {
        Spot off = SPOT.away(5, 90);
        assertEquals(13, off.side(), 1e-9);
        assertEquals(5, SPOT.apart(off), 1e-9);
        assertEquals(90, SPOT.bearing(off), 1e-9);
        assertTrue(SPOT.away(5, 0).height() > SPOT.height());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        List<Leg> none = List.of();
        assertThrows(IllegalArgumentException.class, () -> new Hand(Grip.PALM, true, none, Pulse.STILL, false));
        assertThrows(IllegalArgumentException.class, () -> new Leg(SPOT, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Leg(SPOT, Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new Pulse(Pulse.Kind.TAP, -1));
        List<Spot> one = List.of(SPOT);
        assertThrows(IllegalArgumentException.class, () -> new Way(one, false));
    }
}

package app.unknot.domain.catalog;

import app.unknot.domain.Coded;
import java.util.EnumSet;
import java.util.Set;

/// A position as a technique names it: the postures that it allows.
public enum Position implements Coded {
    LYING_ON_BACK(Posture.BACK),
    SIDE_LYING(Posture.SIDE),
    HANDS_AND_KNEES(Posture.FOURS),
    FACE_DOWN(Posture.FRONT),
    SEATED_CHAIR(Posture.SEATED),
    SEATED_OR_STANDING(Posture.SEATED, Posture.STANDING),
    STANDING(Posture.STANDING),
    SEATED_OR_LYING(Posture.SEATED, Posture.BACK),
    STANDING_LEANING_FORWARD(Posture.STANDING),
    ANY_COMFORTABLE(Posture.values()),
    RECEIVER_FACE_DOWN(Posture.FRONT),
    RECEIVER_SIDE_LYING_OR_FACE_DOWN(Posture.SIDE, Posture.FRONT),
    RECEIVER_SEATED_LEANING_ON_CHAIR_BACK(Posture.SEATED);

    private final Set<Posture> postures;

    Position(Posture... allowed) {
        this.postures = Set.of(allowed);
    }

    /// The postures that this position allows.
    public Set<Posture> postures() {
        return postures;
    }

    /// Whether this position can only be taken on the floor or on a bed.
    public boolean lying() {
        return !postures.contains(Posture.SEATED) && !postures.contains(Posture.STANDING);
    }

    /// Where in a room it can be taken. A bed is too soft to kneel on, so hands and knees means the floor.
    public Set<Place> places() {
        Set<Place> places = EnumSet.noneOf(Place.class);
        for (Posture posture : postures) {
            switch (posture) {
                case SEATED -> places.add(Place.CHAIR);
                case STANDING -> places.add(Place.STANDING);
                case FOURS -> places.add(Place.FLOOR);
                case BACK, SIDE, FRONT -> {
                    places.add(Place.FLOOR);
                    places.add(Place.BED);
                }
            }
        }
        return places;
    }
}

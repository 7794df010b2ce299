package app.unknot.domain.figure;

import app.unknot.domain.figure.Acts.Leg;
import app.unknot.domain.routine.Phase;
import java.util.List;

/// Where the body is at a moment. Always as the left side does it; [Figure#mirrored] makes the other side of it.
final class Mover {
    /// A breath in seconds: five in, five out (NHS, breathing exercises for stress).
    private static final double BREATH = 10;
    /// A cycle that the hold's end cuts short comes home in this time, in seconds.
    private static final double HOMING = 1;

    private final Acts acts;
    private final Moment moment;

    Mover(Acts acts, Moment moment) {
        this.acts = acts;
        this.moment = moment;
    }

    Pose pose() {
        return switch (moment.phase()) {
            case Phase.Setup _ -> moment.reduced() ? acts.start() : acts.setup().at(moment.fraction());
            case Phase.Wait _, Phase.CountIn _, Phase.Rest _ -> acts.start();
            case Phase.MoveIn _ -> moment.reduced() ? acts.key() : acts.moveIn().at(moment.fraction());
            case Phase.Hold _ -> hold();
            case Phase.Release _ -> moment.reduced() ? acts.start() : acts.release().at(moment.fraction());
            case Phase.ChangeSide _ -> change();
        };
    }

    /// How far the belly rises with the breath, in centimetres.
    double breath() {
        if (moment.reduced() || !(moment.phase() instanceof Phase.Hold)) {
            return 0;
        }
        double breathing = (1 - Math.cos(2 * Math.PI * moment.elapsed() / BREATH)) / 2;
        return acts.hold().breath() * breathing * (1 - homing(moment));
    }

    /// How far something has come home that must be where it began when the hold ends: 0 to 1.
    static double homing(Moment moment) {
        double left = moment.seconds() - moment.elapsed();
        return left >= HOMING ? 0 : Track.eased(1 - left / HOMING);
    }

    private Pose hold() {
        List<Leg> cycle = acts.hold().cycle();
        if (cycle.isEmpty() || moment.reduced()) {
            return acts.key();
        }
        double along = moment.elapsed() % acts.hold().period();
        Pose from = acts.key();
        for (Leg leg : cycle) {
            if (along < leg.seconds()) {
                return from.mix(leg.pose(), Track.eased(along / leg.seconds())).mix(acts.key(), homing(moment));
            }
            along -= leg.seconds();
            from = leg.pose();
        }
        return acts.key();
    }

    private Pose change() {
        return moment.reduced() ? acts.start() : acts.change().at(moment.fraction());
    }
}

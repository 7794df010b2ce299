package app.unknot.store.catalog;

import app.unknot.domain.catalog.Pressure;
import app.unknot.domain.figure.Hands;
import app.unknot.domain.figure.Hands.Cover;
import app.unknot.domain.figure.Hands.Grip;
import app.unknot.domain.figure.Hands.Hand;
import app.unknot.domain.figure.Hands.Leg;
import app.unknot.domain.figure.Hands.Pulse;
import app.unknot.domain.figure.Hands.Spot;
import app.unknot.domain.figure.Hands.Way;

/// Makes a giver's hands of their part of a figure's file.
final class HandsReader {
    private HandsReader() {}

    static Hands read(Fields fields) {
        return new Hands(fields.objectsIfAny("hands", HandsReader::hand), fields.objectsIfAny("covers", HandsReader::cover),
                fields.ifAny("spine", fields::flag).orElse(false),
                fields.ifAny("giver", name -> fields.object(name, HandsReader::spot)),
                fields.objectsIfAny("arrows", inner -> inner.make(
                        () -> new Way(inner.objects("spots", HandsReader::spot), inner.ifAny("front", inner::flag).orElse(false)))));
    }

    private static Hand hand(Fields fields) {
        Pulse pulse = fields.ifAny("pulse", name -> fields.object(name, inner -> new Pulse(inner.code("kind", Pulse.Kind.class),
                FigureReader.positive("seconds", inner)))).orElse(Pulse.STILL);
        boolean lifts = fields.ifAny("lifts", fields::flag).orElse(false);
        return fields.make(() -> new Hand(fields.code("grip", Grip.class), fields.flag("left"), fields.objects("legs", HandsReader::leg),
                pulse, lifts));
    }

    private static Leg leg(Fields fields) {
        int pressure = fields.whole("pressure");
        if (pressure < 0 || pressure > Pressure.CAP) {
            throw fields.refused("pressure", "must lie within 0 to " + Pressure.CAP);
        }
        return new Leg(spot(fields), FigureReader.positive("seconds", fields), pressure);
    }

    private static Cover cover(Fields fields) {
        return new Cover(fields.code("kind", Cover.Item.class), fields.object("from", HandsReader::spot),
                fields.object("to", HandsReader::spot),
                FigureReader.positive("width", fields), fields.ifAny("grows", fields::flag).orElse(false));
    }

    private static Spot spot(Fields fields) {
        return new Spot(fields.number("side"), fields.number("height"), fields.ifAny("turn", fields::number).orElse(0.0));
    }
}

package app.unknot.store.catalog;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.figure.Acts;
import app.unknot.domain.figure.Figure;
import app.unknot.domain.figure.Hands;
import app.unknot.domain.figure.Part;
import app.unknot.domain.figure.Part.Limb;
import app.unknot.domain.figure.Pose;
import app.unknot.domain.figure.Prop;
import app.unknot.domain.figure.Track;
import app.unknot.domain.figure.View;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes a figure of its file.
///
/// @param shared poses of all figures, by name
record FigureReader(Map<String, Pose> shared) {
    /// @throws RefusedException where something is wrong with the file
    Figure read(Fields fields) {
        View view = fields.object("view", inner -> new View(inner.number("yaw"), inner.number("height"),
                inner.ifAny("flips", inner::flag).orElse(false)));
        Map<String, Pose> poses = fields.object("poses", new PoseReader(shared)::read);
        Figure figure = new Figure(view, setting(fields), acts(fields, poses), work(fields),
                fields.ifAny("hands", name -> fields.object(name, HandsReader::read)).orElse(Hands.NONE));
        fields.done();
        return figure;
    }

    private static Figure.Setting setting(Fields fields) {
        Set<Part> crop = fields.has("crop") ? fields.codeSet("crop", Part.class) : Set.of();
        return new Figure.Setting(fields.objectsIfAny("props", FigureReader::prop), crop,
                fields.ifAny("anchor", name -> fields.code(name, Part.class)), fields.ifAny("forbidden", fields::flag).orElse(false));
    }

    private static Prop prop(Fields fields) {
        return new Prop(fields.code("kind", Prop.Kind.class),
                new Prop.At(fields.number("x"), fields.ifAny("y", fields::number).orElse(0.0),
                        fields.ifAny("z", fields::number).orElse(0.0)),
                fields.ifAny("turned", fields::number).orElse(0.0));
    }

    private static Figure.Work work(Fields fields) {
        return new Figure.Work(fields.codeSet("works", Limb.class), fields.codeSet("feels", BodyRegion.class),
                fields.codeSet("touches", Part.class));
    }

    private static Acts acts(Fields fields, Map<String, Pose> poses) {
        Track moveIn = track("moveIn", fields, poses);
        Acts.Hold hold = fields.object("hold", inner -> new Acts.Hold(inner.ifAny("breath", inner::number).orElse(0.0),
                inner.objectsIfAny("cycle", leg -> new Acts.Leg(pose("pose", leg, poses), positive("seconds", leg)))));
        return new Acts(track("setup", fields, poses), moveIn, hold, track("release", fields, poses),
                fields.ifAny("middle", name -> pose(name, fields, poses)));
    }

    static double positive(String name, Fields fields) {
        double number = fields.number(name);
        if (number <= 0) {
            throw fields.refused(name, "must be more than 0");
        }
        return number;
    }

    private static Track track(String name, Fields fields, Map<String, Pose> poses) {
        List<String> names = fields.texts(name);
        if (names.isEmpty()) {
            throw fields.refused(name, "must name at least one pose");
        }
        return new Track(names.stream().map(pose -> find(name, pose, fields, poses)).toList());
    }

    private static Pose pose(String field, Fields fields, Map<String, Pose> poses) {
        return find(field, fields.text(field), fields, poses);
    }

    private static Pose find(String field, String name, Fields fields, Map<String, Pose> poses) {
        Pose pose = poses.get(name);
        if (pose == null) {
            throw fields.refused(field, "\"" + name + "\" is not a pose of this file");
        }
        return pose;
    }
}

package app.unknot.store.catalog;

import app.unknot.domain.Coded;
import app.unknot.domain.figure.Angles;
import app.unknot.domain.figure.Joint;
import app.unknot.domain.figure.Pose;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes poses of a file. A pose may begin from another (`of`) and say only what differs; `hip` without a side means
/// both. Poses are read in the file's order, so a pose can only begin from one above it or from a shared one.
final class PoseReader {
    private static final List<String> OWN = List.of("of", "x", "lean", "turn");

    private final Map<String, Pose> poses;

    /// @param shared poses of all figures
    PoseReader(Map<String, Pose> shared) {
        this.poses = new HashMap<>(shared);
    }

    /// Reads an object that has a field for each pose. Answers all of them, the shared ones, too.
    Map<String, Pose> read(Fields fields) {
        for (String name : fields.names()) {
            poses.put(name, fields.object(name, this::pose));
        }
        return Map.copyOf(poses);
    }

    private Pose pose(Fields fields) {
        Pose of = fields.ifAny("of", field -> named(field, fields)).orElse(new Pose(new Pose.Root(0, 0, 0), Map.of()));
        Pose.Root root = new Pose.Root(fields.ifAny("x", fields::number).orElse(of.root().x()),
                fields.ifAny("lean", fields::number).orElse(of.root().lean()),
                fields.ifAny("turn", fields::number).orElse(of.root().turn()));
        Map<Joint, Angles> joints = new EnumMap<>(Joint.class);
        joints.putAll(of.joints());
        for (String name : fields.names()) {
            if (!OWN.contains(name)) {
                joints.putAll(joint(name, fields));
            }
        }
        return new Pose(root, joints);
    }

    private Pose named(String field, Fields fields) {
        String name = fields.text(field);
        Pose pose = poses.get(name);
        if (pose == null) {
            throw fields.refused(field, "\"" + name + "\" is no pose above this one");
        }
        return pose;
    }

    private static Map<Joint, Angles> joint(String name, Fields fields) {
        Map<Joint, Angles> turned = new EnumMap<>(Joint.class);
        Angles angles = angles(name, fields);
        Coded.find(Joint.class, name).ifPresent(joint -> turned.put(joint, angles));
        if (turned.isEmpty()) {
            Coded.find(Joint.class, "left-" + name).ifPresent(joint -> {
                turned.put(joint, angles);
                turned.put(joint.mirrored(), angles);
            });
        }
        if (turned.isEmpty()) {
            throw fields.refused(name, "is not a known joint");
        }
        turned.keySet().forEach(joint -> joint.objection(angles).ifPresent(objection -> {
            throw fields.refused(name, objection);
        }));
        return turned;
    }

    private static Angles angles(String name, Fields fields) {
        List<Double> three = fields.numbers(name);
        if (three.isEmpty() || three.size() > 3) {
            throw fields.refused(name, "must hold one to three angles");
        }
        return new Angles(three.get(0), three.size() > 1 ? three.get(1) : 0, three.size() > 2 ? three.get(2) : 0);
    }
}

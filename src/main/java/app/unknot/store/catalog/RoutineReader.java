package app.unknot.store.catalog;

import app.unknot.domain.catalog.Dose;
import app.unknot.domain.catalog.Entry;
import app.unknot.domain.catalog.LearnOnly;
import app.unknot.domain.catalog.Level;
import app.unknot.domain.catalog.Need;
import app.unknot.domain.catalog.Position;
import app.unknot.domain.catalog.Technique;
import app.unknot.domain.catalog.Who;
import app.unknot.domain.catalog.Wording;
import app.unknot.domain.routine.Planner;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineStep;
import app.unknot.domain.routine.SessionPlan;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Makes a routine of its file.
///
/// @param entries all techniques and entries to learn about, by id
/// @param exact whether a routine has to last exactly the minutes that it names
record RoutineReader(Map<String, Entry> entries, boolean exact) {
    /// @throws RefusedException where something is wrong with the file
    Routine read(Fields fields) {
        String id = fields.text("id");
        Wording.Title title = new Wording.Title(fields.text("name"), fields.texts("aliases"));
        Routine.Profile profile = fields.make(() -> new Routine.Profile(fields.code("who", Who.class),
                fields.whole("minutes"), fields.code("level", Level.class), fields.text("focus")));
        List<RoutineStep> steps = fields.objects("steps", this::step);
        Routine routine = fields.make(() -> new Routine(id, title, profile, fields.ifAny("note", fields::text), steps));
        fields.done();
        checkLength(routine, fields);
        Planner.objection(routine).ifPresent(objection -> {
            throw fields.objected(objection);
        });
        return routine;
    }

    private void checkLength(Routine routine, Fields fields) {
        Duration length = routine.steps().stream().map(SessionPlan::length).reduce(Duration.ZERO, Duration::plus);
        if (length.compareTo(DoseReader.LONGEST) > 0) {
            throw fields.refused("steps", "last longer than 3 hours");
        }
        if (exact && !length.equals(Duration.ofMinutes(routine.profile().minutes()))) {
            throw fields.refused("minutes", "the steps last " + length.toMillis() / 1000.0 + " s, not "
                    + routine.profile().minutes() * 60 + " s");
        }
    }

    private RoutineStep step(Fields fields) {
        Technique technique = technique(fields);
        Dose dose = DoseReader.dose(fields, technique.dosing().dose().sides());
        technique.dosing().range().objection(dose).ifPresent(objection -> {
            throw fields.objected(objection);
        });
        RoutineStep.Staging own = RoutineStep.Staging.of(technique);
        Position position = fields.ifAny("position", name -> fields.code(name, Position.class)).orElse(own.position());
        String instruction = fields.ifAny("instruction", fields::text).orElse(own.instruction());
        List<String> steps = fields.ifAny("stepsText", fields::texts).orElse(own.steps());
        List<Need> needs = fields.ifAny("equipment", name -> fields.objects(name, TechniqueReader::need))
                .orElse(own.needs());
        return new RoutineStep(technique, dose, fields.ifAny("optional", fields::flag).orElse(false),
                new RoutineStep.Staging(position, instruction, steps, needs, fields.ifAny("wait", fields::flag)));
    }

    private Technique technique(Fields fields) {
        String id = fields.text("technique");
        return switch (entries.get(id)) {
            case Technique technique -> technique;
            case LearnOnly _ -> throw fields.refused("technique", "\"" + id + "\" is to learn about only");
            case null -> throw fields.refused("technique", "\"" + id + "\" is not known");
        };
    }
}

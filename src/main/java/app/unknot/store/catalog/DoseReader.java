package app.unknot.store.catalog;

import app.unknot.domain.catalog.Dose;
import java.time.Duration;

/// Makes a dose of the seven numbers that a technique and a routine's step have in common.
final class DoseReader {
    /// Nothing here takes longer than this.
    static final Duration LONGEST = Duration.ofHours(3);
    /// Far above any exercise, and low enough to lay every repetition out as phases.
    private static final int MOST_REPS = 1000;
    private static final int MOST_SETS = 20;

    private DoseReader() {}

    static Dose dose(Fields fields, int sides) {
        Dose.Repetition work = fields.make(() -> new Dose.Repetition(fields.seconds("moveIn"), fields.seconds("hold"),
                fields.seconds("release")));
        Dose.Pauses pauses = new Dose.Pauses(fields.seconds("setup"), fields.seconds("rest"));
        int reps = count("reps", MOST_REPS, fields);
        int sets = count("sets", MOST_SETS, fields);
        Dose dose = fields.make(() -> new Dose(work, reps, sides, sets, pauses));
        if (atLeast(dose).compareTo(LONGEST) > 0) {
            throw fields.refused("hold", "makes the step longer than 3 hours");
        }
        return dose;
    }

    private static int count(String name, int most, Fields fields) {
        int count = fields.whole(name);
        if (count < 1 || count > most) {
            throw fields.refused(name, "must lie within 1 and " + most);
        }
        return count;
    }

    private static Duration atLeast(Dose dose) {
        return dose.pauses().setup().plus(dose.workPerSide().multipliedBy(dose.sides()));
    }
}

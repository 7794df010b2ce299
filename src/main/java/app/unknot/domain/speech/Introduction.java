package app.unknot.domain.speech;

import app.unknot.domain.catalog.Position;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.PlannedStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A step is told: its name at once, its position and instruction where there is room, so that nothing falls on the
/// count-in. Where there is none before it, the instruction is told as the work begins; where not even there, at once.
///
/// @param owed the instruction, where it is told as the work begins
record Introduction(List<Saying> sayings, Optional<Remark.Instruction> owed) {
    /// Speech in a setup may run on for so long while the session waits for "ready".
    private static final Duration WHILE_WAITING = Duration.ofMinutes(1);
    /// Before a hold's last words and what is told ahead: time to hear the hold begin, or its middle.
    private static final Duration SETTLED = Duration.ofSeconds(3);
    /// What is told ahead ends so long before the hold does, and begins so much earlier or later.
    private static final Duration MARGIN = Duration.ofMillis(1500);

    /// The step that a session is in.
    ///
    /// @param told whether its position and instruction were told ahead
    static Introduction of(Place place, Pace pace, boolean told) {
        Remark.Name name = new Remark.Name(place.step().technique().name(), place.side());
        List<Saying> sayings = new ArrayList<>(List.of(Saying.within(place.toMovedIn(), name)));
        Remark.Instruction instruction = new Remark.Instruction(place.step().brief().instruction());
        if (told || !(place.phase() instanceof Phase.Setup)) {
            return new Introduction(sayings, told || place.phase().work() ? Optional.empty() : Optional.of(instruction));
        }
        Duration free = place.left().minus(pace.of(name));
        Duration words = pace.of(instruction);
        boolean waits = place.after().stream().anyMatch(Phase.Wait.class::isInstance);
        boolean later = !waits && free.compareTo(words) < 0 && place.firstRepetition().compareTo(words) >= 0;
        Duration room = waits ? place.left().plus(WHILE_WAITING) : place.toMovedIn();
        Duration forPosition = later ? free : free.minus(words);
        changed(place.stepBefore(), place.step()).filter(placed -> waits || pace.of(placed).compareTo(forPosition) <= 0)
                .ifPresent(placed -> sayings.add(Saying.within(room, placed)));
        if (later) {
            return new Introduction(sayings, Optional.of(instruction));
        }
        sayings.add(Saying.within(room, instruction));
        return new Introduction(sayings, Optional.empty());
    }

    /// The step that comes next, told during the last hold of the one before it; empty where there is no room, or where
    /// its moment has not come.
    static List<Saying> ahead(Place place, Pace pace) {
        boolean lastHold = place.phase() instanceof Phase.Hold && place.after().stream().noneMatch(Phase.Hold.class::isInstance);
        if (!lastHold || place.nextStep().isEmpty()) {
            return List.of();
        }
        PlannedStep next = place.nextStep().get();
        List<Remark> remarks = new ArrayList<>(List.of(new Remark.Next(next.technique().name())));
        changed(Optional.of(place.step()), next).ifPresent(remarks::add);
        remarks.add(new Remark.Instruction(next.brief().instruction()));
        Duration hold = place.phase().length();
        Duration moment = hold.minus(pace.of(remarks)).minus(MARGIN.multipliedBy(2));
        Duration settled = SETTLED.plus(CueRemarks.tellsHalf(hold) ? hold.dividedBy(2) : Duration.ZERO);
        boolean fits = moment.compareTo(settled) >= 0;
        boolean now = place.spent().compareTo(moment) >= 0 && place.spent().compareTo(moment.plus(MARGIN)) < 0;
        return fits && now ? remarks.stream().map(remark -> Saying.within(place.left(), remark)).toList() : List.of();
    }

    private static Optional<Remark> changed(Optional<PlannedStep> before, PlannedStep step) {
        Position position = step.brief().position();
        boolean same = before.filter(other -> other.brief().position() == position).isPresent();
        return same || position == Position.ANY_COMFORTABLE ? Optional.empty() : Optional.of(new Remark.Placed(position));
    }
}

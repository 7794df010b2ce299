package app.unknot.domain.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.catalog.Dose;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.session.SessionState.Ended;
import app.unknot.domain.session.SessionState.Paused;
import app.unknot.domain.session.SessionState.Running;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every state × command of the specification's table.
class CommandTableTest {
    /// The second of three steps: 5 s setup, wait, 3 s count-in; left and right, two repetitions of 2 + 20 + 1 s with
    /// 6 s between them. A cell says where the command leads: why it is paused, step, phase, its length, and the
    /// repetitions on the side; a dot that nothing changes and nothing sounds.
    private static final String TABLE = """
            state           | pause               | resume          | ready          | back                | skip
            Setup           | person 2 Setup 5 x2 | .               | .              | 1 Setup 5 x1        | 3 Setup 5 x1
            Wait            | person 2 Wait 0 x2  | .               | 2 CountIn 3 x2 | 2 Setup 5 x2        | 3 Setup 5 x1
            CountIn         | person 2 CountIn 3 x2 | .             | .              | 2 Setup 5 x2        | 3 Setup 5 x1
            MoveIn          | person 2 MoveIn 2 x2 | .              | .              | 2 Setup 5 x2        | 3 Setup 5 x1
            Hold            | person 2 Hold 20 x2 | .               | .              | 2 Setup 5 x2        | 3 Setup 5 x1
            Release         | person 2 Release 1 x2 | .             | .              | 2 Setup 5 x2        | 3 Setup 5 x1
            Rest            | person 2 Rest 6 x2  | .               | .              | 2 Setup 5 x2        | 2 MoveIn 2 x2
            ChangeSide      | person 2 ChangeSide 6 x2 | .          | .              | 2 Setup 5 x2        | 2 MoveIn 2 x2
            by person       | .                   | 2 Hold 20 x2    | .              | person 2 Setup 5 x2 | person 3 Setup 5 x1
            by sleep        | .                   | 2 Hold 20 x2    | .              | person 2 Setup 5 x2 | person 3 Setup 5 x1
            by hurt         | .                   | 2 Hold 20 x2    | .              | person 2 Setup 5 x2 | person 3 Setup 5 x1
            restored        | .                   | 2 Hold 20 x2    | .              | person 2 Setup 5 x2 | person 3 Setup 5 x1
            completed       | .                   | .               | .              | .                   | .
            ended early     | .                   | .               | .              | .                   | .
            ended hurt      | .                   | .               | .              | .                   | .
            interrupted     | .                   | .               | .              | .                   | .

            state           | jump                | longer          | shorter        | one more            | hurt
            Setup           | .                   | 2 Setup 15 x2   | 2 Setup 4 x2   | .                   | hurt 2 Setup 5 x2
            Wait            | .                   | .               | .              | .                   | hurt 2 Wait 0 x2
            CountIn         | .                   | .               | .              | .                   | hurt 2 CountIn 3 x2
            MoveIn          | .                   | .               | .              | .                   | hurt 2 MoveIn 2 x2
            Hold            | .                   | 2 Hold 30 x2    | 2 Hold 10 x2   | 2 Hold 20 x3        | hurt 2 Hold 20 x2
            Release         | .                   | .               | .              | 2 Release 1 x3      | hurt 2 Release 1 x2
            Rest            | .                   | 2 Rest 16 x2    | 2 Rest 4 x2    | 2 Rest 6 x3         | hurt 2 Rest 6 x2
            ChangeSide      | .                   | .               | .              | .                   | hurt 2 ChangeSide 6 x2
            by person       | person 1 Setup 5 x1 | .               | .              | .                   | hurt 2 Hold 20 x2
            by sleep        | person 1 Setup 5 x1 | .               | .              | .                   | hurt 2 Hold 20 x2
            by hurt         | person 1 Setup 5 x1 | .               | .              | .                   | .
            restored        | person 1 Setup 5 x1 | .               | .              | .                   | hurt 2 Hold 20 x2
            completed       | .                   | .               | .              | .                   | .
            ended early     | .                   | .               | .              | .                   | .
            ended hurt      | .                   | .               | .              | .                   | .
            interrupted     | .                   | .               | .              | .                   | .

            state           | easier              | finish          | tick           | jump beyond         | jump before
            Setup           | .                   | ended early     | .              | .                   | .
            Wait            | .                   | ended early     | .              | .                   | .
            CountIn         | .                   | ended early     | .              | .                   | .
            MoveIn          | .                   | ended early     | .              | .                   | .
            Hold            | .                   | ended early     | .              | .                   | .
            Release         | .                   | ended early     | .              | .                   | .
            Rest            | .                   | ended early     | .              | .                   | .
            ChangeSide      | .                   | ended early     | .              | .                   | .
            by person       | .                   | ended early     | .              | .                   | .
            by sleep        | .                   | ended early     | .              | .                   | .
            by hurt         | person 2 Setup 5 x1 | ended hurt      | .              | .                   | .
            restored        | .                   | ended early     | .              | .                   | .
            completed       | .                   | .               | .              | .                   | .
            ended early     | .                   | .               | .              | .                   | .
            ended hurt      | .                   | .               | .              | .                   | .
            interrupted     | .                   | .               | .              | .                   | .
            """;

    private static final Map<String, SessionCommand> COMMANDS = Map.ofEntries(
            Map.entry("tick", new SessionCommand.Tick()), Map.entry("pause", new SessionCommand.Pause()),
            Map.entry("resume", new SessionCommand.Resume()), Map.entry("ready", new SessionCommand.Ready()),
            Map.entry("back", new SessionCommand.Back()), Map.entry("skip", new SessionCommand.Skip()),
            Map.entry("jump", new SessionCommand.Jump(0)), Map.entry("jump beyond", new SessionCommand.Jump(3)),
            Map.entry("jump before", new SessionCommand.Jump(-1)),
            Map.entry("longer", new SessionCommand.Adjust(Duration.ofSeconds(10))),
            Map.entry("shorter", new SessionCommand.Adjust(Duration.ofSeconds(-10))),
            Map.entry("one more", new SessionCommand.OneMore()),
            Map.entry("hurt", new SessionCommand.Hurt(HurtReason.SORE)),
            Map.entry("easier", new SessionCommand.Easier()), Map.entry("finish", new SessionCommand.Finish()));

    static Stream<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        List<String> header = List.of();
        for (String line : TABLE.lines().filter(line -> !line.isBlank()).toList()) {
            List<String> row = Stream.of(line.split("\\|")).map(String::strip).toList();
            if (row.getFirst().equals("state")) {
                header = row;
                continue;
            }
            for (int i = 1; i < row.size(); i++) {
                cells.add(Arguments.of(row.getFirst(), header.get(i), row.get(i)));
            }
        }
        return cells.stream();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("cells")
    void eachCommandDoesInEachStateWhatTheTableSays(String state, String command, String expected) {
        Rehearsal session = in(state);
        SessionState before = session.state();
        session.cues();
        session.act(Objects.requireNonNull(COMMANDS.get(command)));
        if (expected.equals(".")) {
            assertEquals(before, session.state());
            assertEquals(List.of(), session.cues());
        } else {
            assertEquals(expected, describe(session.state()));
        }
    }

    private static Rehearsal in(String state) {
        Dose dose = Doses.sided();
        Rehearsal session = Rehearsal.of(Plans.step("first", Doses.held(30)),
                Plans.easing(Plans.waiting(Plans.step("second", dose)), "easier", Doses.held(10)),
                Plans.step("third", Doses.held(30)));
        return switch (state) {
            case "by person" -> hold(session).pause();
            case "by sleep" -> hold(session).late(Duration.ofMinutes(5));
            case "by hurt" -> hold(session).hurt(HurtReason.SORE);
            case "restored" -> hold(session).crash(Duration.ofMinutes(5));
            case "completed" -> session.until(phase -> session.leg().index() == 2 && phase instanceof Phase.Hold)
                    .pass(30);
            case "ended early" -> hold(session).act(new SessionCommand.Finish());
            case "ended hurt" -> hold(session).hurt(HurtReason.DIZZY).act(new SessionCommand.Finish());
            case "interrupted" -> hold(session).crash(Duration.ofHours(13)).interrupt();
            default -> session.until(phase -> session.leg().index() == 1 && named(state).test(phase))
                    .pass(Map.of("Setup", 1.0, "CountIn", 1.0, "MoveIn", 1.0, "Hold", 5.0, "Rest", 1.0)
                            .getOrDefault(state, 0.5));
        };
    }

    private static Rehearsal hold(Rehearsal session) {
        return session.until(phase -> session.leg().index() == 1 && phase instanceof Phase.Hold).pass(5);
    }

    private static Predicate<Phase> named(String kind) {
        return phase -> phase.getClass().getSimpleName().equals(kind);
    }

    private static String describe(SessionState state) {
        Leg leg = state.journey().leg();
        String where = leg.index() + 1 + " " + leg.phase().getClass().getSimpleName() + " "
                + leg.phase().length().toSeconds() + " x" + leg.repetitions();
        return switch (state) {
            case Running _ -> where;
            case Paused paused -> paused.cause().code() + " " + where;
            case Ended ended -> "ended " + ended.ending().code();
        };
    }
}

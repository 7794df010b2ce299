package app.unknot.domain.session;

import static app.unknot.domain.Doses.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.unknot.domain.Doses;
import app.unknot.domain.Plans;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import app.unknot.domain.session.SessionState.Ended;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever is adjusted on the way: the total left says so at once, and the session then takes exactly that long.
class TotalLeftTest {
    private static final Map<String, SessionCommand> COMMANDS = Map.of("longer", new SessionCommand.Adjust(seconds(10)),
            "shorter", new SessionCommand.Adjust(seconds(-10)), "one more", new SessionCommand.OneMore(), "skip",
            new SessionCommand.Skip(), "back", new SessionCommand.Back());

    /// Two steps. The first: 5 s setup, 3 s count-in, on each side two holds of 20 s with 2 s in, 1 s out and 6 s rest
    /// or change between. The second: 8 s, then a hold of 30 s. A row begins so far into a phase of the first.
    @ParameterizedTest(name = "{1} s into {0}: {2} makes it {3} s more")
    @CsvSource({"Setup, 1, longer, 10", "Setup, 1, shorter, -1", "Hold L1, 4, longer, 20", "Hold L1, 4, shorter, -20",
            "Hold L1, 12, shorter, -10", "Hold R1, 4, longer, 10", "Hold R1, 4, shorter, -10", "Rest, 1, longer, 10",
            "Rest, 1, shorter, -2", "Hold L1, 4, one more, 58", "Hold L2, 4, one more, 58", "Hold R2, 4, one more, 58",
            "Rest, 1, one more, 58", "Rest, 1, skip, -5", "ChangeSide, 2, skip, -4", "Hold L1, 4, skip, -104",
            "Setup, 1, skip, -117", "Hold R2, 4, skip, -17", "Hold L1, 4, back, 14", "Setup, 1, back, 1"})
    void theTotalLeftFollowsAtOnce(String phase, double into, String command, int more) {
        Rehearsal session = at(phase).pass(into);
        Duration before = session.progress().clock().total();
        Duration after = session.act(Objects.requireNonNull(COMMANDS.get(command))).progress().clock().total();
        assertEquals(before.plusSeconds(more), after);
        session.pass(after.toMillis() / 1000.0 - 0.25);
        assertEquals(seconds(0.25), session.progress().clock().total());
        assertInstanceOf(Ended.class, session.pass(0.25).state());
    }

    private static Rehearsal at(String phase) {
        Rehearsal session = Rehearsal.of(Plans.step("a", Doses.sided()), Plans.step("b", Doses.held(30)));
        return switch (phase) {
            case "Setup" -> session;
            case "Rest" -> session.until(Phase.Rest.class::isInstance);
            case "ChangeSide" -> session.until(Phase.ChangeSide.class::isInstance);
            default -> session.untilHold(phase.charAt(5) == 'L' ? Side.LEFT : Side.RIGHT, phase.charAt(6) - '0');
        };
    }
}

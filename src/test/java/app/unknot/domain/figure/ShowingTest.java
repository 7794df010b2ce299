package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Position;
import app.unknot.domain.routine.Phase;
import app.unknot.domain.routine.Side;
import app.unknot.ui.AllFigures;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The one repetition that a card plays; and which figure is whose.
class ShowingTest {
    static List<Bundled.Role> toDo() {
        return Bundled.toDo();
    }

    @ParameterizedTest
    @MethodSource("toDo")
    void aRepetitionBeginsAndEndsAtTheSamePicture(Bundled.Role role) {
        for (Side side : role.sides()) {
            Painter painter = new Painter(role.figure());
            Showing showing = new Showing(role.figure(), side);
            Bounds first = painter.draw(showing.at(0)).bounds();
            Bounds last = painter.draw(showing.at(1)).bounds();
            assertEquals(first.left(), last.left(), 1, role.name());
            assertEquals(first.top(), last.top(), 1, role.name());
            assertEquals(first.right(), last.right(), 1, role.name());
            assertEquals(first.bottom(), last.bottom(), 1, role.name());
            assertEquals(0, Extent.way(role.body(showing.at(0)), role.body(showing.at(1))), 1, role.name());
        }
    }

    @ParameterizedTest
    @MethodSource("toDo")
    void itIsShortButShowsAWholeRound(Bundled.Role role) {
        Duration length = new Showing(role.figure(), Side.BOTH).length();
        assertTrue(length.compareTo(Duration.ofMillis(1500)) >= 0 && length.compareTo(Duration.ofMillis(11_700)) < 0,
                () -> role + ": " + length);
    }

    @Test
    void itRunsThroughMoveInHoldAndRelease() {
        Showing showing = new Showing(Bundled.figures().of("bridge").orElseThrow(), Side.BOTH);
        assertInstanceOf(Phase.MoveIn.class, showing.at(0).phase());
        assertEquals(0, showing.at(0).fraction());
        assertInstanceOf(Phase.Hold.class, showing.at(0.5).phase());
        assertInstanceOf(Phase.Release.class, showing.at(0.99).phase());
        assertInstanceOf(Phase.Release.class, showing.at(1).phase());
        assertEquals(1, showing.at(1).fraction());
    }

    @Test
    void whatDoesNotMoveInIsHeld() {
        Showing showing = new Showing(Bundled.figures().of("partner-long-strokes").orElseThrow(), Side.BOTH);
        assertInstanceOf(Phase.Hold.class, showing.at(0).phase());
        assertInstanceOf(Phase.Hold.class, showing.at(1).phase());
        assertEquals(1, showing.at(1).fraction());
    }

    @Test
    void aStepShowsTheFigureOfItsPositionOrElseTheTechniques() {
        Figure own = Bundled.figures().of("bridge").orElseThrow();
        Figure placed = Bundled.figures().of("cat-cow").orElseThrow();
        Figures figures = new AllFigures(Map.of("bridge", own, "bridge@seated-chair", placed));
        assertEquals(Optional.of(placed), figures.of(Figures.name("bridge", Position.SEATED_CHAIR)));
        assertEquals(Optional.of(own), figures.of(Figures.name("bridge", Position.STANDING)));
        assertEquals(Optional.empty(), figures.of(Figures.name("cat-cow", Position.STANDING)));
        assertEquals(Optional.empty(), Figures.NONE.of("bridge"));
    }
}

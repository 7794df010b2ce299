package app.unknot.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.Discomfort;
import app.unknot.ui.TestWindow;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

final class DiscomfortPickerTest {
    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final DiscomfortPicker picker = new DiscomfortPicker("How is it?", messages, new Words(messages));
    private final NoteArea note = new NoteArea("A note", 2);

    @BeforeEach
    void open() {
        Button before = new Button("Before");
        window.show(() -> picker, shown -> new VBox(before, shown, note));
        robot.interact(before::requestFocus);
    }

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void theScaleIsOneStopOfTheTabKey() {
        robot.push(KeyCode.TAB);
        assertEquals("level-0", focused().getId());
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertEquals(Optional.of(new Discomfort(2, Optional.empty())), picker.value().get());
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        assertEquals(note, focused());
        robot.push(KeyCode.TAB);
        assertEquals("", note.getText());
    }

    @Test
    void digitsHomeAndEndChooseAndDeleteTakesTheAnswerBack() {
        robot.push(KeyCode.TAB).push(KeyCode.DIGIT7);
        assertEquals(7, picker.value().get().orElseThrow().level());
        assertEquals("How is it? 7 of 10", focused().getAccessibleText());
        robot.push(KeyCode.END);
        assertEquals(10, picker.value().get().orElseThrow().level());
        robot.push(KeyCode.HOME);
        assertEquals(0, picker.value().get().orElseThrow().level());
        robot.push(KeyCode.DELETE);
        assertEquals(Optional.empty(), picker.value().get());
    }

    @Test
    void aDigitKeyCountsWhateverTheLayoutPrintsWithIt() {
        robot.push(KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.DIGIT4);
        assertEquals(4, picker.value().get().orElseThrow().level());
        robot.push(KeyCode.NUMPAD9);
        assertEquals(9, picker.value().get().orElseThrow().level());
    }

    @Test
    void aProposedPlaceIsNoAnswerUntilALevelIsChosen() {
        robot.interact(() -> picker.suggest(Optional.of(BodyRegion.NECK)));
        assertEquals(Optional.empty(), picker.value().get());
        robot.push(KeyCode.TAB).push(KeyCode.DIGIT3);
        assertEquals(Optional.of(new Discomfort(3, Optional.of(BodyRegion.NECK))), picker.value().get());
    }

    private Node focused() {
        return picker.getScene().getFocusOwner();
    }
}

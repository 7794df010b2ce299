package app.unknot.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.unknot.ui.Hand;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// What scrolls keeps no picture.
final class ViewportsTest {
    @Test
    void aTextThatScrollsKeepsNoPicture() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Hand.act(() -> keepsNone(new SteadyScroll(new VBox(new Label("long")))));
    }

    @Test
    void aNoteKeepsNoPicture() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Hand.act(() -> keepsNone(new NoteArea("How was it?", 3)));
    }

    private static void keepsNone(Region scrolls) {
        Scene scene = new Scene(new VBox(scrolls));
        scene.getRoot().applyCss();
        Set<Node> viewports = scrolls.lookupAll(".viewport");
        assertEquals(1, viewports.size());
        assertFalse(viewports.iterator().next().isCache());
    }
}

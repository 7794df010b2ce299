package app.unknot.ui.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.session.Agreement;
import app.unknot.store.FileDisk;
import app.unknot.store.Folders;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonCatalog;
import app.unknot.ui.Screenshots;
import app.unknot.ui.TestWindow;
import app.unknot.ui.common.Messages;
import app.unknot.ui.pair.Pair.Whose;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What two people are asked before a session.
final class PairTest {
    private static final Path NOWHERE = Path.of("target", "nowhere");
    private static final Agreement KNOWN = Agreement.NONE.with(Roles.named("Ben", "Ana")).stoppingAt("Stop");

    private final Catalog catalog = new JsonCatalog(CatalogFiles.packed(), new Folders(NOWHERE, NOWHERE, NOWHERE), new FileDisk()).load();
    private final FxRobot robot = new FxRobot();
    private final TestWindow window = new TestWindow();
    private final List<Pair> went = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void withOnesOwnBackWhatIsAgreedLeadsOnAtOnce() {
        open("partner-shoulders-10", Pair.of(KNOWN));
        write("#leave-alone", " the left shoulder ");
        write("#stop-word", "Red");
        robot.clickOn("#whose-mine").clickOn("#pressure-4").clickOn("#pair-go-on");
        assertEquals(List.of(new Pair(new Agreement(Roles.named("Ben", "Ana"), "the left shoulder", "Red", OptionalInt.of(4)),
                Optional.of(Whose.MINE), Set.of())), went);
    }

    @Test
    void namesMayBeChangedAndLeftOut() {
        open("partner-shoulders-10", Pair.of(KNOWN));
        write("#giver", "Cleo");
        write("#receiver", " ");
        robot.clickOn("#whose-mine").clickOn("#pair-go-on");
        assertEquals(Roles.named("Cleo", ""), went.getFirst().agreement().roles());
    }

    @Test
    void whatIsWrittenStaysShort() {
        PairController page = open("partner-shoulders-10", Pair.of(KNOWN));
        write("#leave-alone", "left ".repeat(40));
        assertEquals("left ".repeat(12).strip(), page.said().agreement().leaveAlone());
        robot.clickOn("#leave-alone").push(KeyCode.END).write("x");
        assertEquals("left ".repeat(12).strip(), page.said().agreement().leaveAlone());
    }

    @Test
    void whoseBackItIsHasToBeSaidAndEnterGoesOn() {
        open("partner-shoulders-10", Pair.of(KNOWN));
        robot.clickOn("#pair-go-on");
        assertEquals(List.of(), went);
        assertTrue(robot.lookup(".strong").match((Node node) -> says(node, "Please say whose")).tryQuery().isPresent());
        robot.push(KeyCode.SPACE).clickOn("#stop-word").push(KeyCode.ENTER);
        assertEquals(Optional.of(Whose.MINE), went.getFirst().whose());
    }

    @Test
    void someoneElsesConditionsAreAskedAndCountForThisSessionOnly() {
        open("partner-shoulders-10", Pair.of(KNOWN));
        robot.clickOn("#whose-anothers").clickOn("#pair-go-on");
        assertEquals(List.of(), went);
        assertTrue(shown("What is true for Ana?"));
        robot.clickOn("#condition-fever-or-unwell");
        assertTrue(shown("No session right now"));
        robot.clickOn("#pair-go-on");
        assertEquals(Set.of(Condition.FEVER_OR_UNWELL), went.getFirst().conditions(Set.of(Condition.NECK_PROBLEM)));
        assertEquals(Set.of(Condition.NECK_PROBLEM), went.getFirst().with(Whose.MINE).conditions(Set.of(Condition.NECK_PROBLEM)));
    }

    @Test
    void backLeadsFromTheConditionsToTheAgreementAndFromThereAway() {
        PairController page = open("partner-shoulders-10",
                new Pair(KNOWN, Optional.of(Whose.ANOTHERS), Set.of(Condition.FEVER_OR_UNWELL)));
        robot.interact(page::askConditions);
        assertTrue(robot.lookup("#condition-fever-or-unwell").queryAs(CheckBox.class).isSelected());
        robot.clickOn("Back");
        assertTrue(shown("Agree on this first"));
        robot.clickOn("Back to the catalog");
        assertEquals(List.of("catalog"), left);
    }

    @Test
    void whereNobodyPressesThereIsNoPressureToAgreeOn() {
        open("tape-on-10", Pair.of(KNOWN.pressing(4)));
        assertFalse(robot.lookup("#pressure-3").tryQuery().isPresent());
        robot.clickOn("#whose-mine").clickOn("#pair-go-on");
        assertEquals(OptionalInt.empty(), went.getFirst().agreement().pressure());
    }

    @Test
    void thePageIsTidy() {
        new Screenshots().take("pair", () -> make("partner-shoulders-10",
                new Pair(KNOWN.leavingAlone("the left shoulder blade"), Optional.of(Whose.ANOTHERS), Set.of())).view());
        new Screenshots().take("pair-empty", () -> make("partner-back-swedish-25", Pair.of(Agreement.NONE.stoppingAt("Stop"))).view());
    }

    @Test
    void theConditionsAreTidy() {
        new Screenshots().take("pair-conditions", () -> {
            PairController page = make("partner-shoulders-10", new Pair(KNOWN, Optional.of(Whose.ANOTHERS), Set.of()));
            page.askConditions();
            return page.view();
        });
    }

    private PairController open(String routine, Pair first) {
        return window.show(() -> make(routine, first), PairController::view);
    }

    private PairController make(String routine, Pair first) {
        return new PairController(catalog.routine(routine).orElseThrow(), catalog.safety(), first,
                new PairController.Acts(went::add, () -> left.add("catalog")), new Messages(Locale.ENGLISH));
    }

    private void write(String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(words));
    }

    private boolean shown(String words) {
        return robot.lookup((Node node) -> says(node, words) && seen(node)).tryQuery().isPresent();
    }

    private static boolean says(Node node, String words) {
        return node instanceof Labeled label && label.getText() != null && label.getText().startsWith(words);
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}

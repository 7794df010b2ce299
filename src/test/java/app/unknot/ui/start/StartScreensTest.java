package app.unknot.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.catalog.Condition;
import app.unknot.domain.history.History;
import app.unknot.domain.history.SessionRecord.Roles;
import app.unknot.domain.session.Agreement;
import app.unknot.domain.settings.Theme;
import app.unknot.store.FileDisk;
import app.unknot.store.Folders;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonCatalog;
import app.unknot.ui.Screenshots;
import app.unknot.ui.Screenshots.Variant;
import app.unknot.ui.common.Messages;
import app.unknot.ui.start.StartController.Said;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of the page before a session, on the real catalog.
final class StartScreensTest {
    /// What the rail leaves of the window in a text twice as large.
    private static final int BESIDE_RAIL = Screenshots.WIDTH - 136;

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Screenshots screenshots = new Screenshots();
    @TempDir
    private Path folder;

    @Test
    void aRoutineThatIsFineJustStarts() {
        take("start", "desk-break-5", Set.of());
    }

    @Test
    void whatIsLeftOutIsSaidWithItsReason() {
        take("start-left-out", "low-back-stretch-15", Set.of(Condition.DISC_PAIN_WORSE_BENDING, Condition.RECENT_HIP_SURGERY));
    }

    @Test
    void whereOnlyBreathingIsLeftOthersAreOffered() {
        take("start-blocked", "cool-and-settle-12", Set.of(Condition.HEART_DISEASE));
    }

    @Test
    void waitsAreToldBefore() {
        take("start-tape", "tape-on-10", Set.of());
    }

    @Test
    void aLongRoutineInLessTimeShowsWhatChanges() {
        take("start-fit", "steady-strong-12", new Said(Optional.empty(), Optional.of(6)));
        take("start-fit-long", "low-back-stretch-15", new Said(Optional.empty(), Optional.of(9)));
    }

    @Test
    void muchDiscomfortOffersTheCalmerWayFirst() {
        answer("start-ease", 5);
        answer("start-stop", 7);
    }

    @Test
    void theLongerButtonFitsBesideTheRailInTheLargestText() {
        Variant beside = new Variant("200-beside-rail", Theme.DARK, 200, BESIDE_RAIL, Screenshots.HEIGHT);
        AtomicReference<Parent> shown = new AtomicReference<>();
        assertEquals(List.of(), screenshots.shoot("start-stop", beside, () -> {
            shown.set(page("steady-strong-12", person(Set.of(), Said.NOTHING, Agreement.NONE)));
            return shown.get();
        }, () -> ((ToggleButton) shown.get().lookup("#level-6")).fire()));
    }

    @Test
    void forTwoItSaysWhatWasAgreedAndAsksAboutTheReceiver() {
        take("start-pair", "partner-shoulders-10", person(Set.of(Condition.NECK_PROBLEM), Said.NOTHING,
                new Agreement(Roles.named("Ben", "Ana"), "the left shoulder blade", "Red", OptionalInt.of(4))));
    }

    private void take(String name, String routine, Set<Condition> conditions) {
        take(name, routine, person(conditions, Said.NOTHING, Agreement.NONE));
    }

    private void take(String name, String routine, Said said) {
        take(name, routine, person(Set.of(), said, Agreement.NONE));
    }

    private static StartController.Person person(Set<Condition> conditions, Said said, Agreement agreement) {
        return new StartController.Person(conditions, History.EMPTY, ZonedDateTime.parse("2026-11-23T10:00:00Z[Europe/Paris]"), said,
                agreement);
    }

    private void answer(String name, int level) {
        AtomicReference<Parent> shown = new AtomicReference<>();
        screenshots.take(name, () -> {
            shown.set(page("desk-break-5", person(Set.of(), Said.NOTHING, Agreement.NONE)));
            return shown.get();
        }, () -> ((ToggleButton) shown.get().lookup("#level-" + level)).fire());
    }

    private void take(String name, String routine, StartController.Person person) {
        screenshots.take(name, () -> page(routine, person));
    }

    private Parent page(String routine, StartController.Person person) {
        Catalog catalog = new JsonCatalog(CatalogFiles.packed(), new Folders(folder, folder, folder), new FileDisk()).load();
        Runnable nothing = () -> {
        };
        StartController.Acts acts = new StartController.Acts(_ -> {
        }, (_, _) -> {
        }, nothing, new StartController.Aside(_ -> {}, nothing, _ -> {}));
        return new StartController(catalog.routine(routine).orElseThrow(), catalog, person, acts, messages).view();
    }
}

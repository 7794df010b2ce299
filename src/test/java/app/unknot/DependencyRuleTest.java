package app.unknot;

import static app.unknot.HandMade.calling;
import static app.unknot.HandMade.constructing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.lang.classfile.ClassModel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The directions between the packages hold in the compiled classes; and each rule is seen to fail on a class that breaks it.
class DependencyRuleTest {
    private static List<ClassModel> compiled = List.of();

    @BeforeAll
    static void readCompiledClasses() throws IOException {
        compiled = DependencyRules.classesIn(Path.of("target", "classes"));
        assertFalse(compiled.isEmpty(), "no classes in target/classes: compile first");
    }

    @Test
    void domainRefersToPlainJavaAndItself() {
        holds(DependencyRules.domainKnowsOnlyItself(compiled));
    }

    @Test
    void domainNeverAsksWhatTimeItIs() {
        holds(DependencyRules.domainNeverAsksTheTime(compiled));
    }

    @Test
    void storeRefersToDomainAndJson() {
        holds(DependencyRules.storeKnowsDomainAndJson(compiled));
    }

    @Test
    void deviceRefersToDomainAndTheJdk() {
        holds(DependencyRules.deviceKnowsDomainAndJdk(compiled));
    }

    @Test
    void reportRefersToDomainAndPdf() {
        holds(DependencyRules.reportKnowsDomainAndPdf(compiled));
    }

    @Test
    void screenRefersToDomainAndWhatIsCommonAndItself() {
        holds(DependencyRules.screensKnowNoOtherScreen(compiled));
    }

    @Test
    void onlyWiringConstructsControllersAndAdapters() {
        holds(DependencyRules.onlyWiringConstructs(compiled));
    }

    /// Classes made by hand, each with one call in it.
    @Nested
    class ARuleReports {
        @Test
        void aDomainClassThatOpensAFile() {
            assertEquals(List.of("app.unknot.domain.routine.Bad uses java.nio.file.Files"), DependencyRules
                    .domainKnowsOnlyItself(List.of(calling("app.unknot.domain.routine.Bad", "java.nio.file.Files", "exists"))));
        }

        @Test
        void aDomainClassThatAsksAClock() {
            assertEquals(List.of("app.unknot.domain.Bad calls java.time.Instant.now"),
                    DependencyRules.domainNeverAsksTheTime(List.of(calling("app.unknot.domain.Bad", "java.time.Instant", "now"))));
            assertEquals(List.of("app.unknot.domain.Bad calls java.lang.System.nanoTime"),
                    DependencyRules.domainNeverAsksTheTime(List.of(calling("app.unknot.domain.Bad", "java.lang.System", "nanoTime"))));
            assertEquals(List.of("app.unknot.domain.Bad uses java.time.Clock"),
                    DependencyRules.domainNeverAsksTheTime(List.of(calling("app.unknot.domain.Bad", "java.time.Clock", "systemUTC"))));
        }

        @Test
        void aStoreThatReachesForTheScreen() {
            assertEquals(List.of("app.unknot.store.Bad uses javafx.application.Platform"), DependencyRules
                    .storeKnowsDomainAndJson(List.of(calling("app.unknot.store.Bad", "javafx.application.Platform", "exit"))));
            assertEquals(List.of("app.unknot.store.Bad uses app.unknot.device.Beeper"), DependencyRules
                    .storeKnowsDomainAndJson(List.of(calling("app.unknot.store.Bad", "app.unknot.device.Beeper", "beep"))));
        }

        @Test
        void aDeviceThatReachesForTheStore() {
            assertEquals(List.of("app.unknot.device.Bad uses app.unknot.store.JsonlJournal"), DependencyRules
                    .deviceKnowsDomainAndJdk(List.of(calling("app.unknot.device.Bad", "app.unknot.store.JsonlJournal", "open"))));
        }

        @Test
        void aReportThatReachesForTheScreenAndAScreenThatPrints() {
            assertEquals(List.of("app.unknot.report.Bad uses app.unknot.ui.common.Messages"), DependencyRules
                    .reportKnowsDomainAndPdf(List.of(calling("app.unknot.report.Bad", "app.unknot.ui.common.Messages", "text"))));
            assertEquals(List.of("app.unknot.ui.progress.Bad uses org.apache.pdfbox.pdmodel.PDDocument"), DependencyRules
                    .screensKnowNoOtherScreen(
                            List.of(calling("app.unknot.ui.progress.Bad", "org.apache.pdfbox.pdmodel.PDDocument", "save"))));
            assertEquals(List.of("app.unknot.Screens constructs app.unknot.report.PdfPress"), DependencyRules
                    .onlyWiringConstructs(List.of(constructing("app.unknot.Screens", "app.unknot.report.PdfPress"))));
        }

        @Test
        void aScreenThatKnowsAnotherScreenOrTheStore() {
            assertEquals(List.of("app.unknot.ui.shell.Bad uses app.unknot.ui.catalog.CatalogView"), DependencyRules
                    .screensKnowNoOtherScreen(List.of(calling("app.unknot.ui.shell.Bad", "app.unknot.ui.catalog.CatalogView", "show"))));
            assertEquals(List.of("app.unknot.ui.history.Bad uses app.unknot.store.JsonlJournal"), DependencyRules
                    .screensKnowNoOtherScreen(List.of(calling("app.unknot.ui.history.Bad", "app.unknot.store.JsonlJournal", "open"))));
        }

        @Test
        void aClassThatConstructsWhatWiringShould() {
            assertEquals(List.of("app.unknot.App constructs app.unknot.ui.catalog.CatalogController"), DependencyRules
                    .onlyWiringConstructs(List.of(constructing("app.unknot.App", "app.unknot.ui.catalog.CatalogController"))));
            assertEquals(List.of("app.unknot.Launcher constructs app.unknot.store.JsonlJournal"), DependencyRules
                    .onlyWiringConstructs(List.of(constructing("app.unknot.Launcher", "app.unknot.store.JsonlJournal"))));
        }

        @Test
        void nothingWhereEachKeepsToItsPlace() {
            List<ClassModel> good = List.of(constructing("app.unknot.Screens", "app.unknot.ui.catalog.CatalogController"),
                    constructing("app.unknot.store.JsonlJournal", "app.unknot.store.Segment"),
                    calling("app.unknot.ui.catalog.CatalogView", "app.unknot.ui.catalog.cells.Card", "show"),
                    calling("app.unknot.ui.catalog.CatalogView", "app.unknot.ui.common.Screen", "show"));
            assertEquals(List.of(), DependencyRules.onlyWiringConstructs(good));
            assertEquals(List.of(), DependencyRules.screensKnowNoOtherScreen(good));
        }
    }

    private static void holds(List<String> violations) {
        if (!violations.isEmpty()) {
            fail(String.join("\n", violations));
        }
    }
}

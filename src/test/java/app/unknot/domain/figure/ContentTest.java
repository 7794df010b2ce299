package app.unknot.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.unknot.domain.catalog.LearnOnly;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.Side;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonFigures;
import app.unknot.ui.AllFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Everything that can be done, or learnt about, has its figure, and no file lies about that nothing shows.
class ContentTest {
    private static final Path FOLDER = Path.of("assets", "figures");
    private static final int MOST_BYTES = 8 * 1024;

    @Test
    void noBundledFigureIsRefused() {
        List<String> refusals = new ArrayList<>();
        AllFigures.of(Bundled.catalog(), new JsonFigures(CatalogFiles.in(FOLDER), refusal -> refusals.add(refusal.toString())));
        assertEquals(List.of(), refusals);
    }

    @Test
    void everyTechniqueToDoHasAFigure() {
        assertEquals(List.of(),
                Bundled.catalog().techniques().keySet().stream().filter(id -> Bundled.figures().of(id).isEmpty()).toList());
        assertEquals(37, Bundled.catalog().techniques().size());
    }

    @Test
    void everyStepThatARoutinePlacesOtherwiseHasAFigureOfThat() {
        Set<String> placed = Bundled.catalog().routines().stream().flatMap(routine -> routine.steps().stream())
                .filter(step -> step.staging().position() != step.technique().traits().position())
                .map(step -> Figures.name(step.technique().id(), step.staging().position())).collect(Collectors.toSet());
        assertFalse(placed.isEmpty(), "the catalog places no technique otherwise");
        assertEquals(List.of(), placed.stream().filter(name -> !Bundled.figures().byName().containsKey(name)).toList());
    }

    @Test
    void everyPlannedStepHasAFigureEasierOnesToo() {
        List<PlannedStep> steps = Bundled.steps();
        assertEquals(37, steps.stream().map(step -> step.technique().id()).distinct().count(), "all techniques are planned");
        assertEquals(List.of(), steps.stream().filter(
                step -> Bundled.figures().of(Figures.name(step.technique().id(), step.brief().position())).isEmpty()).map(Bundled::name)
                .toList());
    }

    @Test
    void whatIsOnlyToLearnAboutIsMarkedAndNothingElseIs() {
        Set<String> toLearn = Bundled.catalog().entries().stream().filter(LearnOnly.class::isInstance).map(entry -> entry.id())
                .collect(Collectors.toSet());
        assertEquals(6, toLearn.size());
        assertEquals(toLearn, Bundled.all().stream().filter(role -> role.figure().setting().forbidden()).map(Bundled.Role::name)
                .collect(Collectors.toSet()));
        for (Bundled.Role role : Bundled.all()) {
            boolean marked = new Painter(role.figure()).still(Side.BOTH).shapes().getLast().tone() == Drawing.Tone.MARK;
            assertEquals(toLearn.contains(role.name()), marked, role.name());
        }
    }

    @Test
    void nothingMovesInWhatIsOnlyToLearnAbout() {
        for (Bundled.Role role : Bundled.all().stream().filter(all -> all.figure().setting().forbidden()).toList()) {
            Painter painter = new Painter(role.figure());
            Showing showing = new Showing(role.figure(), Side.BOTH);
            Set<Drawing> drawings = Stream.of(0, 0.2, 0.4, 0.5, 0.9, 1.0).map(fraction -> painter.draw(showing.at(fraction.doubleValue())))
                    .collect(Collectors.toSet());
            assertEquals(1, drawings.size(), role + " moves");
        }
    }

    @Test
    void everyFileIsSmall() throws IOException {
        List<String> large = new ArrayList<>();
        for (Path file : files()) {
            if (Files.size(file) >= MOST_BYTES) {
                large.add(file + ": " + Files.size(file));
            }
        }
        assertEquals(List.of(), large);
    }

    @Test
    void noFileIsForgotten() throws IOException {
        Set<String> files = files().stream().map(file -> file.getFileName().toString().replace(".json", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shown = new TreeSet<>(Bundled.figures().byName().keySet());
        shown.add("poses");
        assertEquals(shown, files);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.sorted().toList();
        }
    }
}

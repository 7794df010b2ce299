package app.unknot.domain.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.routine.PlannedStep;
import app.unknot.domain.routine.Planner;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.Speaker.Priority;
import app.unknot.ui.RealFigures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// All routines that ship, by the ear alone.
class SpokenRoutinesTest {
    @Test
    void everyStepIsNamedOnceExplainedOnceAndNeverSpokenOverTheCountIn() {
        for (int rate : new int[]{120, 160, 220}) {
            Pace pace = new Pace(rate);
            for (SessionPlan plan : plans()) {
                Practice practice = new Practice(plan, pace).through();
                List<Practice.Said> said = practice.said();
                for (PlannedStep step : Set.copyOf(plan.steps())) {
                    String name = step.technique().name();
                    assertEquals(plan.steps().stream().filter(each -> each.technique().name().equals(name)).count(),
                            count(said, remark -> remark instanceof Remark.Name named && named.technique().equals(name)), name);
                    String words = step.brief().instruction();
                    assertEquals(plan.steps().stream().filter(each -> each.brief().instruction().equals(words)).count(),
                            count(said, remark -> remark.equals(new Remark.Instruction(words))), words);
                }
                spoken(said, pace).forEach(span -> assertTrue(rate < 160 || practice.counts().stream().noneMatch(span::covers),
                        () -> plan.routine() + " at " + rate + ": " + span));
            }
        }
    }

    @Test
    void everythingThatIsSaidWasInTheScript() {
        Pace pace = new Pace(160);
        for (SessionPlan plan : plans()) {
            Set<Remark> script = new HashSet<>(Script.of(plan, pace));
            assertEquals(List.of(),
                    new Practice(plan, pace).through().remarks().stream().filter(remark -> !script.contains(remark)).toList());
        }
    }

    private static long count(List<Practice.Said> said, Predicate<Remark> which) {
        return said.stream().map(each -> each.saying().remark()).filter(which).count();
    }

    /// When something is spoken.
    private record Span(Duration from, Duration to, Remark remark) {
        boolean covers(Duration moment) {
            return from.compareTo(moment) < 0 && to.compareTo(moment) > 0;
        }
    }

    /// One after another; what no longer fits is dropped.
    private static List<Span> spoken(List<Practice.Said> said, Pace pace) {
        List<Span> spans = new ArrayList<>();
        Duration free = Duration.ZERO;
        for (Practice.Said each : said) {
            Duration from = free.compareTo(each.at()) > 0 ? free : each.at();
            Duration to = from.plus(pace.of(each.saying().remark()));
            boolean fits = each.saying().room().filter(room -> to.compareTo(each.at().plus(room)) > 0).isEmpty();
            assertTrue(fits || each.saying().remark().priority() == Priority.EXTRA, () -> "dropped: " + each.at() + " " + each.saying());
            if (fits) {
                spans.add(new Span(from, to, each.saying().remark()));
                free = to;
            }
        }
        return spans;
    }

    private static List<SessionPlan> plans() {
        Catalog catalog = RealFigures.catalog();
        Planner planner = new Planner(catalog.techniques());
        List<SessionPlan> plans = new ArrayList<>();
        for (Routine routine : catalog.routines()) {
            plans.add(planner.plan(routine, Set.of()));
        }
        return plans;
    }
}

package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.history.HurtReason;
import app.unknot.domain.routine.Planner;
import app.unknot.domain.routine.SessionPlan;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.settings.Theme;
import app.unknot.domain.settings.When;
import app.unknot.ui.ManualClock;
import app.unknot.ui.RealFigures;
import app.unknot.ui.Screenshots;
import app.unknot.ui.Screenshots.Variant;
import app.unknot.ui.common.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// Pictures of a session as it is seen from three metres, beside other work, and when it hurts.
final class FarScreensTest {
    private static final List<Variant> SIZES = List.of(new Variant("800", Theme.LIGHT, 100, 800, 600),
            new Variant("1920", Theme.DARK, 100, 1920, 1080));
    private final Screenshots screenshots = new Screenshots();

    @Test
    void fromAfarAHoldShowsNumberWordSideFigureAndNext() {
        take("far-left", SamplePlan.plan(), 24, session -> {
        });
        shoot("far-left", SamplePlan.plan(), 24);
    }

    @Test
    void fromAfarTheRightLooksOther() {
        take("far-right", SamplePlan.plan(), 92, session -> {
        });
    }

    @Test
    void fromAfarGettingReadyIsGrey() {
        take("far-ready", SamplePlan.plan(), 4, session -> {
        });
        shoot("far-ready", SamplePlan.plan(), 4);
    }

    @Test
    void fromAfarARestIsDotted() {
        take("far-rest", SamplePlan.plan(), 43, session -> {
        });
    }

    @Test
    void fromAfarSidesChange() {
        take("far-change", SamplePlan.plan(), 75, session -> {
        });
    }

    @Test
    void fromAfarALongHoldShowsMinutesAndItsReminder() {
        take("far-long", SamplePlan.plan(), 580, session -> {
        });
        shoot("far-long", SamplePlan.plan(), 580);
    }

    @Test
    void fromAfarAPartnerIsMassaged() {
        take("far-partner", partner(), 40, session -> {
        });
        shoot("far-partner", partner(), 40);
    }

    @Test
    void fromAfarAPartnersSideIsSaidInWords() {
        take("far-partner-side", partner(), 200, session -> {
        });
    }

    @Test
    void fromAfarTheOneWhoGivesIsWaitedFor() {
        take("far-wait", partner(), 32, session -> {
        });
        shoot("far-wait", partner(), 32);
    }

    @Test
    void aPauseFromAfarBringsTheControlsAndTheRedFlags() {
        take("far-paused", partner(), 40, SessionController::onPause);
    }

    @Test
    void painFromAfarOffersTheEasierWay() {
        take("far-hurt", SamplePlan.plan(), 24, session -> session.onHurt(HurtReason.UNSPECIFIED));
    }

    @Test
    void sharpPainFromAfarShowsTheRedFlags() {
        take("far-redflags", SamplePlan.plan(), 24, session -> session.onHurt(HurtReason.SHARP));
    }

    @Test
    void theKeysOfAnyKeyModeCanBeListed() {
        take("far-keys", partner(), 40, SessionController::onKeys);
    }

    @Test
    void theStripShowsNumberWordSideAndPause() {
        List<String> problems = new ArrayList<>();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            String name = theme == Theme.LIGHT ? "light" : "dark";
            problems.addAll(strip("small-left", new Variant(name, theme, 100, 340, 80), 24, session -> {
            }));
            problems.addAll(strip("small-long", new Variant(name, theme, 100, 340, 80), 520, session -> {
            }));
            // The longest word, in the width with which the window opens.
            problems.addAll(strip("small-change", new Variant(name, theme, 100, 336, 80), 75, session -> {
            }));
            problems.addAll(strip("small-paused", new Variant(name, theme, 100, 340, 80), 50, SessionController::onPause));
        }
        problems.addAll(strip("small-left", new Variant("200", Theme.LIGHT, 200, 680, 160), 24, session -> {
        }));
        assertEquals(List.of(), problems);
    }

    private static SessionPlan partner() {
        Catalog catalog = RealFigures.catalog();
        return new Planner(catalog.techniques()).plan(catalog.routine("partner-shoulders-10").orElseThrow(), Set.of());
    }

    private void take(String name, SessionPlan plan, int seconds, Consumer<SessionController> act) {
        Stand stand = new Stand(plan, Duration.ofSeconds(seconds), When.ALWAYS);
        screenshots.take(name, stand::open, () -> stand.look(act));
    }

    private void shoot(String name, SessionPlan plan, int seconds) {
        Stand stand = new Stand(plan, Duration.ofSeconds(seconds), When.ALWAYS);
        assertEquals(List.of(), SIZES.stream().flatMap(size -> screenshots.shoot(name, size, stand::open, () -> stand.look(_ -> {
        })).stream()).toList());
    }

    private List<String> strip(String name, Variant variant, int seconds, Consumer<SessionController> act) {
        Stand stand = new Stand(SamplePlan.plan(), Duration.ofSeconds(seconds), When.NEVER);
        return screenshots.shoot(name, variant, () -> {
            stand.open();
            stand.session.orElseThrow().onSmall();
            return stand.windows.strip();
        }, () -> stand.look(act));
    }

    /// A session that is opened anew for each picture.
    private static final class Stand {
        /// By then a partner is waited for.
        private static final Duration TO_BE_READY = Duration.ofSeconds(31);
        private static final Duration LOOKED_AT = Duration.ofMillis(1_200);

        private final SessionPlan plan;
        private final Duration into;
        private final When far;
        private ManualClock clock = new ManualClock(Instant.EPOCH);
        private RecordingWindows windows = new RecordingWindows();
        private Optional<SessionController> session = Optional.empty();

        Stand(SessionPlan plan, Duration into, When far) {
            this.plan = plan;
            this.into = into;
            this.far = far;
        }

        void look(Consumer<SessionController> act) {
            clock.pass(LOOKED_AT);
            act.accept(session.orElseThrow());
        }

        Parent open() {
            clock = new ManualClock(Instant.parse("2026-11-23T10:00:00Z"));
            windows = new RecordingWindows();
            SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
            SessionPorts ports = new SessionPorts(new SessionPorts.Time(clock, clock.timer(), clock.timer()), new Silent(),
                    RealFigures.shelf(), _ -> {
                    }, windows.leading(When.PARTNER, far));
            SessionController opened = new SessionController(engine, engine.start(plan, clock.get()), ports, new Messages(Locale.ENGLISH),
                    _ -> {
                    });
            session = Optional.of(opened);
            Duration unseen = into.minus(LOOKED_AT);
            Duration waiting = unseen.compareTo(TO_BE_READY) < 0 ? unseen : TO_BE_READY;
            clock.pass(waiting);
            if (unseen.compareTo(TO_BE_READY) > 0) {
                opened.onReady();
            }
            clock.pass(unseen.minus(waiting));
            return new StackPane(opened.view());
        }
    }
}

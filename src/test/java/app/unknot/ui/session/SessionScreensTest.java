package app.unknot.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unknot.domain.history.HurtReason;
import app.unknot.domain.session.SessionEngine;
import app.unknot.domain.settings.Theme;
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
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the session in each of its looks.
final class SessionScreensTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Screenshots screenshots = new Screenshots();

    @Test
    void gettingReadyLooksEmptyAndGrey() {
        take("session-setup", Duration.ofSeconds(4), _ -> {
        });
    }

    @Test
    void aHoldOnTheLeftShowsNumberRingWordAndSide() {
        take("session-hold-left", Duration.ofSeconds(24), _ -> {
        });
    }

    @Test
    void changingSidesShowsTheSideToCome() {
        take("session-change", Duration.ofMillis(75_500), _ -> {
        });
    }

    @Test
    void aLongHoldShowsMinutesAndAPrompt() {
        take("session-long", Duration.ofSeconds(570), _ -> {
        });
    }

    @Test
    void aPauseOffersTheNextAct() {
        take("session-paused", Duration.ofSeconds(24), SessionController::onPause);
    }

    @Test
    void painOffersAnEasierWay() {
        take("session-hurt", Duration.ofSeconds(24), session -> session.onHurt(HurtReason.UNSPECIFIED));
    }

    @Test
    void theStepsCanBeListed() {
        take("session-steps", Duration.ofSeconds(24), SessionController::onSteps);
    }

    @Test
    void theKeysCanBeListed() {
        take("session-keys", Duration.ofSeconds(24), SessionController::onKeys);
    }

    @Test
    void endingAsksFirst() {
        take("session-end", Duration.ofSeconds(24), SessionController::onAskEnd);
    }

    @Test
    void everyWindowAndTextSizeFitsNumberFigureAndWords() {
        List<String> problems = new ArrayList<>();
        for (Variant variant : List.of(new Variant("800", Theme.LIGHT, 100, 800, 600),
                new Variant("800-200", Theme.LIGHT, 200, 800, 600), new Variant("1366", Theme.LIGHT, 100, 1366, 768),
                new Variant("1920", Theme.DARK, 100, 1920, 1080), new Variant("1920-200", Theme.LIGHT, 200, 1920, 1080))) {
            problems.addAll(shoot("session-hold", variant, 24));
            problems.addAll(shoot("session-long", variant, 520));
        }
        assertEquals(List.of(), problems);
    }

    private List<String> shoot(String name, Variant variant, int seconds) {
        Stand stand = new Stand(Duration.ofSeconds(seconds));
        List<String> problems = new ArrayList<>(screenshots.shoot(name, variant, stand::open, stand::look));
        if (!paints(stand.session.orElseThrow().view().lookup(".figure-pane"))) {
            problems.add(name + "-" + variant.suffix() + ": no figure");
        }
        return problems;
    }

    /// Whether a picture of a node has more than one colour.
    private static boolean paints(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(2_000, () -> {
            WritableImage picture = node.snapshot(null, null);
            PixelReader pixels = picture.getPixelReader();
            int ground = pixels.getArgb(0, 0);
            return IntStream.range(0, (int) (picture.getWidth() * picture.getHeight()))
                    .anyMatch(i -> pixels.getArgb(i % (int) picture.getWidth(), i / (int) picture.getWidth()) != ground);
        });
    }

    private void take(String name, Duration into, Consumer<SessionController> act) {
        Stand stand = new Stand(into);
        screenshots.take(name, stand::open, () -> {
            stand.look();
            act.accept(stand.session.orElseThrow());
        });
    }

    /// A session that is opened anew for each picture. Most of the time passes before anyone looks: nothing is painted then.
    private final class Stand {
        private static final Duration LOOKED_AT = Duration.ofMillis(1_200);

        private final Duration into;
        private ManualClock clock = new ManualClock(Instant.EPOCH);
        private Optional<SessionController> session = Optional.empty();

        Stand(Duration into) {
            this.into = into;
        }

        void look() {
            clock.pass(LOOKED_AT);
        }

        Parent open() {
            clock = new ManualClock(Instant.parse("2026-11-23T10:00:00Z"));
            SessionEngine engine = new SessionEngine(Duration.ofSeconds(5));
            SessionPorts ports = new SessionPorts(new SessionPorts.Time(clock, clock.timer(), clock.timer()), new Silent(),
                    RealFigures.shelf(), _ -> {
                    }, RecordingWindows.around(() -> {
                    }));
            SessionController opened = new SessionController(engine, engine.start(SamplePlan.plan(), clock.get()), ports,
                    messages, _ -> {
                    });
            session = Optional.of(opened);
            clock.pass(into.minus(LOOKED_AT));
            return new StackPane(opened.view());
        }
    }
}

package app.unknot.ui.session;

import app.unknot.domain.history.HurtReason;
import app.unknot.domain.routine.Phase;
import app.unknot.ui.session.KeyRules.Act;
import app.unknot.ui.session.KeyRules.Kind;
import app.unknot.ui.session.KeyRules.Situation;
import app.unknot.ui.session.SessionModel.Sight;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The keys and clicks of the windows that show a session, caught before any control sees them, so that focus can't steal
/// them. Auto-repeat and lone modifiers are ignored.
final class SessionKeys {
    private final List<Node> roots;
    private final SessionModel model;
    private final SessionController controller;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> released = event -> held.remove(event.getCode());
    private final EventHandler<MouseEvent> clicked = this::clicked;
    private final Subscription following;
    private Duration pausedAt = Duration.ZERO;

    /// @param roots of the windows: a key may go down in one and up in the other
    SessionKeys(List<Node> roots, SessionModel model, SessionController controller) {
        this.roots = List.copyOf(roots);
        this.model = model;
        this.controller = controller;
        this.following = Subscription.combine(model.paused().subscribe(_ -> pausedAt = controller.now()),
                Subscription.combine(roots.stream().map(this::follow).toArray(Subscription[]::new)));
    }

    private Subscription follow(Node root) {
        attach(root.getScene());
        return root.sceneProperty().subscribe((before, now) -> {
            detach(before);
            attach(now);
        });
    }

    void close() {
        following.unsubscribe();
        roots.forEach(root -> detach(root.getScene()));
    }

    private void attach(@Nullable Scene scene) {
        if (scene != null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
            scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
        }
    }

    private void detach(@Nullable Scene scene) {
        if (scene != null) {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            scene.removeEventFilter(KeyEvent.KEY_RELEASED, released);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
        }
        if (roots.stream().allMatch(root -> root.getScene() == null)) {
            held.clear();
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isModifierKey()) {
            return;
        }
        boolean combined = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (!combined && !held.add(code)) {
            event.consume();
            return;
        }
        Act act = KeyRules.of(situation(), new KeyRules.Key(code, event.getText(), combined));
        if (act(act, event.getTarget())) {
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        Situation now = situation();
        boolean meant = !KeyRules.swallowsClick(now);
        if (!meant || (!onControl(event.getTarget()) && act(KeyRules.ofClick(now, model.sight().get() == Sight.FAR), event.getTarget()))) {
            event.consume();
        }
    }

    private Situation situation() {
        return new Situation(kind(), controller.anyKey(), model.sight().get() == Sight.SMALL, controller.now().minus(pausedAt));
    }

    private Kind kind() {
        return switch (model.panel().get()) {
            case NONE -> model.progress().get().phase() instanceof Phase.Wait ? Kind.WAITING : Kind.RUNNING;
            case PAUSE -> Kind.PAUSED;
            case SLEPT, RESTORED -> Kind.STOPPED;
            case HURT, RED_FLAGS, STEPS, KEYS, ASK_END -> Kind.ASKED;
        };
    }

    private static boolean onControl(EventTarget target) {
        for (Node node = target instanceof Node hit ? hit : null; node != null; node = node.getParent()) {
            if (node instanceof ButtonBase) {
                return true;
            }
        }
        return false;
    }

    /// Does it; answers whether the key was ours.
    private boolean act(Act act, EventTarget target) {
        switch (act) {
            case PAUSE -> controller.onPause();
            case RESUME -> controller.onResume();
            case READY -> controller.onReady();
            case BACK -> controller.onBack();
            case SKIP -> controller.onSkip();
            case SHORTER -> controller.onShorter();
            case LONGER -> controller.onLonger();
            case ONE_MORE -> controller.onOneMore();
            case HURT -> controller.onHurt(HurtReason.UNSPECIFIED);
            case MUTE -> controller.onMute();
            case STEPS -> controller.onSteps();
            case FAR -> controller.onFar();
            case SMALL -> controller.onSmall();
            case LARGE -> controller.onLarge();
            case KEYS -> controller.onKeys();
            case ASK_END -> controller.onAskEnd();
            case CLOSE_PANEL -> controller.onPanelClosed();
            case PRESS -> press(target, () -> {
            });
            case PRESS_OR_READY -> press(target, controller::onReady);
            case PRESS_OR_RESUME -> press(target, controller::onResume);
            case NOTHING -> {}
            case LEAVE -> {
                return false;
            }
        }
        return true;
    }

    /// Presses the button that has the keyboard. It never answers for the person.
    private static void press(EventTarget target, Runnable otherwise) {
        if (target instanceof ButtonBase button && !button.isDisabled()) {
            button.fire();
        } else {
            otherwise.run();
        }
    }
}

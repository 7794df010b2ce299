package app.unknot.ui.session;

import app.unknot.domain.history.HurtReason;
import app.unknot.domain.routine.Phase;
import app.unknot.ui.session.SessionModel.Panel;
import java.util.EnumSet;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The session's keys, caught before any control sees them, so that focus can't steal them. Auto-repeat and lone
/// modifiers are ignored.
final class SessionKeys {
    private final Node root;
    private final SessionModel model;
    private final SessionController controller;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> released = event -> held.remove(event.getCode());
    private final Subscription following;

    SessionKeys(Node root, SessionModel model, SessionController controller) {
        this.root = root;
        this.model = model;
        this.controller = controller;
        this.following = root.sceneProperty().subscribe((before, now) -> {
            detach(before);
            attach(now);
        });
        attach(root.getScene());
    }

    void close() {
        following.unsubscribe();
        detach(root.getScene());
    }

    private void attach(@Nullable Scene scene) {
        if (scene != null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
            scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
        }
    }

    private void detach(@Nullable Scene scene) {
        if (scene != null) {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            scene.removeEventFilter(KeyEvent.KEY_RELEASED, released);
            held.clear();
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isModifierKey() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (!held.add(code)) {
            event.consume();
            return;
        }
        if (code == KeyCode.ENTER && event.getTarget() instanceof ButtonBase button && !button.isDisabled()) {
            button.fire();
            event.consume();
            return;
        }
        if (code == KeyCode.SPACE) {
            space(event.getTarget());
            event.consume();
            return;
        }
        if (act(code, event.getText()) || waiting(code)) {
            event.consume();
        }
    }

    /// Where something is asked, Space presses the button that has the keyboard. It never answers for the person.
    private void space(EventTarget target) {
        Panel panel = model.panel().get();
        if (panel == Panel.NONE && model.progress().get().phase() instanceof Phase.Wait) {
            controller.onReady();
        } else if (panel == Panel.NONE || panel == Panel.PAUSE) {
            controller.onPauseOrResume();
        } else if (target instanceof ButtonBase button) {
            button.fire();
        }
    }

    private boolean waiting(KeyCode code) {
        boolean waits = code != KeyCode.TAB && model.panel().get() == Panel.NONE
                && model.progress().get().phase() instanceof Phase.Wait;
        if (waits) {
            controller.onReady();
        }
        return waits;
    }

    /// Acts on a key that means something here; answers whether it did.
    private boolean act(KeyCode code, String text) {
        if (text.equals("?")) {
            controller.onKeys();
            return true;
        }
        boolean waits = model.progress().get().phase() instanceof Phase.Wait && !model.paused().get();
        switch (code) {
            case H -> controller.onHurt(HurtReason.UNSPECIFIED);
            case M -> controller.onMute();
            case L -> controller.onSteps();
            case ESCAPE -> escape();
            default -> {
                return !waits && actOnPhase(code);
            }
        }
        return true;
    }

    private boolean actOnPhase(KeyCode code) {
        boolean steering = model.panel().get() == Panel.NONE || model.panel().get() == Panel.PAUSE;
        switch (code) {
            case RIGHT, PAGE_DOWN -> ifSteering(steering, controller::onSkip);
            case LEFT, PAGE_UP -> ifSteering(steering, controller::onBack);
            case PLUS, ADD, EQUALS -> controller.onLonger();
            case MINUS, SUBTRACT -> controller.onShorter();
            case O -> controller.onOneMore();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void ifSteering(boolean steering, Runnable act) {
        if (steering) {
            act.run();
        }
    }

    private void escape() {
        if (model.panel().get() == Panel.NONE) {
            controller.onAskEnd();
        } else {
            controller.onPanelClosed();
        }
    }
}

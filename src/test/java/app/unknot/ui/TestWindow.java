package app.unknot.ui;

import app.unknot.ui.common.Look;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A window of a small laptop, dressed like the app's.
public final class TestWindow implements AutoCloseable {
    private record Shown(Stage stage, Look look) {}

    private Optional<Shown> shown = Optional.empty();

    /// Makes something on the JavaFX thread and shows its view.
    public <T> T show(Supplier<T> make, Function<T, Parent> view) {
        try {
            Stage stage = FxToolkit.registerPrimaryStage();
            T thing = onFx(() -> {
                T made = make.get();
                Scene scene = new Scene(view.apply(made), Screenshots.WIDTH, Screenshots.HEIGHT);
                shown = Optional.of(new Shown(stage, new Look(scene)));
                stage.setScene(scene);
                stage.setX(0);
                stage.setY(0);
                stage.show();
                return made;
            });
            Screenshots.settle(stage.getScene());
            return thing;
        } catch (TimeoutException e) {
            throw new IllegalStateException("no window", e);
        }
    }

    @Override
    public void close() {
        onFx(() -> {
            shown.ifPresent(window -> {
                window.look().close();
                window.stage().hide();
                window.stage().getScene().setRoot(new Pane());
            });
            return true;
        });
    }

    private static <T> T onFx(Callable<T> act) {
        try {
            return WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(act));
        } catch (TimeoutException e) {
            throw new IllegalStateException("the JavaFX thread does not answer", e);
        }
    }
}

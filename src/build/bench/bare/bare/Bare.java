package bare;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The least that a JavaFX app can be.
public final class Bare {
    private Bare() {}

    /// Opens the window; with an argument it closes by itself.
    public static void main(String[] args) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(new Label("Hello")), 1000, 680));
            stage.setTitle("Bare");
            stage.show();
            if (args.length > 0) {
                PauseTransition pause = new PauseTransition(Duration.seconds(2));
                pause.setOnFinished(_ -> Platform.exit());
                pause.play();
            }
        });
    }
}

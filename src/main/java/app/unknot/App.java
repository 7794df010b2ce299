package app.unknot;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The application: for now a bare window.
public final class App extends Application {
    @Override
    public void start(Stage stage) {
        stage.setTitle("Unknot");
        stage.setScene(new Scene(new StackPane(new Label("Unknot")), 1000, 640));
        stage.show();
    }
}

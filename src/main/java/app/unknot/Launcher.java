package app.unknot;

import javafx.application.Application;

/// The door from the command line.
public final class Launcher {
    private Launcher() {
    }

    /// Opens the window.
    ///
    /// @param args the command line
    public static void main(String[] args) {
        Application.launch(App.class, args);
    }
}

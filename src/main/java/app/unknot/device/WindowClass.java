package app.unknot.device;

import com.sun.glass.ui.Application;
import org.slf4j.LoggerFactory;

/// What an X11 desktop knows our windows by: it shows them under the icon of the desktop entry whose `StartupWMClass` says
/// the same. JavaFX calls them `java` otherwise, as it does every other Java program's.
///
/// It reaches into JavaFX, which has no door for it. Where that fails, all stays as it was.
public final class WindowClass {
    private WindowClass() {}

    /// Names the windows that are made from now on. To be called on the JavaFX thread.
    public static void name(String name) {
        try {
            Application.GetApplication().setName(name);
        } catch (RuntimeException | LinkageError e) {
            LoggerFactory.getLogger(WindowClass.class).info("The windows have no name of their own: {}", e.getClass().getSimpleName());
        }
    }
}

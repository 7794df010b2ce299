package app.unknot.device;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Timer;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Field;
import org.slf4j.LoggerFactory;

/// Lets a window that shows nothing new cost nothing.
///
/// JavaFX asks its pulse timer to pause as soon as nothing was to be drawn for a quarter of a second, and to go on when
/// there is. The one for GTK ignores that (`GtkTimer._pause` and `_resume` are empty, JavaFX 26) and goes on to wake the
/// process with every pulse. [RestingTimer] stops it, as soon as there is nothing to draw, and starts it again.
///
/// It reaches into JavaFX, which has no door for it. Where that fails, all stays as it was.
public final class RestingPulse {
    /// The name of a timer that does not rest.
    static final String RESTLESS = "GtkTimer";
    /// Where the toolkit has its timer, and what the timer runs.
    static final String TIMER = "pulseTimer";
    static final String PULSE = "timerRunnable";

    private RestingPulse() {}

    /// Puts a timer that rests in the place of one that doesn't. To be called on the JavaFX thread by what JavaFX runs when
    /// it starts up, which is before it starts its timer.
    ///
    /// @return whether there is such a timer now
    public static boolean begin() {
        try {
            Toolkit toolkit = Toolkit.getToolkit();
            Field timer = field(toolkit, TIMER);
            if (!(timer.get(toolkit) instanceof Timer old) || !old.getClass().getSimpleName().equals(RESTLESS) || old.isRunning()) {
                return false;
            }
            if (field(toolkit, PULSE).get(toolkit) instanceof Runnable pulse) {
                timer.set(toolkit, new RestingTimer(pulse, Application.GetApplication()::createTimer));
                return true;
            }
            return false;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            LoggerFactory.getLogger(RestingPulse.class).info("The pulse does not rest: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    private static Field field(Toolkit toolkit, String name) throws NoSuchFieldException {
        Field field = toolkit.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}

import java.lang.instrument.Instrumentation;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

/// Uses the packaged app as a person would, so that the JVM sees which classes that takes and puts them into the AOT
/// cache: opens every screen, plays a session alone and one for two, and closes the window. An agent of the build: the app
/// knows nothing of it, and it is not in the package. Its argument says how many seconds the session plays.
public final class Rehearsal {
    private static final Duration FOR_TWO = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int FAILED = 3;
    private static final List<String> GTK = List.of("gtk.GtkPlatformFactory", "gtk.GtkApplication", "gtk.GtkTimer", "gtk.GtkWindow",
            "gtk.GtkView", "gtk.GtkPixels", "gtk.GtkCursor", "gtk.GtkRobot", "gtk.GtkClipboardDelegate", "gtk.GtkSystemClipboard",
            "gtk.GtkDnDClipboard", "delegate.MenuBarDelegate", "delegate.MenuDelegate", "delegate.MenuItemDelegate",
            "delegate.ClipboardDelegate", "InvokeLaterDispatcher", "InvokeLaterDispatcher$InvokeLaterSubmitter",
            "InvokeLaterDispatcher$Future", "Size");

    private final Person person = new Person();
    private final Duration session;

    private Rehearsal(Duration session) {
        this.session = session;
    }

    /// Called by the JVM before the app's main.
    public static void premain(String seconds, Instrumentation ignored) {
        Rehearsal rehearsal = new Rehearsal(Duration.ofSeconds(Long.parseLong(seconds)));
        Thread.ofPlatform().daemon().name("rehearsal").start(rehearsal::run);
    }

    private void run() {
        try {
            gtk();
            safety();
            catalog();
            settings();
            alone();
            history();
            progress();
            calendar();
            pair();
            person.close();
        } catch (Exception | Error e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(FAILED);
        }
    }

    /// A training has no display, so the JVM would never see what a window of GTK's takes.
    private static void gtk() throws ClassNotFoundException {
        if (System.getProperty("os.name").contains("Linux")) {
            for (String name : GTK) {
                // Asked for its methods, for a class is only kept once it is linked; not initialized, which would open a display.
                Class.forName("com.sun.glass.ui." + name, false, Window.class.getClassLoader()).getDeclaredMethods();
            }
        }
    }

    private void safety() throws InterruptedException {
        person.fire("#safety-go-on");
        person.fire("#safety-go-on");
    }

    private void catalog() throws InterruptedException {
        person.find("#card-desk-reset-2");
        person.type("neck");
        person.fire("#shelf-techniques");
        person.press("#cards", KeyCode.ENTER);
        person.find(".detail-heading");
        person.press("#detail", KeyCode.ESCAPE);
        person.type("");
        person.fire("#filters");
        person.fire("#filters-done");
        person.fire("#shelf-routines");
    }

    private void settings() throws InterruptedException {
        person.fire("#rail-settings");
        person.fire("#setting-data");
        person.find("#data-place");
        person.fire("#data-back");
        person.fire("#rail-safety");
        person.fire("#rail-catalog");
    }

    /// Finds a routine by words, and opens its start page.
    private void choose(String words) throws InterruptedException {
        person.type(words);
        person.press("#search", KeyCode.ENTER, KeyCode.ENTER);
        person.press("#cards", KeyCode.ENTER);
        person.fire("#start");
    }

    private void alone() throws InterruptedException {
        choose("desk reset");
        person.fire("#level-5");
        person.fire("#start-session");
        person.find(".session");
        Thread.sleep(session);
        person.press(".session", KeyCode.L, KeyCode.L, KeyCode.F11, KeyCode.F11, KeyCode.S);
        person.press(".strip", KeyCode.S);
        person.press(".session", KeyCode.RIGHT, KeyCode.SPACE);
        Thread.sleep(PAUSE);
        person.press(".session", KeyCode.SPACE, KeyCode.ESCAPE);
        person.fire(".panel .primary");
        end();
        person.fire("#level-3");
        person.fire("#after-done");
    }

    /// By way of the page on what hurts, which a key opens in every session.
    private void end() throws InterruptedException {
        person.press(".session", KeyCode.H);
        person.find(".reasons");
        person.fire("#end-here");
    }

    private void history() throws InterruptedException {
        person.fire("#rail-history");
        person.press("#sessions", KeyCode.DOWN, KeyCode.ENTER);
        person.pressShortcut("#sessions", KeyCode.F);
        person.find("#find-words");
        person.fire("#find-more");
    }

    private void progress() throws InterruptedException {
        person.fire("#past-progress");
        person.fire("#to-report");
        person.find("#report-save");
        person.fire("#report-back");
    }

    private void calendar() throws InterruptedException {
        person.fire("#past-calendar");
        person.press("#year", KeyCode.UP, KeyCode.DOWN);
        person.fire("#day-open");
        person.fire("#rail-catalog");
    }

    private void pair() throws InterruptedException {
        choose("slow and quiet");
        person.fire("#whose-mine");
        person.fire("#pair-go-on");
        person.fire("#start-session");
        person.find(".session");
        Thread.sleep(FOR_TWO);
        end();
        person.fire("#after-done");
    }
}

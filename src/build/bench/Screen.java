import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;

/// The display, looked at and acted on from outside.
final class Screen {
    /// In the middle of a window of 1000 x 680 in the middle of the display: the search of the catalog.
    static final int SEARCH_X = 450;
    static final int SEARCH_Y = 110;
    /// GNOME Clocks without a window manager stands at 0,0.
    static final int TIMER_X = 626;
    static final int TIMER_Y = 28;
    static final int FIVE_MINUTES_X = 559;
    static final int FIVE_MINUTES_Y = 242;
    static final int PLAY_X = 435;
    static final int PLAY_Y = 542;

    private static final int ROWS_APART = 40;
    private static final int COLUMNS = 4;
    /// So many of a thousand pixels may differ: a blinking caret, a clock's second.
    private static final int ODD_OF_THOUSAND = 2;
    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SECONDS = 3;
    private static final Duration OVER_A_SECOND = Duration.ofMillis(1200);
    private static final int HAND_MILLIS = 150;
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration BETWEEN = Duration.ofMillis(10);

    private final Robot robot;
    private final Rectangle area = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    private final int[] nothing;

    /// To be made before anything is on the display.
    Screen() throws AWTException {
        robot = new Robot();
        nothing = look();
    }

    /// How a program's picture came, in milliseconds from its start.
    ///
    /// @param first to the first look that showed something
    /// @param complete to the first look that showed what stays
    record Coming(double first, double complete) {}

    /// Waits until the picture has stayed as it is for some seconds.
    ///
    /// @param began when the program was started, as of System.nanoTime
    Coming coming(long began) throws InterruptedException {
        double first = changed(this::glance, glance(), began);
        int[] shown = look();
        double complete = first;
        while (millis(began) - complete < QUIET.toMillis()) {
            double now = millis(began);
            int[] next = look();
            if (differ(shown, next)) {
                shown = next;
                complete = now;
            }
            if (now > PATIENCE.toMillis()) {
                throw new IllegalStateException("The display never came to rest");
            }
            Thread.sleep(BETWEEN);
        }
        return new Coming(first, complete);
    }

    /// Waits until the picture differs from an earlier one; answers how long that took, in milliseconds.
    double changed(int[] shown, long began) throws InterruptedException {
        return changed(this::look, shown, began);
    }

    private static double changed(Supplier<int[]> look, int[] shown, long began) throws InterruptedException {
        while (millis(began) < PATIENCE.toMillis()) {
            double now = millis(began);
            if (differ(shown, look.get())) {
                return now;
            }
            Thread.sleep(BETWEEN);
        }
        throw new IllegalStateException("The display did not change");
    }

    private static double millis(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    /// Waits until what was on the display has gone, and what it leaves behind has had time to end: services of a session bus learn
    /// only afterwards that it is gone, and would take processor time from what starts next.
    void empty() throws InterruptedException {
        long began = System.nanoTime();
        while (!Arrays.equals(nothing, look())) {
            if (millis(began) > PATIENCE.toMillis()) {
                throw new IllegalStateException("The display never became empty");
            }
            Thread.sleep(BETWEEN);
        }
        Thread.sleep(REST);
    }

    /// Waits until nothing moves for some seconds.
    void settle() throws InterruptedException {
        Thread.sleep(QUIET);
    }

    /// Whether a clock runs on the display: each second changes the picture, however little.
    boolean counts() throws InterruptedException {
        for (int second = 0; second < SECONDS; second++) {
            int[] shown = look();
            Thread.sleep(OVER_A_SECOND);
            if (Arrays.equals(shown, look())) {
                return false;
            }
        }
        return true;
    }

    /// Some rows of the display.
    int[] look() {
        int rows = area.height / ROWS_APART;
        int[] pixels = new int[rows * area.width];
        for (int row = 0; row < rows; row++) {
            var line = robot.createScreenCapture(new Rectangle(area.x, area.y + row * ROWS_APART, area.width, 1));
            line.getRGB(0, 0, area.width, 1, pixels, row * area.width, area.width);
        }
        return pixels;
    }

    /// Some columns of it, enough to see a window come: a tenth of the work, for whoever looks a hundred times a second takes
    /// processor time from what starts.
    private int[] glance() {
        int[] pixels = new int[COLUMNS * area.height];
        for (int column = 0; column < COLUMNS; column++) {
            int x = area.x + (column + 1) * area.width / (COLUMNS + 1);
            robot.createScreenCapture(new Rectangle(x, area.y, 1, area.height)).getRGB(0, 0, 1, area.height, pixels, column * area.height, 1);
        }
        return pixels;
    }

    void click(int x, int y) {
        robot.mouseMove(x, y);
        // GTK takes a press for one only where it has seen the pointer come.
        robot.delay(HAND_MILLIS);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.delay(HAND_MILLIS);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    void key(int code) {
        robot.keyPress(code);
        robot.keyRelease(code);
    }

    private static boolean differ(int[] one, int[] other) {
        int index = Arrays.mismatch(one, other);
        int odd = 0;
        for (int i = Math.max(0, index); index >= 0 && i < one.length; i++) {
            odd += one[i] == other[i] ? 0 : 1;
        }
        return odd * 1000L > (long) ODD_OF_THOUSAND * one.length;
    }
}

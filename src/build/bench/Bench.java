import java.awt.AWTException;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/// Measures the package beside a bare JavaFX window and beside GNOME Clocks, in turns, and prints a table of medians.
///
/// *First window* is the time from `exec` to the first look that shows one: Unknot's has the catalog in it. *Complete* is the
/// time to the moment from which on the picture stays as it is: for Unknot the catalog with all its figures. Both are seen
/// from outside, by looking at the display again and again: at some columns until a window comes, at some rows from then on.
/// *Usable* is that and what the first letter typed into the search takes to change the picture; typed when the rest is
/// measured, for a caret that blinks is not idle. *PSS* comes from `smaps_rollup`, *CPU* from `/proc/PID/stat` over twenty seconds.
public final class Bench {
    private static final Duration SETTLE = Duration.ofSeconds(12);
    private static final Duration INTO_SESSION = Duration.ofSeconds(40);
    private static final int ENTERS = 5;

    private final Screen screen = new Screen();
    private final Map<String, List<Double>> measured = new LinkedHashMap<>();
    private final Path project;
    private final Program unknot;
    private final Program bare;
    private final Program clocks;
    private boolean whole = true;

    private Bench(Path project) throws IOException, InterruptedException, AWTException {
        this.project = project;
        Path work = Files.createDirectories(project.resolve("target/bench"));
        this.unknot = Program.unknot(project, work);
        this.bare = Program.bare(project, work);
        this.clocks = Program.clocks(work);
    }

    /// Measures and prints. The table so far is in `target/bench/table.md` after each round. The exit code is 1 where something
    /// could not be measured in each.
    public static void main(String[] args) throws IOException, InterruptedException, AWTException {
        int rounds = Integer.parseInt(args[1]);
        Bench bench = new Bench(Path.of(args[0]));
        for (int round = 0; round < rounds; round++) {
            System.out.printf("round %d of %d%n", round + 1, rounds);
            bench.starts();
            bench.sessions();
            Files.writeString(bench.project.resolve("target/bench/table.md"), bench.table());
        }
        System.out.print(bench.table());
        System.exit(bench.whole ? 0 : 1);
    }

    private void starts() throws IOException, InterruptedException {
        for (Program program : programs()) {
            try (Running running = program.start()) {
                Screen.Coming coming = screen.coming(running.began());
                add("first window, ms: " + program.name(), coming.first());
                add("complete, ms: " + program.name(), coming.complete());
                Thread.sleep(SETTLE);
                add("PSS idle, MiB: " + program.name(), running.pss());
                add("CPU idle, %: " + program.name(), running.cpu());
                if (program == unknot) {
                    usable(coming);
                }
            }
            screen.empty();
        }
    }

    private void usable(Screen.Coming coming) throws InterruptedException {
        screen.click(Screen.SEARCH_X, Screen.SEARCH_Y);
        screen.settle();
        long before = System.nanoTime();
        int[] shown = screen.look();
        screen.key(KeyEvent.VK_Q);
        double letter = screen.changed(shown, before);
        add("letter typed to list filtered, ms: unknot", letter);
        add("usable, ms: unknot", coming.complete() + letter);
    }

    private void sessions() throws IOException, InterruptedException {
        for (String kind : List.of("moving", "hold", "less-hold", "less-moving")) {
            Program session = unknot.session(kind);
            try (Running running = session.start()) {
                screen.coming(running.began());
                begin(session);
                measure(kind, running);
            }
            screen.empty();
        }
        if (clocks.exists()) {
            try (Running running = clocks.afresh().start()) {
                screen.coming(running.began());
                screen.click(Screen.TIMER_X, Screen.TIMER_Y);
                screen.settle();
                screen.click(Screen.FIVE_MINUTES_X, Screen.FIVE_MINUTES_Y);
                screen.settle();
                screen.click(Screen.PLAY_X, Screen.PLAY_Y);
                measure("clocks' timer", running);
            }
            screen.empty();
        }
    }

    /// Enter, until it has fallen on the start page's button.
    private void begin(Program session) throws InterruptedException {
        for (int i = 0; i < ENTERS; i++) {
            screen.key(KeyEvent.VK_ENTER);
            screen.settle();
            if (session.plays()) {
                return;
            }
        }
        throw new IllegalStateException("No session began; what the app said is in " + session.home());
    }

    private void measure(String kind, Running running) throws IOException, InterruptedException {
        Thread.sleep(INTO_SESSION);
        double cpu = running.cpu();
        double pss = running.pss();
        if (!screen.counts()) {
            System.out.println("The display stood still, so this did not play and was not measured: " + kind);
            whole = false;
            return;
        }
        add("CPU in a session, %: " + kind, cpu);
        add("PSS in a session, MiB: " + kind, pss);
    }

    private List<Program> programs() {
        return Stream.of(unknot, bare, clocks).filter(Program::exists).toList();
    }

    private void add(String what, double value) {
        measured.computeIfAbsent(what, _ -> new ArrayList<>()).add(value);
    }

    private String table() throws IOException {
        StringJoiner table = new StringJoiner("\n").add("| | median | least | most | of |\n|---|---|---|---|---|");
        measured.forEach((what, values) -> {
            List<Double> sorted = values.stream().sorted().toList();
            table.add(row("| %s | %.1f | %.1f | %.1f | %d |", what, median(sorted), sorted.getFirst(), sorted.getLast(), sorted.size()));
        });
        for (String other : List.of("bare", "clocks")) {
            ratio("first window, ms: unknot", "first window, ms: " + other).ifPresent(table::add);
            ratio("complete, ms: unknot", "complete, ms: " + other).ifPresent(table::add);
        }
        ratio("PSS idle, MiB: unknot", "PSS idle, MiB: clocks").ifPresent(table::add);
        ratio("PSS in a session, MiB: moving", "PSS in a session, MiB: clocks' timer").ifPresent(table::add);
        ratio("CPU in a session, %: less-moving", "CPU in a session, %: clocks' timer").ifPresent(table::add);
        try (Stream<Path> files = Files.list(project.resolve("target/dist"))) {
            for (Path deb : files.filter(file -> file.toString().endsWith(".deb")).toList()) {
                table.add(row("| %s, MB | %.1f | | | |", deb.getFileName(), Files.size(deb) / 1e6));
            }
        }
        return table.add("\nAn hour of session, and 200 sessions opened and closed: mvn -Pbench test -Dtest=HourBench,ManySessionsBench\n")
                .toString();
    }

    private Optional<String> ratio(String ours, String others) {
        return measured.containsKey(ours) && measured.containsKey(others)
                ? Optional.of(row("| %s / %s | %.2f | | | |", ours, others, median(measured.get(ours).stream().sorted().toList())
                        / median(measured.get(others).stream().sorted().toList())))
                : Optional.empty();
    }

    private static String row(String shape, Object... cells) {
        return String.format(Locale.ROOT, shape, cells);
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}

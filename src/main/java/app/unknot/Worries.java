package app.unknot;

import app.unknot.domain.keeping.Trouble;
import app.unknot.ui.common.FileAsking;
import app.unknot.ui.common.KeepingWords;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.WakeTimer;
import app.unknot.ui.shell.Notice;
import app.unknot.ui.shell.ShellController;
import app.unknot.ui.shell.Worry;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Tells the person what keeps sessions from being written, and what can be done about it; and that it is over. Lives on
/// the JavaFX thread.
final class Worries {
    /// As long as it takes to read a sentence without hurry.
    private static final Duration TO_READ = Duration.ofSeconds(12);

    private final ShellController shell;
    private final Keeping keeping;
    private final Machine machine;
    private final Messages messages;
    private final Runnable over;
    private final KeepingWords words;
    private final WakeTimer timer;
    private Optional<Trouble> trouble = Optional.empty();
    /// What was said when all was well again.
    private Optional<Notice> good = Optional.empty();

    /// @param over runs when all is written again
    Worries(ShellController shell, Keeping keeping, Machine machine, Messages messages, Runnable over) {
        this.shell = shell;
        this.keeping = keeping;
        this.machine = machine;
        this.messages = messages;
        this.over = over;
        this.words = new KeepingWords(messages);
        this.timer = machine.timers().get();
    }

    /// From now on, every trouble is told.
    void begin() {
        keeping.safe().follow(now -> Platform.runLater(() -> follow(now)));
    }

    void close() {
        timer.cancel();
    }

    private void follow(Optional<Trouble> now) {
        Optional<Trouble> before = trouble;
        trouble = now;
        now.ifPresentOrElse(worse -> {
            good.ifPresent(shell::withdraw);
            shell.worry(Optional.of(worry(worse, "")));
        }, () -> before.ifPresent(this::solved));
    }

    private void solved(Trouble before) {
        shell.worry(Optional.empty());
        Notice well = new Notice(messages.text(before.waiting() > 0 ? "shell.worry.written" : "shell.worry.back"), Optional.empty());
        good = Optional.of(well);
        shell.notice(well);
        timer.after(TO_READ, () -> shell.withdraw(well));
        over.run();
    }

    private Worry worry(Trouble now, String tried) {
        String meaning = meaning(now);
        return new Worry(words.of(now.obstacle()), tried.isEmpty() ? meaning : meaning + " " + tried,
                List.of(new Notice.Action(messages.text("shell.worry.again"), this::again),
                        new Notice.Action(messages.text("shell.worry.copy"), this::copy)));
    }

    private String meaning(Trouble now) {
        if (now.waiting() == 0) {
            return messages.text("shell.worry.nothing-waits");
        }
        return messages.text(now.keptAside() ? "shell.worry.aside" : "shell.worry.nowhere", now.waiting());
    }

    private void again() {
        onFx(keeping.safe().retry(), still -> still.ifPresent(same -> {
            String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(messages.locale())
                    .format(LocalTime.now(machine.time().wall()));
            trouble = still;
            shell.worry(Optional.of(worry(same, messages.text("shell.worry.tried", time))));
        }));
    }

    private void copy() {
        FileAsking files = machine.places().files();
        files.toWrite(messages.text("shell.worry.copy"), "unknot-" + LocalDate.now(machine.time().wall()) + ".json")
                .ifPresent(file -> onFx(keeping.custody().takeOut(file), taken -> tell(words.of(taken))));
    }

    private <T> void onFx(CompletionStage<T> stage, Consumer<T> then) {
        stage.whenComplete((done, failure) -> Platform.runLater(() -> {
            if (failure == null) {
                then.accept(done);
            } else {
                tell(words.of(failure));
            }
        }));
    }

    private void tell(String text) {
        shell.notice(new Notice(text, Optional.empty()));
    }
}

package app.unknot.ui.progress;

import app.unknot.domain.history.JournalException;
import app.unknot.domain.history.Period;
import app.unknot.domain.history.Report;
import app.unknot.domain.history.SessionRecord;
import app.unknot.domain.history.SessionSummary;
import app.unknot.domain.history.Timeline;
import app.unknot.domain.paper.Paper;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Unexpected;
import app.unknot.ui.progress.ReportModel.Gist;
import app.unknot.ui.progress.ReportModel.Outcome;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.application.Platform;

/// Makes the page for the doctor as it is chosen. Lives on the JavaFX thread; reading and printing are done elsewhere.
final class Reporting {
    private final ReportModel model;
    private final ProgressController.Ports ports;
    private final DayOfWeek firstDay;
    private final Messages messages;
    private final Function<UUID, CompletionStage<Optional<SessionRecord>>> whole;
    private List<SessionSummary> sessions = List.of();

    /// @param whole reads a session as a whole
    Reporting(ReportModel model, ProgressController.Ports ports, DayOfWeek firstDay, Messages messages,
            Function<UUID, CompletionStage<Optional<SessionRecord>>> whole) {
        this.model = model;
        this.ports = ports;
        this.firstDay = firstDay;
        this.messages = messages;
        this.whole = whole;
    }

    /// Begins anew with some days of what is known.
    void begin(List<SessionSummary> all, Period days) {
        sessions = all;
        LocalDate today = ports.today().get();
        choose(new Period(days.from(), days.to().isAfter(today) && !days.from().isAfter(today) ? today : days.to()));
    }

    /// Goes on with other sessions of these days.
    void among(List<SessionSummary> all) {
        sessions = all;
        choose(model.daysProperty().get());
    }

    /// A later end than its beginning, always: the other one follows.
    void onFrom(LocalDate from) {
        Period now = model.daysProperty().get();
        choose(new Period(from, now.to().isBefore(from) ? from : now.to()));
    }

    void onTo(LocalDate to) {
        Period now = model.daysProperty().get();
        choose(new Period(now.from().isAfter(to) ? to : now.from(), to));
    }

    void onNotes(boolean told) {
        model.tellNotes(told);
    }

    /// Asks for a file and makes the page.
    void onSave() {
        if (making()) {
            return;
        }
        Period days = model.daysProperty().get();
        ports.desk().choose(messages.text("progress.report.file", days.to().toString())).filter(_ -> !making()).ifPresent(file -> {
            model.making();
            make(days, model.notesProperty().get(), file);
        });
    }

    /// One page at a time: two might be written to the same file.
    private boolean making() {
        return model.outcomeProperty().get() instanceof Outcome.Making;
    }

    void onOpen() {
        if (model.outcomeProperty().get() instanceof Outcome.Saved(Path file)) {
            ports.desk().open(file);
        }
    }

    private void choose(Period days) {
        model.choose(days);
        List<SessionSummary> all = sessions;
        ports.background().execute(() -> {
            int within = (int) all.stream().filter(session -> days.contains(session.day())).count();
            Gist gist = new Gist(within, Report.hurting(all, days).size(), Report.notes(all, days).size());
            Platform.runLater(() -> {
                if (days.equals(model.daysProperty().get()) && all.equals(sessions)) {
                    model.sum(gist);
                }
            });
        });
    }

    private void make(Period days, boolean noted, Path file) {
        List<SessionSummary> all = sessions;
        LocalDate today = ports.today().get();
        Paper.Size size = Paper.Size.in(Locale.getDefault(Locale.Category.FORMAT).getCountry());
        CompletionStage<List<SessionRecord>> reading =
                CompletableFuture.supplyAsync(() -> Report.hurting(all, days), ports.background()).thenCompose(this::read);
        reading
                .thenApplyAsync(hurting -> {
                    Report report = Report.of(all, Timeline.of(days, firstDay), hurting, noted);
                    // Number formats are no friends of two threads: these words are made for this page alone.
                    Paper paper = new ReportWriter(messages, new Phrases(messages)).paper(report, today);
                    return ports.desk().save(paper, size, file);
                }, ports.background())
                .handle((why, failure) -> failure != null ? failed(failure)
                        : why.<Outcome>map(Outcome.Failed::new).orElseGet(() -> new Outcome.Saved(file)))
                .thenAccept(outcome -> Platform.runLater(() -> model.made(outcome)));
    }

    private Outcome failed(Throwable failure) {
        return new Outcome.Failed(messages.text(Unexpected.handOn(failure) ? "progress.report.unknown" : "progress.report.unreadable"));
    }

    /// In their order. Where one is not there any more there is no page: a doctor must not read that nothing hurt.
    private CompletionStage<List<SessionRecord>> read(List<UUID> ids) {
        CompletionStage<List<SessionRecord>> reading = CompletableFuture.completedStage(new ArrayList<>());
        for (UUID id : ids) {
            reading = reading.thenCombine(whole.apply(id), (read, session) -> {
                read.add(session.orElseThrow(() -> new JournalException("a session that hurt is not there: " + id)));
                return read;
            });
        }
        return reading;
    }
}

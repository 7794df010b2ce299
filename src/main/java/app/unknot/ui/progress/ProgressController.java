package app.unknot.ui.progress;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.History;
import app.unknot.domain.history.Journal;
import app.unknot.domain.history.Period;
import app.unknot.domain.history.SessionSummary;
import app.unknot.domain.history.Span;
import app.unknot.domain.history.Timeline;
import app.unknot.domain.history.Trends;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.PastHead;
import app.unknot.ui.common.PastPage;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Unexpected;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// What changed over weeks, and what may have helped. Lives on the JavaFX thread; what takes long is done elsewhere.
public final class ProgressController implements Screen {
    private final Journal journal;
    private final Ports ports;
    private final DayOfWeek firstDay = WeekFields.of(Locale.getDefault(Locale.Category.FORMAT)).getFirstDayOfWeek();
    private final ProgressModel model = new ProgressModel();
    private final Reporting reporting;
    private final ProgressView view;
    private History history = History.EMPTY;
    /// Counts what was asked to be added up: only the latest is shown.
    private int asked;

    /// What it asks of the rest of the app.
    ///
    /// @param today the day it is now
    /// @param background any thread but JavaFX's
    /// @param desk saves the page for the doctor
    public record Ports(Supplier<LocalDate> today, Executor background, Ways ways, Desk desk) {}

    /// Where it leads to.
    ///
    /// @param open opens another page of the history
    public record Ways(Runnable toCatalog, Consumer<PastPage> open) {}

    /// Reads at once; the charts are shown as soon as the sessions are added up.
    public ProgressController(Journal journal, Ports ports, Messages messages) {
        this.journal = journal;
        this.ports = ports;
        ReportModel page = new ReportModel(ports.today().get());
        this.reporting = new Reporting(page, ports, firstDay, messages, journal::session);
        this.view = new ProgressView(model, this, new ProgressView.Report(page, reporting), new Phrases(messages),
                new PastHead(PastPage.PROGRESS, ports.ways().open(), messages));
        reload();
    }

    @Override
    public Parent view() {
        return view;
    }

    /// Reads the history again.
    void reload() {
        model.reading();
        read();
    }

    /// What is shown stays until the new is added up.
    @Override
    public void refresh() {
        read();
    }

    private void read() {
        journal.read().whenComplete((findings, failure) -> Platform.runLater(() -> {
            if (failure != null) {
                model.unreadable();
            } else if (findings.history().sessions().isEmpty()) {
                model.empty(!findings.readOnly().isEmpty());
            } else {
                history = findings.history();
                model.name(history.receivers());
                addUp();
            }
        }));
    }

    void onSpan(Span span) {
        model.look(span);
        addUp();
    }

    /// @param where the place whose discomfort is shown; empty for all together
    void onPlace(Optional<BodyRegion> where) {
        model.choose(where);
    }

    /// @param counted whether the sessions on this receiver's body are added up, here and on the page for the doctor
    void onReceiver(String name, boolean counted) {
        model.count(name, counted);
        addUp();
        reporting.among(sessions());
    }

    void onCatalog() {
        ports.ways().toCatalog().run();
    }

    /// Opens the page for the doctor, about the days that are looked at.
    void onReport() {
        model.trendsProperty().get().ifPresent(trends -> {
            reporting.begin(sessions(), trends.timeline().days());
            model.report(true);
        });
    }

    void onReportLeft() {
        model.report(false);
    }

    private List<SessionSummary> sessions() {
        return history.onNoneOf(model.leftOutProperty().get()).sessions();
    }

    private void addUp() {
        asked++;
        int turn = asked;
        List<SessionSummary> all = sessions();
        Span span = model.spanProperty().get();
        LocalDate today = ports.today().get();
        var _ = CompletableFuture.supplyAsync(() -> {
            Period days = span.until(today, firstDay, Period.of(all));
            return Trends.of(all, Timeline.of(days, firstDay));
        }, ports.background()).whenComplete((trends, failure) -> Platform.runLater(() -> addedUp(turn, trends, failure)));
    }

    private void addedUp(int turn, @Nullable Trends trends, @Nullable Throwable failure) {
        if (failure != null) {
            Unexpected.handOn(failure);
        }
        if (turn == asked && trends != null) {
            model.show(trends);
        } else if (turn == asked) {
            model.unreadable();
        }
    }
}

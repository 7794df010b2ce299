package app.unknot.ui.progress;

import app.unknot.domain.history.Felt;
import app.unknot.domain.history.Report;
import app.unknot.domain.history.Report.Hurt;
import app.unknot.domain.history.Trends;
import app.unknot.domain.history.Trends.Doing;
import app.unknot.domain.history.Trends.Share;
import app.unknot.domain.paper.Paper;
import app.unknot.domain.paper.Paper.Block;
import app.unknot.domain.paper.Paper.Column;
import app.unknot.domain.paper.Paper.Figure;
import app.unknot.domain.paper.Paper.Weight;
import app.unknot.domain.routine.Side;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Words the page for the doctor.
final class ReportWriter {
    private static final int TECHNIQUES = 5;
    private static final double DAYS_OF_WEEK = 7;
    private static final double DATE = 1.3;
    private static final double NUMBER = 1;
    private static final double NAME = 4;
    private static final double NOTE = 6;

    private final Messages messages;
    private final Phrases phrases;
    private final ChartWriter charts;
    private final Words words;

    ReportWriter(Messages messages, Phrases phrases) {
        this.messages = messages;
        this.phrases = phrases;
        this.charts = new ChartWriter(messages);
        this.words = new Words(messages);
    }

    /// The whole page.
    ///
    /// @param today the day on which it is made
    Paper paper(Report report, LocalDate today) {
        Trends trends = report.trends();
        List<Block> body = new ArrayList<>();
        body.add(new Block.Text(messages.text("progress.paper.span", charts.date(trends.timeline().days().from()),
                charts.date(trends.timeline().days().to())), Weight.PLAIN));
        body.add(new Block.Text(messages.text("progress.paper.about"), Weight.QUIET));
        if (trends.total().sessions() > 0) {
            body.add(new Block.Figures(figures(trends)));
            felt(trends, body);
            hurts(report.hurts(), body);
            active(trends, body);
            techniques(trends, body);
        } else {
            body.add(new Block.Text(messages.text("progress.paper.none"), Weight.PLAIN));
        }
        notes(report.notes(), body);
        return new Paper(messages.text("progress.paper.title"), messages.locale().toLanguageTag(),
                messages.text("progress.paper.foot", charts.date(today)), body);
    }

    private List<Figure> figures(Trends trends) {
        Doing total = trends.total();
        double weeks = Math.max(1, trends.timeline().days().days() / DAYS_OF_WEEK);
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(messages.text("progress.chart.height", total.sessions()),
                messages.text("progress.paper.counted", total.sessions())));
        figures.add(new Figure(phrases.length(total.active()), messages.text("progress.paper.in-all")));
        figures.add(new Figure(phrases.length(Math.round(total.active() / weeks)), messages.text("progress.paper.a-week")));
        Felt felt = Trends.total(trends.felt().all());
        if (felt.any()) {
            figures.add(new Figure(phrases.signed(felt.change()), messages.text("progress.paper.change", felt.sessions())));
        }
        return figures;
    }

    private void felt(Trends trends, List<Block> body) {
        Felt felt = Trends.total(trends.felt().all());
        body.add(new Block.Heading(messages.text("progress.felt.title")));
        body.add(new Block.Text(felt.any() ? phrases.felt(felt) : messages.text("progress.paper.unanswered"), Weight.PLAIN));
        if (felt.any()) {
            body.add(new Block.Text(messages.text("progress.paper.scale", phrases.averaged(trends.timeline().scale())), Weight.QUIET));
            body.add(new Block.Picture(charts.felt(trends, trends.felt().all())));
        }
    }

    private void active(Trends trends, List<Block> body) {
        body.add(new Block.Heading(messages.text("progress.active.title")));
        body.add(new Block.Text(phrases.bars(trends), Weight.QUIET));
        body.add(new Block.Picture(charts.active(trends)));
    }

    private void techniques(Trends trends, List<Block> body) {
        List<Share> shares = trends.techniques();
        if (shares.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        // One that is left takes no more room by its name.
        int named = shares.size() == TECHNIQUES + 1 ? shares.size() : TECHNIQUES;
        shares.stream().limit(named).forEach(share -> rows.add(List.of(share.technique().name(),
                messages.text("progress.chart.height", share.sessions()), phrases.length(share.seconds()))));
        List<Share> others = shares.stream().skip(named).toList();
        if (!others.isEmpty()) {
            rows.add(List.of(phrases.others(others), "", phrases.length(others.stream().mapToLong(Share::seconds).sum())));
        }
        body.add(new Block.Heading(messages.text("progress.techniques.title")));
        body.add(new Block.Table(List.of(new Column(messages.text("progress.paper.technique"), NAME),
                new Column(messages.text("progress.paper.sessions"), NUMBER), new Column(messages.text("progress.paper.time"), NUMBER)),
                rows));
    }

    private void hurts(List<Hurt> hurts, List<Block> body) {
        body.add(new Block.Heading(messages.text("progress.paper.hurts")));
        if (hurts.isEmpty()) {
            body.add(new Block.Text(messages.text("progress.paper.no-hurt"), Weight.PLAIN));
            return;
        }
        body.add(new Block.Table(
                List.of(new Column(messages.text("progress.paper.date"), DATE), new Column(messages.text("progress.paper.technique"), NAME),
                        new Column(messages.text("progress.paper.how"), 2 * NUMBER)),
                hurts.stream().map(hurt -> List.of(charts.date(hurt.day()), technique(hurt), words.of(hurt.how()))).toList()));
    }

    private String technique(Hurt hurt) {
        return hurt.side() == Side.BOTH ? hurt.technique().name()
                : messages.text("progress.paper.side", hurt.technique().name(), words.of(hurt.side()));
    }

    private void notes(List<Report.Note> notes, List<Block> body) {
        if (!notes.isEmpty()) {
            body.add(new Block.Heading(messages.text("progress.paper.notes")));
            body.add(new Block.Table(
                    List.of(new Column(messages.text("progress.paper.date"), DATE), new Column(messages.text("progress.paper.note"), NOTE)),
                    notes.stream().map(note -> List.of(charts.date(note.day()), note.text())).toList()));
        }
    }
}

package app.unknot.ui.progress;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.history.Change;
import app.unknot.domain.history.Felt;
import app.unknot.domain.history.Scale;
import app.unknot.domain.history.Span;
import app.unknot.domain.history.Trends;
import app.unknot.domain.history.Trends.Doing;
import app.unknot.domain.history.Trends.Share;
import app.unknot.ui.common.Messages;
import app.unknot.ui.common.Times;
import app.unknot.ui.common.Words;
import app.unknot.ui.progress.ReportModel.Gist;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the page of progress says, in the person's language.
final class Phrases {
    private static final String MINUS = "\u2212";
    /// So many names are told of what there are too few sessions with; the others are counted.
    private static final int NAMED = 3;
    private static final double HALF = 0.5;

    private final Messages messages;
    private final Words words;
    private final Times times;
    private final NumberFormat tenths;

    Phrases(Messages messages) {
        this.messages = messages;
        this.words = new Words(messages);
        this.times = new Times(messages);
        this.tenths = NumberFormat.getNumberInstance(messages.locale());
        tenths.setMaximumFractionDigits(1);
    }

    Messages messages() {
        return messages;
    }

    String text(String key) {
        return messages.text(key);
    }

    String span(Span span) {
        return switch (span) {
            case FOUR_WEEKS -> messages.text("progress.span.four-weeks");
            case THREE_MONTHS -> messages.text("progress.span.three-months");
            case YEAR -> messages.text("progress.span.year");
            case ALL -> messages.text("progress.span.all");
        };
    }

    /// The active minutes in a sentence or two.
    String active(Trends trends) {
        Doing total = trends.total();
        if (total.sessions() == 0) {
            return messages.text("progress.active.none");
        }
        return messages.text("progress.active.sum", length(total.active()), total.sessions()) + " " + bars(trends);
    }

    /// What there is to know about the bars of active minutes.
    String bars(Trends trends) {
        return switch (trends.timeline().scale()) {
            case WEEK -> messages.text("progress.active.most", length(most(trends)));
            case MONTH -> messages.text("progress.active.month");
            case QUARTER -> messages.text("progress.active.quarter");
            case YEAR -> messages.text("progress.active.year");
        };
    }

    private static long most(Trends trends) {
        return trends.doing().stream().mapToLong(Doing::active).max().orElse(0);
    }

    /// The discomfort before and after in a sentence or two. It never says why.
    String felt(Felt felt) {
        if (!felt.any()) {
            return messages.text("progress.felt.none");
        }
        String before = tenths.format(felt.averageBefore());
        String after = tenths.format(felt.averageAfter());
        return felt.sessions() == 1 ? messages.text("progress.felt.one", before, after, difference(felt.change()))
                : messages.text("progress.felt.sum", before, after, felt.sessions(), difference(felt.change()));
    }

    /// What a chart's dots stand for.
    String averaged(Scale scale) {
        return switch (scale) {
            case WEEK -> messages.text("progress.felt.week");
            case MONTH -> messages.text("progress.felt.month");
            case QUARTER -> messages.text("progress.felt.quarter");
            case YEAR -> messages.text("progress.felt.year");
        };
    }

    /// A place among those to choose from; all of them where it is empty.
    String place(Optional<BodyRegion> region, Trends trends) {
        List<Felt> felt = region.map(there -> trends.felt().byRegion().getOrDefault(there, List.of())).orElse(trends.felt().all());
        String name = region.map(words::of).orElseGet(() -> messages.text("progress.felt.everywhere"));
        return messages.text("progress.felt.place", name, Trends.total(felt).sessions());
    }

    String steps(Trends trends) {
        Doing total = trends.total();
        return total.stepsPlanned() == 0 ? messages.text("progress.steps.none")
                : messages.text("progress.steps.sum", total.stepsDone(), total.stepsPlanned());
    }

    String techniques(Trends trends) {
        return trends.techniques().stream().findFirst()
                .map(most -> messages.text("progress.techniques.sum", most.technique().name(), length(most.seconds()), most.sessions()))
                .orElseGet(() -> messages.text("progress.techniques.none"));
    }

    String others(List<Share> others) {
        return messages.text("progress.techniques.others", others.size());
    }

    /// A length in minutes, or hours and minutes: nobody counts the seconds of weeks.
    String length(long seconds) {
        long minutes = Math.round(seconds / 60.0);
        if (seconds > 0 && minutes == 0) {
            return times.brief(Duration.ofSeconds(seconds));
        }
        return minutes < 60 ? messages.text("word.time.minutes", minutes)
                : messages.text("progress.length.hours", minutes / 60, minutes % 60);
    }

    /// A change with its sign, as a number.
    String signed(double change) {
        String size = tenths.format(Math.abs(change));
        if (size.equals(tenths.format(0))) {
            return size;
        }
        return change < 0 ? MINUS + size : "+" + size;
    }

    /// A change in words.
    String difference(double change) {
        double size = Math.round(Math.abs(change) * 10) / 10.0;
        if (size == 0) {
            return messages.text("progress.change.same");
        }
        if (size == HALF) {
            return change < 0 ? messages.text("progress.change.half-lower") : messages.text("progress.change.half-higher");
        }
        return change < 0 ? messages.text("progress.change.lower", size) : messages.text("progress.change.higher", size);
    }

    String sessions(Change change) {
        return messages.text("progress.change.sessions", change.sessions());
    }

    /// What there are too few sessions with to say anything; empty where there is nothing of the kind.
    String lacking(List<Change> changes) {
        List<Change> few = changes.stream().filter(change -> change.lacking() > 0).toList();
        if (few.isEmpty()) {
            return "";
        }
        String named = few.stream().limit(NAMED)
                .map(change -> messages.text("progress.changes.needs", change.subject().name(), change.lacking()))
                .collect(Collectors.joining(" · "));
        return few.size() <= NAMED ? messages.text("progress.changes.lacking", named)
                : messages.text("progress.changes.lacking-others", named, few.size() - NAMED);
    }

    /// What would be on the page for the doctor.
    String gist(Gist gist) {
        return messages.text("progress.report.gist", gist.sessions(), gist.hurting());
    }

    String noted(Gist gist) {
        return messages.text("progress.report.notes", gist.noted());
    }

    String saved(Path file) {
        return messages.text("progress.report.saved", file.toString());
    }

    String failed(String why) {
        return messages.text("progress.report.failed", why);
    }
}

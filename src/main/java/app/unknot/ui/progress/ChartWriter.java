package app.unknot.ui.progress;

import app.unknot.domain.history.Felt;
import app.unknot.domain.history.Period;
import app.unknot.domain.history.Timeline;
import app.unknot.domain.history.Trends;
import app.unknot.domain.history.Trends.Doing;
import app.unknot.domain.paper.Chart;
import app.unknot.domain.paper.Chart.Form;
import app.unknot.domain.paper.Chart.Series;
import app.unknot.domain.paper.Chart.Tick;
import app.unknot.ui.common.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Turns trends into charts with their words.
final class ChartWriter {
    private static final int MOST_DISCOMFORT = 10;
    private static final int SECONDS = 60;
    /// With fewer weeks than this each of them is named.
    private static final int FEW_WEEKS = 6;
    /// With fewer months than this some of them are named, and not only years.
    private static final int FEW_MONTHS = 25;
    private static final double MIDDLE = 0.5;

    private final Messages messages;

    ChartWriter(Messages messages) {
        this.messages = messages;
    }

    /// Active minutes a week.
    Chart active(Trends trends) {
        List<OptionalDouble> minutes = IntStream.range(0, trends.doing().size())
                .mapToObj(i -> OptionalDouble.of(trends.doing().get(i).activeAWeek(trends.timeline().slots().get(i)) / SECONDS)).toList();
        return chart(trends, List.of(new Series(messages.text("progress.active.bars"), Form.BARS, minutes)), most(minutes));
    }

    /// Steps planned and done.
    Chart steps(Trends trends) {
        List<OptionalDouble> planned = counts(trends, Doing::stepsPlanned);
        return chart(trends, List.of(new Series(messages.text("progress.steps.planned"), Form.FRAMES, planned),
                new Series(messages.text("progress.steps.done"), Form.BARS, counts(trends, Doing::stepsDone))), most(planned));
    }

    /// Discomfort before and after.
    ///
    /// @param felt for each slot
    Chart felt(Trends trends, List<Felt> felt) {
        List<Series> series = List.of(new Series(messages.text("progress.felt.before"), Form.RINGS, averages(felt, Felt::averageBefore)),
                new Series(messages.text("progress.felt.after"), Form.DOTS, averages(felt, Felt::averageAfter)));
        return new Chart(series, across(trends.timeline()), ticks(List.of(0, MOST_DISCOMFORT / 2, MOST_DISCOMFORT)), MOST_DISCOMFORT);
    }

    private Chart chart(Trends trends, List<Series> series, double most) {
        List<Integer> heights = Chart.scale(most);
        return new Chart(series, across(trends.timeline()), ticks(heights), heights.getLast());
    }

    private static double most(List<OptionalDouble> values) {
        return values.stream().mapToDouble(value -> value.orElse(0)).max().orElse(0);
    }

    private static List<OptionalDouble> counts(Trends trends, ToDoubleFunction<Doing> count) {
        return trends.doing().stream().map(doing -> OptionalDouble.of(count.applyAsDouble(doing))).toList();
    }

    private static List<OptionalDouble> averages(List<Felt> felt, ToDoubleFunction<Felt> average) {
        return felt.stream().map(week -> week.any() ? OptionalDouble.of(average.applyAsDouble(week)) : OptionalDouble.empty()).toList();
    }

    private List<Tick> ticks(List<Integer> heights) {
        return heights.stream().map(height -> new Tick(height, messages.text("progress.chart.height", height))).toList();
    }

    /// Each of few weeks by its first day; else months by name, or years, where they begin.
    private List<Tick> across(Timeline timeline) {
        List<Period> slots = timeline.slots();
        return switch (timeline.scale()) {
            case WEEK -> slots.size() <= FEW_WEEKS ? each(slots) : starts(slots, true);
            case MONTH -> starts(slots, slots.size() < FEW_MONTHS);
            case QUARTER, YEAR -> starts(slots, false);
        };
    }

    private List<Tick> each(List<Period> slots) {
        return IntStream.range(0, slots.size()).mapToObj(i -> new Tick(i + MIDDLE, day(slots.get(i).from()))).toList();
    }

    private List<Tick> starts(List<Period> slots, boolean months) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 1; i < slots.size(); i++) {
            LocalDate before = slots.get(i - 1).from();
            LocalDate now = slots.get(i).from();
            if (now.getYear() != before.getYear()) {
                ticks.add(new Tick(i + MIDDLE, DateTimeFormatter.ofPattern("uuuu", messages.locale()).format(now)));
            } else if (months && now.getMonthValue() != before.getMonthValue()) {
                ticks.add(new Tick(i + MIDDLE, DateTimeFormatter.ofPattern("LLL", messages.locale()).format(now)));
            }
        }
        return ticks;
    }

    /// Day and month in the language's order.
    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(messages.locale()).format(day);
    }

    /// A date in the language's own order.
    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale()).format(day);
    }
}

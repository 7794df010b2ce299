package app.unknot.ui.calendar;

import app.unknot.domain.history.Days;
import app.unknot.domain.history.Days.Heat;
import app.unknot.ui.common.Icons;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// This week beside the rhythm that someone chose. Days of rest are part of it: nothing is ever broken or lost.
final class RhythmPane extends FlowPane {
    private static final int WEEK = 7;

    private final CalendarModel model;
    private final CalendarPhrases phrases;
    private final Label words = new Label();
    private final Label wanted = new Label();
    private final List<Region> dots = new ArrayList<>();

    RhythmPane(CalendarModel model, CalendarController controller, CalendarPhrases phrases) {
        this.model = model;
        this.phrases = phrases;
        getStyleClass().add("rhythm");
        words.setId("rhythm");
        words.getStyleClass().add("strong");
        HBox week = new HBox();
        week.getStyleClass().add("rhythm-week");
        for (int i = 0; i < WEEK; i++) {
            Region dot = new Region();
            dot.getStyleClass().addAll("day-cell", "rhythm-day");
            dots.add(dot);
            Label name = new Label(phrases.shortWeekday(model.firstDay().plus(i)));
            name.getStyleClass().addAll("small", "muted");
            VBox day = new VBox(dot, name);
            day.getStyleClass().add("rhythm-column");
            week.getChildren().add(day);
        }
        getChildren().addAll(week, words, chooser(controller));
        model.daysProperty().subscribe(_ -> show());
        model.daysAWeekProperty().subscribe(_ -> show());
    }

    private HBox chooser(CalendarController controller) {
        wanted.setId("rhythm-wanted");
        wanted.getStyleClass().add("muted");
        Button fewer = button("rhythm-fewer", Feather.MINUS, "calendar.rhythm.fewer",
                () -> controller.onDaysAWeek(model.daysAWeekProperty().get() - 1));
        Button more = button("rhythm-more", Feather.PLUS, "calendar.rhythm.more",
                () -> controller.onDaysAWeek(model.daysAWeekProperty().get() + 1));
        model.daysAWeekProperty().subscribe(days -> {
            fewer.setDisable(days.intValue() <= 1);
            more.setDisable(days.intValue() >= WEEK);
        });
        HBox chooser = new HBox(fewer, wanted, more);
        chooser.getStyleClass().add("rhythm-chooser");
        return chooser;
    }

    private Button button(String id, Feather icon, String key, Runnable act) {
        Button button = new Button("", Icons.small(icon));
        button.setId(id);
        button.getStyleClass().addAll("quiet", "icon-only");
        button.setAccessibleText(phrases.text(key));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void show() {
        Days days = model.daysProperty().get();
        LocalDate from = model.today().with(TemporalAdjusters.previousOrSame(model.firstDay()));
        for (int i = 0; i < WEEK; i++) {
            LocalDate day = from.plusDays(i);
            Warmth.show(dots.get(i), days.on(day).isEmpty() ? Heat.NONE : Heat.MOST);
            dots.get(i).pseudoClassStateChanged(Warmth.TODAY, day.equals(model.today()));
        }
        words.setText(phrases.rhythm(days.week(model.today(), model.firstDay()).days(), model.daysAWeekProperty().get()));
        wanted.setText(phrases.text("calendar.rhythm.wanted", model.daysAWeekProperty().get()));
    }
}

package app.unknot.ui.progress;

import app.unknot.domain.paper.Chart;
import app.unknot.domain.paper.Chart.Form;
import app.unknot.domain.paper.Chart.Series;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.BoundingBox;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Text;

/// Draws a chart: a handful of paths, however long the time is. Colours and widths come from the style sheet.
final class ChartPane extends Region {
    private static final double HEIGHT_EM = 12;
    private static final double WIDTH_EM = 20;
    private static final double GAP_EM = 0.6;
    private static final double INSET = 3;
    private static final double SHARP = 0.5;

    private final Text gauge = written("0");
    private final Path grid = path("chart-grid");
    private final Path ground = path("chart-ground");
    private final Map<Form, Path> lines = new EnumMap<>(Form.class);
    private final Map<Form, Path> marks = new EnumMap<>(Form.class);
    private Optional<Chart> chart = Optional.empty();
    private List<Text> heights = List.of();
    private List<Text> across = List.of();

    ChartPane() {
        getStyleClass().add("chart-pane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        for (Form form : Form.values()) {
            String name = form.name().toLowerCase(Locale.ROOT);
            lines.put(form, path("chart-" + name + "-line"));
            marks.put(form, path("chart-" + name));
        }
        getChildren().add(gauge);
        gauge.setVisible(false);
        gauge.fontProperty().subscribe(this::requestLayout);
    }

    /// @param summary what it shows, in words
    void show(Chart now, String summary) {
        chart = Optional.of(now);
        setAccessibleText(summary);
        heights = now.up().stream().map(tick -> written(tick.text())).toList();
        across = now.across().stream().map(tick -> written(tick.text())).toList();
        List<Node> drawn = new ArrayList<>(List.of(gauge, grid, ground));
        now.series().forEach(series -> drawn.addAll(List.of(of(lines, series.form()), of(marks, series.form()))));
        drawn.addAll(heights);
        drawn.addAll(across);
        getChildren().setAll(drawn);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT_EM * em();
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH_EM * em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        chart.filter(now -> now.slots() > 0).ifPresent(this::draw);
    }

    private void draw(Chart now) {
        double left = heights.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0) + GAP_EM * em();
        double line = gauge.prefHeight(-1);
        Plot plot = new Plot(new BoundingBox(left, line / 2, getWidth() - left, getHeight() - 2 * line), now, em());
        grid.getElements().clear();
        ground.getElements().setAll(new MoveTo(left, sharp(plot.y(0))), new HLineTo(getWidth()));
        for (int i = 0; i < heights.size(); i++) {
            double y = plot.y(now.up().get(i).at());
            heights.get(i).relocate(left - GAP_EM * em() - heights.get(i).prefWidth(-1), y - line / 2);
            grid.getElements().addAll(new MoveTo(left, sharp(y)), new HLineTo(getWidth()));
        }
        now.series().forEach(series -> draw(series, plot, now));
        write(now, plot);
    }

    /// As many labels as find room, from the left.
    private void write(Chart now, Plot plot) {
        double free = 0;
        for (int i = 0; i < across.size(); i++) {
            Text label = across.get(i);
            double width = label.prefWidth(-1);
            double x = Math.min(plot.x(now.across().get(i).at()) - width / 2, getWidth() - width);
            label.setVisible(x >= free);
            label.relocate(x, getHeight() - gauge.prefHeight(-1));
            free = x >= free ? x + width + GAP_EM * em() : free;
        }
    }

    private void draw(Series series, Plot plot, Chart now) {
        Path line = of(lines, series.form());
        Path mark = of(marks, series.form());
        line.getElements().clear();
        mark.getElements().clear();
        boolean framed = now.series().stream().anyMatch(other -> other.form() == Form.FRAMES);
        boolean before = false;
        for (int slot = 0; slot < series.values().size(); slot++) {
            OptionalDouble value = series.values().get(slot);
            if (value.isPresent()) {
                double x = plot.x(slot + SHARP);
                double y = plot.y(value.getAsDouble());
                switch (series.form()) {
                    case BARS -> bar(mark, plot, x, y, framed ? Math.min(INSET, plot.bar() / 5) : 0);
                    case FRAMES -> bar(mark, plot, x, y, 0);
                    case RINGS, DOTS -> {
                        line.getElements().add(before ? new LineTo(x, y) : new MoveTo(x, y));
                        dot(mark, x, y, plot.dot());
                    }
                }
            }
            before = value.isPresent();
        }
    }

    private static void bar(Path path, Plot plot, double x, double y, double inset) {
        double half = plot.bar() / 2 - inset;
        double ground = plot.y(0);
        if (ground - y > SHARP) {
            path.getElements().addAll(new MoveTo(x - half, ground), new VLineTo(y), new HLineTo(x + half), new VLineTo(ground),
                    new ClosePath());
        }
    }

    private static void dot(Path path, double x, double y, double radius) {
        path.getElements().addAll(new MoveTo(x - radius, y), new ArcTo(radius, radius, 0, x + radius, y, true, true),
                new ArcTo(radius, radius, 0, x - radius, y, true, true), new ClosePath());
    }

    /// A hairline is sharp where it runs through the middle of a row of pixels.
    private static double sharp(double y) {
        return Math.floor(y) + SHARP;
    }

    private double em() {
        return gauge.getFont().getSize();
    }

    private static Path of(Map<Form, Path> paths, Form form) {
        return Objects.requireNonNull(paths.get(form));
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        return path;
    }

    private static Text written(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("chart-text");
        text.setTextOrigin(VPos.TOP);
        text.setManaged(false);
        return text;
    }
}

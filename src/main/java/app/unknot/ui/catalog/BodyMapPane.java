package app.unknot.ui.catalog;

import app.unknot.domain.catalog.BodyRegion;
import app.unknot.domain.figure.BodyMap;
import app.unknot.ui.common.FigurePane;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The body from the front and from behind: a click chooses a region or lets it go. The keyboard has the buttons beside it.
final class BodyMapPane extends HBox {
    private final Phrases phrases;
    private final Consumer<Set<BodyRegion>> choose;
    private final List<BodyRegion> offered;
    private Set<BodyRegion> chosen = Set.of();

    /// A picture and what it is a picture of.
    private record Half(BodyMap map, FigurePane pane) {
        void draw(Set<BodyRegion> chosen) {
            pane.show(map.draw(chosen), map.bounds());
        }
    }

    private final List<Half> halves = List.of(new Half(BodyMap.front(), new FigurePane()), new Half(BodyMap.back(), new FigurePane()));

    /// @param offered the regions that may be chosen
    /// @param choose receives the regions after each click
    BodyMapPane(Phrases phrases, List<BodyRegion> offered, Consumer<Set<BodyRegion>> choose) {
        this.phrases = phrases;
        this.offered = offered;
        this.choose = choose;
        getStyleClass().add("body-map");
        getChildren().addAll(half(halves.getFirst(), "catalog.map.front"), half(halves.getLast(), "catalog.map.back"));
    }

    void show(Set<BodyRegion> regions) {
        chosen = regions;
        halves.forEach(half -> half.draw(regions));
    }

    private VBox half(Half half, String words) {
        StackPane field = new StackPane(half.pane);
        field.getStyleClass().add("body-map-half");
        Tooltip name = new Tooltip();
        field.setOnMouseMoved(event -> {
            Optional<BodyRegion> region = region(half, event.getX(), event.getY());
            field.setCursor(region.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
            region.ifPresentOrElse(at -> {
                name.setText(phrases.words().of(at));
                Tooltip.install(field, name);
            }, () -> Tooltip.uninstall(field, name));
        });
        field.setOnMouseClicked(event -> region(half, event.getX(), event.getY()).ifPresent(this::toggle));
        Label caption = new Label(phrases.text(words));
        caption.getStyleClass().add("muted");
        VBox box = new VBox(field, caption);
        box.getStyleClass().add("body-map-side");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Optional<BodyRegion> region(Half half, double x, double y) {
        return half.pane.onDrawing(x, y).flatMap(half.map::at).filter(offered::contains);
    }

    private void toggle(BodyRegion region) {
        Set<BodyRegion> next = new HashSet<>(chosen);
        if (!next.remove(region)) {
            next.add(region);
        }
        choose.accept(next);
    }
}

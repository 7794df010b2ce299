package app.unknot.ui.shell;

import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Messages;
import app.unknot.ui.shell.ShellModel.Beside;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The sections from top to bottom, and at the foot the safety page, which is there even when the sections are not.
final class RailPane extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ShellController controller;
    private final Messages messages;
    private final Map<Section, Button> buttons = new EnumMap<>(Section.class);

    RailPane(ShellModel model, ShellController controller, Messages messages) {
        this.controller = controller;
        this.messages = messages;
        getStyleClass().add("rail");
        VBox sections = new VBox(button(Section.CATALOG, Feather.GRID), button(Section.HISTORY, Feather.CALENDAR),
                button(Section.SETTINGS, Feather.SLIDERS));
        sections.getStyleClass().add("rail-sections");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(sections, gap, button(Section.SAFETY, Feather.SHIELD));
        model.sectionProperty().subscribe(this::mark);
        model.besideProperty().subscribe(beside -> {
            Labels.show(this, beside != Beside.NOTHING);
            Labels.show(sections, beside == Beside.SECTIONS);
        });
    }

    private Button button(Section section, Ikon icon) {
        StackPane seat = new StackPane(Icons.large(icon));
        seat.getStyleClass().add("rail-seat");
        Button button = new Button(word(section), seat);
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll("quiet", "rail-button");
        button.setId("rail-" + section.name().toLowerCase(Locale.ROOT));
        button.setOnAction(_ -> controller.onOpen(section));
        buttons.put(section, button);
        return button;
    }

    private void mark(Optional<Section> current) {
        buttons.forEach((section, button) -> {
            boolean here = current.filter(section::equals).isPresent();
            button.pseudoClassStateChanged(CURRENT, here);
            button.setAccessibleText(
                    here ? messages.text("shell.rail.current", word(section)) : word(section));
        });
    }

    private String word(Section section) {
        return switch (section) {
            case CATALOG -> messages.text("shell.rail.catalog");
            case HISTORY -> messages.text("shell.rail.history");
            case SETTINGS -> messages.text("shell.rail.settings");
            case SAFETY -> messages.text("shell.rail.safety");
        };
    }
}

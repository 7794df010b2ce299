package app.unknot.ui.shell;

import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Messages;
import app.unknot.ui.shell.ShellModel.Beside;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The one worry that there is at a time. It never stands over a session that is under way: that one is safe for now.
final class WorryPane extends VBox {
    private final ShellModel model;
    private final ShellController controller;
    private final Messages messages;

    WorryPane(ShellModel model, ShellController controller, Messages messages) {
        this.model = model;
        this.controller = controller;
        this.messages = messages;
        getStyleClass().add("notices");
        setId("worry");
        model.worryProperty().subscribe(this::fill);
        model.besideProperty().subscribe(_ -> show());
    }

    private void fill(Optional<Worry> worry) {
        getChildren().setAll(worry.stream().map(this::banner).toList());
        show();
    }

    private void show() {
        boolean shown = !getChildren().isEmpty() && model.besideProperty().get() != Beside.NOTHING;
        setVisible(shown);
        setManaged(shown);
    }

    private HBox banner(Worry worry) {
        VBox words = new VBox(Labels.of(worry.title(), "strong"), Labels.of(worry.text(), "text"), acts(worry));
        words.getStyleClass().add("worry-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button away = new Button("", Icons.of(Feather.X));
        away.getStyleClass().addAll("quiet", "icon-only");
        away.setId("worry-away");
        away.setAccessibleText(messages.text("shell.notice.put-away"));
        away.setOnAction(_ -> controller.onWorryAway());
        HBox banner = new HBox(Icons.of(Feather.ALERT_CIRCLE), words, away);
        banner.getStyleClass().addAll("banner", "worry");
        return banner;
    }

    private static FlowPane acts(Worry worry) {
        FlowPane acts = new FlowPane();
        acts.getStyleClass().add("worry-acts");
        worry.acts().forEach(act -> {
            Button button = new Button(act.word());
            button.setId("worry-act-" + acts.getChildren().size());
            button.setAccessibleText(act.word() + ". " + worry.title());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> act.act().run());
            acts.getChildren().add(button);
        });
        return acts;
    }
}

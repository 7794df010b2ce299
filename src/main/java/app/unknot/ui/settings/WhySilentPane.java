package app.unknot.ui.settings;

import app.unknot.ui.common.Icons;
import app.unknot.ui.common.Labels;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// Why something can't be heard; there only where that is so.
final class WhySilentPane extends HBox {
    WhySilentPane(ObservableValue<Optional<String>> because) {
        Label why = Labels.of("", "text");
        HBox.setHgrow(why, Priority.ALWAYS);
        getChildren().addAll(Icons.of(Feather.VOLUME_X), why);
        getStyleClass().add("banner");
        because.subscribe(words -> {
            why.setText(words.orElse(""));
            setVisible(words.isPresent());
            setManaged(words.isPresent());
        });
    }
}

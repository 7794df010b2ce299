package app.unknot.device;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// The system's clipboard, for text; on the JavaFX thread.
public final class SystemClipboard implements Consumer<String> {
    @Override
    public void accept(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
}

package app.unknot.ui.catalog;

import app.unknot.ui.catalog.CatalogModel.Stage;
import app.unknot.ui.common.Labels;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The list, and beside it what is read or the filters. Where there is no room for both, one of them. The filters are
/// built when they are first wanted: the screen opens sooner without them.
final class CatalogView extends HBox {
    /// Narrower than this many times the text's size, and there is one column.
    private static final double TWO_COLUMNS = 48;

    private final ListPane list;
    private final DetailPane detail;
    private final Supplier<FiltersPane> makeFilters;
    private Optional<FiltersPane> filters = Optional.empty();

    CatalogView(CatalogModel model, CatalogController controller, Phrases phrases, Choices choices) {
        getStyleClass().add("catalog-view");
        getStylesheets()
                .add(Objects.requireNonNull(CatalogView.class.getResource("/app/unknot/ui/catalog/catalog-view.css"))
                        .toExternalForm());
        list = new ListPane(model, controller, phrases);
        BooleanBinding narrow = Bindings.createBooleanBinding(
                () -> getWidth() > 0 && getWidth() < TWO_COLUMNS * list.textSize().get(), widthProperty(),
                list.textSize());
        list.narrowProperty().bind(narrow);
        detail = new DetailPane(model, controller, phrases, narrow);
        makeFilters = () -> new FiltersPane(model, controller, phrases, choices);
        getChildren().addAll(list, detail);
        HBox.setHgrow(list, Priority.ALWAYS);
        narrow.subscribe(_ -> arrange(model.stageProperty().get(), narrow.get()));
        model.stageProperty().subscribe(stage -> {
            arrange(stage, narrow.get());
            attend(stage);
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.stageProperty().get() != Stage.LIST) {
                controller.onBack();
                event.consume();
            }
        });
    }

    private void arrange(Stage stage, boolean narrow) {
        Priority grow = narrow ? Priority.ALWAYS : Priority.NEVER;
        if (stage == Stage.FILTERS && filters.isEmpty()) {
            FiltersPane made = makeFilters.get();
            filters = Optional.of(made);
            getChildren().add(made);
        }
        Labels.show(list, !narrow || stage == Stage.LIST);
        Labels.show(detail, narrow ? stage == Stage.DETAIL : stage != Stage.FILTERS);
        HBox.setHgrow(detail, grow);
        filters.ifPresent(pane -> {
            Labels.show(pane, stage == Stage.FILTERS);
            HBox.setHgrow(pane, grow);
        });
    }

    private void attend(Stage stage) {
        switch (stage) {
            case LIST -> list.attend();
            case DETAIL -> detail.attend();
            case FILTERS -> filters.ifPresent(FiltersPane::attend);
        }
    }
}

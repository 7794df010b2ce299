package app.unknot.ui;

import app.unknot.domain.catalog.Catalog;
import app.unknot.domain.figure.Figures;
import app.unknot.store.FileDisk;
import app.unknot.store.Folders;
import app.unknot.store.catalog.CatalogFiles;
import app.unknot.store.catalog.JsonCatalog;
import app.unknot.store.catalog.JsonFigures;
import app.unknot.ui.common.FigureShelf;
import app.unknot.ui.common.Gallery;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/// The catalog and the figures that ship with the app.
public final class RealFigures {
    private RealFigures() {}

    /// The bundled catalog alone.
    public static Catalog catalog() {
        Path nowhere = Path.of("target", "nowhere");
        return new JsonCatalog(CatalogFiles.packed(), new Folders(nowhere, nowhere, nowhere), new FileDisk()).load();
    }

    /// All figures; fails where one is wrong.
    public static AllFigures all() {
        return AllFigures.of(catalog(), reader());
    }

    /// Reads figures, and fails where one is wrong.
    public static Figures reader() {
        return new JsonFigures(CatalogFiles.packedFigures(), refusal -> {
            throw new AssertionError(refusal.toString());
        });
    }

    /// Figures for a screen, with motion. Whoever asks waits until the figure is read, and has it at once.
    public static FigureShelf shelf() {
        return shelf(reader());
    }

    /// The same of other figures.
    public static FigureShelf shelf(Figures figures) {
        return new FigureShelf(new Gallery(CompletableFuture.completedFuture(catalog()), figures, Runnable::run), () -> false);
    }
}

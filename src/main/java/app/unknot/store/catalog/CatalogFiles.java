package app.unknot.store.catalog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// The files that ship with the app.
@FunctionalInterface
public interface CatalogFiles {
    /// All bytes of a file.
    ///
    /// @param path below the catalog's root, with slashes, as `techniques/bridge.json`
    /// @throws IOException where there is none, or where it cannot be read
    byte[] read(String path) throws IOException;

    /// The catalog as it is packed beside the classes.
    static CatalogFiles packed() {
        return packed("catalog");
    }

    /// The figures as they are packed beside the classes.
    static CatalogFiles packedFigures() {
        return packed("figures");
    }

    private static CatalogFiles packed(String folder) {
        return path -> {
            try (InputStream file = CatalogFiles.class.getResourceAsStream("/app/unknot/assets/" + folder + "/" + path)) {
                if (file == null) {
                    throw new FileNotFoundException(path);
                }
                return file.readAllBytes();
            }
        };
    }

    /// A catalog in a folder.
    static CatalogFiles in(Path folder) {
        return path -> Files.readAllBytes(folder.resolve(path));
    }
}

package app.unknot.store.transfer;

import app.unknot.store.Fuzzing;
import app.unknot.store.MemoryDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/// Any bytes as an export that is to be imported.
public final class ExportFuzz {
    private ExportFuzz() {}

    /// Refuses them in one line, or takes all of it in once.
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            Parcel parcel = JsonParcel.read(bytes);
            MemoryDisk disk = new MemoryDisk();
            Union union = new Union(Store.FOLDERS, disk);
            union.add(parcel);
            Fuzzing.demand(union.preview(parcel).nothing(), "twice is not once");
            byte[] export = JsonParcel.write(Parcel.of(Store.FOLDERS, disk));
            Fuzzing.demand(Arrays.equals(export, JsonParcel.write(JsonParcel.read(export))), "an export does not come back");
            Fuzzing.demand(union.preview(JsonParcel.read(export)).nothing(), "an export adds something to where it is from");
        } catch (UnfitFileException e) {
            Fuzzing.demand(String.valueOf(e.getMessage()).lines().count() == 1, "the reason takes one line: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

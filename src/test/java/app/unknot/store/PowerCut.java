package app.unknot.store;

import app.unknot.store.Change.Cut;
import app.unknot.store.Change.Deleted;
import app.unknot.store.Change.Forced;
import app.unknot.store.Change.ForcedFolder;
import app.unknot.store.Change.Made;
import app.unknot.store.Change.MadeFolder;
import app.unknot.store.Change.Moved;
import app.unknot.store.Change.Noted;
import app.unknot.store.Change.Written;
import app.unknot.store.MemoryDisk.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;

/// What a device holds when the power goes: all that was forced, and of the rest whatever it likes. Bytes that were not
/// forced may be there, cut off at any byte, zeros, or missing; entries of folders that were not forced may be there or
/// not, each for itself.
public final class PowerCut {
    private final RandomGenerator random;
    private final Map<Path, Node> entries = new HashMap<>();
    private final Set<Path> folders = new HashSet<>(Set.of(Path.of("/")));
    private final Map<Node, byte[]> bytes = new HashMap<>();
    private final Map<Node, List<Change>> unforced = new HashMap<>();
    private final List<Change> unforcedEntries = new ArrayList<>();

    /// @param random decides what the device likes
    public PowerCut(RandomGenerator random) {
        this.random = random;
    }

    /// Goes on by a change.
    public void pass(Change change) {
        switch (change) {
            case Written written -> unforced.computeIfAbsent(written.node(), _ -> new ArrayList<>()).add(written);
            case Cut cut -> unforced.computeIfAbsent(cut.node(), _ -> new ArrayList<>()).add(cut);
            case Forced(Node node, boolean confirmed) -> {
                List<Change> pending = Objects.requireNonNullElse(unforced.remove(node), List.of());
                bytes.put(node, with(bytes.getOrDefault(node, new byte[0]), pending, confirmed ? 1 : random.nextDouble()));
            }
            case Made _, Moved _, Deleted _, MadeFolder _ -> unforcedEntries.add(change);
            case ForcedFolder(Path folder) -> unforcedEntries.removeIf(entry -> {
                boolean within = within(entry, folder);
                if (within) {
                    enter(entry, entries, folders);
                }
                return within;
            });
            case Noted _ -> {}
        }
    }

    /// What is left where the power goes now; another time perhaps something else.
    public MemoryDisk left() {
        Map<Path, Node> names = new HashMap<>(entries);
        Set<Path> places = new HashSet<>(folders);
        double share = share();
        for (Change entry : unforcedEntries) {
            if (random.nextDouble() < share) {
                enter(entry, names, places);
            }
        }
        Map<Path, byte[]> files = new HashMap<>();
        double kept = share();
        names.forEach((path, node) -> {
            if (there(path, places)) {
                files.put(path, with(bytes.getOrDefault(node, new byte[0]), unforced.getOrDefault(node, List.of()), kept));
            }
        });
        places.removeIf(place -> !there(place, places));
        return new MemoryDisk(files, places);
    }

    /// Often all or nothing, which are the likeliest.
    private double share() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 1;
            default -> random.nextDouble();
        };
    }

    private static boolean there(Path path, Set<Path> places) {
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            if (!places.contains(above)) {
                return false;
            }
        }
        return true;
    }

    private byte[] with(byte[] before, List<Change> pending, double share) {
        byte[] now = before;
        for (Change change : pending) {
            if (share == 1 || random.nextDouble() < share) {
                now = switch (change) {
                    case Cut(Node _, int size) -> Arrays.copyOf(now, Math.min(size, now.length));
                    case Written written -> with(now, written, share < 1);
                    default -> throw new IllegalStateException("not about bytes: " + change);
                };
            }
        }
        return now;
    }

    private byte[] with(byte[] before, Written written, boolean perhapsInPart) {
        byte[] bytes = written.bytes().array();
        int length = bytes.length;
        boolean zeros = perhapsInPart && random.nextInt(4) == 0;
        int good = perhapsInPart && random.nextBoolean() ? random.nextInt(length + 1) : length;
        byte[] now = Arrays.copyOf(before, Math.max(before.length, written.at() + (zeros ? length : good)));
        System.arraycopy(bytes, 0, now, written.at(), good);
        return now;
    }

    private static boolean within(Change entry, Path folder) {
        return switch (entry) {
            case Made(Path path, Node _) -> folder.equals(path.getParent());
            case Moved(Path from, Path to, Node _) -> folder.equals(from.getParent()) || folder.equals(to.getParent());
            case Deleted(Path path) -> folder.equals(path.getParent());
            case MadeFolder(Path path) -> folder.equals(path.getParent());
            default -> false;
        };
    }

    private static void enter(Change entry, Map<Path, Node> names, Set<Path> places) {
        switch (entry) {
            case Made(Path path, Node node) -> names.put(path, node);
            case Moved(Path from, Path to, Node node) -> {
                names.remove(from, node);
                names.put(to, node);
            }
            case Deleted(Path path) -> names.remove(path);
            case MadeFolder(Path path) -> places.add(path);
            default -> throw new IllegalStateException("not an entry: " + entry);
        }
    }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

/// Makes the Debian package out of the folder that runs. By `dpkg-deb` and not by `jpackage --type deb`: so that every file
/// belongs to the package, none is made by a script of root's when it is installed, and none is left when it is removed.
final class Deb {
    private static final String NAME = "unknot";
    private static final String APP = "app.unknot.Unknot";
    private static final Duration MOST = Duration.ofMinutes(30);
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private final Dist.Place place;
    private final Path tree;

    Deb(Dist.Place place) {
        this.place = place;
        this.tree = place.work().resolve("deb");
    }

    void build(String level) throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/usr/bin/dpkg-deb"))) {
            System.out.println("No .deb: this system has no dpkg-deb");
            return;
        }
        Tree.delete(tree);
        Tree.copy(place.dist().resolve(NAME), tree.resolve("usr/lib/unknot"));
        Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(tree.resolve("usr/bin/unknot"), Path.of("../lib/unknot/bin/unknot"));
        desktop();
        documents();
        control();
        rights();
        Path file = place.dist().resolve(NAME + "_" + version() + "_" + architecture() + ".deb");
        Tool.run(place.work().resolve("deb.log"), MOST,
                new ProcessBuilder("dpkg-deb", "--root-owner-group", "-Zxz", "-z" + level, "--build", tree.toString(), file.toString()));
        System.out.printf("%s: %.1f MB, installed %.0f MB%n", file.getFileName(), Files.size(file) / 1e6, Tree.size(tree) / 1e6);
    }

    private void desktop() throws IOException {
        copy(place.sources().resolve("linux").resolve(APP + ".desktop"), "usr/share/applications/" + APP + ".desktop");
        copy(place.sources().resolve("linux").resolve(APP + ".metainfo.xml"), "usr/share/metainfo/" + APP + ".metainfo.xml");
        String icons = "usr/share/icons/hicolor/";
        copy(place.icons().resolve("unknot.svg"), icons + "scalable/apps/" + APP + ".svg");
        for (int size : SIZES) {
            copy(place.icons().resolve("unknot-" + size + ".png"), icons + size + "x" + size + "/apps/" + APP + ".png");
        }
    }

    private void documents() throws IOException {
        String folder = "usr/share/doc/unknot/";
        copy(place.dist().resolve("THIRD-PARTY.txt"), folder + "THIRD-PARTY.txt");
        copy(place.sources().resolve("linux/copyright"), folder + "copyright");
    }

    private void control() throws IOException {
        String control = Files.readString(place.sources().resolve("linux/control")).replace("@VERSION@", version())
                .replace("@ARCHITECTURE@", architecture()).replace("@SIZE@", String.valueOf(Tree.size(tree) / 1024));
        Files.createDirectories(tree.resolve("DEBIAN"));
        Files.writeString(tree.resolve("DEBIAN/control"), control);
    }

    /// The same rights whatever the umask of who builds.
    private void rights() throws IOException {
        for (Path each : Tree.list(tree)) {
            if (!Files.isSymbolicLink(each)) {
                boolean open = Files.isDirectory(each) || Files.isExecutable(each);
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(open ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private void copy(Path from, String to) throws IOException {
        Path target = tree.resolve(to);
        Files.createDirectories(target.getParent());
        Files.copy(from, target);
    }

    /// A snapshot sorts before what it leads to.
    private String version() {
        return place.version().replace("-SNAPSHOT", "~snapshot");
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64" -> "amd64";
            case "aarch64" -> "arm64";
            case String other -> throw new IllegalStateException("JavaFX has nothing for " + other);
        };
    }
}

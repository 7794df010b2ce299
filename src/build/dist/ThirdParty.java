import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// Writes what ships beside our own code, whose it is, and the words of its licence.
final class ThirdParty {
    private static final String OURS = "app.unknot";
    private static final String NOTICE = "(?i)(.*/)?[^/]*(licen[sc]e|notice)[^/]*(?<!\\.class)";
    private static final String RULE = "\n" + "-".repeat(79) + "\n\n";

    private final Dist.Place place;
    private final Modules modules;

    ThirdParty(Dist.Place place, Modules modules) {
        this.place = place;
        this.modules = modules;
    }

    /// Writes THIRD-PARTY.txt.
    ///
    /// @throws IllegalStateException at a module whose licence nobody has named
    void write() throws IOException {
        StringBuilder text = new StringBuilder("What ships with Unknot beside its own code, module by module.\n\n");
        for (String line : lines()) {
            text.append(line).append('\n');
        }
        text.append("IBM Plex Sans: OFL-1.1: Copyright (c) 2017 IBM Corp. with Reserved Font Name \"Plex\"\n");
        String apache = Files.readString(place.project().resolve("LICENSE"));
        add(text, "Apache-2.0", apache);
        for (String licence : List.of("MIT", "BSD-3-Clause")) {
            add(text, licence, Files.readString(place.sources().resolve("licences").resolve(licence + ".txt")));
        }
        add(text, "OFL-1.1", Files.readString(place.project().resolve("assets/fonts/IBMPlexSans-OFL.txt")));
        for (Path legal : Tree.list(place.runtime().resolve("legal/java.base"))) {
            if (Files.isRegularFile(legal)) {
                add(text, "OpenJDK and OpenJFX: " + legal.getFileName(), Files.readString(legal));
            }
        }
        for (ModuleReference module : modules.all().toList()) {
            addNotices(text, module, apache);
        }
        Files.writeString(place.dist().resolve("THIRD-PARTY.txt"), text);
    }

    /// One line for each module of the runtime.
    private List<String> lines() throws IOException {
        Properties owners = new Properties();
        try (var reader = Files.newBufferedReader(place.sources().resolve("third-party.properties"))) {
            owners.load(reader);
        }
        List<String> lines = new ArrayList<>();
        Stream<ModuleReference> all = Stream.concat(modules.all(), ModuleFinder.ofSystem().findAll().stream()
                .filter(module -> Files.isDirectory(place.runtime().resolve("legal").resolve(module.descriptor().name())))
                .sorted(Comparator.comparing(module -> module.descriptor().name())));
        for (ModuleReference module : all.toList()) {
            String name = module.descriptor().name();
            if (!name.equals(OURS)) {
                lines.add(module.descriptor().toNameAndVersion() + ": " + owner(name, owners));
            }
        }
        return lines;
    }

    private static String owner(String module, Properties owners) {
        Optional<String> start = owners.stringPropertyNames().stream().filter(module::startsWith).max(Comparator.comparing(String::length));
        return start.map(owners::getProperty)
                .orElseThrow(() -> new IllegalStateException("third-party.properties does not say whose " + module + " is"));
    }

    /// What a jar itself says, where that is more than the Apache licence or a part of it: some go on with the licences of
    /// what they are made from.
    private static void addNotices(StringBuilder text, ModuleReference module, String apache) throws IOException {
        try (JarFile jar = new JarFile(Modules.jar(module).toFile())) {
            for (var entry : jar.stream().filter(each -> each.getName().matches(NOTICE) && !each.isDirectory()).toList()) {
                String words = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                if (!spaced(apache).contains(spaced(words))) {
                    add(text, module.descriptor().name() + ": " + entry.getName(), words);
                }
            }
        }
    }

    /// Without how it is broken into lines.
    private static String spaced(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static void add(StringBuilder text, String title, String words) {
        text.append(RULE).append(title).append("\n\n").append(words.strip()).append('\n');
    }
}

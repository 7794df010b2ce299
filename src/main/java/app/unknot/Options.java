package app.unknot;

import app.unknot.ui.common.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// What was asked for on the command line.
///
/// @param dataDir the folder under which everything is kept; empty for the platform's own places
/// @param start the id of the routine whose start page to open
/// @param safeGraphics whether to draw without the graphics card
/// @param errand what to do instead of opening a window
record Options(Optional<Path> dataDir, Optional<String> start, boolean safeGraphics, Optional<Errand> errand) {
    /// Something that needs no window.
    sealed interface Errand {
        /// Check the store.
        record CheckData() implements Errand {}

        /// Write everything to a file.
        record Export(Path file) implements Errand {}

        /// Add what a file holds.
        record Import(Path file) implements Errand {}
    }

    /// What a command line comes to.
    sealed interface Parsed {
        /// Go on with these.
        record Run(Options options) implements Parsed {}

        /// Print this and be done.
        record Print(String text) implements Parsed {}

        /// The words are off; one line says which.
        record Refused(String line) implements Parsed {}
    }

    private static final String HELP = "--help";
    private static final String VERSION = "--version";
    private static final String DATA_DIR = "--data-dir";
    private static final String START = "--start";
    private static final String SAFE_GRAPHICS = "--safe-graphics";
    private static final String CHECK_DATA = "--check-data";
    private static final String EXPORT = "--export";
    private static final String IMPORT = "--import";

    /// Whoever asks for two of these would get one.
    private static final List<String> ONE_AT_A_TIME = List.of(START, CHECK_DATA, EXPORT, IMPORT);

    static Parsed parse(String[] args, String version, Messages messages) {
        if (args.length == 0) {
            // As from a menu: the parser's 150 classes are too old for the package's AOT cache, and cost a tenth of a second.
            return new Parsed.Run(new Options(Optional.empty(), Optional.empty(), false, Optional.empty()));
        }
        CommandLine line = new CommandLine(spec(messages));
        try {
            ParseResult result = line.parseArgs(args);
            if (result.hasMatchedOption(HELP)) {
                return new Parsed.Print(line.getUsageMessage(Ansi.OFF));
            }
            if (result.hasMatchedOption(VERSION)) {
                return new Parsed.Print("unknot " + version + System.lineSeparator());
            }
            List<String> asked = ONE_AT_A_TIME.stream().filter(result::hasMatchedOption).toList();
            if (asked.size() > 1) {
                return new Parsed.Refused(messages.text("cli.error.together", String.join(", ", asked)));
            }
            return new Parsed.Run(new Options(Optional.ofNullable(result.matchedOptionValue(DATA_DIR, null)),
                    Optional.ofNullable(result.matchedOptionValue(START, null)), result.hasMatchedOption(SAFE_GRAPHICS),
                    errand(result)));
        } catch (ParameterException e) {
            return new Parsed.Refused(messages.text("cli.error.options", String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }
    }

    private static Optional<Errand> errand(ParseResult result) {
        if (result.hasMatchedOption(CHECK_DATA)) {
            return Optional.of(new Errand.CheckData());
        }
        if (result.hasMatchedOption(EXPORT)) {
            return Optional.of(new Errand.Export(result.matchedOptionValue(EXPORT, Path.of(""))));
        }
        return Optional.<Path>ofNullable(result.matchedOptionValue(IMPORT, null)).map(Errand.Import::new);
    }

    private static CommandSpec spec(Messages messages) {
        CommandSpec spec = CommandSpec.create().name("unknot");
        spec.usageMessage().description(messages.text("cli.usage.description"));
        spec.addOption(flag(HELP, messages.text("cli.usage.help")));
        spec.addOption(flag(VERSION, messages.text("cli.usage.version")));
        spec.addOption(path(DATA_DIR, "DIR", messages.text("cli.usage.datadir")));
        spec.addOption(OptionSpec.builder(START).paramLabel("ROUTINE-ID").type(String.class).description(messages.text("cli.usage.start"))
                .build());
        spec.addOption(flag(SAFE_GRAPHICS, messages.text("cli.usage.safegraphics")));
        spec.addOption(flag(CHECK_DATA, messages.text("cli.usage.checkdata")));
        spec.addOption(path(EXPORT, "FILE", messages.text("cli.usage.export")));
        spec.addOption(path(IMPORT, "FILE", messages.text("cli.usage.import")));
        return spec;
    }

    private static OptionSpec path(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(Path.class).description(description).build();
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).type(boolean.class).description(description).build();
    }
}

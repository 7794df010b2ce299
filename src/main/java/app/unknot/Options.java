package app.unknot;

import app.unknot.ui.common.Messages;
import java.nio.file.Path;
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
/// @param checkData whether to check the store instead of opening a window
record Options(Optional<Path> dataDir, Optional<String> start, boolean checkData) {
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
    private static final String CHECK_DATA = "--check-data";

    static Parsed parse(String[] args, String version, Messages messages) {
        CommandLine line = new CommandLine(spec(messages));
        try {
            ParseResult result = line.parseArgs(args);
            if (result.hasMatchedOption(HELP)) {
                return new Parsed.Print(line.getUsageMessage(Ansi.OFF));
            }
            if (result.hasMatchedOption(VERSION)) {
                return new Parsed.Print("unknot " + version + System.lineSeparator());
            }
            return new Parsed.Run(new Options(Optional.ofNullable(result.matchedOptionValue(DATA_DIR, null)),
                    Optional.ofNullable(result.matchedOptionValue(START, null)), result.hasMatchedOption(CHECK_DATA)));
        } catch (ParameterException e) {
            return new Parsed.Refused(messages.text("cli.error.options", String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
        }
    }

    private static CommandSpec spec(Messages messages) {
        CommandSpec spec = CommandSpec.create().name("unknot");
        spec.usageMessage().description(messages.text("cli.usage.description"));
        spec.addOption(flag(HELP, messages.text("cli.usage.help")));
        spec.addOption(flag(VERSION, messages.text("cli.usage.version")));
        spec.addOption(
                OptionSpec.builder(DATA_DIR).paramLabel("DIR").type(Path.class).description(messages.text("cli.usage.datadir")).build());
        spec.addOption(OptionSpec.builder(START).paramLabel("ROUTINE-ID").type(String.class).description(messages.text("cli.usage.start"))
                .build());
        spec.addOption(flag(CHECK_DATA, messages.text("cli.usage.checkdata")));
        return spec;
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).type(boolean.class).description(description).build();
    }
}

package app.unknot.device.speech;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `espeak-ng`, or its forerunner `espeak`.
record Espeak(Path executable) implements SpeechProgram {
    /// ` 2  en-gb   --/M   English_(Great_Britain) gmw/en  (en 2)`
    private static final Pattern VOICE = Pattern.compile("\\s*\\d+\\s+en\\S*\\s+\\S+\\s+(\\S+)\\s+(\\S+).*");
    /// These need files that mostly are not there.
    private static final String MBROLA = "mb/";

    @Override
    public Call render(String text, Voice voice, Path wav) {
        List<String> arguments = new ArrayList<>(List.of("--stdin", "-b", "1", "-s", Integer.toString(voice.rate()), "-w", wav.toString()));
        arguments.add("-v");
        arguments.add(voice.name().orElse("en"));
        return Call.of(executable, arguments).withInput(text);
    }

    @Override
    public Optional<Call> listing() {
        return Optional.of(Call.of(executable, List.of("--voices=en")));
    }

    @Override
    public List<String> voices(String printed) {
        return printed.lines().map(VOICE::matcher).filter(Matcher::matches).filter(line -> !line.group(2).startsWith(MBROLA))
                .map(line -> called(line.group(1))).distinct().toList();
    }

    /// The newer program prints `_` for a space that it wants to hear as a space; the older one means it.
    private String called(String printed) {
        return executable.endsWith("espeak") ? printed : printed.replace('_', ' ');
    }
}

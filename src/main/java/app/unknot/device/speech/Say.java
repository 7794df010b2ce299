package app.unknot.device.speech;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// macOS's `say`.
record Say(Path executable) implements SpeechProgram {
    /// `Daniel (Enhanced)   en_GB    # Hello! My name is Daniel.`
    private static final Pattern VOICE = Pattern.compile("(.+?)\\s+en[_-]\\S+\\s+#.*");

    @Override
    public Call render(String text, Voice voice, Path wav) {
        List<String> arguments = new ArrayList<>(List.of("-o", wav.toString(), "--file-format=WAVE", "--data-format=LEI16@22050", "-r",
                Integer.toString(voice.rate()), "-f", "-"));
        voice.name().ifPresent(name -> arguments.addAll(List.of("-v", name)));
        return Call.of(executable, arguments).withInput(text);
    }

    @Override
    public Optional<Call> listing() {
        return Optional.of(Call.of(executable, List.of("-v", "?")));
    }

    @Override
    public List<String> voices(String printed) {
        return printed.lines().map(VOICE::matcher).filter(Matcher::matches).map(line -> line.group(1)).distinct().toList();
    }
}

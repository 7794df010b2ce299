package app.unknot.device.speech;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// `flite`.
record Flite(Path executable) implements SpeechProgram {
    private static final String HEADING = "Voices available:";

    @Override
    public Call render(String text, Voice voice, Path wav) {
        double stretch = (double) USUAL_RATE / voice.rate();
        List<String> arguments = new ArrayList<>(List.of("--setf", "duration_stretch=" + stretch));
        voice.name().ifPresent(name -> arguments.addAll(List.of("-voice", name)));
        arguments.addAll(List.of("-t", text, "-o", wav.toString()));
        return Call.of(executable, arguments);
    }

    @Override
    public Optional<Call> listing() {
        return Optional.of(Call.of(executable, List.of("-lv")));
    }

    @Override
    public List<String> voices(String printed) {
        return printed.lines().filter(line -> line.startsWith(HEADING))
                .flatMap(line -> Arrays.stream(line.substring(HEADING.length()).strip().split("\\s+"))).filter(name -> !name.isEmpty())
                .distinct().toList();
    }
}

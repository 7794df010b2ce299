package app.unknot.device.speech;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `pico2wave`.
record Pico(Path executable) implements SpeechProgram {
    private static final List<String> ENGLISH = List.of("en-GB", "en-US");

    @Override
    public Call render(String text, Voice voice, Path wav) {
        // It reads tags; a text has none of its own.
        String paced = "<speed level='" + 100 * voice.rate() / USUAL_RATE + "'>" + text.replace('<', ' ').replace('>', ' ') + "</speed>";
        return Call.of(executable,
                List.of("-l", voice.name().orElse(ENGLISH.getFirst()), "-w", wav.toString(), "--", paced));
    }

    @Override
    public Optional<Call> listing() {
        return Optional.empty();
    }

    @Override
    public List<String> voices(String printed) {
        return ENGLISH;
    }
}

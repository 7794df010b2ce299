package app.unknot.device.speech;

import app.unknot.device.Clip;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Gets a sentence's sound: from the cache, else from a program.
record Renderer(Subprocess subprocess, SpeechCache cache) {
    /// What espeak and `say` take for phonemes and commands.
    private static final Pattern COMMAND = Pattern.compile("\\[\\[.*?(]]|$)", Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\s]+");

    /// A sentence as a program may read it: on one line, without commands.
    static String plain(String sentence) {
        return INVISIBLE.matcher(COMMAND.matcher(sentence).replaceAll(" ")).replaceAll(" ").replace('‘', '\'').replace('’', '\'')
                .replace('“', '"').replace('”', '"').replace('–', '-').replace('—', '-').strip();
    }

    /// Renders a plain text.
    ///
    /// @throws IOException where the program fails, or leaves nothing that can be heard
    Clip render(SpeechProgram program, Voice voice, String text) throws IOException {
        List<String> words = List.of(program.executable().toString(), voice.name().orElse(""), Integer.toString(voice.rate()), text);
        Optional<Clip> known = cache.read(words);
        if (known.isPresent()) {
            return known.get();
        }
        Path fresh = cache.fresh();
        try {
            subprocess.run(program.render(text, voice, fresh), program.patience());
            Clip clip = SpokenWave.read(fresh);
            cache.keep(clip, words);
            return clip;
        } finally {
            cache.delete(fresh);
        }
    }

    /// The names of a program's voices.
    ///
    /// @throws IOException where it fails
    List<String> voices(SpeechProgram program) throws IOException {
        Optional<SpeechProgram.Call> listing = program.listing();
        return program.voices(listing.isPresent() ? subprocess.read(listing.get(), program.patience()) : "");
    }
}

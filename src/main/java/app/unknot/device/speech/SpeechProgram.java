package app.unknot.device.speech;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A program of the system that renders a sentence to a WAV file.
///
/// Text reaches it as an argument of its own, on standard input or in its environment: never as a part of a command that
/// a shell would read.
sealed interface SpeechProgram permits Espeak, Pico, Flite, Say, Sapi {
    /// The rate at which a program without words a minute speaks by itself.
    int USUAL_RATE = 160;

    /// Where it is.
    Path executable();

    /// Renders a text to a file.
    Call render(String text, Voice voice, Path wav);

    /// Prints its voices; empty where it can't.
    Optional<Call> listing();

    /// The names of the voices that speak English, as the words of this app are.
    ///
    /// @param printed what the listing printed
    List<String> voices(String printed);

    /// How many times the usual limit it may take.
    default int patience() {
        return 1;
    }

    /// How to start a program.
    ///
    /// @param environment what its environment has in addition
    /// @param input what it reads, in UTF-8
    record Call(List<String> command, Map<String, String> environment, String input) {
        static Call of(Path executable, List<String> arguments) {
            List<String> command = new ArrayList<>(List.of(executable.toString()));
            command.addAll(arguments);
            return new Call(command, Map.of(), "");
        }

        Call withInput(String text) {
            return new Call(command, environment, text);
        }

        Call with(Map<String, String> variables) {
            return new Call(command, variables, input);
        }
    }
}

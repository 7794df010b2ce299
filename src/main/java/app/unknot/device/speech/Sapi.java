package app.unknot.device.speech;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Windows' `System.Speech`, through PowerShell. The scripts are constant: text, voice, rate and file come in the
/// environment, where nothing reads them as a command.
record Sapi(Path executable) implements SpeechProgram {
    private static final String SPEAKER = "$ErrorActionPreference = 'Stop'; Add-Type -AssemblyName System.Speech; "
            + "$s = New-Object System.Speech.Synthesis.SpeechSynthesizer; ";
    private static final String RENDER = SPEAKER + "if ($env:UNKNOT_VOICE) { $s.SelectVoice($env:UNKNOT_VOICE) }; "
            + "$s.Rate = [int]$env:UNKNOT_RATE; $s.SetOutputToWaveFile($env:UNKNOT_FILE); $s.Speak($env:UNKNOT_TEXT); $s.Dispose()";
    private static final String LIST = SPEAKER + "[Console]::OutputEncoding = [Text.Encoding]::UTF8; "
            + "$s.GetInstalledVoices() | Where-Object { $_.Enabled -and $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq 'en' } | "
            + "ForEach-Object { $_.VoiceInfo.Name }";
    /// Ten of its steps make speech three times as fast.
    private static final int STEPS = 10;
    private static final double TIMES = 3;

    @Override
    public Call render(String text, Voice voice, Path wav) {
        Map<String, String> environment = new HashMap<>();
        environment.put("UNKNOT_TEXT", text);
        environment.put("UNKNOT_VOICE", voice.name().orElse(""));
        environment.put("UNKNOT_RATE", Long.toString(step(voice.rate())));
        environment.put("UNKNOT_FILE", wav.toString());
        return script(RENDER, environment);
    }

    @Override
    public Optional<Call> listing() {
        return Optional.of(script(LIST, Map.of()));
    }

    @Override
    public List<String> voices(String printed) {
        return printed.lines().map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
    }

    /// PowerShell alone may take more than a second to start.
    @Override
    public int patience() {
        return 4;
    }

    private static long step(int rate) {
        return Math.clamp(Math.round(STEPS * Math.log((double) rate / USUAL_RATE) / Math.log(TIMES)), -STEPS, STEPS);
    }

    private Call script(String script, Map<String, String> environment) {
        return Call.of(executable, List.of("-NoProfile", "-NonInteractive", "-Command", script)).with(environment);
    }
}

package app.unknot.device.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How each speech program is found, and what it is told.
final class ProgramsTest {
    private static final String NASTY = "-v x; $(reboot) `reboot` %PATH% \"& reboot\" 'x";
    private static final Path WAV = Path.of("/state/a b/it.wav");

    @TempDir
    private Path folder;

    static List<SpeechProgram> programs() {
        return List.of(new Espeak(Path.of("/bin/espeak-ng")), new Pico(Path.of("/bin/pico2wave")), new Flite(Path.of("/bin/flite")),
                new Say(Path.of("/bin/say")), new Sapi(Path.of("/bin/powershell.exe")));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void whateverATextSaysTheCommandAroundItIsTheSame(SpeechProgram program) {
        Voice voice = new Voice(Optional.of("Some one"), 200);
        SpeechProgram.Call plain = program.render("Hello", voice, WAV);
        SpeechProgram.Call nasty = program.render(NASTY, voice, WAV);
        List<String> expected = plain.command().stream().map(argument -> argument.replace("Hello", NASTY)).toList();
        assertEquals(expected, nasty.command());
        assertTrue(nasty.input().equals(NASTY) || nasty.environment().containsValue(NASTY) || expected.toString().contains(NASTY));
    }

    @Test
    void aTextWithADashIsNoOption() {
        assertEquals(NASTY, new Espeak(WAV).render(NASTY, voice(), WAV).input());
        assertEquals(NASTY, new Say(WAV).render(NASTY, voice(), WAV).input());
        List<String> pico = new Pico(WAV).render("-l de-DE", voice(), WAV).command();
        assertEquals("--", pico.get(pico.size() - 2));
        List<String> flite = new Flite(WAV).render("-o other", voice(), WAV).command();
        assertEquals("-t", flite.get(flite.indexOf("-o other") - 1));
        assertTrue(new Sapi(WAV).render(NASTY, voice(), WAV).command().stream().noneMatch(argument -> argument.contains("reboot")));
    }

    @Test
    void aSentenceLosesWhatAProgramWouldTakeForACommand() {
        assertEquals("Change sides now.", Renderer.plain(" Change\n[[h@'loU]] sides\0 now. [[and"));
        assertEquals("Don't hurry - breathe", Renderer.plain("Don’t hurry – breathe"));
        assertEquals("", Renderer.plain("[[slnc 1000]]"));
    }

    @Test
    void eachListingGivesItsVoices() {
        String espeak = """
                Pty Language       Age/Gender VoiceName          File                 Other Languages
                 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
                 3  en-uk           --/M      english-mb-en1     mb/mb-en1            (en-gb 3)(en 2)
                 5  variant         --/M      Storm              !v/Storm             (en-us 5)
                 5  en-us-nyc       --/M      English_(America,_New_York_City) gmw/en-US-nyc
                """;
        assertEquals(List.of("English (Great Britain)", "English (America, New York City)"),
                new Espeak(Path.of("/bin/espeak-ng")).voices(espeak));
        assertEquals(List.of("english_rp"),
                new Espeak(Path.of("/bin/espeak")).voices(" 5  en-uk-rp   M  english_rp   other/en-rp   (en 5)\n"));
        assertEquals(List.of("kal", "slt"), new Flite(WAV).voices("Voices available: kal slt \n"));
        assertEquals(List.of("Daniel (Enhanced)", "Eddy (English (UK))"), new Say(WAV).voices("""
                Anna                de_DE    # Hallo!
                Daniel (Enhanced)   en_GB    # Hello! My name is Daniel.
                Eddy (English (UK)) en_GB    # Hello! My name is Eddy.
                """));
        assertEquals(List.of("Microsoft Zira Desktop"), new Sapi(WAV).voices("Microsoft Zira Desktop\r\n\r\n"));
    }

    @Test
    void theRateReachesEachProgramInItsOwnMeasure() {
        assertTrue(commandAt(240, new Espeak(WAV)).contains("240"));
        assertTrue(commandAt(240, new Say(WAV)).contains("240"));
        assertTrue(commandAt(240, new Pico(WAV)).getLast().contains("level='150'"));
        assertTrue(commandAt(80, new Flite(WAV)).contains("duration_stretch=2.0"));
        assertEquals("0", new Sapi(WAV).render("x", new Voice(Optional.empty(), 160), WAV).environment().get("UNKNOT_RATE"));
        assertEquals("4", new Sapi(WAV).render("x", new Voice(Optional.empty(), 240), WAV).environment().get("UNKNOT_RATE"));
    }

    @Test
    void onLinuxTheBestProgramOnThePathIsTaken() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        executable(folder.resolve("flite"));
        Path espeak = executable(other.resolve("espeak"));
        ProgramSearch search = new ProgramSearch("Linux",
                Map.of("PATH", String.join(File.pathSeparator, "", ".", "relative", folder.toString(), other.toString()))::get);
        assertEquals(Optional.of(new Espeak(espeak)), search.find());
        Files.delete(espeak);
        assertEquals(Optional.of(new Flite(folder.resolve("flite"))), search.find());
        Files.delete(folder.resolve("flite"));
        assertEquals(Optional.empty(), search.find());
        assertEquals(Optional.empty(), new ProgramSearch("Linux", _ -> null).find());
    }

    @Test
    void elsewhereTheSystemsOwnIsTaken() throws IOException {
        Path say = executable(folder.resolve("say"));
        assertEquals(Optional.of(new Say(say)), new ProgramSearch("Mac OS X", Map.of("PATH", folder.toString())::get).find());
        Path shell = folder.resolve("System32").resolve("WindowsPowerShell").resolve("v1.0");
        Files.createDirectories(shell);
        Path power = executable(shell.resolve("powershell.exe"));
        assertEquals(Optional.of(new Sapi(power)), new ProgramSearch("Windows 11", Map.of("SystemRoot", folder.toString())::get).find());
    }

    private static List<String> commandAt(int rate, SpeechProgram program) {
        return program.render("x", new Voice(Optional.empty(), rate), WAV).command();
    }

    private static Voice voice() {
        return new Voice(Optional.empty(), 160);
    }

    private static Path executable(Path file) throws IOException {
        Files.write(file, new byte[0]);
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }
}

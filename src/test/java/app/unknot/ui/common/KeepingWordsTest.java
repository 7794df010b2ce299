package app.unknot.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unknot.domain.keeping.Flaw;
import app.unknot.domain.keeping.Obstacle;
import app.unknot.domain.keeping.Obstacle.Kind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is said of keeping the data.
class KeepingWordsTest {
    private final KeepingWords words = new KeepingWords(new Messages(Locale.ENGLISH));

    @Test
    void eachFlawIsSaidInWordsOfItsOwnWithTheNameOfTheFile() {
        Set<String> all = new HashSet<>();
        for (Flaw.Kind flaw : Flaw.Kind.values()) {
            String said = words.of(flawed(Kind.DAMAGED, new Flaw(flaw, "files[3]")));
            assertTrue(said.matches("This file is damaged \\(.+\\): /all.json"), said);
            all.add(said);
        }
        assertEquals(Flaw.Kind.values().length, all.size(), all.toString());
    }

    @Test
    void aFileOfAnotherKindIsCalledSo() {
        assertEquals("This is not a file that Unknot saved (it can not be understood from 1:2 on, line and column): /all.json",
                words.of(flawed(Kind.STRANGE, new Flaw(Flaw.Kind.SYNTAX, "1:2"))));
        assertEquals("This is not a file that Unknot saved: /all.json", words.of(Obstacle.of(Kind.STRANGE, "/all.json")));
    }

    private static Obstacle flawed(Kind kind, Flaw flaw) {
        return new Obstacle(kind, "/all.json", "", Optional.of(flaw));
    }
}
